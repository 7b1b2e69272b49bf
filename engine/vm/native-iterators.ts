import { PyList, PyRange, PyTuple } from "../objects/containers.ts";
import { PyObject, type Value } from "../objects/object.ts";
import type { PyType } from "../objects/type.ts";
import { builtinType, classOf, objectType } from "../objects/types.ts";

/** Where an iterator stands: what to give to which function, and the place to go on from. */
export interface Standing {
  readonly by: "iter" | "reversed";
  readonly of: readonly Value[];
  /** What `__setstate__` will be given. */
  readonly place?: Value;
}

/** An iterator written in TypeScript that needs no Python code for its next value. */
export abstract class PyIterator extends PyObject {
  /** The next value, or undefined at the end. */
  abstract next(): Value | undefined;

  /** How many values are left, as far as that is known; for `__length_hint__`. */
  hint(): number {
    return 0;
  }

  /** For `__reduce__`, if its class has that. */
  standing(): Standing | undefined {
    return undefined;
  }

  /** Goes on from a place that `standing` has told; places out of bounds are brought back. */
  moveTo(_place: number): void {}
}

/** Iterates what a function gives, under the class name that CPython has for it. */
export class NativeIterator extends PyIterator {
  readonly next: () => Value | undefined;
  readonly left: (() => number) | undefined;
  /** The values that are left, without taking them. */
  readonly rest: (() => readonly Value[]) | undefined;
  /** What it iterates: as long as it is there, so is that. */
  over: Value | undefined = undefined;

  constructor(
    type: PyType,
    next: () => Value | undefined,
    left?: () => number,
    rest?: () => readonly Value[],
  ) {
    super();
    this.cls = type;
    this.next = next;
    this.left = left;
    this.rest = rest;
  }

  override hint(): number {
    return this.left?.() ?? 0;
  }

  override standing(): Standing | undefined {
    return this.rest && { by: "iter", of: [new PyList([...this.rest()])] };
  }
}

/** Where the iterator of something that can change finds nothing more. */
const NOWHERE = -1;

const within = (place: number, least: number, most: number): number =>
  Math.min(Math.max(place, least), most);

/** Iterates whole numbers none of which can be too large: most loops. */
export class RangeIterator extends PyIterator {
  value: number;
  readonly step: number;
  left: number;

  constructor(start: number, step: number, length: number) {
    super();
    this.value = start;
    this.step = step;
    this.left = length;
  }

  next(): number | undefined {
    if (this.left === 0) return undefined;
    const { value } = this;
    this.left -= 1;
    this.value = value + this.step;
    return value;
  }

  override hint(): number {
    return this.left;
  }

  override standing(): Standing {
    const { value, step, left } = this;
    return { by: "iter", of: [new PyRange(value, value + left * step, step)], place: null };
  }

  override moveTo(place: number): void {
    const skipped = within(place, 0, this.left);
    this.value += skipped * this.step;
    this.left -= skipped;
  }
}

/** Iterates a list or tuple, which may change meanwhile; it lets go of it at its end. */
export class ItemIterator extends PyIterator {
  sequence: PyList | PyTuple | undefined;
  index = 0;

  constructor(sequence: PyList | PyTuple) {
    super();
    this.sequence = sequence;
    this.cls = sequence instanceof PyList ? iteratorTypes.list : iteratorTypes.tuple;
  }

  next(): Value | undefined {
    if (this.sequence === undefined) return undefined;
    const { items } = this.sequence;
    if (this.index < items.length && this.index >= 0) return items[this.index++];
    this.sequence = undefined;
    return undefined;
  }

  override hint(): number {
    const { sequence, index } = this;
    return sequence === undefined || index < 0 ? 0 : Math.max(0, sequence.items.length - index);
  }

  override standing(): Standing {
    const { sequence, index } = this;
    if (sequence !== undefined) return { by: "iter", of: [sequence], place: index };
    return { by: "iter", of: [this.cls === iteratorTypes.list ? new PyList([]) : new PyTuple([])] };
  }

  override moveTo(place: number): void {
    if (this.sequence === undefined) return;
    const least = this.cls === iteratorTypes.list ? NOWHERE : 0;
    this.index = within(place, least, this.sequence.items.length);
  }
}

/** What is iterated by index. */
export interface Indexed {
  readonly sequence: Value;
  readonly length: () => number;
  readonly at: (index: number) => Value | undefined;
}

/** Iterates by index over something that may change meanwhile; it lets go of it at its end. */
export class IndexedIterator extends PyIterator {
  #over: Indexed | undefined;
  /** What it iterates: as long as it is there, so is that. */
  sequence: Value | undefined;
  #index = 0;

  constructor(type: PyType, over: Indexed) {
    super();
    this.cls = type;
    this.#over = over;
    this.sequence = over.sequence;
  }

  next(): Value | undefined {
    const value = this.#over?.at(this.#index);
    if (value === undefined) this.#over = this.sequence = undefined;
    else this.#index += 1;
    return value;
  }

  override hint(): number {
    if (this.#over === undefined || this.#index < 0) return 0;
    return Math.max(0, this.#over.length() - this.#index);
  }

  override standing(): Standing {
    if (this.#over === undefined) return { by: "iter", of: [new PyTuple([])] };
    return { by: "iter", of: [this.#over.sequence], place: this.#index };
  }

  override moveTo(place: number): void {
    if (this.#over === undefined) return;
    const least = this.cls === iteratorTypes.bytearray ? NOWHERE : 0;
    this.#index = within(place, least, this.#over.length());
  }
}

/** Whole numbers of any size, which `standing` tells as the range that is left. */
export class LongRangeIterator extends IndexedIterator {
  readonly #range: PyRange;

  constructor(range: PyRange) {
    const at = (index: number) => (index < range.length ? range.at(index) : undefined);
    super(iteratorTypes.longRange, { sequence: range, length: () => range.length, at });
    this.#range = range;
  }

  override standing(): Standing {
    const { length, step } = this.#range;
    const [start, stop] = [this.#range.at(length - this.hint()), this.#range.at(length)];
    return { by: "iter", of: [new PyRange(start, stop, step)], place: null };
  }

  override moveTo(place: number): void {
    super.moveTo(this.#range.length - this.hint() + Math.max(0, place));
  }
}

/** A list from its last item to the first; over as soon as there is no item where it looks. */
export class ReversedListIterator extends PyIterator {
  list: PyList | undefined;
  #index: number;

  constructor(list: PyList) {
    super();
    this.cls = iteratorTypes.reversedList;
    this.list = list;
    this.#index = list.items.length - 1;
  }

  next(): Value | undefined {
    const value = this.list?.items[this.#index];
    if (value === undefined) this.list = undefined;
    else this.#index -= 1;
    return value;
  }

  override hint(): number {
    return this.list?.items[this.#index] === undefined ? 0 : this.#index + 1;
  }

  override standing(): Standing {
    if (this.list === undefined) return { by: "reversed", of: [new PyList([])] };
    return { by: "reversed", of: [this.list], place: this.#index };
  }

  override moveTo(place: number): void {
    if (this.list !== undefined) this.#index = within(place, -1, this.list.items.length - 1);
  }
}

export const iteratorType = (name: string) => builtinType(name, [objectType], { final: true });

export const iteratorTypes = {
  list: iteratorType("list_iterator"),
  tuple: iteratorType("tuple_iterator"),
  str: iteratorType("str_iterator"),
  asciiText: iteratorType("str_ascii_iterator"),
  range: iteratorType("range_iterator"),
  longRange: iteratorType("longrange_iterator"),
  bytes: iteratorType("bytes_iterator"),
  bytearray: iteratorType("bytearray_iterator"),
  dictKeys: iteratorType("dict_keyiterator"),
  dictValues: iteratorType("dict_valueiterator"),
  dictItems: iteratorType("dict_itemiterator"),
  reversedDictKeys: iteratorType("dict_reversekeyiterator"),
  reversedDictValues: iteratorType("dict_reversevalueiterator"),
  reversedDictItems: iteratorType("dict_reverseitemiterator"),
  set: iteratorType("set_iterator"),
  reversedList: iteratorType("list_reverseiterator"),
} as const;

classOf(RangeIterator, iteratorTypes.range);
