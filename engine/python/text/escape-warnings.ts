import type { Span } from "../ast.ts";
import { invalidEscapeMessage, invalidEscapes } from "./escapes.ts";
import { stringParts } from "./string-value.ts";
import { spanOnLine } from "./syntax-failure.ts";
import type { TextWarning } from "./text-warning.ts";
import { KIND, type Token } from "./token.ts";
import type { Tokens } from "./tokenizer.ts";

/** What the tokenizer warns about, and the escape sequences in literals that are none. */
export function escapeWarnings({ tokens, warnings }: Tokens): readonly TextWarning[] {
  return [...warnings, ...tokens.flatMap((token, index) => warningsOf(token, index, tokens))].sort(
    (one, other) => one.span.lineno - other.span.lineno,
  );
}

function warningsOf(token: Token, index: number, tokens: readonly Token[]): readonly TextWarning[] {
  if (token.kind === KIND.string) return inString(token);
  const isText = token.kind === KIND.fstringMiddle || token.kind === KIND.tstringMiddle;
  return isText && !isRaw(tokens, index) ? firstOf(token, token.text, 0, "str") : [];
}

/** The literal that a piece of text belongs to: the innermost one that is open. */
function isRaw(tokens: readonly Token[], index: number): boolean {
  let closed = 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    const { kind = KIND.endMarker, text = "" } = tokens[at] ?? {};
    if (kind === KIND.fstringEnd || kind === KIND.tstringEnd) closed += 1;
    if (kind !== KIND.fstringStart && kind !== KIND.tstringStart) continue;
    if (closed === 0) return /r/i.test(text);
    closed -= 1;
  }
  return false;
}

function inString(token: Token): readonly TextWarning[] {
  const { isRaw, isBytes, body, bodyAt } = stringParts(token.text);
  return isRaw ? [] : firstOf(token, body, bodyAt, isBytes ? "bytes" : "str");
}

/** Of each literal CPython names the first one only; the tokenizer has seen those with braces. */
function firstOf(
  token: Token,
  body: string,
  bodyAt: number,
  kind: "str" | "bytes",
): readonly TextWarning[] {
  const [first] = body.includes("\\") ? invalidEscapes(body, kind) : [];
  if (first === undefined) return [];
  if (token.kind !== KIND.string && /^[{}]/.test(first.text)) return [];
  return [{ message: invalidEscapeMessage(first.text), span: placeIn(token, bodyAt + first.at) }];
}

function placeIn(token: Token, at: number): Span {
  const before = token.text.slice(0, at).split("\n");
  const last = before.at(-1)?.length ?? 0;
  const isFirstLine = before.length === 1;
  const column = isFirstLine ? token.col_offset + last : last;
  return spanOnLine(token.lineno + before.length - 1, column, 2);
}
