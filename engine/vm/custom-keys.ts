import type { MapKey, PyDict } from "../objects/dict.ts";
import type { PyInt } from "../objects/int.ts";
import { PyObject, type Value } from "../objects/object.ts";
import { hash } from "./hashing.ts";
import { hashFor, usedAs } from "./key-errors.ts";
import { CUSTOM, keyOf } from "./keys.ts";
import type { VM } from "./machine.ts";
import { findEqual } from "./searching.ts";
import { chain } from "./sequencing.ts";

/** Where a key is, or would be, in a dict. */
export interface Slot {
  readonly key: MapKey;
  readonly original: Value;
  readonly known: boolean;
  /** Set for keys with a hash of the program's own. */
  readonly hash: PyInt | undefined;
}

type Next = (vm: VM, slot: Slot) => Value | undefined;

/**
 * Finds the place of a key, running the program's `__hash__` and `__eq__` if it has such; the hash
 * may be known from another dict or set.
 */
export function locate(
  vm: VM,
  dict: PyDict,
  key: Value,
  next: Next,
  hashed?: PyInt,
): Value | undefined {
  const plain = usedAs("dict key", key, () => keyOf(vm, key));
  if (plain !== CUSTOM && (dict.custom === undefined || dict.has(plain))) {
    return next(vm, { key: plain, original: key, known: dict.has(plain), hash: undefined });
  }
  const search = (own: PyInt) => amongEqualHashes(vm, dict, { key, plain, hash: own }, next);
  if (hashed !== undefined) return search(hashed);
  return chain(
    vm,
    () => hashFor(vm, "dict key", key),
    (_vm, own) => search(own as PyInt),
  );
}

interface Sought {
  readonly key: Value;
  readonly plain: MapKey | typeof CUSTOM;
  readonly hash: PyInt;
}

function amongEqualHashes(vm: VM, dict: PyDict, sought: Sought, next: Next): Value | undefined {
  const own = dict.custom?.withHash(sought.hash) ?? [];
  const others = sought.plain === CUSTOM ? plainKeys(vm, dict, sought.hash) : [];
  const items = [...own, ...others];
  return chain(
    vm,
    () => findEqual(vm, { items }, sought.key),
    (_vm, place) => next(vm, slotFor(vm, sought, items[place as number])),
  );
}

function slotFor(vm: VM, sought: Sought, found: Value | undefined): Slot {
  const original = found === undefined ? sought.key : found;
  const plain = found === undefined ? sought.plain : keyOf(vm, found);
  const known = found !== undefined;
  if (plain !== CUSTOM) return { key: plain, original, known, hash: undefined };
  return { key: original as MapKey, original, known, hash: sought.hash };
}

/** Keys that need no Python code, but may be equal to one that does: those of its hash. */
function plainKeys(vm: VM, dict: PyDict, wanted: PyInt): Value[] {
  if (dict.size === (dict.custom?.size ?? 0)) return [];
  const plain = [...dict.map.keys()].filter((key) => !(key instanceof PyObject));
  return plain.map((key) => dict.original(key)).filter((key) => hash(vm, key) === wanted);
}

/** Stores under a slot that `locate` has found. */
export function put(dict: PyDict, slot: Slot, value: Value): void {
  dict.set(slot.key, slot.original, value);
  if (!slot.known && slot.hash !== undefined) dict.addCustom(slot.original, slot.hash);
}

/** Removes what a slot holds. */
export function remove(dict: PyDict, slot: Slot): void {
  dict.delete(slot.key);
}
