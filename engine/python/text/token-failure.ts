import type { Cursor } from "./cursor.ts";
import { type SyntaxException, SyntaxFailure, spanOnLine } from "./syntax-failure.ts";

/** Why a text cannot be split into tokens any further, and what the parser has to know of it. */
export interface TokenFailure {
  readonly failure: SyntaxFailure;
  /** It also wins over an error that the parser finds before it. */
  readonly immediate: boolean;
  /** The error of the innermost bracket that is open there. */
  readonly unclosed: SyntaxFailure | undefined;
  readonly inFString: boolean;
  /** Could the text go on, so that it would not fail? */
  readonly atEnd: boolean;
}

export const UNINDENTED = "unindent does not match any outer indentation level";

/** A failure that CPython only notes in the tokenizer, and words when the parser gets there. */
export class Deferred {
  readonly failure: SyntaxFailure;
  /** The text ended: an open bracket is the better explanation. */
  readonly atEnd: boolean;

  constructor(message: string, cursor: Cursor, exception?: SyntaxException, column?: number) {
    const place = spanOnLine(cursor.line, column ?? cursor.column - 1);
    this.atEnd = exception === undefined && column === undefined;
    const end = this.atEnd || message === UNINDENTED ? -1 : 0;
    this.failure = new SyntaxFailure(message, place, exception, { end });
  }
}
