import type { Expr, Stmt, TypeParam } from "../ast.ts";
import { missingBlock, missingColon } from "./block-mistakes.ts";
import { NAME, NEWLINE } from "./items.ts";
import { identifier, NO_PARAMETERS, nameFrom } from "./nodes.ts";
import {
  explain,
  forced,
  type Item,
  invalid,
  just,
  list,
  many,
  memo,
  opt,
  pick,
  r,
  refuse,
  rule,
  seq,
  word,
} from "./peg.ts";

const TYPE_PARAMS = opt(r("type_params"));
const RETURNS = opt(pick(1, ["->", r("expression")]));
const BASES = opt(pick(1, ["(", opt(r("arguments")), ")"]));
const DEFAULT = opt(pick(1, ["=", r("expression")]));
const BOUND = opt(pick(1, [":", r("expression")]));

const decorated = (definition: Stmt, decorator_list: readonly Expr[]): Stmt =>
  "decorator_list" in definition ? { ...definition, decorator_list } : definition;

const FUNCTION_HEAD = [
  ...[opt("async"), "def", NAME, TYPE_PARAMS, "(", opt(r("params")), ")", RETURNS],
] as const;

const CLASS_HEAD = ["class", NAME, TYPE_PARAMS, BASES] as const;

/** A type parameter with a star takes no bound. */
const noBound = (stars: Item & string, kind: string) =>
  invalid([stars, NAME, ":", r("expression")], ([, , colon, bound], here) => {
    const given = bound.nodeType === "Tuple" ? "constraints" : "bound";
    return here.failFrom(colon, `cannot use ${given} with ${kind}`);
  });

/** Functions, classes and type parameters. */
export const definitionRules = {
  decorators: rule(just(many(pick(1, ["@", r("named_expression"), NEWLINE])))),
  class_def: rule(
    seq([r("decorators"), r("class_def_raw")], ([decorators, definition]) =>
      decorated(definition, decorators),
    ),
    just(r("class_def_raw")),
  ),
  class_def_raw: rule<Stmt>(
    explain("invalid_class_def_raw"),
    seq(
      [...CLASS_HEAD, ":", r("block")],
      ([, name, type_params = [], given, , body], here): Stmt =>
        here.node({
          nodeType: "ClassDef",
          name: identifier(name),
          bases: given?.args ?? [],
          keywords: given?.keywords ?? [],
          body,
          decorator_list: [],
          type_params,
        }),
    ),
  ),
  function_def: rule(
    seq([r("decorators"), r("function_def_raw")], ([decorators, definition]) =>
      decorated(definition, decorators),
    ),
    just(r("function_def_raw")),
  ),
  function_def_raw: rule<Stmt>(
    explain("invalid_def_raw"),
    seq(
      [...FUNCTION_HEAD, ":", r("block")],
      ([isAsync, , name, type_params = [], , args, , returns, , body], here): Stmt =>
        here.node({
          nodeType: isAsync === undefined ? "FunctionDef" : "AsyncFunctionDef",
          name: identifier(name),
          args: args ?? NO_PARAMETERS,
          body,
          decorator_list: [],
          returns,
          type_params,
        }),
    ),
  ),
  invalid_def_raw: rule(
    missingBlock("function definition", 1, ...FUNCTION_HEAD),
    invalid(
      [
        ...([opt("async"), "def", NAME, TYPE_PARAMS, forced("("), opt(r("params"))] as const),
        ")",
        RETURNS,
        forced(":"),
        r("block"),
      ],
      refuse,
    ),
  ),
  invalid_class_def_raw: rule(
    missingColon(...CLASS_HEAD),
    missingBlock("class definition", 0, ...CLASS_HEAD),
  ),

  type_alias: rule(
    seq(
      [word("type"), NAME, TYPE_PARAMS, "=", r("expression")],
      ([, name, type_params = [], , value], here): Stmt =>
        here.node({ nodeType: "TypeAlias", name: nameFrom(name, "Store"), type_params, value }),
    ),
  ),
  type_params: rule<readonly TypeParam[]>(
    explain("invalid_type_params"),
    seq(["[", list(r("type_param")), opt(","), "]"], ([, params]) => params),
  ),
  type_param: memo<TypeParam>(
    seq(
      [NAME, BOUND, DEFAULT],
      ([name, bound, default_value], here): TypeParam =>
        here.node({ nodeType: "TypeVar", name: identifier(name), bound, default_value }),
    ),
    explain("invalid_type_param"),
    seq(
      ["*", NAME, opt(pick(1, ["=", r("star_expression")]))],
      ([, name, default_value], here): TypeParam =>
        here.node({ nodeType: "TypeVarTuple", name: identifier(name), default_value }),
    ),
    seq(
      ["**", NAME, DEFAULT],
      ([, name, default_value], here): TypeParam =>
        here.node({ nodeType: "ParamSpec", name: identifier(name), default_value }),
    ),
  ),
  invalid_type_params: rule(
    invalid(["[", "]"], ([, close], here) =>
      here.failFrom(close, "Type parameter list cannot be empty"),
    ),
  ),
  invalid_type_param: rule(noBound("*", "TypeVarTuple"), noBound("**", "ParamSpec")),
};
