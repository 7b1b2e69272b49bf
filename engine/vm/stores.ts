import { PyList } from "../objects/containers.ts";
import { PyDict } from "../objects/dict.ts";
import { changed, PyInstance, type Value } from "../objects/object.ts";
import { PyType } from "../objects/type.ts";
import { setAttribute } from "./attribute-stores.ts";
import type { VM } from "./machine.ts";
import { discard } from "./sequencing.ts";
import { deleteItem, setItem } from "./subscripts.ts";

// Each gives true when it is done, and false when a frame was pushed that will do it.

/** `object.name = value`; deletes when there is no value. */
export function storeAttribute(
  vm: VM,
  object: Value,
  name: string,
  value: Value | undefined,
): boolean {
  if (value !== undefined && isPlainInstance(object, name)) {
    object.dict?.set(name, value);
    changed(object);
    return true;
  }
  return discard(vm, () => setAttribute(vm, object, name, value)) === "done";
}

/** Nothing in its class has a say in setting the attribute. */
function isPlainInstance(object: Value, name: string): object is PyInstance {
  if (!(object instanceof PyInstance) || object instanceof PyType) return false;
  const { cls } = object;
  return (
    object.dict !== undefined &&
    cls.lookup(name) === undefined &&
    cls.lookup("__setattr__") === cls.mro.at(-1)?.namespace.get("__setattr__")
  );
}

/** `object[key] = value`. */
export function storeItem(vm: VM, object: Value, key: Value, value: Value): boolean {
  if (object instanceof PyDict && typeof key === "string" && object.cls.builtin) {
    object.set(key, key, value);
    return true;
  }
  if (object instanceof PyList && typeof key === "number" && object.cls.builtin) {
    const index = key < 0 ? key + object.items.length : key;
    if (index >= 0 && index < object.items.length) {
      object.items[index] = value;
      changed(object);
      return true;
    }
  }
  return discard(vm, () => setItem(vm, object, key, value)) === "done";
}

/** `del object[key]`. */
export function removeItem(vm: VM, object: Value, key: Value): boolean {
  return discard(vm, () => deleteItem(vm, object, key)) === "done";
}
