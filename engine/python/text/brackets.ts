import { CHAR } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import { SyntaxFailure, spanOnLine } from "./syntax-failure.ts";

const MAX_LEVEL = 200;

interface Opening {
  readonly unit: number;
  readonly line: number;
  readonly column: number;
}

const CLOSING: ReadonlyMap<number, number> = new Map([
  [CHAR.openParen, CHAR.closeParen],
  [CHAR.openBracket, CHAR.closeBracket],
  [CHAR.openBrace, CHAR.closeBrace],
]);

/** Who may object to a bracket before it counts as a mismatch. */
export interface MismatchListener {
  mismatched(opening: number, closing: number): void;
}

/** The brackets that are open. */
export class Brackets {
  readonly #open: Opening[] = [];

  get level(): number {
    return this.#open.length;
  }

  /** The bracket has been read. */
  open(cursor: Cursor, unit: number): void {
    if (this.#open.length >= MAX_LEVEL) cursor.fail("too many nested parentheses");
    this.#open.push({ unit, line: cursor.line, column: cursor.column - 1 });
  }

  /** The bracket has been read. */
  close(cursor: Cursor, unit: number, listener: MismatchListener): void {
    const closing = String.fromCharCode(unit);
    const opening = this.#open.pop();
    if (opening === undefined) cursor.fail(`unmatched '${closing}'`);
    if (CLOSING.get(opening.unit) === unit) return;
    listener.mismatched(opening.unit, unit);
    const where = opening.line === cursor.line ? "" : ` on line ${opening.line}`;
    const opened = String.fromCharCode(opening.unit);
    cursor.fail(
      `closing parenthesis '${closing}' does not match opening parenthesis '${opened}'${where}`,
    );
  }

  /** The error of the innermost open bracket, if there is one; told bare when other lines followed. */
  unclosed(lineNow: number): SyntaxFailure | undefined {
    const innermost = this.#open.at(-1);
    if (innermost === undefined) return undefined;
    const text = `'${String.fromCharCode(innermost.unit)}' was never closed`;
    const place = spanOnLine(innermost.line, innermost.column);
    const told =
      innermost.line < lineNow ? ({ end: 0, bare: true } as const) : ({ end: 0 } as const);
    return new SyntaxFailure(text, place, "SyntaxError", told);
  }
}
