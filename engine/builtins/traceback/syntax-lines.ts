import type { SyntaxPlace } from "./report.ts";

/** A SyntaxError: its place, its line with carets, its message. `_format_syntax_error` in Lib/traceback.py */
export function syntaxPieces(type: string, place: SyntaxPlace): readonly string[] {
  const { file, line } = place;
  const head = line === undefined ? [] : [`  File "${file || "<string>"}", line ${line}\n`];
  const where = line === undefined && file !== undefined ? ` (${file})` : "";
  const message = place.message || "<no detail available>";
  return [...head, ...codeLines(place), `${type}: ${message}${where}\n`];
}

function codeLines(place: SyntaxPlace): readonly string[] {
  const { text, offset, endOffset, line, endLine } = place;
  if (text === undefined) return [];
  const whole = text.replace(/\n+$/, "");
  const code = whole.replace(/^[ \n\f]+/, "");
  if (offset === undefined) return [`    ${code}\n`];
  const atEnd = whole.length + 1;
  const start = text !== "" && offset > text.length ? atEnd : offset;
  const wanted = line === endLine ? endOffset || offset : atEnd;
  const end = text !== "" && wanted > text.length ? atEnd : wanted;
  const removed = whole.length - code.length + 1;
  return [`    ${code}\n`, ...carets(code, start - removed, Math.max(end, start + 1) - removed)];
}

/** Other whitespace than blanks is kept, so that what is below it stands below it. */
function carets(code: string, from: number, to: number): readonly string[] {
  if (from < 0) return [];
  const before = code.slice(0, from).replace(/\S/gu, " ");
  return [`    ${before}${"^".repeat(Math.max(0, to - from))}\n`];
}
