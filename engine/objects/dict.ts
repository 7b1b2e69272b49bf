import { PyFloat } from "./float.ts";
import { HashedKeys } from "./hashed-keys.ts";
import type { PyInt } from "./int.ts";
import { changed, PyObject, type Value } from "./object.ts";

/**
 * What stands for a Python key in a host `Map`: equal Python keys have the same one.
 *
 *   str → itself · int, and bool and float of the same value → the number · None → null
 *   tuple, frozenset, bytes, … of such → one `StructKey` per content · other objects → themselves
 */
export type MapKey = Value | StructKey | symbol;

/** One for each content that was used as a key in a run; see vm/keys.ts. */
export class StructKey {
  readonly canonical: string;

  constructor(canonical: string) {
    this.canonical = canonical;
  }
}

/** The map key of values that need no look inside; undefined for all others. */
export function plainKey(value: Value): MapKey | undefined {
  switch (typeof value) {
    case "string":
    case "number":
    case "bigint":
      return value;
    case "boolean":
      return Number(value);
    default:
      if (value === null) return null;
      return value instanceof PyFloat ? floatKey(value) : undefined;
  }
}

/** A NaN is equal to nothing but found by identity, as in CPython. */
function floatKey(float: PyFloat): MapKey {
  const { value } = float;
  if (Number.isNaN(value)) return float;
  if (!Number.isInteger(value) || Number.isSafeInteger(value)) return value + 0;
  return BigInt(value);
}

/** Entries of a dict or set in the order of insertion. */
export class PyDict extends PyObject {
  readonly map: Map<MapKey, Value>;
  /**
   * The keys in order, kept once `popitem` has asked for the last: a host map cannot be walked from
   * its end. Keys that are gone are left out when one comes to them.
   */
  #inOrder: MapKey[] | undefined;
  /** How many keys there are if only this dict has changed its map since then. */
  #expected = 0;
  /** The Python keys that are not their own map key. */
  #originals: Map<MapKey, Value> | undefined;
  /** The object whose attributes these are, where it is known. */
  owner: PyObject | undefined;
  /** Keys with a hash of the program's own, which are their own map keys; see vm/custom-keys.ts. */
  custom: HashedKeys | undefined;

  constructor(map: Map<MapKey, Value> = new Map()) {
    super();
    this.map = map;
  }

  /** A dict that shares its entries with a namespace of the machine. */
  static over(namespace: Map<string, Value>): PyDict {
    return new PyDict(namespace as Map<MapKey, Value>);
  }

  get size(): number {
    return this.map.size;
  }

  get(key: MapKey): Value | undefined {
    return this.map.get(key);
  }

  has(key: MapKey): boolean {
    return this.map.has(key);
  }

  set(key: MapKey, original: Value, value: Value): void {
    if (key !== original && !this.map.has(key)) {
      this.#originals ??= new Map();
      this.#originals.set(key, original);
    }
    if (this.#inOrder !== undefined && !this.map.has(key)) {
      this.#inOrder.push(key);
      this.#expected += 1;
    }
    this.map.set(key, value);
    this.#changed(key);
  }

  /** Notes that a key has a hash of the program's own. */
  addCustom(key: Value, hash: PyInt): void {
    this.custom ??= new HashedKeys();
    this.custom.add(key, hash);
  }

  delete(key: MapKey): boolean {
    this.#originals?.delete(key);
    this.custom?.delete(key as Value);
    const was = this.map.delete(key);
    if (was) this.#expected -= 1;
    this.#changed();
    return was;
  }

  /** The key that was put in last. */
  lastKey(): MapKey | undefined {
    if (this.#inOrder === undefined || this.#expected !== this.map.size) {
      this.#inOrder = [...this.map.keys()];
      this.#expected = this.map.size;
    }
    while (this.#inOrder.length > 0) {
      const key = this.#inOrder.at(-1) as MapKey;
      if (this.map.has(key)) return key;
      this.#inOrder.pop();
    }
    return undefined;
  }

  clear(): void {
    this.#inOrder = undefined;
    this.map.clear();
    this.#originals = undefined;
    this.custom = undefined;
    this.#changed();
  }

  #changed(key?: MapKey): void {
    changed(this, key);
    if (this.owner !== undefined) changed(this.owner);
  }

  /** The Python key that stands behind a map key. */
  original(key: MapKey): Value {
    return this.#originals?.get(key) ?? (key as Value);
  }

  keys(): Value[] {
    const keys = [...this.map.keys()];
    return this.#originals === undefined
      ? (keys as Value[])
      : keys.map((key) => this.original(key));
  }

  values(): Value[] {
    return [...this.map.values()];
  }

  entries(): [Value, Value][] {
    return [...this.map].map(([key, value]) => [this.original(key), value]);
  }

  /** Takes over all entries of another dict, of which none is equal only in the program's eyes. */
  assignAll(other: PyDict): void {
    for (const [key, value] of other.map) {
      const hash = other.custom?.hashOf(key as Value);
      if (hash !== undefined && !this.map.has(key)) this.addCustom(key as Value, hash);
      this.set(key, other.original(key), value);
    }
  }
}
