import { Brackets } from "./brackets.ts";
import {
  CHAR,
  END,
  isDigit,
  isPrintable,
  lengthOfName,
  mayContinueName,
  mayStartName,
} from "./characters.ts";
import { Cursor } from "./cursor.ts";
import { FStringReader } from "./fstring-reader.ts";
import { Indentation } from "./indentation.ts";
import { NumberReader } from "./numbers.ts";
import { readString, stringPrefix } from "./string-reader.ts";
import { SyntaxFailure } from "./syntax-failure.ts";
import type { TextWarning } from "./text-warning.ts";
import { KIND, kindOf, type Token } from "./token.ts";
import { Deferred, type TokenFailure } from "./token-failure.ts";

/** What a text is made of, up to the first thing that is no token. */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly failure: TokenFailure | undefined;
  readonly warnings: readonly TextWarning[];
}

/** Splits a text, with line feeds only, into tokens. */
export function tokenize(text: string): Tokens {
  return new Tokenizer(text).run();
}

/** An operator that is none: the parser refuses it. */
const UNKNOWN = 15;

/** Parser/lexer/lexer.c, with the same names for the same decisions. */
class Tokenizer {
  readonly #cursor: Cursor;
  readonly #tokens: Token[] = [];
  readonly #warnings: TextWarning[] = [];
  readonly #numbers: NumberReader;
  readonly #fstrings: FStringReader;
  readonly #brackets = new Brackets();
  readonly #indentation: Indentation;
  #atLineStart: boolean;
  #blankLine: boolean;
  #start = 0;
  #startLine = 1;
  #startColumn = 0;

  constructor(text: string) {
    const warn = (warning: TextWarning): void => {
      this.#warnings.push(warning);
    };
    this.#atLineStart = true;
    this.#blankLine = false;
    this.#cursor = new Cursor(text);
    this.#numbers = new NumberReader(this.#cursor, warn);
    this.#fstrings = new FStringReader(this.#cursor, warn);
    this.#indentation = new Indentation(this.#cursor);
  }

  run(): Tokens {
    const failure = this.#readAll();
    return { tokens: this.#tokens, failure, warnings: this.#warnings };
  }

  #readAll(): TokenFailure | undefined {
    try {
      while (this.#readOne() !== KIND.endMarker);
      return undefined;
    } catch (problem) {
      return this.#failureOf(problem);
    }
  }

  #failureOf(problem: unknown): TokenFailure {
    const immediate = problem instanceof SyntaxFailure;
    if (!immediate && !(problem instanceof Deferred)) throw problem;
    const unclosed = this.#brackets.unclosed(this.#cursor.line);
    return {
      immediate,
      failure: immediate ? problem : (problem.atEnd && unclosed) || problem.failure,
      unclosed,
      inFString: this.#fstrings.mode !== undefined,
      atEnd: this.#cursor.sawEnd,
    };
  }

  #readOne(): number {
    const mode = this.#fstrings.mode;
    if (mode === undefined || mode.inCode) return this.#readCode();
    this.#markStart();
    const kind = this.#fstrings.readText();
    return kind === undefined ? this.#readCode() : this.#add(kind, this.#fstrings.textEnd);
  }

  /** tok_get_normal_mode: the next token of Python code. */
  #readCode(): number {
    for (;;) {
      if (this.#atLineStart) this.#beginLine();
      const pending = this.#indentation.takePending();
      if (pending !== undefined) return this.#addMark(pending);
      const kind = this.#readAfterBlanks();
      if (kind !== undefined) return kind;
    }
  }

  #beginLine(): void {
    this.#atLineStart = false;
    this.#blankLine = this.#indentation.measure(this.#brackets.level);
  }

  /** A token, or undefined when the line ended without one. */
  #readAfterBlanks(): number | undefined {
    const cursor = this.#cursor;
    let unit = cursor.next();
    while (unit === CHAR.space || unit === CHAR.tab || unit === CHAR.formFeed) unit = cursor.next();
    cursor.back(unit);
    this.#markStart();
    cursor.next();
    if (unit === CHAR.hash) unit = this.#skipComment();
    if (unit === END) return this.#endOfText();
    if (unit === CHAR.newline) return this.#newline();
    if (mayStartName(unit)) return this.#nameOrString();
    if (unit === CHAR.backslash) return this.#continuation();
    return this.#numberStringOrOperator(unit);
  }

  #skipComment(): number {
    const cursor = this.#cursor;
    const unit = cursor.text.charCodeAt(cursor.lineEnd - 1);
    cursor.skipLine();
    if (unit === CHAR.newline) cursor.back(unit);
    return cursor.next();
  }

  #endOfText(): number {
    if (this.#brackets.level > 0) throw new Deferred("unexpected EOF while parsing", this.#cursor);
    return this.#addMark(KIND.endMarker);
  }

  #newline(): number | undefined {
    this.#atLineStart = true;
    if (this.#blankLine || this.#brackets.level > 0) return undefined;
    return this.#add(KIND.newline, this.#cursor.position - 1);
  }

  #continuation(): undefined {
    this.#indentation.continueLine();
    return undefined;
  }

  #nameOrString(): number {
    const cursor = this.#cursor;
    const prefix = stringPrefix(cursor, this.#start);
    if (prefix !== undefined) {
      cursor.position = this.#start + prefix.length;
      return this.#string(cursor.next(), prefix);
    }
    const { text, lineEnd } = cursor;
    let end = cursor.position;
    let ascii = text.charCodeAt(this.#start) < 128;
    for (; end < lineEnd; end += 1) {
      const unit = text.charCodeAt(end);
      if (!mayContinueName(unit)) break;
      if (unit >= 128) ascii = false;
    }
    cursor.position = end;
    if (!ascii) this.#verifyName();
    return this.#add(this.#kindOfName(), end);
  }

  #kindOfName(): number {
    const text = this.#cursor.text.slice(this.#start, this.#cursor.position);
    return kindOf(text) ?? KIND.name;
  }

  /** verify_identifier: which characters beyond ASCII may be in a name. */
  #verifyName(): void {
    const cursor = this.#cursor;
    const text = cursor.text.slice(this.#start, cursor.position);
    const length = lengthOfName(text);
    if (length === text.length) return;
    const character = String.fromCodePoint(text.codePointAt(length) ?? 0);
    cursor.position = this.#start + length + character.length;
    this.#failAtCharacter(character);
  }

  #failAtCharacter(character: string): never {
    const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    if (isPrintable(character)) {
      return this.#cursor.fail(`invalid character '${character}' (U+${point})`);
    }
    return this.#cursor.fail(`invalid non-printable character U+${point}`);
  }

  #numberStringOrOperator(unit: number): number {
    if (isDigit(unit)) return this.#number(() => this.#numbers.read(unit));
    if (unit === CHAR.dot && isDigit(this.#cursor.peek())) {
      return this.#number(() => this.#numbers.readFraction());
    }
    if (unit === CHAR.quote || unit === CHAR.doubleQuote) return this.#string(unit, "");
    return this.#operator(unit);
  }

  #number(read: () => void): number {
    read();
    return this.#add(KIND.number, this.#cursor.position);
  }

  /** The opening quote has been read. */
  #string(quote: number, prefix: string): number {
    if (/[ft]/i.test(prefix)) {
      return this.#add(this.#fstrings.open(prefix, quote, this.#start), this.#cursor.position);
    }
    readString(this.#cursor, quote, this.#start, this.#fstrings.mode);
    return this.#add(KIND.string, this.#cursor.position);
  }

  #operator(unit: number): number {
    const cursor = this.#cursor;
    if (unit === CHAR.colon && this.#fstrings.endsExpression()) {
      return this.#add(kindOf(":") ?? UNKNOWN, cursor.position);
    }
    const text = this.#longestOperator();
    cursor.position = this.#start + text.length;
    if (text.length === 1) this.#afterSingle(unit);
    return this.#add(kindOf(text) ?? UNKNOWN, cursor.position);
  }

  #longestOperator(): string {
    const { text } = this.#cursor;
    const two = text.slice(this.#start, this.#start + 2);
    const three = text.slice(this.#start, this.#start + 3);
    if (kindOf(three) !== undefined && (kindOf(two) !== undefined || three === "...")) return three;
    return kindOf(two) === undefined ? two.slice(0, 1) : two;
  }

  #afterSingle(unit: number): void {
    const cursor = this.#cursor;
    if (unit === CHAR.openParen || unit === CHAR.openBracket || unit === CHAR.openBrace) {
      this.#brackets.open(cursor, unit);
      this.#fstrings.opened();
    } else if (unit === CHAR.closeParen || unit === CHAR.closeBracket || unit === CHAR.closeBrace) {
      this.#fstrings.beforeClosing(unit);
      this.#brackets.close(cursor, unit, this.#fstrings);
      this.#fstrings.closed(unit);
    } else if (unit < 128 && !isPrintable(String.fromCharCode(unit))) {
      this.#failAtCharacter(String.fromCharCode(unit));
    }
  }

  #markStart(): void {
    const cursor = this.#cursor;
    this.#start = cursor.position;
    this.#startLine = cursor.line;
    this.#startColumn = cursor.column;
  }

  #add(kind: number, end: number): number {
    const cursor = this.#cursor;
    this.#tokens.push({
      kind,
      text: cursor.text.slice(this.#start, end),
      start: this.#start,
      end,
      level: this.#brackets.level,
      lineno: this.#startLine,
      col_offset: this.#startColumn,
      end_lineno: cursor.line,
      end_col_offset: cursor.column,
    });
    return kind;
  }

  /** A token without text: INDENT, DEDENT, the end. */
  #addMark(kind: number): number {
    this.#markStart();
    return this.#add(kind, this.#start);
  }
}
