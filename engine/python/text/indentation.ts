import { CHAR, END } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import { KIND } from "./token.ts";
import { Deferred, UNINDENTED } from "./token-failure.ts";

const TAB_SIZE = 8;
const MAX_INDENT = 100;

interface Level {
  readonly column: number;
  /** The column with tabs of size one: both must agree on what is deeper. */
  readonly alternative: number;
}

const OUTERMOST: Level = { column: 0, alternative: 0 };

const BLANKS: ReadonlySet<number> = new Set([CHAR.space, CHAR.tab, CHAR.formFeed]);

/** Where a line stands after one more blank; a form feed starts over. */
function deeper({ column, alternative }: Level, blank: number): Level {
  if (blank === CHAR.formFeed) return OUTERMOST;
  const next = blank === CHAR.tab ? (Math.floor(column / TAB_SIZE) + 1) * TAB_SIZE : column + 1;
  return { column: next, alternative: alternative + 1 };
}

const TABS = "inconsistent use of tabs and spaces in indentation";

/** How deep lines stand, and the INDENT and DEDENT tokens that follow from it. */
export class Indentation {
  readonly #cursor: Cursor;
  readonly #levels: Level[] = [OUTERMOST];
  #pending = 0;

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  /** KIND.indent or KIND.dedent, as long as there is one to emit. */
  takePending(): number | undefined {
    if (this.#pending === 0) return undefined;
    const deeper = this.#pending > 0;
    this.#pending -= Math.sign(this.#pending);
    return deeper ? KIND.indent : KIND.dedent;
  }

  /** Reads the blanks a line begins with. Is it without code? Inside brackets they mean nothing. */
  measure(bracketLevel: number): boolean {
    const level = this.#readBlanks();
    const unit = this.#cursor.next();
    this.#cursor.back(unit);
    if (unit === CHAR.hash || unit === CHAR.newline) return true;
    if (bracketLevel === 0) this.#moveTo(level);
    return false;
  }

  /** tok_continuation_line: a backslash has been read. */
  continueLine(): void {
    const cursor = this.#cursor;
    if (cursor.next() !== CHAR.newline) {
      const message = "unexpected character after line continuation character";
      throw new Deferred(message, cursor, "SyntaxError", cursor.column - 1);
    }
    const unit = cursor.next();
    if (unit === END) throw new Deferred("unexpected EOF while parsing", cursor);
    cursor.back(unit);
  }

  #readBlanks(): Level {
    let level = OUTERMOST;
    let continued = 0;
    for (;;) {
      const unit = this.#cursor.next();
      if (unit === CHAR.backslash) {
        continued ||= level.column;
        this.continueLine();
      } else if (BLANKS.has(unit)) {
        level = deeper(level, unit);
      } else {
        this.#cursor.back(unit);
        return continued > 0 ? { column: continued, alternative: continued } : level;
      }
    }
  }

  #moveTo(level: Level): void {
    const current = this.#levels.at(-1) ?? OUTERMOST;
    if (level.column > current.column) this.#indent(level, current);
    else this.#dedent(level);
  }

  #indent(level: Level, current: Level): void {
    if (this.#levels.length >= MAX_INDENT) {
      this.#fail("too many levels of indentation", "IndentationError", 0);
    }
    if (level.alternative <= current.alternative) this.#fail(TABS, "TabError", 0);
    this.#pending += 1;
    this.#levels.push(level);
  }

  #dedent(level: Level): void {
    while (this.#top().column > level.column) {
      this.#pending -= 1;
      this.#levels.pop();
    }
    if (this.#top().column !== level.column) {
      this.#fail(UNINDENTED, "IndentationError");
    }
    if (this.#top().alternative !== level.alternative) this.#fail(TABS, "TabError", 0);
  }

  #top(): Level {
    return this.#levels.at(-1) ?? OUTERMOST;
  }

  /** The rest of the line is given up. */
  #fail(message: string, exception: "IndentationError" | "TabError", column?: number): never {
    this.#cursor.skipLine();
    throw new Deferred(message, this.#cursor, exception, column);
  }
}
