import type { ImportFrom, Span } from "../ast.ts";
import type { Block, BlockKind } from "./block.ts";
import { fail } from "./block-stack.ts";
import { type FutureImports, isFutureImport } from "./future-imports.ts";

/** Blocks that are evaluated later and are no place for what suspends or binds. */
const EVALUATED_LATER: ReadonlyMap<BlockKind, string> = new Map([
  ["annotation", "an annotation"],
  ["type alias", "a type alias"],
  ["type parameters", "the definition of a generic"],
]);

/** symtable_raise_if_annotation_block */
export function refuseEvaluatedLater({ kind, purpose }: Block, what: string, node: Span): void {
  const where = kind === "type variable" ? purpose : EVALUATED_LATER.get(kind);
  if (where !== undefined) fail(`${what} cannot be used within ${where}`, node);
}

export function requireCoroutine(block: Block, keyword: string, node: Span): void {
  if (!block.isCoroutine) fail(`'${keyword}' outside async function`, node);
}

export function checkAwait(block: Block, node: Span): void {
  if (!block.isFunctionLike) fail("'await' outside function", node);
  if (!block.awaits && block.comprehension === undefined) {
    fail("'await' outside async function", node);
  }
}

/** check_import_from */
export function checkFuturePlace(node: ImportFrom, { last }: FutureImports): void {
  if (!isFutureImport(node) || (last !== undefined && !isAfter(node, last))) return;
  fail("from __future__ imports must occur at the beginning of the file", node);
}

const isAfter = (node: Span, last: Span): boolean =>
  node.lineno > last.lineno ||
  (node.lineno === last.end_lineno && node.col_offset > last.end_col_offset);
