import type { Span } from "../ast.ts";

/**
 * What CPython's exception says of the place, where that is not all of the span: 0 or -1 for what
 * the parser does not know, the start of the span as its end, a line without its line feed.
 */
export interface ToldPlace {
  readonly start?: 0;
  readonly end?: "start" | 0 | -1;
  readonly bare?: true;
}

export type SyntaxException = "SyntaxError" | "IndentationError" | "TabError";

/** What CPython would raise for a text that is no program. Thrown by tokenizer and parser. */
export class SyntaxFailure {
  readonly exception: SyntaxException;
  readonly message: string;
  readonly span: Span;
  readonly told: ToldPlace;

  constructor(
    message: string,
    span: Span,
    exception: SyntaxException = "SyntaxError",
    told: ToldPlace = {},
  ) {
    this.told = told;
    this.message = message;
    this.span = span;
    this.exception = exception;
  }
}

/** The span of `length` units on one line. */
export function spanOnLine(line: number, column: number, length = 1): Span {
  const start = Math.max(0, column);
  return {
    lineno: line,
    col_offset: start,
    end_lineno: line,
    end_col_offset: start + Math.max(1, length),
  };
}

/** From the start of one node or token to the end of another. */
export function spanFrom(first: Span, last: Span): Span {
  return {
    lineno: first.lineno,
    col_offset: first.col_offset,
    end_lineno: last.end_lineno,
    end_col_offset: last.end_col_offset,
  };
}
