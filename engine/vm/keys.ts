import { PyByteArray, PyBytes, PyRange, PySlice, PyTuple } from "../objects/containers.ts";
import { type MapKey, plainKey, StructKey } from "../objects/dict.ts";
import type { PyFloat } from "../objects/float.ts";
import { PyBoxed, type PyObject, type Value } from "../objects/object.ts";
import { PyFrozenSet, type PySet } from "../objects/set.ts";
import { objectType, typeOf } from "../objects/types.ts";
import { PyBoundMethod } from "./function.ts";
import { unhashable } from "./hashing.ts";
import type { VM } from "./machine.ts";

/** A key whose hash or equality is the program's own code; see custom-keys.ts. */
export const CUSTOM = Symbol("custom hash");

/** What stands for a key in the map of a dict or set; TypeError if it cannot be one. */
export function keyOf(vm: VM, value: Value): MapKey | typeof CUSTOM {
  const plain = plainKey(value);
  if (plain !== undefined) return plain;
  return objectKey(vm, value as PyObject);
}

function objectKey(vm: VM, value: PyObject): MapKey | typeof CUSTOM {
  if (value instanceof PyTuple || value instanceof PyFrozenSet || value instanceof PyBytes) {
    if (!hasOwnIdentity(value)) return structKey(vm, value);
  }
  if (value instanceof PyRange || value instanceof PyBoundMethod || value instanceof PySlice) {
    return structKey(vm, value);
  }
  const type = typeOf(value);
  const hash = type.lookup("__hash__");
  if (hash === null) throw unhashable(value);
  if (hash === objectType.lookup("__hash__")) return value;
  if (value instanceof PyBoxed && !hasOwnIdentity(value)) return keyOf(vm, value.value);
  return CUSTOM;
}

/** An instance of a subclass of a builtin class with equality or hash of its own. */
function hasOwnIdentity(value: PyObject): boolean {
  const type = typeOf(value);
  return (
    type !== type.layout &&
    (type.lookup("__hash__") !== type.layout.lookup("__hash__") ||
      type.lookup("__eq__") !== type.layout.lookup("__eq__"))
  );
}

function structKey(vm: VM, value: PyObject): MapKey | typeof CUSTOM {
  const canonical = canonicalOf(vm, value);
  if (canonical === CUSTOM) return CUSTOM;
  const known = vm.structKeys.get(canonical);
  if (known !== undefined) return known;
  const made = new StructKey(canonical);
  vm.structKeys.set(canonical, made);
  return made;
}

/** A text that is the same for equal contents: `(i1,s3:abc,)`. */
function canonicalOf(vm: VM, value: PyObject): string | typeof CUSTOM {
  if (value instanceof PyTuple) return sequence(vm, "(", value.items);
  if (value instanceof PyFrozenSet) return unordered(vm, value);
  if (value instanceof PyBytes || value instanceof PyByteArray) return `b${value.bytes.join(",")}`;
  if (value instanceof PyRange) return rangeText(value);
  if (value instanceof PySlice) return sequence(vm, "[", [value.start, value.stop, value.step]);
  if (value instanceof PyBoundMethod) return sequence(vm, "m", [value.self, value.function]);
  return CUSTOM;
}

function rangeText(range: PyRange): string {
  if (range.length === 0) return "r0";
  return range.length === 1 ? `r1:${range.start}` : `r${range.length}:${range.start}:${range.step}`;
}

function sequence(vm: VM, open: string, items: readonly Value[]): string | typeof CUSTOM {
  let text = open;
  for (const item of items) {
    const part = partOf(vm, item);
    if (part === CUSTOM) return CUSTOM;
    text += `${part},`;
  }
  return `${text})`;
}

function unordered(vm: VM, set: PySet): string | typeof CUSTOM {
  const parts: string[] = [];
  for (const item of set.members()) {
    const part = partOf(vm, item);
    if (part === CUSTOM) return CUSTOM;
    parts.push(part);
  }
  return `{${parts.sort().join(",")}}`;
}

function partOf(vm: VM, value: Value): string | typeof CUSTOM {
  const key = keyOf(vm, value);
  if (key === CUSTOM) return CUSTOM;
  switch (typeof key) {
    case "string":
      return `s${key.length}:${key}`;
    case "number":
    case "bigint":
      return `n${key}`;
    case "object":
      if (key === null) return "N";
      if (key instanceof StructKey) return key.canonical;
      return `o${vm.identity(key as PyObject | PyFloat)}`;
    default:
      return CUSTOM;
  }
}
