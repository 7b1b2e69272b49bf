import type { CompareOperator, Expr } from "../ast.ts";
import { FSTRING_START, NAME, NEWLINE, NUMBER, STRING, TSTRING_START } from "./items.ts";
import {
  attribute,
  binaryTail,
  boolOp,
  call,
  constant,
  NO_PARAMETERS,
  nameFrom,
  oneOrTuple,
  starred,
  subscript,
  tupleOf,
} from "./nodes.ts";
import { numberConstant } from "./number-constant.ts";
import {
  ahead,
  any,
  choice,
  cut,
  either,
  explain,
  type Item,
  just,
  leftRecursive,
  list,
  memo,
  memoExplaining,
  not,
  opt,
  pick,
  r,
  rule,
  seq,
  shortcut,
} from "./peg.ts";

interface Comparison {
  readonly op: CompareOperator;
  readonly right: Expr;
}

const comparedBy = (op: CompareOperator, ...signs: readonly (Item & string)[]) =>
  seq([...signs, r("bitwise_or")], (values): Comparison => ({ op, right: values.at(-1) as Expr }));

const COMPARISON = choice(
  comparedBy("Eq", "=="),
  comparedBy("NotEq", "!="),
  comparedBy("LtE", "<="),
  comparedBy("Lt", "<"),
  comparedBy("GtE", ">="),
  comparedBy("Gt", ">"),
  comparedBy("NotIn", "not", "in"),
  comparedBy("In", "in"),
  comparedBy("IsNot", "is", "not"),
  comparedBy("Is", "is"),
);

const unary = (sign: Item & string, op: "UAdd" | "USub" | "Invert") =>
  seq(
    [sign, r("factor")],
    ([, operand], here): Expr => here.node({ nodeType: "UnaryOp", op, operand }),
  );

const OPERATOR = either("+", "-", "*", "/", "//", "%", "@", "<<", ">>", "&", "^", "|", "**");

const conditional = seq(
  [r("disjunction"), "if", r("disjunction"), "else", r("expression")],
  ([body, , test, , orelse], here): Expr => here.node({ nodeType: "IfExp", test, body, orelse }),
);

const STARRED = seq(["*", r("bitwise_or")], ([, value], here) =>
  starred(value, "Load", here.span()),
);

/** Expressions, from the loosest to the tightest. */
export const expressionRules = {
  expressions: rule(
    seq(
      [r("expression"), any(pick(1, [",", r("expression")])), opt(",")],
      ([one, more, comma], here) => oneOrTuple(one, more, comma, here),
    ),
  ),
  expression: memo(
    shortcut(r("bitwise_or"), ahead(either(")", "]", "}", ",", ":", "=", NEWLINE))),
    explain("invalid_expression"),
    explain("invalid_legacy_expression"),
    conditional,
    just(r("disjunction")),
    just(r("lambdef")),
  ),
  expression_without_invalid: {
    ...rule(conditional, just(r("disjunction")), just(r("lambdef"))),
    quiet: true,
  },
  yield_expr: rule(
    seq(
      ["yield", "from", r("expression")],
      ([, , value], here): Expr => here.node({ nodeType: "YieldFrom", value }),
    ),
    seq(
      ["yield", opt(r("star_expressions"))],
      ([, value], here): Expr => here.node({ nodeType: "Yield", value }),
    ),
  ),
  star_expressions: rule(
    seq(
      [r("star_expression"), any(pick(1, [",", r("star_expression")])), opt(",")],
      ([one, more, comma], here) => oneOrTuple(one, more, comma, here),
    ),
  ),
  star_expression: memo(STARRED, just(r("expression"))),
  star_named_expressions: rule(
    seq([list(r("star_named_expression")), opt(",")], ([expressions]) => expressions),
  ),
  star_named_expression: rule(STARRED, just(r("named_expression"))),
  assignment_expression: rule(
    seq(
      [NAME, ":=", cut, r("expression")],
      ([name, , , value], here): Expr =>
        here.node({ nodeType: "NamedExpr", target: nameFrom(name, "Store"), value }),
    ),
  ),
  named_expression: rule(
    just(r("assignment_expression")),
    explain("invalid_named_expression"),
    seq([r("expression"), not(":=")], ([expression]) => expression),
  ),
  disjunction: memo(
    seq([list(r("conjunction"), "or")], ([values], here) => boolOp("Or", values, here)),
  ),
  conjunction: memoExplaining(
    seq([list(r("inversion"), "and")], ([values], here) => boolOp("And", values, here)),
  ),
  inversion: memoExplaining(
    seq(
      ["not", r("inversion")],
      ([, operand], here): Expr => here.node({ nodeType: "UnaryOp", op: "Not", operand }),
    ),
    just(r("comparison")),
  ),
  comparison: rule(
    seq([r("bitwise_or"), any(COMPARISON)], ([left, rights], here): Expr => {
      if (rights.length === 0) return left;
      const ops = rights.map(({ op }) => op);
      const comparators = rights.map(({ right }) => right);
      return here.node({ nodeType: "Compare", left, ops, comparators });
    }),
  ),
  bitwise_or: leftRecursive(
    [shortcut(r("await_primary"), not(OPERATOR)), just(r("bitwise_xor"))],
    [binaryTail("|", "BitOr", r("bitwise_xor"))],
    "always",
  ),
  bitwise_xor: leftRecursive(
    [just(r("bitwise_and"))],
    [binaryTail("^", "BitXor", r("bitwise_and"))],
  ),
  bitwise_and: leftRecursive([just(r("shift_expr"))], [binaryTail("&", "BitAnd", r("shift_expr"))]),
  shift_expr: leftRecursive(
    [explain("invalid_arithmetic"), just(r("sum"))],
    [binaryTail("<<", "LShift", r("sum")), binaryTail(">>", "RShift", r("sum"))],
  ),
  sum: leftRecursive(
    [just(r("term"))],
    [binaryTail("+", "Add", r("term")), binaryTail("-", "Sub", r("term"))],
  ),
  term: leftRecursive(
    [explain("invalid_factor"), just(r("factor"))],
    [
      binaryTail("*", "Mult", r("factor")),
      binaryTail("/", "Div", r("factor")),
      binaryTail("//", "FloorDiv", r("factor")),
      binaryTail("%", "Mod", r("factor")),
      binaryTail("@", "MatMult", r("factor")),
    ],
  ),
  factor: memoExplaining(
    unary("+", "UAdd"),
    unary("-", "USub"),
    unary("~", "Invert"),
    just(r("power")),
  ),
  power: rule(
    seq(
      [r("await_primary"), opt(pick(1, ["**", r("factor")]))],
      ([left, right], here): Expr =>
        right === undefined ? left : here.node({ nodeType: "BinOp", left, op: "Pow", right }),
    ),
  ),
  await_primary: memo(
    seq(
      ["await", r("primary")],
      ([, value], here): Expr => here.node({ nodeType: "Await", value }),
    ),
    just(r("primary")),
  ),
  primary: leftRecursive(
    [just(r("atom"))],
    [
      seq(
        [".", NAME],
        ([, name]) =>
          (value: Expr, span) =>
            attribute(value, name, "Load", span),
      ),
      seq(
        [r("genexp")],
        ([only]) =>
          (func: Expr, span) =>
            call(func, { args: [only], keywords: [] }, span),
      ),
      seq(
        ["(", opt(r("arguments")), ")"],
        ([, given]) =>
          (func: Expr, span) =>
            call(func, given, span),
      ),
      seq(
        ["[", r("slices"), "]"],
        ([, slice]) =>
          (value: Expr, span) =>
            subscript(value, slice, "Load", span),
      ),
    ],
  ),
  slices: rule(
    seq([r("slice"), not(",")], ([slice]) => slice),
    seq(
      [list(either(r("slice"), r("starred_expression"))), opt(",")],
      ([elts], here): Expr => tupleOf(elts, "Load", here.span()),
    ),
  ),
  slice: rule(
    seq(
      [opt(r("expression")), ":", opt(r("expression")), opt(pick(1, [":", opt(r("expression"))]))],
      ([lower, , upper, step], here): Expr => here.node({ nodeType: "Slice", lower, upper, step }),
    ),
    just(r("named_expression")),
  ),
  atom: rule(
    seq([NAME], ([name]): Expr => nameFrom(name)),
    seq(["True"], ([at]) => constant({ kind: "bool", value: true }, at)),
    seq(["False"], ([at]) => constant({ kind: "bool", value: false }, at)),
    seq(["None"], ([at]) => constant({ kind: "none" }, at)),
    seq([ahead(either(STRING, FSTRING_START, TSTRING_START)), r("strings")], ([, value]) => value),
    seq([NUMBER], ([at], here) => numberConstant(at, here)),
    seq([ahead("("), either(r("tuple"), r("group"), r("genexp"))], ([, value]) => value),
    seq([ahead("["), either(r("list"), r("listcomp"))], ([, value]) => value),
    seq(
      [ahead("{"), either(r("dict"), r("set"), r("dictcomp"), r("setcomp"))],
      ([, value]) => value,
    ),
    seq(["..."], ([at]) => constant({ kind: "ellipsis" }, at)),
  ),
  group: rule(
    seq(["(", either(r("yield_expr"), r("named_expression")), ")"], ([, value]) => value),
    explain("invalid_group"),
  ),
  lambdef: rule(
    seq(
      ["lambda", opt(r("lambda_params")), ":", r("expression")],
      ([, args, , body], here): Expr =>
        here.node({ nodeType: "Lambda", args: args ?? NO_PARAMETERS, body }),
    ),
  ),
  list: rule(
    seq(
      ["[", opt(r("star_named_expressions")), "]"],
      ([, elts], here): Expr => here.node({ nodeType: "List", elts: elts ?? [], ctx: "Load" }),
    ),
  ),
  tuple: rule(
    seq(
      [
        "(",
        opt(
          choice(
            seq(
              [r("star_named_expression"), ",", opt(r("star_named_expressions"))],
              ([first, , more]) => [first, ...(more ?? [])],
            ),
          ),
        ),
        ")",
      ],
      ([, elts], here): Expr => tupleOf(elts ?? [], "Load", here.span()),
    ),
  ),
};
