/** An f-string or t-string that the tokenizer is in: Parser/lexer/state.h, tokenizer_mode. */
export interface FStringMode {
  readonly letter: "f" | "t";
  readonly quote: number;
  readonly quoteSize: 1 | 3;
  readonly raw: boolean;
  /** Where the literal began. */
  readonly start: number;
  readonly line: number;
  readonly lineStart: number;
  /** In the text of the literal, or in the Python code of a replacement field. */
  inCode: boolean;
  inFormatSpec: boolean;
  /** How many brackets are open since the start. */
  depth: number;
  /** The depth at which the innermost replacement field began, -1 outside of fields. */
  fieldDepth: number;
}
