import type { Comprehension, Expr, Keyword } from "../ast.ts";
import { NAME } from "./items.ts";
import { identifier, starred } from "./nodes.ts";
import {
  ahead,
  type Context,
  either,
  explain,
  FAIL,
  invalid,
  just,
  list,
  memo,
  not,
  opt,
  pick,
  r,
  rule,
  seq,
} from "./peg.ts";
import type { CallArguments } from "./rule-types.ts";

const POSITIONAL = either(
  r("starred_expression"),
  pick(0, [either(r("assignment_expression"), pick(0, [r("expression"), not(":=")])), not("=")]),
);

const isKeyword = (argument: Expr | Keyword): argument is Keyword =>
  argument.nodeType === "Keyword";

const isPositional = (argument: Expr | Keyword): argument is Expr => !isKeyword(argument);

/** _PyPegen_collect_call_seqs */
const collect = (first: readonly Expr[], rest: readonly (Expr | Keyword)[]): CallArguments => ({
  args: [...first, ...rest.filter(isPositional)],
  keywords: rest.filter(isKeyword),
});

const keyword = seq(
  [NAME, "=", r("expression")],
  ([name, , value], here): Keyword =>
    here.node({ nodeType: "Keyword", arg: identifier(name), value }),
);

const MAYBE_EQUALS = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
const GENERATOR = "Generator expression must be parenthesized";

/** _PyPegen_get_last_comprehension_item */
function lastOf(generators: readonly Comprehension[], otherwise: Expr): Expr {
  const last = generators.at(-1);
  return last?.ifs.at(-1) ?? last?.iter ?? otherwise;
}

const failGenerator = (element: Expr, generators: readonly Comprehension[], here: Context): never =>
  here.failBetween(element, lastOf(generators, element), GENERATOR);

/** What stands in the parentheses of a call. */
export const callRules = {
  arguments: memo(
    seq([r("args"), opt(","), ahead(")")], ([given]) => given),
    explain("invalid_arguments"),
  ),
  args: rule(
    seq([list(POSITIONAL), opt(pick(1, [",", r("kwargs")]))], ([first, rest]) =>
      collect(first, rest ?? []),
    ),
    seq([r("kwargs")], ([given]) => collect([], given)),
  ),
  kwargs: rule(
    seq(
      [list(r("kwarg_or_starred")), ",", list(r("kwarg_or_double_starred"))],
      ([first, , rest]): readonly (Expr | Keyword)[] => [...first, ...rest],
    ),
    just(list(r("kwarg_or_starred"))),
    just(list(r("kwarg_or_double_starred"))),
  ),
  starred_expression: rule(
    explain("invalid_starred_expression_unpacking"),
    seq(["*", r("expression")], ([, value], here) => starred(value, "Load", here.span())),
    explain("invalid_starred_expression"),
  ),
  kwarg_or_starred: rule<Expr | Keyword>(
    explain("invalid_kwarg"),
    keyword,
    just(r("starred_expression")),
  ),
  kwarg_or_double_starred: rule(
    explain("invalid_kwarg"),
    keyword,
    seq(
      ["**", r("expression")],
      ([, value], here): Keyword => here.node({ nodeType: "Keyword", arg: undefined, value }),
    ),
  ),

  invalid_arguments: rule(
    invalid(
      [
        either(pick(2, [list(POSITIONAL), ",", r("kwargs")]), r("kwargs")),
        ",",
        list(pick(0, [r("starred_expression"), not("=")])),
      ],
      ([, comma], here) =>
        here.failFrom(comma, "iterable argument unpacking follows keyword argument unpacking"),
    ),
    invalid(
      [
        r("expression"),
        r("for_if_clauses"),
        ",",
        opt(either(r("args"), pick(0, [r("expression"), r("for_if_clauses")]))),
      ],
      ([element, generators], here) => failGenerator(element, generators, here),
    ),
    invalid([NAME, "=", r("expression"), r("for_if_clauses")], ([name, equals], here) =>
      here.failBetween(name, equals, MAYBE_EQUALS),
    ),
    invalid(
      [opt(pick(0, [r("args"), ","])), NAME, "=", ahead(either(",", ")"))],
      ([, name, equals], here) =>
        here.failBetween(name, equals, "expected argument value expression"),
    ),
    invalid([r("args"), r("for_if_clauses")], ([{ args }, generators], here) => {
      const last = args.at(-1);
      return args.length <= 1 || last === undefined ? FAIL : failGenerator(last, generators, here);
    }),
    invalid(
      [r("args"), ",", r("expression"), r("for_if_clauses")],
      ([, , element, generators], here) => failGenerator(element, generators, here),
    ),
    invalid([r("args"), ",", r("args")], ([{ keywords }], here) => {
      const unpacking = keywords.some(({ arg }) => arg === undefined) ? " unpacking" : "";
      return here.failAtLast(`positional argument follows keyword argument${unpacking}`);
    }),
  ),
  invalid_kwarg: rule(
    invalid([either("True", "False", "None"), "="], ([word, equals], here) =>
      here.failBetween(word, equals, `cannot assign to ${word.text}`),
    ),
    invalid([NAME, "=", r("expression"), r("for_if_clauses")], ([name, equals], here) =>
      here.failBetween(name, equals, MAYBE_EQUALS),
    ),
    invalid([not(pick(0, [NAME, "="])), r("expression"), "="], ([, value, equals], here) =>
      here.failBetween(
        value,
        equals,
        'expression cannot contain assignment, perhaps you meant "=="?',
      ),
    ),
    invalid(["**", r("expression"), "=", r("expression")], ([stars, , , value], here) =>
      here.failBetween(stars, value, "cannot assign to keyword argument unpacking"),
    ),
  ),
  invalid_starred_expression_unpacking: rule(
    invalid(["*", r("expression"), "=", r("expression")], ([star, , , value], here) =>
      here.failBetween(star, value, "cannot assign to iterable argument unpacking"),
    ),
  ),
  invalid_starred_expression: rule(
    invalid(["*"], (_, here) => here.failAtLast("Invalid star expression")),
  ),
};
