import { isTextCode, type PyArray } from "../../objects/array.ts";
import type { PyInt } from "../../objects/int.ts";
import { floatBytes, intBytes } from "../../objects/memory-formats.ts";
import type { Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import { typeName } from "../../objects/types.ts";
import { withIndex, withReal } from "../../vm/conversions.ts";
import type { VM } from "../../vm/machine.ts";
import { asText } from "../text-arguments.ts";

/** What may be put into an array, and what is said of all else. Modules/arraymodule.c, *_setitem */

/** Goes on with the bytes of a value as an item of the array. */
export function withItemBytes(
  vm: VM,
  array: PyArray,
  value: Value,
  next: (bytes: Uint8Array) => Value | undefined,
): Value | undefined {
  const { code, item } = array;
  if (isTextCode(code)) return next(textBytes(character(value)));
  if (item.kind === "float") {
    return withReal(vm, value, (_vm, real) => next(floatBytes(real, item)));
  }
  return withIndex(vm, value, (_vm, whole) => {
    const bytes = intBytes(whole, item);
    if (bytes === undefined) throw outOfRange(code, whole);
    return next(bytes);
  });
}

/** The characters of a text, four bytes each. */
export function textBytes(text: string): Uint8Array {
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(4 * points.length));
  for (const [i, point] of points.entries()) view.setUint32(4 * i, point, true);
  return new Uint8Array(view.buffer);
}

function character(value: Value): string {
  const text = asText(value);
  if (text === undefined) {
    const what = `array item must be a unicode character, not ${typeName(value)}`;
    throw new Raise("TypeError", what);
  }
  const { length } = Array.from(text);
  if (length === 1) return text;
  const what = `array item must be a unicode character, not a string of length ${length}`;
  throw new Raise("TypeError", what);
}

/** A C type that a value goes through, how errors call it, and its bits. */
type Step = readonly [name: string, bits: number, signed: boolean];

const SHORT: Step = ["signed short integer", 16, true];
const INT: Step = ["signed integer", 32, true];

/** What an int is converted to one after the other; whatever does not fit into a long is refused first. */
const STEPS: Readonly<Record<string, readonly Step[]>> = {
  b: [SHORT, ["signed char", 8, true]],
  B: [["unsigned byte integer", 8, false]],
  h: [SHORT],
  H: [INT, ["unsigned short", 16, false]],
  i: [INT],
  I: [["unsigned int", 32, false]],
};

const TOO_LARGE: Readonly<Record<string, string>> = {
  I: "Python int too large to convert to C unsigned long",
  L: "Python int too large to convert to C unsigned long",
  q: "int too big to convert",
  Q: "int too big to convert",
};

const NEGATIVE: Readonly<Record<string, string>> = {
  I: "can't convert negative value to unsigned int",
  L: "can't convert negative value to unsigned int",
  Q: "can't convert negative int to unsigned",
};

function outOfRange(code: string, value: PyInt): Raise {
  const negative = NEGATIVE[code];
  if (value < 0 && negative !== undefined) return new Raise("OverflowError", negative);
  const whole = BigInt(value);
  const fits = BigInt[negative === undefined ? "asIntN" : "asUintN"](64, whole) === whole;
  const refusal = fits ? narrowed(STEPS[code] ?? [], whole) : undefined;
  const tooLarge = TOO_LARGE[code] ?? "Python int too large to convert to C long";
  return new Raise("OverflowError", refusal ?? tooLarge);
}

/** What the first of the C types says into which a value does not fit. */
function narrowed(steps: readonly Step[], whole: bigint): string | undefined {
  for (const [name, bits, signed] of steps) {
    const low = signed ? -(2n ** BigInt(bits - 1)) : 0n;
    if (whole < low) return `${name} is less than minimum`;
    if (whole >= low + 2n ** BigInt(bits)) return `${name} is greater than maximum`;
  }
  return undefined;
}
