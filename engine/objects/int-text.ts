import { normalise, type PyInt } from "./int.ts";
import { bitLengthBig } from "./int-bits.ts";
import { plainNumberText } from "./number-text.ts";
import { Raise } from "./raise.ts";
import { reprText } from "./text-repr.ts";

/** sys.int_info.default_max_str_digits */
export const MOST_DIGITS = 4300;

/** sys.int_info.str_digits_check_threshold: no limit is below it. */
export const FEWEST_DIGITS = 640;

const LIMIT_ADVICE = "use sys.set_int_max_str_digits() to increase the limit";

const limitReached = (most: number): string =>
  `Exceeds the limit (${most} digits) for integer string conversion`;

const bitsOf = (digits: number): number => Math.ceil(digits * Math.log2(10));

const FEWEST_BITS = bitsOf(FEWEST_DIGITS);

/** Whether a number is so small that its text is within every limit. */
export const isShort = (a: bigint): boolean => bitLengthBig(a) < FEWEST_BITS;

/** `str(a)`, with CPython's limit on the number of digits; 0 is none. */
export function toText(a: PyInt, most: number = MOST_DIGITS): string {
  if (typeof a === "number") return String(a);
  const text = most > 0 && bitLengthBig(a) > bitsOf(most) ? undefined : a.toString();
  if (text !== undefined && (most === 0 || digitCount(text) <= most)) return text;
  throw new Raise("ValueError", `${limitReached(most)}; ${LIMIT_ADVICE}`);
}

function digitCount(text: string): number {
  return text.startsWith("-") ? text.length - 1 : text.length;
}

/** Refuses what no number can be written in. */
export function checkBase(base: PyInt): void {
  if (base === 0 || (base >= 2 && base <= 36)) return;
  throw new Raise("ValueError", "int() base must be >= 2 and <= 36, or 0");
}

interface IntReading {
  readonly base?: PyInt;
  /** So many digits at most; 0 is no limit. */
  readonly most?: number;
  readonly shown?: string;
}

/**
 * `int(text, base)`: Objects/longobject.c, PyLong_FromString. `shown` is how an error names the
 * text (bytes show as bytes).
 */
export function parseIntText(
  text: string,
  { base = 10, most = MOST_DIGITS, shown = reprText(text) }: IntReading = {},
): PyInt {
  if (base === 10 && /^[0-9]{1,15}$/.test(text)) return Number(text);
  checkBase(base);
  const literal = readLiteral(plainNumberText(text), Number(base));
  if (literal === undefined) throw invalidLiteral(base, shown);
  const size = digitsToInt(literal.digits, literal.base, most);
  return normalise(literal.negative ? -size : size);
}

function invalidLiteral(base: PyInt, shown: string): Raise {
  const cut = Array.from(shown).slice(0, 200).join("");
  return new Raise("ValueError", `invalid literal for int() with base ${base}: ${cut}`);
}

interface Literal {
  readonly negative: boolean;
  readonly base: number;
  readonly digits: string;
}

const BASE_OF_PREFIX: ReadonlyMap<string, number> = new Map([
  ["0x", 16],
  ["0o", 8],
  ["0b", 2],
]);

function readLiteral(text: string, base: number): Literal | undefined {
  const negative = text.startsWith("-");
  const unsigned = text.replace(/^[+-]/, "").toLowerCase();
  const prefixBase = BASE_OF_PREFIX.get(unsigned.slice(0, 2));
  const prefixed = prefixBase !== undefined && (base === 0 || base === prefixBase);
  const actual = prefixed ? prefixBase : base || 10;
  const body = prefixed ? unsigned.slice(2).replace(/^_/, "") : unsigned;
  if (!isDigits(body, actual)) return undefined;
  const digits = body.replaceAll("_", "");
  // In a literal, "010" could be meant as octal; only zero itself may begin with a zero.
  if (base === 0 && !prefixed && /^0.*[^0]/.test(digits)) return undefined;
  return { negative, base: actual, digits };
}

function isDigits(body: string, base: number): boolean {
  if (!/^[0-9a-z]+(?:_[0-9a-z]+)*$/.test(body)) return false;
  for (const digit of body) if (digit !== "_" && Number.parseInt(digit, 36) >= base) return false;
  return true;
}

function digitsToInt(digits: string, base: number, most: number): bigint {
  const limited = most > 0 && (base & (base - 1)) !== 0;
  if (limited && digits.length > most) {
    const found = `value has ${digits.length} digits`;
    throw new Raise("ValueError", `${limitReached(most)}: ${found}; ${LIMIT_ADVICE}`);
  }
  return base === 10 ? BigInt(digits) : sumDigits(digits, base);
}

/** Ten digits at a time: 36 ** 10 is still a safe integer. */
function sumDigits(digits: string, base: number): bigint {
  let value = 0n;
  for (let start = 0; start < digits.length; start += 10) {
    const chunk = digits.slice(start, start + 10);
    value = value * BigInt(base) ** BigInt(chunk.length) + BigInt(Number.parseInt(chunk, base));
  }
  return value;
}
