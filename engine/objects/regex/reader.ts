import { isIdentifier } from "../text-classify.ts";
import { reprText } from "../text-repr.ts";

/** What is wrong with a regular expression, and where. Lib/re/_constants.py, PatternError */
export class RegexError {
  readonly kind: "PatternError" | "ValueError" | "OverflowError" | "IndexError";
  readonly message: string;
  readonly place: number | undefined;

  constructor(message: string, place?: number, kind: RegexError["kind"] = "PatternError") {
    this.message = message;
    this.place = place;
    this.kind = kind;
  }
}

/** Reads a pattern: a character, or a backslash and what follows, at a time. _parser.py, Tokenizer */
export class Reader {
  readonly chars: readonly string[];
  readonly isText: boolean;
  /** What a later Python may read differently. */
  readonly warnings: string[] = [];
  #index = 0;
  next: string | undefined;

  constructor(chars: readonly string[], isText: boolean) {
    this.chars = chars;
    this.isText = isText;
    this.#advance();
  }

  get place(): number {
    return this.#index - (this.next === undefined ? 0 : Array.from(this.next).length);
  }

  set place(place: number) {
    this.#index = place;
    this.#advance();
  }

  #advance(): void {
    const char = this.chars[this.#index];
    if (char !== "\\") {
      this.next = char;
      if (char !== undefined) this.#index += 1;
      return;
    }
    const escaped = this.chars[this.#index + 1];
    if (escaped === undefined) {
      throw new RegexError("bad escape (end of pattern)", this.chars.length - 1);
    }
    this.#index += 2;
    this.next = char + escaped;
  }

  get(): string | undefined {
    const { next } = this;
    this.#advance();
    return next;
  }

  /** Goes past that character if it is next. */
  match(char: string): boolean {
    if (this.next !== char) return false;
    this.#advance();
    return true;
  }

  nextIsIn(characters: string): boolean {
    return this.next !== undefined && characters.includes(this.next);
  }

  /** So many of the characters at most. */
  getWhile(most: number, characters: string): string {
    let text = "";
    while (text.length < most && this.nextIsIn(characters)) text += this.get();
    return text;
  }

  getUntil(terminator: string, name: string): string {
    let text = "";
    for (;;) {
      const char = this.get();
      if (char === undefined) {
        if (text === "") throw this.error(`missing ${name}`);
        throw this.error(`missing ${terminator}, unterminated name`, lengthOf(text));
      }
      if (char === terminator) break;
      text += char;
    }
    if (text === "") throw this.error(`missing ${name}`, 1);
    return text;
  }

  checkGroupName(name: string, offset: number): void {
    if (isIdentifier(name) && (this.isText || /^[\0-\x7f]*$/.test(name))) return;
    throw this.error(`bad character in group name ${reprText(name)}`, lengthOf(name) + offset);
  }

  error(message: string, offset = 0): RegexError {
    return new RegexError(message, this.place - offset);
  }
}

/** In code points. */
export const lengthOf = (text: string): number => Array.from(text).length;
