import type { ExceptHandler, Expr, Stmt } from "../ast.ts";
import type { Token } from "../text/token.ts";
import { missingBlock, missingColon } from "./block-mistakes.ts";
import { kindName } from "./expression-kind.ts";
import { NAME, NEWLINE } from "./items.ts";
import { identifier } from "./nodes.ts";
import {
  any,
  type Context,
  either,
  explain,
  forced,
  type Item,
  invalid,
  many,
  not,
  opt,
  pick,
  r,
  rule,
  seq,
} from "./peg.ts";
import type { Block } from "./rule-types.ts";

const AS_NAME = opt(pick(1, ["as", NAME]));

const handler = (
  type: Expr | undefined,
  name: Token | undefined,
  body: Block,
  here: Context,
): ExceptHandler =>
  here.node({
    nodeType: "ExceptHandler",
    type,
    name: name === undefined ? undefined : identifier(name),
    body,
  });

/** `except …:` and `except* …:`, where `head` is what they begin with. */
const handlersOf = <const H extends readonly Item[]>(...head: H) => [
  seq([pick(0, ["except", ...head]), r("expression"), ":", r("block")], ([, type, , body], here) =>
    handler(type, undefined, body, here),
  ),
  seq(
    [pick(0, ["except", ...head]), r("expression"), "as", NAME, ":", r("block")],
    ([, type, , name, , body], here) => handler(type, name, body, here),
  ),
  seq([pick(0, ["except", ...head]), r("expressions"), ":", r("block")], ([, type, , body], here) =>
    handler(type, undefined, body, here),
  ),
];

const TRY = pick(0, ["try", forced(":")]);

const BOTH = "cannot have both 'except' and 'except*' on the same 'try'";

const mistakesOf = (word: string, ...head: readonly Item[]) => ({
  parenthesesMissing: invalid(
    ["except", ...head, r("expression"), ",", r("expressions"), "as", NAME, ":"],
    (values: readonly unknown[], here) =>
      here.failFrom(
        values[head.length + 1] as Expr,
        "multiple exception types must be parenthesized when using 'as'",
      ),
  ),
  colonMissing: missingColon("except", ...head, r("expression"), AS_NAME),
  badName: invalid(
    ["except", ...head, r("expression"), "as", r("expression"), ":", r("block")],
    (values: readonly unknown[], here) => {
      const target = values[head.length + 3] as Expr;
      return here.failAt(target, `cannot use ${word} statement with ${kindName(target)}`);
    },
  ),
  blockMissing: missingBlock(`'${word}' statement`, 0, "except", ...head, r("expression"), AS_NAME),
});

const PLAIN = mistakesOf("except");
const STAR = mistakesOf("except*", "*");

/** `try` and what belongs to it. */
export const tryRules = {
  try_stmt: rule<Stmt>(
    explain("invalid_try_stmt"),
    seq(
      [TRY, r("block"), r("finally_block")],
      ([, body, finalbody], here): Stmt =>
        here.node({ nodeType: "Try", body, handlers: [], orelse: [], finalbody }),
    ),
    seq(
      [TRY, r("block"), many(r("except_block")), opt(r("else_block")), opt(r("finally_block"))],
      ([, body, handlers, orelse = [], finalbody = []], here): Stmt =>
        here.node({ nodeType: "Try", body, handlers, orelse, finalbody }),
    ),
    seq(
      [
        TRY,
        r("block"),
        many(r("except_star_block")),
        opt(r("else_block")),
        opt(r("finally_block")),
      ],
      ([, body, handlers, orelse = [], finalbody = []], here): Stmt =>
        here.node({ nodeType: "TryStar", body, handlers, orelse, finalbody }),
    ),
  ),
  except_block: rule<ExceptHandler>(
    explain("invalid_except_stmt_indent"),
    ...handlersOf(),
    seq(["except", ":", r("block")], ([, , body], here) =>
      handler(undefined, undefined, body, here),
    ),
    explain("invalid_except_stmt"),
  ),
  except_star_block: rule<ExceptHandler>(
    explain("invalid_except_star_stmt_indent"),
    ...handlersOf("*"),
    explain("invalid_except_star_stmt"),
  ),
  finally_block: rule<Block>(
    explain("invalid_finally_stmt"),
    seq(["finally", forced(":"), r("block")], ([, , body]) => body),
  ),

  invalid_try_stmt: rule(
    missingBlock("'try' statement", 0, "try"),
    invalid(["try", ":", r("block"), not(either("except", "finally"))], (_, here) =>
      here.failAtLast("expected 'except' or 'finally' block"),
    ),
    invalid(
      [
        ...(["try", ":", any(r("block")), many(r("except_block"))] as const),
        "except",
        "*",
        r("expression"),
        AS_NAME,
        ":",
      ],
      ([, , , , except, star], here) => here.failBetween(except, star, BOTH),
    ),
    invalid(
      [
        ...(["try", ":", any(r("block")), many(r("except_star_block"))] as const),
        "except",
        opt(pick(0, [r("expression"), AS_NAME])),
        ":",
      ],
      ([, , , , except], here) => here.failAt(except, BOTH),
    ),
  ),
  invalid_except_stmt: rule(
    PLAIN.parenthesesMissing,
    PLAIN.colonMissing,
    missingColon("except"),
    PLAIN.badName,
  ),
  invalid_except_star_stmt: rule(
    STAR.parenthesesMissing,
    STAR.colonMissing,
    invalid(["except", "*", either(NEWLINE, ":")], (_, here) =>
      here.failAtLast("expected one or more exception types"),
    ),
    STAR.badName,
  ),
  invalid_finally_stmt: rule(missingBlock("'finally' statement", 0, "finally")),
  invalid_except_stmt_indent: rule(
    PLAIN.blockMissing,
    missingBlock("'except' statement", 0, "except"),
  ),
  invalid_except_star_stmt_indent: rule(STAR.blockMissing),
};
