import type { ToldPlace } from "./text/syntax-failure.ts";

/** Why a program will not be run, with the place: lines from 1, columns from 0 in UTF-16 units. */
export interface Diagnostic {
  readonly kind: "syntax" | "unsupported";
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** CPython's words for a syntax error; a sentence of ours for what is not supported. */
  readonly message: string;
  /** The exception CPython would raise: SyntaxError, IndentationError or TabError. */
  readonly exception?: string;
  /** What the exception says of the place, where that is not all of it: see `ToldPlace`. */
  readonly told?: ToldPlace;
  /** The line of the last statement with a block before it: what looks for misspelt keywords begins there. */
  readonly after?: number;
  /** The name of the feature, if it is one that we lack. */
  readonly feature?: string;
}
