import type { MismatchListener } from "./brackets.ts";
import { CHAR, END } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import { invalidEscapeMessage } from "./escapes.ts";
import type { FStringMode } from "./fstring-mode.ts";
import { readQuotes } from "./string-reader.ts";
import { spanOnLine } from "./syntax-failure.ts";
import type { TextWarning } from "./text-warning.ts";
import { KIND } from "./token.ts";

const MAX_NESTING = 150;
const MAX_FIELDS = 3;

/** What a stretch of literal text ended with. */
type Ending = "field" | "doubled" | "quote" | "named";

/** f-strings and t-strings: Parser/lexer/lexer.c, tok_get_fstring_mode. */
export class FStringReader implements MismatchListener {
  readonly #cursor: Cursor;
  readonly #warn: (warning: TextWarning) => void;
  readonly #modes: FStringMode[] = [];
  /** Where the last stretch of text ends: not always where reading goes on. */
  textEnd = 0;

  constructor(cursor: Cursor, warn: (warning: TextWarning) => void) {
    this.#cursor = cursor;
    this.#warn = warn;
  }

  /** The innermost literal that is open. */
  get mode(): FStringMode | undefined {
    return this.#modes.at(-1);
  }

  /** The prefix and the first quote have been read: the kind of the token. */
  open(prefix: string, quote: number, start: number): number {
    const cursor = this.#cursor;
    const letter = /t/i.test(prefix) ? "t" : "f";
    const opened = { line: cursor.line, lineStart: cursor.lineStart, start };
    const quoteSize = readQuotes(cursor, quote);
    if (this.#modes.length + 1 >= MAX_NESTING) {
      cursor.fail("too many nested f-strings or t-strings");
    }
    const raw = /r/i.test(prefix);
    const inside = { inCode: false, inFormatSpec: false, depth: 0, fieldDepth: -1 };
    this.#modes.push({ letter, quote, quoteSize, raw, ...opened, ...inside });
    return letter === "t" ? KIND.tstringStart : KIND.fstringStart;
  }

  /** The kind of the next token, or undefined where code begins. */
  readText(): number | undefined {
    const mode = this.#current();
    const { text, position } = this.#cursor;
    const next = text.charCodeAt(position);
    if (next === CHAR.openBrace && text.charCodeAt(position + 1) !== CHAR.openBrace) {
      this.#enterField(mode);
      return undefined;
    }
    if (this.#atQuotes(mode)) return this.#close(mode);
    this.#readMiddle(mode);
    return mode.letter === "t" ? KIND.tstringMiddle : KIND.fstringMiddle;
  }

  /** A colon has been read: does it end the expression of a field? */
  endsExpression(): boolean {
    const { mode } = this;
    if (mode === undefined || mode.fieldDepth < 0 || mode.depth - 1 !== mode.fieldDepth)
      return false;
    mode.inCode = false;
    mode.inFormatSpec = true;
    return true;
  }

  /** A bracket was opened in code. */
  opened(): void {
    if (this.mode !== undefined) this.mode.depth += 1;
  }

  beforeClosing(unit: number): void {
    const { mode } = this;
    if (mode === undefined || mode.depth > 0 || unit !== CHAR.closeBrace) return;
    this.#cursor.fail(`${mode.letter}-string: single '}' is not allowed`);
  }

  mismatched(opening: number, closing: number): void {
    const { mode } = this;
    if (mode === undefined || opening !== CHAR.openBrace) return;
    if (mode.depth - 1 === mode.fieldDepth) this.#failUnmatched(mode, closing);
  }

  /** A bracket was closed in code. */
  closed(unit: number): void {
    const { mode } = this;
    if (mode === undefined) return;
    mode.depth -= 1;
    if (mode.depth < 0) this.#failUnmatched(mode, unit);
    if (unit !== CHAR.closeBrace || mode.depth !== mode.fieldDepth) return;
    mode.fieldDepth -= 1;
    mode.inCode = false;
    mode.inFormatSpec = false;
  }

  #failUnmatched(mode: FStringMode, unit: number): never {
    return this.#cursor.fail(`${mode.letter}-string: unmatched '${String.fromCharCode(unit)}'`);
  }

  #current(): FStringMode {
    const { mode } = this;
    return mode ?? this.#cursor.fail("unexpected end of f-string");
  }

  #enterField(mode: FStringMode): void {
    mode.fieldDepth += 1;
    if (mode.fieldDepth >= MAX_FIELDS) {
      this.#cursor.fail(`${mode.letter}-string: expressions nested too deeply`);
    }
    mode.inCode = true;
  }

  #atQuotes(mode: FStringMode): boolean {
    const { text, position } = this.#cursor;
    for (let index = 0; index < mode.quoteSize; index += 1) {
      if (text.charCodeAt(position + index) !== mode.quote) return false;
    }
    return true;
  }

  #close(mode: FStringMode): number {
    this.#cursor.next();
    this.#cursor.position += mode.quoteSize - 1;
    this.textEnd = this.#cursor.position;
    this.#modes.pop();
    return mode.letter === "t" ? KIND.tstringEnd : KIND.fstringEnd;
  }

  #readMiddle(mode: FStringMode): void {
    const cursor = this.#cursor;
    const ending = this.#scan(mode);
    this.textEnd = cursor.position;
    if (ending === "doubled") cursor.position += 1;
    if (ending === "field") this.#afterMiddle(mode);
  }

  /** The cursor is at the brace that ends the text. */
  #afterMiddle(mode: FStringMode): void {
    if (this.#cursor.peek() === CHAR.openBrace) this.#enterField(mode);
    mode.inCode = true;
    mode.inFormatSpec = false;
  }

  /** Goes through literal text; the cursor is left where the text of the token ends. */
  #scan(mode: FStringMode): Ending {
    const state = { named: false, quotes: 0 };
    let ending: Ending | undefined;
    while (ending === undefined) ending = this.#step(mode, this.#cursor.next(), state);
    return ending;
  }

  /** One unit of literal text: does the token end with it? */
  #step(mode: FStringMode, unit: number, state: { named: boolean; quotes: number }) {
    if (unit === END || (mode.quoteSize === 1 && unit === CHAR.newline)) {
      this.#failUnterminated(mode, unit);
    }
    state.quotes = unit === mode.quote ? state.quotes + 1 : 0;
    if (state.quotes === mode.quoteSize) return this.#atClosingQuotes(mode);
    if (unit === CHAR.backslash) state.named ||= this.#escape(mode);
    if (unit === CHAR.closeBrace && state.named) return "named";
    const isBrace = unit === CHAR.openBrace || unit === CHAR.closeBrace;
    return isBrace ? this.#atBrace(mode, unit) : undefined;
  }

  #atClosingQuotes(mode: FStringMode): Ending {
    this.#cursor.position -= mode.quoteSize;
    return "quote";
  }

  /** Two braces are one character; the text of the token has one. Alone, it is code. */
  #atBrace(mode: FStringMode, unit: number): Ending {
    const cursor = this.#cursor;
    const inSpec = mode.inFormatSpec && mode.fieldDepth >= 0;
    const alone = unit === CHAR.closeBrace && mode.depth !== 0;
    if (cursor.peek() === unit && !inSpec && !alone) return "doubled";
    cursor.position -= 1;
    return "field";
  }

  /** What stands behind a backslash. Is it the start of `\N{…}`? */
  #escape(mode: FStringMode): boolean {
    const cursor = this.#cursor;
    const unit = cursor.next();
    if (unit === CHAR.openBrace || unit === CHAR.closeBrace) {
      if (!mode.raw) this.#warnOfEscape(unit);
      cursor.back(unit);
      return false;
    }
    if (mode.raw || unit !== NAMED || cursor.peek() !== CHAR.openBrace) return false;
    cursor.next();
    return true;
  }

  #warnOfEscape(unit: number): void {
    const { line, column } = this.#cursor;
    const message = invalidEscapeMessage(String.fromCharCode(unit));
    this.#warn({ message, span: spanOnLine(line, column - 2, 2) });
  }

  #failUnterminated(mode: FStringMode, unit: number): never {
    const cursor = this.#cursor;
    const { letter } = mode;
    if (mode.inFormatSpec && mode.fieldDepth >= 0 && unit === CHAR.newline) {
      cursor.fail(
        `${letter}-string: newlines are not allowed in format specifiers for single quoted ${letter}-strings`,
      );
    }
    const found = `(detected at line ${cursor.line})`;
    cursor.returnTo(mode.start + 1, mode.line, mode.lineStart);
    const triple = mode.quoteSize === 3 ? "triple-quoted " : "";
    return cursor.fail(`unterminated ${triple}${letter}-string literal ${found}`);
  }
}

const NAMED = "N".charCodeAt(0);
