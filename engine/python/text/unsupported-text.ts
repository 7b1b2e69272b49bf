import type { Span } from "../ast.ts";

/** Text that CPython reads and we cannot. Thrown by the parser. */
export class UnsupportedText {
  readonly feature: string;
  readonly message: string;
  readonly span: Span;

  constructor(feature: string, message: string, span: Span) {
    this.feature = feature;
    this.message = message;
    this.span = span;
  }
}
