import type { Comprehension, Expr } from "../ast.ts";
import {
  ahead,
  any,
  choice,
  cut,
  either,
  explain,
  invalid,
  just,
  list,
  many,
  not,
  opt,
  pick,
  r,
  refuse,
  rule,
  seq,
} from "./peg.ts";

const CONDITIONS = any(pick(1, ["if", r("disjunction")]));

const NAMED_OR_NOT = either(r("assignment_expression"), pick(0, [r("expression"), not(":=")]));

const STARRED_VALUE = "cannot use a starred expression in a dictionary value";
const VALUE_MISSING = "expression expected after dictionary key and ':'";

const starredValue = invalid([r("expression"), ":", "*", r("bitwise_or")], ([, , star], here) =>
  here.failFrom(star, STARRED_VALUE),
);
const missingValue = invalid([r("expression"), ":", ahead(either("}", ","))], ([, colon], here) =>
  here.failAt(colon, VALUE_MISSING),
);

const PARENTHESES_MISSING = "did you forget parentheses around the comprehension target?";

/** Sets, dictionaries and comprehensions. */
export const displayRules = {
  set: rule(
    seq(
      ["{", r("star_named_expressions"), "}"],
      ([, elts], here): Expr => here.node({ nodeType: "Set", elts }),
    ),
  ),
  dict: rule(
    seq(
      ["{", opt(pick(0, [list(r("double_starred_kvpair")), opt(",")])), "}"],
      ([, pairs = []], here): Expr =>
        here.node({
          nodeType: "Dict",
          keys: pairs.map(({ key }) => key),
          values: pairs.map(({ value }) => value),
        }),
    ),
    // Not only explained: CPython tries this in its first pass too.
    seq(["{", r("invalid_double_starred_kvpairs"), "}"], refuse),
  ),
  double_starred_kvpair: rule(
    seq(["**", r("bitwise_or")], ([, value]) => ({ key: undefined, value })),
    just(r("kvpair")),
  ),
  kvpair: rule(seq([r("expression"), ":", r("expression")], ([key, , value]) => ({ key, value }))),
  invalid_double_starred_kvpairs: rule(
    seq([list(r("double_starred_kvpair")), ",", r("invalid_kvpair")], refuse),
    { ...starredValue, tried: "always" },
    { ...missingValue, tried: "always" },
  ),
  invalid_kvpair: rule(
    seq([r("expression"), not(":")], ([key], here) =>
      here.failAtEndOf(key, "':' expected after dictionary key"),
    ),
    { ...starredValue, tried: "always" },
    { ...missingValue, tried: "always" },
  ),

  for_if_clauses: rule(just(many(r("for_if_clause")))),
  for_if_clause: rule(
    seq(
      [opt("async"), "for", r("star_targets"), "in", cut, r("disjunction"), CONDITIONS],
      ([isAsync, , target, , , iter, ifs]): Comprehension => ({
        nodeType: "Comprehension",
        target,
        iter,
        ifs,
        is_async: isAsync !== undefined,
      }),
    ),
    explain("invalid_for_if_clause"),
    explain("invalid_for_target"),
  ),
  listcomp: rule(
    seq(
      ["[", r("named_expression"), r("for_if_clauses"), "]"],
      ([, elt, generators], here): Expr => here.node({ nodeType: "ListComp", elt, generators }),
    ),
    explain("invalid_comprehension"),
  ),
  setcomp: rule(
    seq(
      ["{", r("named_expression"), r("for_if_clauses"), "}"],
      ([, elt, generators], here): Expr => here.node({ nodeType: "SetComp", elt, generators }),
    ),
    explain("invalid_comprehension"),
  ),
  genexp: rule(
    seq(
      ["(", NAMED_OR_NOT, r("for_if_clauses"), ")"],
      ([, elt, generators], here): Expr => here.node({ nodeType: "GeneratorExp", elt, generators }),
    ),
    explain("invalid_comprehension"),
  ),
  dictcomp: rule(
    seq(
      ["{", r("kvpair"), r("for_if_clauses"), "}"],
      ([, pair, generators], here): Expr =>
        here.node({
          nodeType: "DictComp",
          key: pair.key ?? pair.value,
          value: pair.value,
          generators,
        }),
    ),
    explain("invalid_dict_comprehension"),
  ),
  invalid_comprehension: rule(
    invalid(
      [either("[", "(", "{"), r("starred_expression"), r("for_if_clauses")],
      ([, star], here) => here.failAt(star, "iterable unpacking cannot be used in comprehension"),
    ),
    invalid(
      [
        either("[", "{"),
        r("star_named_expression"),
        ",",
        r("star_named_expressions"),
        r("for_if_clauses"),
      ],
      ([, first, , more], here) =>
        here.failBetween(first, more.at(-1) ?? first, PARENTHESES_MISSING),
    ),
    invalid(
      [either("[", "{"), r("star_named_expression"), ",", r("for_if_clauses")],
      ([, first, comma], here) => here.failBetween(first, comma, PARENTHESES_MISSING),
    ),
  ),
  invalid_dict_comprehension: rule(
    invalid(["{", "**", r("bitwise_or"), r("for_if_clauses"), "}"], ([, stars], here) =>
      here.failAt(stars, "dict unpacking cannot be used in dict comprehension"),
    ),
  ),
  invalid_for_if_clause: rule(
    invalid(
      [
        opt("async"),
        "for",
        choice(
          seq(
            [r("bitwise_or"), any(pick(1, [",", r("bitwise_or")])), opt(",")],
            ([first]) => first,
          ),
        ),
        not("in"),
      ],
      (_, here) => here.failAtLast("'in' expected after for-loop variables"),
    ),
  ),
};
