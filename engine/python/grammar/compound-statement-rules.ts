import type { Stmt, WithItem } from "../ast.ts";
import { missingBlock, missingColon } from "./block-mistakes.ts";
import { failInvalidTarget } from "./expression-kind.ts";
import { DEDENT, END, INDENT, NEWLINE } from "./items.ts";
import {
  ahead,
  any,
  choice,
  cut,
  either,
  explain,
  forced,
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
} from "./peg.ts";
import type { Block } from "./rule-types.ts";

const COMPOUND = choice(
  seq([r("compound_stmt")], ([statement], here): Block => {
    here.registerStatement(statement);
    return [statement];
  }),
);

const ASYNC = opt("async");

const OR_ELSE = opt(r("else_block"));

const AFTER_IF = opt(
  choice<Block>(
    seq([r("elif_stmt")], ([elif]) => [elif]),
    just(r("else_block")),
  ),
);

const branch = (keyword: "if" | "elif") =>
  seq(
    [keyword, r("named_expression"), ":", r("block"), AFTER_IF],
    ([, test, , body, orelse = []], here): Stmt =>
      here.node({ nodeType: "If", test, body, orelse }),
  );

const FOR_HEAD = [ASYNC, "for", r("star_targets"), "in"] as const;

const WITH_ITEMS = either(
  pick(1, ["(", list(r("with_item")), opt(","), ")", ahead(":")]),
  list(r("with_item")),
);

const LOOSE_TARGET = opt(pick(1, ["as", r("star_target")]));
const LOOSE_ITEMS = list(pick(0, [r("expression"), LOOSE_TARGET]));
const LOOSE_PARENTHESIZED = pick(1, [
  "(",
  list(pick(0, [r("expressions"), LOOSE_TARGET])),
  opt(","),
  ")",
]);

/** Faster than `flat`, which has to find out what is an array. */
function flattened(blocks: readonly Block[]): Block {
  const statements: Stmt[] = [];
  for (const block of blocks) for (const statement of block) statements.push(statement);
  return statements;
}

/** Blocks, and the statements that have them. */
export const compoundStatementRules = {
  file: rule(
    seq([opt(r("statements")), END], ([body = []]) => ({ nodeType: "Module" as const, body })),
  ),
  /** An expression on its own, as a module of one statement. */
  eval: rule(
    seq([r("star_expressions"), any(NEWLINE), END], ([value], here) => ({
      nodeType: "Module" as const,
      body: [here.node({ nodeType: "Expr", value })],
    })),
  ),
  statements: rule(
    seq([many(either(COMPOUND, r("simple_stmts")))], ([blocks]) => flattened(blocks)),
  ),
  block: memo<Block>(
    seq([NEWLINE, INDENT, r("statements"), DEDENT], ([, , statements]) => statements),
    just(r("simple_stmts")),
    explain("invalid_block"),
  ),
  invalid_block: rule(
    invalid([NEWLINE, not(INDENT)], (_, here) =>
      here.failAtLast("expected an indented block", "IndentationError"),
    ),
  ),
  compound_stmt: rule<Stmt>(
    just(r("function_def")),
    just(r("if_stmt")),
    just(r("class_def")),
    just(r("with_stmt")),
    just(r("for_stmt")),
    just(r("try_stmt")),
    just(r("while_stmt")),
    just(r("match_stmt")),
  ),
  if_stmt: rule(explain("invalid_if_stmt"), branch("if")),
  elif_stmt: rule(explain("invalid_elif_stmt"), branch("elif")),
  else_block: rule<Block>(
    explain("invalid_else_stmt"),
    seq(["else", forced(":"), r("block")], ([, , body]) => body),
  ),
  while_stmt: rule(
    explain("invalid_while_stmt"),
    seq(
      ["while", r("named_expression"), ":", r("block"), OR_ELSE],
      ([, test, , body, orelse = []], here): Stmt =>
        here.node({ nodeType: "While", test, body, orelse }),
    ),
  ),
  for_stmt: rule<Stmt>(
    explain("invalid_for_stmt"),
    seq(
      [...FOR_HEAD, cut, r("star_expressions"), ":", r("block"), OR_ELSE],
      ([isAsync, , target, , , iter, , body, orelse = []], here): Stmt =>
        here.node({
          nodeType: isAsync === undefined ? "For" : "AsyncFor",
          target,
          iter,
          body,
          orelse,
        }),
    ),
    explain("invalid_for_target"),
  ),
  with_stmt: rule<Stmt>(
    explain("invalid_with_stmt_indent"),
    seq(
      [ASYNC, "with", WITH_ITEMS, ":", r("block")],
      ([isAsync, , items, , body], here): Stmt =>
        here.node({ nodeType: isAsync === undefined ? "With" : "AsyncWith", items, body }),
    ),
    explain("invalid_with_stmt"),
  ),
  with_item: rule<WithItem>(
    seq(
      [r("expression"), "as", r("star_target"), ahead(either(",", ")", ":"))],
      ([context_expr, , optional_vars]) => ({
        nodeType: "WithItem",
        context_expr,
        optional_vars,
      }),
    ),
    explain("invalid_with_item"),
    seq([r("expression")], ([context_expr]) => ({
      nodeType: "WithItem",
      context_expr,
      optional_vars: undefined,
    })),
  ),

  invalid_if_stmt: rule(
    missingColon("if", r("named_expression")),
    missingBlock("'if' statement", 0, "if", r("named_expression")),
  ),
  invalid_elif_stmt: rule(
    missingColon("elif", r("named_expression")),
    missingBlock("'elif' statement", 0, "elif", r("named_expression")),
  ),
  invalid_else_stmt: rule(
    missingBlock("'else' statement", 0, "else"),
    invalid(["else", ":", r("block"), "elif"], (_, here) =>
      here.failAtLast("'elif' block follows an 'else' block"),
    ),
  ),
  invalid_while_stmt: rule(
    missingColon("while", r("named_expression")),
    missingBlock("'while' statement", 0, "while", r("named_expression")),
  ),
  invalid_for_stmt: rule(
    missingColon(...FOR_HEAD, r("star_expressions")),
    missingBlock("'for' statement", 1, ...FOR_HEAD, r("star_expressions")),
  ),
  invalid_for_target: rule(
    invalid([ASYNC, "for", r("star_expressions")], ([, , target], here) =>
      failInvalidTarget(target, "for", here),
    ),
  ),
  invalid_with_item: rule(
    invalid(
      [r("expression"), "as", r("expression"), ahead(either(",", ")", ":"))],
      ([, , target], here) => failInvalidTarget(target, "assign", here),
    ),
  ),
  invalid_with_stmt: rule(
    missingColon(ASYNC, "with", LOOSE_ITEMS),
    missingColon(ASYNC, "with", LOOSE_PARENTHESIZED),
  ),
  invalid_with_stmt_indent: rule(
    missingBlock("'with' statement", 1, ASYNC, "with", LOOSE_ITEMS),
    missingBlock("'with' statement", 1, ASYNC, "with", LOOSE_PARENTHESIZED),
  ),
};
