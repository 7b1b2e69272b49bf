import { PySlice, PyTuple } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { charAt, repeatText, stepText, textLength } from "../objects/text.ts";
import { isAscii } from "../objects/text-classify.ts";
import { reprText } from "../objects/text-repr.ts";
import { strType, typeName } from "../objects/types.ts";
import { isIndex, withCount, withIndex, withSlice } from "../vm/conversions.ts";
import type { VM } from "../vm/machine.ts";
import { method } from "../vm/native.ts";
import { iteratorTypes, PyIterator, type Standing } from "../vm/native-iterators.ts";
import { compareTexts, holds } from "../vm/operators.ts";
import { slicePlaces } from "../vm/subscripts.ts";
import { comparisonMethods } from "./number-methods.ts";
import { plainMethods } from "./plain-methods.ts";
import { asText, textOf } from "./text-arguments.ts";

/** A str as a sequence and as a value. Objects/unicodeobject.c */

plainMethods(strType, textOf, {
  __repr__: reprText,
  __str__: (self) => self,
  __len__: textLength,
  __getnewargs__: (self) => new PyTuple([self]),
  __iter__: (self) => new TextIterator(self),
});

comparisonMethods(strType, (index, self, value) => {
  const other = asText(value);
  return other === undefined ? undefined : holds(index, compareTexts(textOf(self), other));
});

/** One code point after the other. */
class TextIterator extends PyIterator {
  #text: string;
  #place = 0;

  constructor(text: string) {
    super();
    this.cls = isAscii(text) ? iteratorTypes.asciiText : iteratorTypes.str;
    this.#text = text;
  }

  next(): Value | undefined {
    const code = this.#text.codePointAt(this.#place);
    if (code === undefined) {
      this.#text = "";
      return undefined;
    }
    const char = String.fromCodePoint(code);
    this.#place += char.length;
    return char;
  }

  override hint(): number {
    return textLength(this.#text.slice(this.#place));
  }

  override standing(): Standing {
    if (this.#text === "") return { by: "iter", of: [""] };
    return { by: "iter", of: [this.#text], place: textLength(this.#text.slice(0, this.#place)) };
  }

  override moveTo(place: number): void {
    const before = Array.from(this.#text).slice(0, Math.max(0, place));
    this.#place = before.join("").length;
  }
}

method(strType, "__getitem__", "self, key, /", (vm, self: Value, key: Value) => {
  const text = textOf(self);
  if (typeof key === "number") return charOf(text, key);
  if (key instanceof PySlice) return withSlice(vm, key, (_vm, slice) => sliceOf(text, slice));
  if (isIndex(key)) return withIndex(vm, key, (_vm, index) => charOf(text, index, key));
  throw new Raise("TypeError", `string indices must be integers, not '${typeName(key)}'`);
});

function charOf(text: string, index: number | bigint, key: Value = index): string {
  if (typeof index === "bigint") {
    throw new Raise("IndexError", `cannot fit '${typeName(key)}' into an index-sized integer`);
  }
  const char = charAt(text, index);
  if (char === undefined) throw new Raise("IndexError", "string index out of range");
  return char;
}

function sliceOf(text: string, slice: PySlice): string {
  const { start, step, count } = slicePlaces(slice, textLength(text));
  return stepText(text, start, step, count);
}

method(strType, "__contains__", "self, key, /", (_vm, self: Value, key: Value) => {
  const part = asText(key);
  if (part !== undefined) return textOf(self).includes(part);
  const what = `'in <string>' requires string as left operand, not ${typeName(key)}`;
  throw new Raise("TypeError", what);
});

method(strType, "__add__", "self, value, /", (_vm, self: Value, value: Value) => {
  const other = asText(value);
  if (other !== undefined) return textOf(self) + other;
  throw new Raise("TypeError", `can only concatenate str (not "${typeName(value)}") to str`);
});

const repeat = (vm: VM, self: Value, value: Value): Value | undefined =>
  withCount(vm, value, (_vm, count) => repeatText(textOf(self), count));

method(strType, "__mul__", "self, value, /", repeat);
method(strType, "__rmul__", "self, value, /", repeat);
