import type { Expr } from "../ast.ts";
import { kindName } from "./expression-kind.ts";
import { FSTRING_MIDDLE, NAME, SOFT_KEYWORD, STRING, TSTRING_MIDDLE } from "./items.ts";
import {
  ahead,
  type Context,
  either,
  FAIL,
  type Fail,
  invalid,
  many,
  memoExplaining,
  not,
  opt,
  pick,
  r,
  rule,
} from "./peg.ts";

const SIGN = either("+", "-", "*", "/", "%", "//", "@");

const NOT_PARENTHESIZED = "'not' after an operator must be parenthesized";

/** Statements of Python 2 that are functions now. */
const isLegacy = (name: string): boolean => name === "print" || name === "exec";

function forgottenComma(first: Expr, second: Expr, here: Context): Fail {
  if (first.nodeType === "Name" && isLegacy(first.id)) return FAIL;
  if (here.bracketLevel() === 0) return FAIL;
  return here.failBetween(first, second, "invalid syntax. Perhaps you forgot a comma?");
}

/** What people write that is no expression. */
export const expressionMistakes = {
  invalid_expression: rule(
    invalid(
      [STRING, many(pick(1, [not(STRING), r("expression_without_invalid")])), STRING],
      ([string, between], here) =>
        here.failBetween(
          between[0] ?? string,
          between.at(-1) ?? string,
          "invalid syntax. Is this intended to be part of the string?",
        ),
    ),
    invalid(
      [
        not(either(pick(0, [NAME, STRING]), SOFT_KEYWORD)),
        r("disjunction"),
        r("expression_without_invalid"),
      ],
      ([, first, second], here) => forgottenComma(first, second, here),
    ),
    invalid(
      [r("disjunction"), "if", r("disjunction"), not(either("else", ":"))],
      ([value, , test], here) =>
        here.failBetween(value, test, "expected 'else' after 'if' expression"),
    ),
    invalid([r("disjunction"), "if", r("disjunction"), "else", not(r("expression"))], (_, here) =>
      here.failAtNext("expected expression after 'else', but statement is given"),
    ),
    invalid(
      [
        either(r("pass_stmt"), r("break_stmt"), r("continue_stmt")),
        "if",
        r("disjunction"),
        "else",
        r("simple_stmt"),
      ],
      ([statement], here) =>
        here.failAt(statement, "expected expression before 'if', but statement is given"),
    ),
    invalid(
      ["lambda", opt(r("lambda_params")), ":", ahead(FSTRING_MIDDLE)],
      ([word, , colon], here) =>
        here.failBetween(
          word,
          colon,
          "f-string: lambda expressions are not allowed without parentheses",
        ),
    ),
    invalid(
      ["lambda", opt(r("lambda_params")), ":", ahead(TSTRING_MIDDLE)],
      ([word, , colon], here) =>
        here.failBetween(
          word,
          colon,
          "t-string: lambda expressions are not allowed without parentheses",
        ),
    ),
  ),
  invalid_legacy_expression: rule(
    invalid([NAME, not("("), r("star_expressions")], ([name, , value], here) =>
      isLegacy(name.text)
        ? here.failBetween(
            name,
            value,
            `Missing parentheses in call to '${name.text}'. Did you mean ${name.text}(...)?`,
          )
        : FAIL,
    ),
  ),
  invalid_named_expression: memoExplaining(
    invalid([r("expression"), ":=", r("expression")], ([target], here) =>
      here.failAt(target, `cannot use assignment expressions with ${kindName(target)}`),
    ),
    invalid([NAME, "=", r("bitwise_or"), not(either("=", ":="))], ([name, , value], here) =>
      here.failBetween(name, value, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"),
    ),
    invalid(
      [
        not(either(r("list"), r("tuple"), r("genexp"), "True", "None", "False")),
        r("bitwise_or"),
        "=",
        r("bitwise_or"),
        not(either("=", ":=")),
      ],
      ([, target], here) =>
        here.failAt(
          target,
          `cannot assign to ${kindName(target)} here. Maybe you meant '==' instead of '='?`,
        ),
    ),
  ),
  invalid_group: rule(
    invalid(["(", r("starred_expression"), ")"], ([, star], here) =>
      here.failAt(star, "cannot use starred expression here"),
    ),
    invalid(["(", "**", r("expression"), ")"], ([, stars], here) =>
      here.failAt(stars, "cannot use double starred expression here"),
    ),
  ),
  invalid_arithmetic: rule(
    invalid([r("sum"), SIGN, "not", r("inversion")], ([, , word, operand], here) =>
      here.failBetween(word, operand, NOT_PARENTHESIZED),
    ),
  ),
  invalid_factor: rule(
    invalid([either("+", "-", "~"), "not", r("factor")], ([, word, operand], here) =>
      here.failBetween(word, operand, NOT_PARENTHESIZED),
    ),
  ),
};
