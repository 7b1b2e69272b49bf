import type { Span } from "../ast.ts";
import { INDENT, NEWLINE } from "./items.ts";
import { type Alternative, type Context, type Item, invalid, not } from "./peg.ts";

const EXPECTED_COLON = "expected ':'";

/** A line that should have ended with a colon. */
export const missingColon = (...head: readonly Item[]): Alternative<never> =>
  invalid([...head, NEWLINE], (_: unknown, here: Context) => here.failAtLast(EXPECTED_COLON));

/** A colon without an indented block; `at` is the index of the word that the block belongs to. */
export const missingBlock = (
  of: string,
  at: number,
  ...head: readonly Item[]
): Alternative<never> =>
  invalid([...head, ":", NEWLINE, not(INDENT)], (values: readonly unknown[], here: Context) => {
    const { lineno } = values[at] as Span;
    const message = `expected an indented block after ${of} on line ${lineno}`;
    return here.failAtLast(message, "IndentationError");
  });
