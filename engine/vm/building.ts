import type { PyList } from "../objects/containers.ts";
import { PyDict } from "../objects/dict.ts";
import { unbox, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PySet } from "../objects/set.ts";
import { typeName, typeOf } from "../objects/types.ts";
import { calleeName } from "./callee-name.ts";
import { locate, put } from "./custom-keys.ts";
import { withItems } from "./iteration.ts";
import { withHintedItems } from "./length-hint.ts";
import type { VM } from "./machine.ts";
import { mergeMapping } from "./merging.ts";
import { chain, collect, discard } from "./sequencing.ts";
import { addMember, addMembers, updateSet } from "./set-members.ts";

/** `dict[key] = value`. */
export function setEntry(vm: VM, dict: PyDict, key: Value, value: Value): Value | undefined {
  if (typeof key === "string" && dict.custom === undefined) {
    dict.set(key, key, value);
    return null;
  }
  return locate(vm, dict, key, (_vm, slot) => {
    put(dict, slot, value);
    return null;
  });
}

/** `{a, b, …}` */
export function buildSet(vm: VM, items: readonly Value[]): Value | undefined {
  const set = new PySet();
  return chain(
    vm,
    () => addMembers(vm, set, items),
    () => set,
  );
}

/** `{k: v, …}` from keys and values in turn. */
export function buildMap(vm: VM, pairs: readonly Value[]): Value | undefined {
  const dict = new PyDict();
  const keys = pairs.filter((_, i) => i % 2 === 0);
  return collect(
    vm,
    keys,
    (_vm, key, i) => setEntry(vm, dict, key, pairs[2 * i + 1] as Value),
    () => dict,
  );
}

// These two give true when they are done, false when a frame was pushed that will do it.

export function setAdd(vm: VM, set: PySet, item: Value): boolean {
  return discard(vm, () => addMember(vm, set, item)) === "done";
}

export function mapAdd(vm: VM, dict: PyDict, key: Value, value: Value): boolean {
  return discard(vm, () => setEntry(vm, dict, key, value)) === "done";
}

/** `*value` in a display, or as the only argument in a call of `callee`. */
export function listExtend(vm: VM, list: PyList, value: Value, callee?: Value): Value | undefined {
  const type = typeOf(value);
  if ((type.lookup("__iter__") ?? type.lookup("__getitem__")) === undefined) {
    const what = callee === undefined ? "Value" : `${calleeName(callee)} argument`;
    throw new Raise("TypeError", `${what} after * must be an iterable, not ${type.name}`);
  }
  const extend = (_vm: VM, items: readonly Value[]): null => {
    for (const item of items) list.items.push(item);
    return null;
  };
  return callee === undefined ? withHintedItems(vm, value, extend) : withItems(vm, value, extend);
}

export function setUpdate(vm: VM, set: PySet, value: Value): Value | undefined {
  return updateSet(vm, set, value);
}

/** `**value` in a display. */
export function dictUpdate(vm: VM, dict: PyDict, value: Value): Value | undefined {
  checkMapping(value, "'%' object is not a mapping");
  return mergeMapping(vm, dict, value);
}

/** `**value` in a call of `callee`. */
export function dictMerge(vm: VM, dict: PyDict, value: Value, callee: Value): Value | undefined {
  const check = (key: Value) => {
    const name = unbox(key);
    if (typeof name === "string" && dict.has(name)) {
      const what = `${calleeName(callee)} got multiple values for keyword argument '${name}'`;
      throw new Raise("TypeError", what);
    }
  };
  checkMapping(value, `${calleeName(callee)} argument after ** must be a mapping, not %`);
  return mergeMapping(vm, dict, value, check);
}

function checkMapping(value: Value, refusal: string): void {
  if (value instanceof PyDict || typeOf(value).lookup("keys") !== undefined) return;
  throw new Raise("TypeError", refusal.replace("%", typeName(value)));
}
