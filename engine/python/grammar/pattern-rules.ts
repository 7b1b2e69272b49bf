import type { ConstantValue, Expr, MatchCase, Pattern, Stmt } from "../ast.ts";
import { spanFrom } from "../text/syntax-failure.ts";
import type { Token } from "../text/token.ts";
import { missingBlock, missingColon } from "./block-mistakes.ts";
import { kindName } from "./expression-kind.ts";
import {
  DEDENT,
  FSTRING_START,
  INDENT,
  NAME,
  NEWLINE,
  NUMBER,
  STRING,
  TSTRING_START,
} from "./items.ts";
import { attribute, constant, identifier, nameFrom, tupleOf } from "./nodes.ts";
import { numberConstant } from "./number-constant.ts";
import {
  ahead,
  type Context,
  choice,
  either,
  explain,
  invalid,
  just,
  list,
  many,
  memo,
  not,
  opt,
  pick,
  r,
  rule,
  seq,
  word,
} from "./peg.ts";

const NOT_A_CAPTURE = not(either(".", "(", "="));

const CAPTURE_TARGET = pick(1, [not(word("_")), NAME, NOT_A_CAPTURE]);

const minus = (operand: Expr, here: Context): Expr =>
  here.node({ nodeType: "UnaryOp", op: "USub", operand });

const isImaginary = (token: Token): boolean => /[jJ]$/.test(token.text);

/** _PyPegen_ensure_real, _PyPegen_ensure_imaginary */
const part = (kind: "real" | "imaginary") =>
  choice(
    seq(
      [NUMBER],
      ([token], here): Expr =>
        isImaginary(token) === (kind === "imaginary")
          ? numberConstant(token, here)
          : here.failAt(token, `${kind} number required in complex literal`),
    ),
  );

const SIGNED_NUMBER = choice(
  seq([NUMBER], ([token], here) => numberConstant(token, here)),
  seq(["-", NUMBER], ([, token], here) => minus(numberConstant(token, here), here)),
);

const SIGNED_REAL = choice(
  just(part("real")),
  seq(["-", part("real")], ([, operand], here) => minus(operand, here)),
);

const COMPLEX = choice(
  seq(
    [SIGNED_REAL, either("+", "-"), part("imaginary")],
    ([left, sign, right], here): Expr =>
      here.node({ nodeType: "BinOp", left, op: sign.text === "+" ? "Add" : "Sub", right }),
  ),
);

const NUMBER_VALUE = pick(0, [SIGNED_NUMBER, not(either("+", "-"))]);

const singletons: readonly (readonly ["None" | "True" | "False", ConstantValue])[] = [
  ["None", { kind: "none" }],
  ["True", { kind: "bool", value: true }],
  ["False", { kind: "bool", value: false }],
];

const KEY = choice(
  just(NUMBER_VALUE),
  just(COMPLEX),
  seq([ahead(either(STRING, FSTRING_START, TSTRING_START)), r("strings")], ([, value]) => value),
  ...singletons.map(([text, value]) => seq([text], ([at]) => constant(value, at))),
  just(r("attr")),
);

const value = (expression: Expr, here: Context): Pattern =>
  here.node({ nodeType: "MatchValue", value: expression });

const PAIR = choice(seq([KEY, ":", r("pattern")], ([key, , pattern]) => ({ key, pattern })));

const REST = pick(1, ["**", CAPTURE_TARGET]);

interface Pair {
  readonly key: Expr;
  readonly pattern: Pattern;
}

const mapping = (pairs: readonly Pair[], rest: Token | undefined, here: Context): Pattern =>
  here.node({
    nodeType: "MatchMapping",
    keys: pairs.map(({ key }) => key),
    patterns: pairs.map(({ pattern }) => pattern),
    rest: rest === undefined ? undefined : identifier(rest),
  });

const sequence = (patterns: readonly Pattern[], here: Context): Pattern =>
  here.node({ nodeType: "MatchSequence", patterns });

const POSITIONAL = list(r("pattern"));

const KEYWORDS = list(
  choice(
    seq([NAME, "=", r("pattern")], ([name, , pattern]) => ({ name: identifier(name), pattern })),
  ),
);

interface KeywordPattern {
  readonly name: string;
  readonly pattern: Pattern;
}

const classPattern = (
  cls: Expr,
  patterns: readonly Pattern[],
  keywords: readonly KeywordPattern[],
  here: Context,
): Pattern =>
  here.node({
    nodeType: "MatchClass",
    cls,
    patterns,
    kwd_attrs: keywords.map(({ name }) => name),
    kwd_patterns: keywords.map(({ pattern }) => pattern),
  });

const capture = (target: Token | undefined, pattern: Pattern | undefined, here: Context): Pattern =>
  here.node({
    nodeType: "MatchAs",
    pattern,
    name: target === undefined ? undefined : identifier(target),
  });

/** `match` */
export const patternRules = {
  match_stmt: rule<Stmt>(
    seq(
      [word("match"), r("subject_expr"), ":", NEWLINE, INDENT, many(r("case_block")), DEDENT],
      ([, subject, , , , cases], here): Stmt => here.node({ nodeType: "Match", subject, cases }),
    ),
    explain("invalid_match_stmt"),
  ),
  subject_expr: rule(
    seq(
      [r("star_named_expression"), ",", opt(r("star_named_expressions"))],
      ([first, , more = []], here): Expr => tupleOf([first, ...more], "Load", here.span()),
    ),
    just(r("named_expression")),
  ),
  case_block: rule<MatchCase>(
    explain("invalid_case_block"),
    seq(
      [word("case"), r("patterns"), opt(pick(1, ["if", r("named_expression")])), ":", r("block")],
      ([, pattern, guard, , body]): MatchCase => ({ nodeType: "MatchCase", pattern, guard, body }),
    ),
  ),
  patterns: rule<Pattern>(
    seq([r("open_sequence_pattern")], ([patterns], here) => sequence(patterns, here)),
    just(r("pattern")),
  ),
  pattern: rule<Pattern>(
    seq([r("or_pattern"), "as", CAPTURE_TARGET], ([pattern, , target], here) =>
      capture(target, pattern, here),
    ),
    explain("invalid_as_pattern"),
    just(r("or_pattern")),
  ),
  or_pattern: rule<Pattern>(
    seq([list(r("closed_pattern"), "|")], ([patterns], here): Pattern => {
      const [only] = patterns;
      return patterns.length === 1 && only !== undefined
        ? only
        : here.node({ nodeType: "MatchOr", patterns });
    }),
  ),
  closed_pattern: memo<Pattern>(
    seq([NUMBER_VALUE], ([number], here) => value(number, here)),
    seq([COMPLEX], ([number], here) => value(number, here)),
    seq([r("strings")], ([text], here) => value(text, here)),
    ...singletons.map(([text, of]) =>
      seq([text], (_, here): Pattern => here.node({ nodeType: "MatchSingleton", constant: of })),
    ),
    seq([CAPTURE_TARGET], ([target], here) => capture(target, undefined, here)),
    seq([word("_")], (_, here) => capture(undefined, undefined, here)),
    seq([r("attr"), NOT_A_CAPTURE], ([name], here) => value(name, here)),
    seq(["(", r("pattern"), ")"], ([, pattern]) => pattern),
    seq(["[", opt(r("maybe_sequence_pattern")), "]"], ([, patterns = []], here) =>
      sequence(patterns, here),
    ),
    seq(["(", opt(r("open_sequence_pattern")), ")"], ([, patterns = []], here) =>
      sequence(patterns, here),
    ),
    seq(["{", "}"], (_, here) => mapping([], undefined, here)),
    seq(["{", REST, opt(","), "}"], ([, rest], here) => mapping([], rest, here)),
    seq(["{", list(PAIR), ",", REST, opt(","), "}"], ([, pairs, , rest], here) =>
      mapping(pairs, rest, here),
    ),
    seq(["{", list(PAIR), opt(","), "}"], ([, pairs], here) => mapping(pairs, undefined, here)),
    seq([r("name_or_attr"), "(", ")"], ([cls], here) => classPattern(cls, [], [], here)),
    seq([r("name_or_attr"), "(", POSITIONAL, opt(","), ")"], ([cls, , patterns], here) =>
      classPattern(cls, patterns, [], here),
    ),
    seq([r("name_or_attr"), "(", KEYWORDS, opt(","), ")"], ([cls, , keywords], here) =>
      classPattern(cls, [], keywords, here),
    ),
    seq(
      [r("name_or_attr"), "(", POSITIONAL, ",", KEYWORDS, opt(","), ")"],
      ([cls, , patterns, , keywords], here) => classPattern(cls, patterns, keywords, here),
    ),
    explain("invalid_class_pattern"),
  ),
  star_pattern: memo<Pattern>(
    seq(
      ["*", CAPTURE_TARGET],
      ([, target], here): Pattern => here.node({ nodeType: "MatchStar", name: identifier(target) }),
    ),
    seq(
      ["*", word("_")],
      (_, here): Pattern => here.node({ nodeType: "MatchStar", name: undefined }),
    ),
  ),
  maybe_sequence_pattern: rule(
    seq([list(either(r("star_pattern"), r("pattern"))), opt(",")], ([patterns]) => patterns),
  ),
  open_sequence_pattern: rule(
    seq(
      [either(r("star_pattern"), r("pattern")), ",", opt(r("maybe_sequence_pattern"))],
      ([first, , more = []]) => [first, ...more],
    ),
  ),
  attr: rule<Expr>(
    seq([NAME, many(choice(seq([".", NAME], ([, name]) => name)))], ([first, names]) =>
      names.reduce(
        (left: Expr, name) => attribute(left, name, "Load", spanFrom(left, name)),
        nameFrom(first),
      ),
    ),
  ),
  name_or_attr: rule<Expr>(
    just(r("attr")),
    seq([NAME], ([name]): Expr => nameFrom(name)),
  ),

  invalid_match_stmt: rule(
    missingColon(word("match"), r("subject_expr")),
    missingBlock("'match' statement", 0, word("match"), r("subject_expr")),
  ),
  invalid_case_block: rule(
    missingColon(word("case"), r("patterns"), opt(pick(1, ["if", r("named_expression")]))),
    missingBlock(
      "'case' statement",
      0,
      word("case"),
      r("patterns"),
      opt(pick(1, ["if", r("named_expression")])),
    ),
  ),
  invalid_as_pattern: rule(
    invalid([r("or_pattern"), "as", word("_")], ([, , target], here) =>
      here.failAt(target, "cannot use '_' as a target"),
    ),
    invalid([r("or_pattern"), "as", r("expression")], ([, , target], here) =>
      here.failAt(target, `cannot use ${kindName(target)} as pattern target`),
    ),
  ),
  invalid_class_pattern: rule(
    invalid(
      [r("name_or_attr"), "(", opt(pick(0, [POSITIONAL, ","])), KEYWORDS, ",", POSITIONAL],
      ([cls, , , , , patterns], here) =>
        here.failBetween(
          patterns[0] ?? cls,
          patterns.at(-1) ?? cls,
          "positional patterns follow keyword patterns",
        ),
    ),
  ),
};
