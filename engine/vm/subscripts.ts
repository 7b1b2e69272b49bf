import { PyList, type PySlice, PyTuple } from "../objects/containers.ts";
import { PyDict } from "../objects/dict.ts";
import { PyGenericAlias } from "../objects/generic-alias.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PyType } from "../objects/type.ts";
import { typeName, typeOf, typeType } from "../objects/types.ts";
import { bindToClass } from "./binding.ts";
import { call } from "./calls.ts";
import { isIndex } from "./conversions.ts";
import type { VM } from "./machine.ts";
import { asInt } from "./numbers.ts";
import { callMethod } from "./operators.ts";
import { chain } from "./sequencing.ts";

/** `object[key]`. PyObject_GetItem. */
export function getItem(vm: VM, object: Value, key: Value): Value | undefined {
  const quick = quickItem(object, key);
  if (quick !== undefined) return quick;
  const method = typeOf(object).lookup("__getitem__");
  if (method !== undefined) return callMethod(vm, method, object, [key]);
  if (object instanceof PyType) return classItem(vm, object, key);
  throw new Raise("TypeError", `'${typeName(object)}' object is not subscriptable`);
}

/** Lists and tuples by a number, dicts by a string or number: the common case. */
function quickItem(object: Value, key: Value): Value | undefined {
  if (typeof key === "number") {
    if ((object instanceof PyList || object instanceof PyTuple) && object.cls.builtin) {
      return object.items[key < 0 ? key + object.items.length : key];
    }
  } else if (typeof key !== "string") return undefined;
  return object instanceof PyDict && object.cls.builtin ? object.get(key) : undefined;
}

/** `list[int]`: `__class_getitem__`. */
function classItem(vm: VM, cls: PyType, key: Value): Value | undefined {
  if (cls === typeType) return new PyGenericAlias(cls, key instanceof PyTuple ? key.items : [key]);
  const method = cls.lookup("__class_getitem__");
  if (method === undefined)
    throw new Raise("TypeError", `type '${cls.title}' is not subscriptable`);
  return chain(
    vm,
    () => bindToClass(vm, method, cls),
    (_vm, bound) => call(vm, bound, [key]),
  );
}

/** `object[key] = value`; a result that means nothing, when it is done. */
export function setItem(vm: VM, object: Value, key: Value, value: Value): Value | undefined {
  const method = typeOf(object).lookup("__setitem__");
  if (method !== undefined) return callMethod(vm, method, object, [key, value]);
  throw new Raise("TypeError", `'${typeName(object)}' object does not support item assignment`);
}

/** `del object[key]`. */
export function deleteItem(vm: VM, object: Value, key: Value): Value | undefined {
  const method = typeOf(object).lookup("__delitem__");
  if (method !== undefined) return callMethod(vm, method, object, [key]);
  const refuses = isSequence(object) && isIndex(key) ? "doesn't" : "does not";
  throw new Raise("TypeError", `'${typeName(object)}' object ${refuses} support item deletion`);
}

/** What has a table of methods for sequences, whether it is one or not. */
function isSequence(object: Value): boolean {
  const type = typeOf(object);
  return !type.builtin || type.lookup("__contains__") !== undefined;
}

/** A sequence's index in range, counted from the end if negative; IndexError otherwise. */
export function checkedIndex(key: number | bigint, length: number, what: string): number {
  const index = typeof key === "bigint" ? Number.NaN : key < 0 ? key + length : key;
  if (index >= 0 && index < length) return index;
  throw new Raise("IndexError", what);
}

/** The places that a slice means in a sequence: PySlice_AdjustIndices. */
export function slicePlaces(
  slice: PySlice,
  length: number,
): {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  readonly count: number;
} {
  const step = sliceNumber(slice.step) ?? 1;
  if (step === 0) throw new Raise("ValueError", "slice step cannot be zero");
  const [low, high] = step < 0 ? [-1, length - 1] : [0, length];
  const place = (value: number | undefined, otherwise: number): number => {
    if (value === undefined) return otherwise;
    return value < 0 ? Math.max(low, value + length) : Math.min(value, high);
  };
  const start = place(sliceNumber(slice.start), step < 0 ? high : low);
  const stop = place(sliceNumber(slice.stop), step < 0 ? low : high);
  const count = Math.max(0, Math.ceil((stop - start) / step));
  return { start, stop, step, count };
}

function sliceNumber(value: Value): number | undefined {
  if (value === null) return undefined;
  const number = asInt(value);
  if (number === undefined) {
    throw new Raise(
      "TypeError",
      "slice indices must be integers or None or have an __index__ method",
    );
  }
  return Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, Number(number)));
}

/** The items of a sequence that a slice selects. */
export function sliced<T>(items: readonly T[], slice: PySlice): T[] {
  const { start, stop, step, count } = slicePlaces(slice, items.length);
  if (step === 1) return items.slice(start, Math.max(start, stop));
  return Array.from({ length: count }, (_, i) => items[start + i * step] as T);
}
