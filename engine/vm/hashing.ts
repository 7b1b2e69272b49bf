import { PyComplex } from "../objects/complex.ts";
import { PyBytes, PyTuple } from "../objects/containers.ts";
import { PyFloat } from "../objects/float.ts";
import * as hashes from "../objects/hash.ts";
import type { PyInt } from "../objects/int.ts";
import type { PyObject, Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PyFrozenSet } from "../objects/set.ts";
import { typeOf } from "../objects/types.ts";
import type { VM } from "./machine.ts";
import { asInt } from "./numbers.ts";
import { callMethod } from "./operators.ts";
import { chain } from "./sequencing.ts";

/** `hash(value)` by the class' `__hash__`. PyObject_Hash */
export function hash(vm: VM, value: Value): Value | undefined {
  const known = plainHash(vm, value);
  if (known !== undefined) return known;
  const method = typeOf(value).lookup("__hash__");
  if (method === undefined || method === null) throw unhashable(value);
  return chain(
    vm,
    () => callMethod(vm, method, value, []),
    (_vm, result) => checkedHash(result),
  );
}

/** Objects/typeobject.c, slot_tp_hash: an int that is too large for a hash is hashed itself. */
function checkedHash(result: Value): Value {
  const whole = asInt(result);
  if (whole === undefined) throw new Raise("TypeError", "__hash__ method should return an integer");
  const cut = hashes.asHash(BigInt(whole));
  return cut === whole || whole === -1 ? cut : hashes.hashInt(whole);
}

export function unhashable(value: Value): Raise {
  return new Raise("TypeError", `unhashable type: '${typeOf(value).title}'`);
}

// ── without Python code ─────────────────────────────────────────────────────────────────────────

/** The hash of a value that needs no Python code for it; undefined for all others. */
export function plainHash(vm: VM, value: Value): PyInt | undefined {
  const foreign = typeof value === "object" && value !== null && !value.cls.builtin;
  return foreign ? undefined : contentHash(vm, value);
}

/** The same, whatever class a program has made of it. */
export function contentHash(vm: VM, value: Value): PyInt | undefined {
  switch (typeof value) {
    case "number":
    case "bigint":
      return hashes.hashInt(value);
    case "string":
      return vm.textHashes.of(value);
    case "boolean":
      return Number(value);
    default:
      return value === null ? hashes.HASH_OF_NONE : objectHash(vm, value);
  }
}

function objectHash(vm: VM, value: PyFloat | PyObject): PyInt | undefined {
  if (value instanceof PyFloat) {
    return Number.isNaN(value.value) ? vm.identity(value) : hashes.hashFloat(value.value);
  }
  if (value instanceof PyComplex) return hashes.hashComplex(value);
  if (value instanceof PyBytes) return hashes.hashBytes(value.bytes, vm.textHashes.key);
  if (value instanceof PyTuple) return hashOfAll(vm, value.items, hashes.hashTuple);
  if (value instanceof PyFrozenSet) {
    return hashes.hashFrozenset(value.entries().map(({ hash: known }) => known));
  }
  return undefined;
}

function hashOfAll(
  vm: VM,
  items: readonly Value[],
  join: (hashes: readonly PyInt[]) => PyInt,
): PyInt | undefined {
  const parts: PyInt[] = [];
  for (const item of items) {
    const part = plainHash(vm, item);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return join(parts);
}
