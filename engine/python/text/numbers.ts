import { CHAR, END, isDigit, isHexDigit, mayContinueName } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import { spanOnLine } from "./syntax-failure.ts";
import type { TextWarning } from "./text-warning.ts";

const LEADING_ZEROS =
  "leading zeros in decimal integer literals are not permitted; " +
  "use an 0o prefix for octal integers";

/** What may follow a number without a space: such words are allowed, with a warning. */
const WORD_AFTER = /^(?:and|else|for|or|not)(?![\w\u0080-\uffff])|^i[fns]/;

const isOneOf = (unit: number, letters: string): boolean =>
  unit !== END && letters.includes(String.fromCharCode(unit));

interface Base {
  readonly letters: string;
  readonly name: string;
  readonly accepts: (unit: number) => boolean;
}

const BASES: readonly Base[] = [
  { letters: "xX", name: "hexadecimal", accepts: isHexDigit },
  {
    letters: "oO",
    name: "octal",
    accepts: (unit) => unit >= CHAR.zero && unit <= CHAR.seven,
  },
  { letters: "bB", name: "binary", accepts: (unit) => unit === CHAR.zero || unit === CHAR.one },
];

/** Reads the numbers of a text: Parser/lexer/lexer.c, tok_get_normal_mode. */
export class NumberReader {
  readonly #cursor: Cursor;
  readonly #warn: (warning: TextWarning) => void;

  constructor(cursor: Cursor, warn: (warning: TextWarning) => void) {
    this.#cursor = cursor;
    this.#warn = warn;
  }

  /** The first digit has been read; the cursor is left behind the number. */
  read(first: number): void {
    if (first === CHAR.zero) this.#afterZero(this.#cursor.position - 1);
    else this.#afterInteger(this.#digits());
  }

  /** The point and one digit have been read. */
  readFraction(): void {
    this.#afterFraction(this.#digits());
  }

  #afterZero(start: number): void {
    const unit = this.#cursor.next();
    const base = BASES.find(({ letters }) => isOneOf(unit, letters));
    if (base !== undefined) {
      this.#inBase(base);
    } else {
      this.#cursor.back(unit);
      this.#zeros(start);
    }
  }

  #inBase(base: Base): void {
    let unit = this.#cursor.next();
    do {
      if (unit === CHAR.underscore) unit = this.#cursor.next();
      if (!base.accepts(unit)) this.#failInBase(base, unit);
      do unit = this.#cursor.next();
      while (base.accepts(unit));
    } while (unit === CHAR.underscore);
    if (isDigit(unit)) this.#failInBase(base, unit);
    this.#finish(unit, base.name);
  }

  #failInBase(base: Base, unit: number): never {
    if (isDigit(unit)) {
      this.#cursor.fail(`invalid digit '${String.fromCharCode(unit)}' in ${base.name} literal`);
    }
    this.#cursor.back(unit);
    this.#cursor.fail(`invalid ${base.name} literal`);
  }

  /** Any number of zeros; what follows them decides whether they may lead. */
  #zeros(start: number): void {
    const cursor = this.#cursor;
    let unit = cursor.next();
    for (;;) {
      if (unit === CHAR.underscore) unit = this.#digitAfterUnderscore();
      if (unit !== CHAR.zero) break;
      unit = cursor.next();
    }
    const zerosEnd = cursor.position - 1;
    const leads = isDigit(unit);
    if (leads) unit = this.#digits();
    if (leads && unit !== CHAR.dot && !isOneOf(unit, "eEjJ")) {
      cursor.back(unit);
      cursor.failBetween(start, zerosEnd, LEADING_ZEROS);
    }
    this.#afterInteger(unit);
  }

  /** tok_decimal_tail: digits and single underscores; the first unit that is none. */
  #digits(): number {
    for (;;) {
      let unit = this.#cursor.next();
      while (isDigit(unit)) unit = this.#cursor.next();
      if (unit !== CHAR.underscore) return unit;
      this.#digitAfterUnderscore();
    }
  }

  #digitAfterUnderscore(): number {
    const unit = this.#cursor.next();
    if (isDigit(unit)) return unit;
    this.#cursor.back(unit);
    return this.#cursor.fail("invalid decimal literal");
  }

  #afterInteger(unit: number): void {
    this.#afterFraction(unit === CHAR.dot ? this.#fraction() : unit);
  }

  #fraction(): number {
    const next = this.#cursor.next();
    return isDigit(next) ? this.#digits() : next;
  }

  #afterFraction(unit: number): void {
    if (isOneOf(unit, "eE")) this.#exponent(unit);
    else this.#suffix(unit);
  }

  #exponent(letter: number): void {
    const cursor = this.#cursor;
    const unit = cursor.next();
    const signed = unit === CHAR.plus || unit === CHAR.minus;
    const digit = signed ? cursor.next() : unit;
    if (isDigit(digit)) {
      this.#suffix(this.#digits());
    } else {
      cursor.back(digit);
      if (signed) cursor.fail("invalid decimal literal");
      this.#finish(letter, "decimal");
    }
  }

  #suffix(unit: number): void {
    if (isOneOf(unit, "jJ")) this.#finish(this.#cursor.next(), "imaginary");
    else this.#finish(unit, "decimal");
  }

  /** verify_end_of_number; `unit` has been read and does not belong to the number. */
  #finish(unit: number, name: string): void {
    const cursor = this.#cursor;
    cursor.back(unit);
    if (unit === END || unit >= 128 || !mayContinueName(unit)) return;
    const rest = cursor.text.slice(cursor.position, cursor.position + 8);
    if (!WORD_AFTER.test(rest)) cursor.fail(`invalid ${name} literal`);
    const span = spanOnLine(cursor.line, cursor.column - 1);
    this.#warn({ message: `invalid ${name} literal`, span });
  }
}
