import { SyntaxFailure, spanOnLine } from "./syntax-failure.ts";

const BYTE_ORDER_MARK = "\ufeff";

/** Half of a character, which no file can contain. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** The text as CPython's tokenizer sees it: line feeds only, and one at the end. */
export function readableText(source: string): string {
  refuseSurrogates(source);
  const marked = source.startsWith(BYTE_ORDER_MARK) ? source.slice(1) : source;
  const text = marked.includes("\r") ? marked.replace(/\r\n?/g, "\n") : marked;
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

function refuseSurrogates(source: string): void {
  const found = LONE_SURROGATE.exec(source);
  if (found === null) return;
  const lines = source.slice(0, found.index).split(/\r\n?|\n/);
  const column = lines.at(-1)?.length ?? 0;
  const surrogate = `\\u${found[0].charCodeAt(0).toString(16)}`;
  const points = [...source.slice(0, found.index)].length;
  const message = `'utf-8' codec can't encode character '${surrogate}' in position ${points}: surrogates not allowed`;
  throw new SyntaxFailure(`(unicode error) ${message}`, spanOnLine(lines.length, column));
}
