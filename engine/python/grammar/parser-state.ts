import { must } from "../../support/assert.ts";
import type { Span } from "../ast.ts";
import {
  type SyntaxException,
  SyntaxFailure,
  spanFrom,
  spanOnLine,
} from "../text/syntax-failure.ts";
import { KIND, type Token } from "../text/token.ts";
import type { Tokens } from "../text/tokenizer.ts";
import { nodeAt } from "./nodes.ts";
import type { Context } from "./peg.ts";

interface Kept {
  readonly value: unknown;
  readonly end: number;
}

/** A token without text: its place is where the tokenizer is. */
const isMark = ({ kind }: Token): boolean =>
  kind === KIND.indent || kind === KIND.dedent || kind === KIND.endMarker;

const isBlank = (token: Token): boolean => isMark(token) || token.kind === KIND.newline;

/** Where the parser is in the tokens: CPython's struct Parser. */
export class ParserState implements Context {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #failure: Tokens["failure"];
  #kept: (Kept | undefined)[][] = [];
  #furthest = 0;
  /** The next token. */
  mark = 0;
  /** Where the alternative began whose action is running. */
  start = 0;
  /** Are the rules tried that only explain? */
  explaining: boolean;
  /** The greatest line on which a statement with a block began that was understood. */
  lastStatementLine = 0;

  constructor(text: string, { tokens, failure }: Tokens) {
    this.#text = text;
    this.#tokens = tokens;
    this.#failure = failure;
    this.explaining = false;
  }

  /** Once more from the start, to find out what is wrong. */
  restart(): void {
    this.#kept = [];
    this.mark = 0;
    this.explaining = true;
  }

  /** The furthest token that was looked at. */
  furthest(): Token {
    return this.#at(this.#furthest - 1);
  }

  kind(): number {
    return this.token().kind;
  }

  token(): Token {
    const token = this.#tokens[this.mark];
    if (token === undefined) throw must(this.#failure, "why the tokens end").failure;
    if (this.mark >= this.#furthest) this.#furthest = this.mark + 1;
    return token;
  }

  take(): Token {
    const token = this.token();
    this.mark += 1;
    return token;
  }

  registerStatement(statement: Span): void {
    if (!this.explaining) return;
    this.lastStatementLine = Math.max(this.lastStatementLine, statement.lineno);
  }

  recall(rule: number): Kept | undefined {
    return this.#kept[rule]?.[this.mark];
  }

  remember(rule: number, start: number, value: unknown): unknown {
    let kept = this.#kept[rule];
    if (kept === undefined) {
      kept = new Array<Kept | undefined>(this.#tokens.length);
      this.#kept[rule] = kept;
    }
    kept[start] = { value, end: this.mark };
    return value;
  }

  span(): Span {
    return this.spanSince(this.start);
  }

  node<const N extends object>(node: N): N & Span {
    return nodeAt(this.span(), node);
  }

  spanSince(start: number): Span {
    let last = this.mark - 1;
    while (last > start && isBlank(this.#at(last))) last -= 1;
    return spanFrom(this.#at(start), this.#at(last));
  }

  textBetween(first: Token, last: Token): string {
    return this.#text.slice(first.end, last.start);
  }

  bracketLevel(): number {
    return this.#at(this.mark - 1).level;
  }

  /** The last unit of an expression, whose end nobody tells. */
  failAtEndOf(node: Span, message: string): never {
    const place = spanOnLine(node.lineno, node.end_col_offset - 1);
    throw new SyntaxFailure(message, place, "SyntaxError", { end: 0 });
  }

  failAt(place: Span, message: string): never {
    throw new SyntaxFailure(message, spanFrom(place, place));
  }

  failBetween(first: Span, last: Span, message: string): never {
    throw new SyntaxFailure(message, spanFrom(first, last));
  }

  failFrom(first: Span, message: string): never {
    const last = this.furthest();
    const span = { ...spanFrom(first, last), end_col_offset: last.end_col_offset - 1 };
    const isEmpty = first.lineno === last.end_lineno && span.end_col_offset <= first.col_offset;
    throw new SyntaxFailure(message, span, "SyntaxError", isEmpty ? { end: "start" } : {});
  }

  failAtLast(message: string, exception?: SyntaxException): never {
    throw this.failureAt(this.furthest(), message, exception);
  }

  failAtNext(message: string): never {
    throw this.failureAt(this.token(), message);
  }

  /** _PyPegen_raise_error: a token without text stands one to the left of the tokenizer. */
  failureAt(token: Token, message: string, exception?: SyntaxException): SyntaxFailure {
    const place = isMark(token) ? spanOnLine(token.lineno, token.col_offset - 1) : token;
    return new SyntaxFailure(
      message,
      spanFrom(place, place),
      exception,
      isMark(token) ? { end: -1 } : {},
    );
  }

  #at(index: number): Token {
    return must(this.#tokens[index], "token");
  }
}
