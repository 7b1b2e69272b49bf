import { END } from "./characters.ts";
import { SyntaxFailure, spanOnLine } from "./syntax-failure.ts";

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Reads a text unit by unit and knows the line. As in CPython, a line begins when it is read. */
export class Cursor {
  readonly text: string;
  position = 0;
  line = 0;
  lineStart = 0;
  lineEnd = 0;
  /** Has the end of the text been read? */
  sawEnd: boolean;
  readonly #nullAt: number;

  constructor(text: string) {
    this.text = text;
    this.sawEnd = false;
    this.#nullAt = text.indexOf("\0");
  }

  /** How far the position is from the start of its line. */
  get column(): number {
    return this.position - this.lineStart;
  }

  /** The next unit, or END. */
  next(): number {
    if (this.position === this.lineEnd && !this.#nextLine()) return END;
    const unit = this.text.charCodeAt(this.position);
    this.position += 1;
    return unit;
  }

  back(unit: number): void {
    if (unit !== END) this.position -= 1;
  }

  /** The unit after the position, if it is on the same line. */
  peek(): number {
    return this.position === this.lineEnd ? END : this.text.charCodeAt(this.position);
  }

  skipLine(): void {
    this.position = this.lineEnd;
  }

  /** Back to a place that was read before. */
  returnTo(position: number, line: number, lineStart: number): void {
    this.position = position;
    this.line = line;
    this.lineStart = lineStart;
  }

  /** Parser/tokenizer/helpers.c, _PyTokenizer_syntaxerror: the place is the last unit read. */
  fail(message: string): never {
    const last = this.column - 1;
    const wide = last > 0 && isLowSurrogate(this.text.charCodeAt(this.position - 1));
    const place = spanOnLine(this.line, wide ? last - 1 : last);
    throw new SyntaxFailure(message, place, "SyntaxError", { end: "start", bare: true });
  }

  /** Between two places of the line. */
  failBetween(from: number, to: number, message: string): never {
    const place = spanOnLine(this.line, from - this.lineStart, to - from);
    throw new SyntaxFailure(message, place, "SyntaxError", { bare: true });
  }

  #nextLine(): boolean {
    if (this.lineEnd === this.text.length) {
      this.sawEnd = true;
      return false;
    }
    this.lineStart = this.lineEnd;
    this.line += 1;
    this.lineEnd = this.text.indexOf("\n", this.lineStart) + 1 || this.text.length;
    if (this.#nullAt >= this.lineStart && this.#nullAt < this.lineEnd) {
      this.fail("source code cannot contain null bytes");
    }
    return true;
  }
}
