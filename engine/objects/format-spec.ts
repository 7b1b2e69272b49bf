import { Raise } from "./raise.ts";
import { charsOf } from "./text.ts";
import { decimalValue, isDecimalChar } from "./unicode.ts";

export type Alignment = "<" | ">" | "=" | "^";

/** What separates groups of digits; "" is no grouping. */
export type Separator = "" | "," | "_";

/** A parsed format specification: [[fill]align][sign][z][#][0][width][grouping][.precision][type] */
export interface FormatSpec {
  readonly fill: string;
  readonly align: Alignment;
  readonly sign: "" | "+" | "-" | " ";
  /** `z`: a negative number that rounds to zero loses its sign. */
  readonly noNegativeZero: boolean;
  /** `#` */
  readonly alternate: boolean;
  readonly width: number;
  readonly separator: Separator;
  readonly precision: number | undefined;
  /** Groups the digits after the point. */
  readonly fractionSeparator: Separator;
  /** One character; "" for a float or a complex when none is given. */
  readonly type: string;
}

const LARGEST_INT = 2 ** 63;

/** Where a specification is being read. */
class Reader {
  readonly #chars: readonly string[];
  #place = 0;

  constructor(text: string) {
    this.#chars = charsOf(text);
  }

  get left(): number {
    return this.#chars.length - this.#place;
  }

  peek(ahead = 0): string {
    return this.#chars[this.#place + ahead] ?? "";
  }

  take(): string {
    const char = this.peek();
    this.#place += 1;
    return char;
  }

  /** The next character if it is one of these, otherwise "". */
  takeOneOf<Char extends string>(chars: readonly Char[]): Char | "" {
    const found = chars.find((char) => char === this.peek());
    if (found === undefined) return "";
    this.#place += 1;
    return found;
  }

  /** Digits of any script; undefined when there are none. */
  takeInt(): number | undefined {
    if (!isDecimalChar(this.peek())) return undefined;
    let value = 0;
    while (isDecimalChar(this.peek())) value = value * 10 + decimalValue(this.take());
    if (value < LARGEST_INT) return value;
    throw new Raise("ValueError", "Too many decimal digits in format string");
  }
}

const ALIGNMENTS = ["<", ">", "=", "^"] as const;

/** Python/formatter_unicode.c, parse_internal_render_format_spec */
export function parseFormatSpec(
  text: string,
  typeName: string,
  defaults: { readonly type: "s" | "d" | ""; readonly align: "<" | ">" },
): FormatSpec {
  const reader = new Reader(text);
  const fill = isAlignment(reader.peek(1)) ? reader.take() : "";
  const align = reader.takeOneOf(ALIGNMENTS);
  const sign = reader.takeOneOf(["+", "-", " "]);
  const noNegativeZero = reader.takeOneOf(["z"]) !== "";
  const alternate = reader.takeOneOf(["#"]) !== "";
  const zero = fill === "" && reader.takeOneOf(["0"]) !== "";
  const width = reader.takeInt() ?? 0;
  const separator = takeSeparator(reader);
  const fraction = takeFraction(reader);
  const type = takeType(reader, text, typeName) || defaults.type;
  checkSeparators(separator, fraction.fractionSeparator, type);
  return {
    fill: fill || (zero ? "0" : " "),
    align: align || (zero && defaults.align === ">" ? "=" : defaults.align),
    ...{ sign, noNegativeZero, alternate, width, separator, ...fraction, type },
  };
}

function isAlignment(char: string): boolean {
  return ALIGNMENTS.some((alignment) => alignment === char);
}

function takeSeparator(reader: Reader): Separator {
  const separator = reader.takeOneOf([",", "_"]);
  const other = separator === "," ? "_" : ",";
  if (separator !== "" && reader.peek() === other) {
    throw new Raise("ValueError", "Cannot specify both ',' and '_'.");
  }
  return separator;
}

type Fraction = Pick<FormatSpec, "precision" | "fractionSeparator">;

function takeFraction(reader: Reader): Fraction {
  if (reader.takeOneOf(["."]) === "") return { precision: undefined, fractionSeparator: "" };
  const precision = reader.takeInt();
  const fractionSeparator = takeSeparator(reader);
  if (precision === undefined && fractionSeparator === "") {
    throw new Raise("ValueError", "Format specifier missing precision");
  }
  return { precision, fractionSeparator };
}

function takeType(reader: Reader, text: string, typeName: string): string {
  if (reader.left <= 1) return reader.take();
  const what = `Invalid format specifier '${text}' for object of type '${typeName}'`;
  throw new Raise("ValueError", what);
}

function checkSeparators(separator: Separator, fraction: Separator, type: string): void {
  if (separator !== "" && !mayGroup(separator, type)) throw ungroupable(separator, type);
  if (fraction !== "" && type === "n") throw ungroupable(fraction, type);
}

function mayGroup(separator: Separator, type: string): boolean {
  return type === "" || "defgEG%F".includes(type) || (separator === "_" && "boxX".includes(type));
}

function ungroupable(separator: Separator, type: string): Raise {
  return new Raise("ValueError", `Cannot specify '${separator}' with '${shownType(type)}'.`);
}

/** A type character as the error messages show it. */
function shownType(type: string): string {
  const code = type.codePointAt(0) ?? 0;
  return code > 32 && code < 128 ? type : `\\x${code.toString(16)}`;
}

export function unknownType(type: string, typeName: string): Raise {
  const what = `Unknown format code '${shownType(type)}' for object of type '${typeName}'`;
  return new Raise("ValueError", what);
}
