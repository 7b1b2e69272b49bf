import type { PyInt } from "./int.ts";
import { Raise } from "./raise.ts";
import { charsOf } from "./text.ts";

/** A width or precision: digits, or "*" when the next argument has it. */
export type Size = number | "*" | undefined;

/** What one `%` of a template asks for. */
export interface Conversion {
  /** `%(key)s`: the argument comes from a mapping; one is asked for even by a key that is broken. */
  readonly key: string | Raise | undefined;
  readonly flags: ReadonlySet<PercentFlag>;
  readonly width: Size;
  readonly precision: Size;
  /** One character, known or not; "" when the template ended too early. */
  readonly type: string;
  /** Where the type stands in the template. */
  readonly index: number;
  /**
   * A mistake in the template. It counts when the parts before it have had their turn: first the
   * key is looked up, then the sizes are taken from the arguments.
   */
  readonly broken: Raise | undefined;
}

export type PercentFlag = "-" | "+" | " " | "#" | "0";

const FLAGS: readonly PercentFlag[] = ["-", "+", " ", "#", "0"];
const LARGEST_WIDTH = 2 ** 63;
const LARGEST_PRECISION = 2 ** 31;

/**
 * The pieces of a `%` template: literal texts and conversions. After a broken conversion nothing
 * follows. Objects/unicode_format.c, unicode_format_arg_parse
 */
export function parsePercent(template: string): (string | Conversion)[] {
  return new PercentParser(template).parse();
}

class PercentParser {
  readonly #chars: readonly string[];
  #place = 0;

  constructor(template: string) {
    this.#chars = charsOf(template);
  }

  parse(): (string | Conversion)[] {
    const pieces: (string | Conversion)[] = [];
    let literal = this.#literal();
    while (this.#place < this.#chars.length) {
      this.#place += 1;
      if (this.#takeIf("%")) {
        literal += `%${this.#literal()}`;
        continue;
      }
      pieces.push(literal, this.#conversion());
      literal = this.#literal();
    }
    pieces.push(literal);
    return pieces.filter((piece) => piece !== "");
  }

  /** All up to the next "%". */
  #literal(): string {
    const start = this.#place;
    const next = this.#chars.indexOf("%", start);
    this.#place = next < 0 ? this.#chars.length : next;
    return this.#chars.slice(start, this.#place).join("");
  }

  /** Reads part by part, and remembers what it has when a part is broken. */
  #conversion(): Conversion {
    const read: { -readonly [Part in keyof Conversion]: Conversion[Part] } = {
      ...{ key: undefined, flags: new Set(), width: undefined, precision: undefined },
      ...{ type: "", index: this.#place, broken: undefined },
    };
    try {
      if (this.#takeIf("(")) read.key = this.#key();
      read.flags = this.#flags();
      read.width = this.#size("width", LARGEST_WIDTH);
      if (this.#takeIf(".")) read.precision = this.#size("precision", LARGEST_PRECISION) ?? 0;
      if (["h", "l", "L"].includes(this.#peek())) this.#place += 1;
      read.index = this.#place;
      read.type = this.#type();
    } catch (error) {
      if (!(error instanceof Raise)) throw error;
      read.broken = error;
      this.#place = this.#chars.length;
    }
    return read;
  }

  /** Up to the parenthesis that closes the first. */
  #key(): string | Raise {
    const start = this.#place;
    for (let depth = 1; ; this.#place += 1) {
      const char = this.#peek();
      if (char === "") return new Raise("ValueError", "incomplete format key");
      if (char === "(") depth += 1;
      if (char === ")") depth -= 1;
      if (depth === 0) break;
    }
    this.#place += 1;
    return this.#chars.slice(start, this.#place - 1).join("");
  }

  #flags(): ReadonlySet<PercentFlag> {
    const flags = new Set<PercentFlag>();
    for (;;) {
      const flag = FLAGS.find((one) => one === this.#peek());
      if (flag === undefined) return flags;
      flags.add(flag);
      this.#place += 1;
    }
  }

  #size(what: string, bound: number): Size {
    if (this.#takeIf("*")) return "*";
    let value: number | undefined;
    for (; /^[0-9]$/.test(this.#peek()); this.#place += 1) {
      value = (value ?? 0) * 10 + Number(this.#peek());
      if (value >= bound) throw new Raise("ValueError", `${what} too big`);
    }
    return value;
  }

  #type(): string {
    const char = this.#peek();
    if (char === "") throw new Raise("ValueError", "incomplete format");
    this.#place += 1;
    return char;
  }

  #peek(): string {
    return this.#chars[this.#place] ?? "";
  }

  #takeIf(char: string): boolean {
    if (this.#peek() !== char) return false;
    this.#place += 1;
    return true;
  }
}

/** The conversion with the arguments in place of its stars; a negative width aligns to the left. */
export function withSizes(
  conversion: Conversion,
  sizes: { readonly width?: PyInt; readonly precision?: PyInt },
): Conversion {
  const width = starSize(conversion.width, sizes.width, 63, "ssize_t");
  const precision = starSize(conversion.precision, sizes.precision, 31, "int");
  const flags = width < 0 ? new Set([...conversion.flags, "-" as const]) : conversion.flags;
  return {
    ...{ ...conversion, flags },
    width: conversion.width === undefined ? undefined : Math.abs(width),
    precision: conversion.precision === undefined ? undefined : Math.max(0, precision),
  };
}

function starSize(size: Size, argument: PyInt | undefined, bits: number, cType: string): number {
  if (size !== "*") return size ?? 0;
  const value = Number(argument ?? 0);
  if (value < 2 ** bits && value >= -(2 ** bits)) return value;
  throw new Raise("OverflowError", `Python int too large to convert to C ${cType}`);
}

/** What CPython says when the argument is there but its conversion is unknown. */
export function unsupportedConversion({ type, index }: Conversion): Raise {
  const code = type.codePointAt(0) ?? 0;
  const shown = code >= 31 && code < 127 ? type : "?";
  const what = `unsupported format character '${shown}' (0x${code.toString(16)}) at index ${index}`;
  return new Raise("ValueError", what);
}
