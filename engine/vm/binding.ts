import type { Value } from "../objects/object.ts";
import type { PyType } from "../objects/type.ts";
import { isObject, typeOf } from "../objects/types.ts";
import { call } from "./calls.ts";
import { PyClassMethod, PyProperty, PyStaticMethod } from "./descriptors.ts";
import { bindsToInstance, PyBoundMethod, PyBoundNative, PyFunction } from "./function.ts";
import type { VM } from "./machine.ts";
import { PyGetSet, PyNative } from "./native.ts";
import { chain } from "./sequencing.ts";

/** Whether it is asked before the attributes of the instance itself. */
export function isDataDescriptor(value: Value): boolean {
  if (!isObject(value) || value instanceof PyFunction || value instanceof PyNative) return false;
  if (value instanceof PyGetSet || value instanceof PyProperty) return true;
  const type = value.cls;
  if (type.lookup("__get__") === undefined) return false;
  return type.lookup("__set__") !== undefined || type.lookup("__delete__") !== undefined;
}

/** What an attribute found in the class gives when it is looked up on an instance. */
export function bind(vm: VM, found: Value, self: Value, owner: PyType): Value | undefined {
  if (found instanceof PyFunction || found instanceof PyNative) return bindFunction(found, self);
  if (!isObject(found)) return found;
  if (found instanceof PyGetSet) return found.get(vm, self);
  if (found instanceof PyProperty && found.cls.builtin) return found.read(vm, self);
  if (found instanceof PyStaticMethod && found.cls.builtin) return found.function;
  if (found instanceof PyClassMethod && found.cls.builtin) return found.bound(owner);
  return customGet(vm, found, self, owner);
}

function bindFunction(found: PyFunction | PyNative, self: Value): Value {
  if (found instanceof PyNative) {
    return found.owner === undefined ? found : new PyBoundNative(found, self);
  }
  return bindsToInstance(found) ? new PyBoundMethod(found, self) : found;
}

/** The same when it is looked up on the class itself. */
export function bindToClass(vm: VM, found: Value, cls: PyType): Value | undefined {
  if (found instanceof PyFunction || found instanceof PyNative || !isObject(found)) return found;
  if (found instanceof PyGetSet) return found;
  if (found instanceof PyStaticMethod && found.cls.builtin) return found.function;
  if (found instanceof PyClassMethod && found.cls.builtin) return found.bound(cls);
  return customGet(vm, found, null, cls);
}

/** Attributes may say by `__get__` what they give. */
function customGet(vm: VM, found: Value, self: Value, owner: PyType): Value | undefined {
  const get = typeOf(found).lookup("__get__");
  if (get === undefined) return found;
  if (get instanceof PyFunction || get instanceof PyNative)
    return call(vm, get, [found, self, owner]);
  return chain(
    vm,
    () => bind(vm, get, found, typeOf(found)),
    (_vm, bound) => call(vm, bound, [self, owner]),
  );
}
