import { PyByteArray, PyList, PyTuple } from "../objects/containers.ts";
import { PyDeque } from "../objects/deque.ts";
import { type MapKey, PyDict } from "../objects/dict.ts";
import { PyInstance, type PyObject, type Value, type Watched } from "../objects/object.ts";
import { PySet } from "../objects/set.ts";
import { PyType } from "../objects/type.ts";
import { KIND } from "../trace/events.ts";
import type { ObjectId } from "../trace/ids.ts";
import type { Recorder } from "../trace/recorder.ts";
import { MOST_SHOWN } from "../trace/state.ts";
import type { ValueRef } from "../trace/values.ts";
import { PySlot } from "./slot.ts";

const OPENED = KIND["object.opened"];
const RESIZED = KIND["object.resized"];
const MOVED = KIND["object.items_moved"];
const ITEM_SET = KIND["object.item_set"];
const ENTRY_SET = KIND["object.entry_set"];
const ENTRY_REMOVED = KIND["object.entry_removed"];
const ATTRIBUTE_SET = KIND["object.attribute_set"];
const ATTRIBUTE_REMOVED = KIND["object.attribute_removed"];

/** What is inside of what is inside of … what a variable holds is shown down to here. */
const DEEPEST = 4;
/** Objects that are opened at most when a value is met. */
const MOST_OPENED = 256;
/** Of a set with more members only the size is shown: to find the first ones would take all. */
const MOST_MEMBERS = 256;

/** What it takes to write down what is inside an object. */
interface Pen {
  readonly recorder: Recorder;
  value(value: Value, depth: number): ValueRef;
}

/**
 * The objects whose insides the recording shows, and which of them may have changed since it told.
 * A change marks an object (`changed` in objects/object.ts); before the next stop it is compared with
 * what was told of it, and the differences are written. So a step costs what it has changed.
 */
export class VisibleObjects {
  readonly #pen: Pen;
  #touched: Watch[] = [];
  readonly #note = (watch: Watch): void => {
    this.#touched.push(watch);
  };
  /** Objects that may still be opened for the value that is being written. */
  #room = 0;

  constructor(pen: Pen) {
    this.#pen = pen;
  }

  get someTouched(): boolean {
    return this.#touched.length > 0;
  }

  /** Whether there is room for one more object so far from a variable. */
  admits(depth: number): boolean {
    if (depth === 0) this.#room = MOST_OPENED;
    this.#room -= 1;
    return depth <= DEEPEST && this.#room >= 0;
  }

  /** Tells what is inside, and from now on what changes. */
  open(object: PyObject, id: ObjectId, depth: number): void {
    const watch = this.#watchOf(object, id, depth);
    if (watch === undefined) return;
    this.#pen.recorder.put(OPENED, id);
    if (!(object instanceof PyTuple)) object.watched = watch;
    watch.tell(this.#pen);
  }

  /** Writes what has changed in the objects that were touched. */
  tell(): void {
    const touched = this.#touched;
    this.#touched = [];
    for (const watch of touched) watch.tell(this.#pen);
  }

  #watchOf(object: PyObject, id: ObjectId, depth: number): Watch | undefined {
    const inside = insideOf(object, id);
    const isOwn = !(object instanceof PyType) && !object.cls.builtin;
    if (inside === undefined && !isOwn) return undefined;
    const isInstance = object instanceof PyInstance || inside !== undefined;
    const outside = isOwn && isInstance ? new Attributes(id, object) : undefined;
    const parts = [inside, outside].filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : new Watch(parts, depth + 1, this.#note);
  }
}

function insideOf(object: PyObject, id: ObjectId): Part | undefined {
  if (object instanceof PyDict) return new Entries(id, object);
  if (object instanceof PyList || object instanceof PyTuple) {
    return new Items(id, () => ({ items: object.items, size: object.items.length }));
  }
  if (object instanceof PyDeque) {
    return new Items(id, () => ({ items: object.head(MOST_SHOWN), size: object.length }));
  }
  if (object instanceof PyByteArray) return new Items(id, () => bytesOf(object));
  return object instanceof PySet ? new Items(id, () => membersOf(object)) : undefined;
}

const bytesOf = ({ bytes }: PyByteArray): Sequence => ({
  items: [...bytes.subarray(0, MOST_SHOWN)],
  size: bytes.length,
});

/** Which keys may have changed: none, that one, or any. */
type Touched = { readonly only: unknown } | "nothing" | "anything";

/** One object, with the depth at which what is inside of it stands. */
class Watch implements Watched {
  #touched: Touched = "anything";
  readonly #parts: readonly Part[];
  readonly #depth: number;
  readonly #note: (watch: Watch) => void;

  constructor(parts: readonly Part[], depth: number, note: (watch: Watch) => void) {
    this.#parts = parts;
    this.#depth = depth;
    this.#note = note;
  }

  touch(key?: unknown): void {
    const before = this.#touched;
    if (before === "nothing") {
      this.#touched = key === undefined ? "anything" : { only: key };
      this.#note(this);
    } else if (before !== "anything" && before.only !== key) this.#touched = "anything";
  }

  tell(pen: Pen): void {
    const touched = this.#touched;
    this.#touched = "nothing";
    for (const part of this.#parts) {
      if (typeof touched === "object" && part.tellOnly?.(pen, this.#depth, touched.only)) continue;
      part.tell(pen, this.#depth);
    }
  }
}

/** A side of an object, with what was told of it last. */
interface Part {
  tell(pen: Pen, depth: number): void;
  /** The same if only what is under one key has changed; false if it must be looked at as a whole. */
  tellOnly?(pen: Pen, depth: number, key: unknown): boolean;
}

/** Items in order, as far as they are shown, and how many there are. */
interface Sequence {
  readonly items: readonly Value[];
  readonly size: number;
}

class Items implements Part {
  readonly #id: ObjectId;
  readonly #read: () => Sequence;
  #told: (Value | undefined)[] = [];
  #size = 0;

  constructor(id: ObjectId, read: () => Sequence) {
    this.#id = id;
    this.#read = read;
  }

  tell(pen: Pen, depth: number): void {
    const { items, size } = this.#read();
    const width = Math.min(items.length, MOST_SHOWN);
    const start = this.#same(items, width);
    this.#tellMove(pen, items, start, size - this.#size);
    if (size !== this.#size) pen.recorder.put(RESIZED, this.#id, size);
    this.#size = size;
    this.#forget(pen, width);
    for (let place = start; place < width; place += 1) {
      const value = items[place] as Value;
      if (this.#told[place] === value) continue;
      this.#told[place] = value;
      pen.recorder.put(ITEM_SET, this.#id, place, pen.value(value, depth));
    }
  }

  /** What was told from a place on is not shown any more. */
  #forget(pen: Pen, from: number): void {
    const gone = this.#told.length - from;
    if (gone <= 0) return;
    if (this.#size > from) pen.recorder.put(MOVED, this.#id, from, -gone);
    this.#told.length = from;
  }

  /** How many items at the beginning are as they were. */
  #same(items: readonly Value[], width: number): number {
    const known = Math.min(width, this.#told.length);
    let place = 0;
    while (place < known && this.#told[place] === items[place]) place += 1;
    return place;
  }

  /** Items that were put in or taken out at one place move those behind them. */
  #tellMove(pen: Pen, items: readonly Value[], at: number, by: number): void {
    const told = this.#told;
    if (by === 0 || at >= told.length || Math.abs(by) >= MOST_SHOWN) return;
    const last = Math.min(told.length, MOST_SHOWN - Math.max(0, by)) - 1;
    const from = by < 0 ? at - by : at;
    if (from > last) return;
    for (let place = from; place <= last; place += 1) {
      if (told[place] !== items[place + by]) return;
    }
    pen.recorder.put(MOVED, this.#id, at, by);
    if (by < 0) told.splice(at, -by);
    else told.splice(at, 0, ...new Array<undefined>(by).fill(undefined));
    told.splice(MOST_SHOWN);
  }
}

/** Too many to be gone through at every change are not shown. */
const membersOf = (set: PySet): Sequence => ({
  items: set.size > MOST_MEMBERS ? [] : set.members(),
  size: set.size,
});

class Entries implements Part {
  readonly #id: ObjectId;
  readonly #dict: PyDict;
  readonly #told = new Map<unknown, { readonly key: ValueRef; value: Value }>();
  #size = 0;

  constructor(id: ObjectId, dict: PyDict) {
    this.#id = id;
    this.#dict = dict;
  }

  tell(pen: Pen, depth: number): void {
    const { recorder } = pen;
    const dict = this.#dict;
    if (dict.size !== this.#size) recorder.put(RESIZED, this.#id, dict.size);
    this.#size = dict.size;
    const now = firstOf(dict.map);
    for (const [key, told] of inTheWay(this.#told, now)) {
      this.#told.delete(key);
      recorder.put(ENTRY_REMOVED, this.#id, told.key);
    }
    for (const [key, value] of now) this.#tellEntry(pen, depth, key, value);
  }

  /** It was set: in its place if it was there before, at the end otherwise. */
  tellOnly(pen: Pen, depth: number, key: unknown): boolean {
    const { size, map } = this.#dict;
    const isNew = size === this.#size + 1;
    const value = map.get(key as MapKey);
    if (value === undefined || !(isNew || size === this.#size)) return false;
    if (isNew) pen.recorder.put(RESIZED, this.#id, size);
    this.#size = size;
    if (this.#told.has(key) || (isNew && size <= MOST_SHOWN)) {
      this.#tellEntry(pen, depth, key as MapKey, value);
    }
    return true;
  }

  #tellEntry(pen: Pen, depth: number, key: MapKey, value: Value): void {
    const told = this.#told.get(key);
    if (told?.value === value) return;
    const ref = told?.key ?? pen.value(this.#dict.original(key), depth);
    this.#told.set(key, { key: ref, value });
    pen.recorder.put(ENTRY_SET, this.#id, ref, pen.value(value, depth));
  }
}

class Attributes implements Part {
  readonly #id: ObjectId;
  readonly #object: PyObject;
  readonly #told = new Map<string, Value>();

  constructor(id: ObjectId, object: PyObject) {
    this.#id = id;
    this.#object = object;
  }

  tell(pen: Pen, depth: number): void {
    const { recorder } = pen;
    const now = firstOf(attributesOf(this.#object));
    for (const [name] of inTheWay(this.#told, now)) {
      this.#told.delete(name);
      recorder.put(ATTRIBUTE_REMOVED, this.#id, recorder.text(name));
    }
    for (const [name, value] of now) {
      if (this.#told.get(name) === value) continue;
      this.#told.set(name, value);
      recorder.put(ATTRIBUTE_SET, this.#id, recorder.text(name), pen.value(value, depth));
    }
  }
}

function attributesOf({ dict, slots }: PyObject): ReadonlyMap<string, Value> {
  if (slots === undefined) return dict ?? new Map();
  const named = [...slots].map(([slot, value]) => [slot instanceof PySlot ? slot.name : "", value]);
  return new Map([...(named as [string, Value][]), ...(dict ?? [])]);
}

function firstOf<K, V>(map: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  if (map.size <= MOST_SHOWN) return map;
  const first = new Map<K, V>();
  for (const [key, value] of map) {
    if (first.size === MOST_SHOWN) break;
    first.set(key, value);
  }
  return first;
}

/** Of what was told, what is gone; and where the order has changed, all that comes after. */
function inTheWay<K, V>(told: ReadonlyMap<K, V>, now: ReadonlyMap<K, unknown>): readonly [K, V][] {
  const gone = [...told].filter(([key]) => !now.has(key));
  const left = [...told.keys()].filter((key) => now.has(key));
  const order = [...now.keys()];
  const wrong = left.findIndex((key, place) => order[place] !== key);
  if (wrong < 0) return gone;
  const moved = new Set(left.slice(wrong));
  return [...told].filter(([key]) => moved.has(key) || !now.has(key));
}
