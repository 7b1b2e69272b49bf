import type { Expr, ExprContext } from "../ast.ts";
import { NAME } from "./items.ts";
import { attribute, call, nameFrom, starred, subscript, tupleOf, withContext } from "./nodes.ts";
import {
  ahead,
  any,
  type Context,
  choice,
  either,
  just,
  leftRecursive,
  list,
  memo,
  not,
  opt,
  pick,
  r,
  rule,
  seq,
} from "./peg.ts";

const GOES_ON = either("(", "[", ".");

/** The last of a chain of attributes, subscripts and calls, when it can be assigned to. */
const lastOfChain = (ctx: ExprContext) =>
  [
    seq(
      [r("t_primary"), ".", NAME, not(GOES_ON)],
      ([value, , name], here): Expr => attribute(value, name, ctx, here.span()),
    ),
    seq(
      [r("t_primary"), "[", r("slices"), "]", not(GOES_ON)],
      ([value, , slice], here): Expr => subscript(value, slice, ctx, here.span()),
    ),
  ] as const;

const storedName = (ctx: ExprContext) => seq([NAME], ([name]): Expr => nameFrom(name, ctx));

const STAR_TARGETS = seq([list(r("star_target")), opt(",")], ([targets]) => targets);

const TUPLE_TARGETS = choice(
  seq([r("star_target"), ",", opt(choice(STAR_TARGETS))], ([first, , more]) => [
    first,
    ...(more ?? []),
  ]),
);

const listOf = (elts: readonly Expr[] = [], ctx: ExprContext, here: Context): Expr =>
  here.node({ nodeType: "List", elts, ctx });

/** What can be assigned to, and what can be deleted. */
export const targetRules = {
  star_targets: rule(
    seq([r("star_target"), not(",")], ([target]) => target),
    seq(
      [r("star_target"), any(pick(1, [",", r("star_target")])), opt(",")],
      ([first, more], here): Expr => tupleOf([first, ...more], "Store", here.span()),
    ),
  ),
  star_target: memo(
    seq(["*", not("*"), r("star_target")], ([, , target], here) =>
      starred(withContext(target, "Store"), "Store", here.span()),
    ),
    just(r("target_with_star_atom")),
  ),
  target_with_star_atom: memo(
    ...lastOfChain("Store"),
    storedName("Store"),
    seq(["(", r("target_with_star_atom"), ")"], ([, target]) => withContext(target, "Store")),
    seq(["(", opt(TUPLE_TARGETS), ")"], ([, elts], here) =>
      tupleOf(elts ?? [], "Store", here.span()),
    ),
    seq(
      ["[", opt(choice(STAR_TARGETS)), "]"],
      ([, elts], here): Expr => listOf(elts, "Store", here),
    ),
  ),
  single_target: rule(
    just(r("single_subscript_attribute_target")),
    storedName("Store"),
    seq(["(", r("single_target"), ")"], ([, target]) => target),
  ),
  single_subscript_attribute_target: rule(...lastOfChain("Store")),
  t_primary: leftRecursive(
    [seq([r("atom"), ahead(GOES_ON)], ([atom]) => atom)],
    [
      seq(
        [".", NAME, ahead(GOES_ON)],
        ([, name]) =>
          (value: Expr, span) =>
            attribute(value, name, "Load", span),
      ),
      seq(
        ["[", r("slices"), "]", ahead(GOES_ON)],
        ([, slice]) =>
          (value: Expr, span) =>
            subscript(value, slice, "Load", span),
      ),
      seq(
        [r("genexp"), ahead(GOES_ON)],
        ([only]) =>
          (func: Expr, span) =>
            call(func, { args: [only], keywords: [] }, span),
      ),
      seq(
        ["(", opt(r("arguments")), ")", ahead(GOES_ON)],
        ([, given]) =>
          (func: Expr, span) =>
            call(func, given, span),
      ),
    ],
    "always",
  ),
  del_targets: rule(seq([list(r("del_target")), opt(",")], ([targets]) => targets)),
  del_target: memo(
    ...lastOfChain("Del"),
    storedName("Del"),
    seq(["(", r("del_target"), ")"], ([, target]) => withContext(target, "Del")),
    seq(["(", opt(r("del_targets")), ")"], ([, elts], here) =>
      tupleOf(elts ?? [], "Del", here.span()),
    ),
    seq(["[", opt(r("del_targets")), "]"], ([, elts], here): Expr => listOf(elts, "Del", here)),
  ),
};
