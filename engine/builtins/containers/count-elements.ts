import { PyDict } from "../../objects/dict.ts";
import { add } from "../../objects/int.ts";
import type { Value } from "../../objects/object.ts";
import { dictType, typeOf } from "../../objects/types.ts";
import { BINARY_OPERATORS } from "../../python/bytecode.ts";
import { getAttributeFor } from "../../vm/attributes.ts";
import { call } from "../../vm/calls.ts";
import { locate, put, type Slot } from "../../vm/custom-keys.ts";
import { eachOf } from "../../vm/each.ts";
import { hash } from "../../vm/hashing.ts";
import type { VM } from "../../vm/machine.ts";
import { binary } from "../../vm/operators.ts";
import { chain } from "../../vm/sequencing.ts";
import { setItem } from "../../vm/subscripts.ts";

/** Modules/_collectionsmodule.c, _count_elements: each element of a dict's own kind is hashed once. */
export function countElements(vm: VM, mapping: Value, iterable: Value): Value | undefined {
  if (mapping instanceof PyDict && countsAsDict(mapping)) {
    return eachOf(vm, iterable, (element) => countInDict(vm, mapping, element));
  }
  return getAttributeFor(vm, mapping, "get", (get) =>
    eachOf(vm, iterable, (element) =>
      chain(
        vm,
        () => call(vm, get, [element, 0]),
        (_vm, count) => increased(vm, count, (more) => setItem(vm, mapping, element, more)),
      ),
    ),
  );
}

const countsAsDict = (dict: PyDict): boolean =>
  ["get", "__setitem__"].every((name) => typeOf(dict).lookup(name) === dictType.lookup(name));

function countInDict(vm: VM, dict: PyDict, element: Value): Value | undefined {
  const count = (_vm: VM, slot: Slot): Value | undefined =>
    increased(vm, (slot.known ? dict.get(slot.key) : undefined) ?? 0, (more) => {
      put(dict, slot, more);
      return null;
    });
  if (typeof element === "string") return locate(vm, dict, element, count);
  return chain(
    vm,
    () => hash(vm, element),
    (_vm, hashed) => locate(vm, dict, element, count, hashed as number | bigint),
  );
}

function increased(
  vm: VM,
  count: Value,
  next: (more: Value) => Value | undefined,
): Value | undefined {
  if (typeof count === "number" || typeof count === "bigint") return next(add(count, 1));
  return chain(
    vm,
    () => binary(vm, ADD, count, 1),
    (_vm, more) => next(more),
  );
}

const ADD = BINARY_OPERATORS.findIndex((each) => each.symbol === "+");
