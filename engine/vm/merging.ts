import { PyDict } from "../objects/dict.ts";
import type { PyInt } from "../objects/int.ts";
import type { Value } from "../objects/object.ts";
import { dictType, typeOf } from "../objects/types.ts";
import { getAttribute } from "./attributes.ts";
import { setEntry } from "./building.ts";
import { call } from "./calls.ts";
import { locate, put, type Slot } from "./custom-keys.ts";
import { withItems } from "./iteration.ts";
import type { VM } from "./machine.ts";
import { chain, collect } from "./sequencing.ts";
import { getItem } from "./subscripts.ts";

/** Takes over what a mapping holds; `check` may refuse a key. Objects/dictobject.c, dict_merge */
export function mergeMapping(
  vm: VM,
  dict: PyDict,
  mapping: Value,
  check?: (key: Value) => void,
): Value | undefined {
  if (!(mapping instanceof PyDict && iteratesAsDict(mapping))) {
    return mergeByKeys(vm, dict, mapping, check);
  }
  if (check !== undefined) for (const key of mapping.keys()) check(key);
  return mergeDict(vm, dict, mapping);
}

const iteratesAsDict = (dict: PyDict): boolean =>
  dict.cls.builtin || typeOf(dict).lookup("__iter__") === dictType.lookup("__iter__");

/** Takes over the entries of another dict. */
function mergeDict(vm: VM, dict: PyDict, other: PyDict): Value | undefined {
  if (dict === other) return null;
  const plain = dict.custom === undefined && other.custom === undefined;
  if (plain || dict.size === 0) {
    dict.assignAll(other);
    return null;
  }
  return collect(
    vm,
    other.entries(),
    (_vm, [key, value]) => setEntryAs(vm, dict, key, value, other.custom?.hashOf(key)),
    () => null,
  );
}

/** Stores under a key whose hash may be known from where the key comes from. */
export function setEntryAs(
  vm: VM,
  dict: PyDict,
  key: Value,
  value: Value,
  hash: PyInt | undefined,
): Value | undefined {
  const store = (_vm: VM, slot: Slot): null => {
    put(dict, slot, value);
    return null;
  };
  return locate(vm, dict, key, store, hash);
}

function mergeByKeys(
  vm: VM,
  dict: PyDict,
  mapping: Value,
  check: ((key: Value) => void) | undefined,
): Value | undefined {
  return chain(
    vm,
    () => keysOf(vm, mapping),
    (_vm, keys) =>
      withItems(vm, keys, (_again, names) => copyKeys(vm, dict, mapping, names, check)),
  );
}

function keysOf(vm: VM, mapping: Value): Value | undefined {
  return chain(
    vm,
    () => getAttribute(vm, mapping, "keys"),
    (_vm, method) => call(vm, method, []),
  );
}

function copyKeys(
  vm: VM,
  dict: PyDict,
  mapping: Value,
  keys: readonly Value[],
  check: ((key: Value) => void) | undefined,
): Value | undefined {
  return collect(
    vm,
    keys,
    (_vm, key) => {
      check?.(key);
      return chain(
        vm,
        () => getItem(vm, mapping, key),
        (_again, value) => setEntry(vm, dict, key, value),
      );
    },
    () => null,
  );
}
