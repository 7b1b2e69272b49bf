import type { Value } from "../objects/object.ts";
import type { PyType } from "../objects/type.ts";
import { classMethodDescriptorType } from "../objects/types.ts";
import { call } from "../vm/calls.ts";
import { PyClassMethod, PyStaticMethod } from "../vm/descriptors.ts";
import type { VM } from "../vm/machine.ts";
import { type NativeFunction, PyNative } from "../vm/native.ts";

/** Adds a class method to a builtin class; its signature begins with `cls`. */
export function classMethod(
  owner: PyType,
  name: string,
  signature: string,
  run: NativeFunction,
): void {
  const made = new PyClassMethod(new PyNative(name, signature, run, { owner }));
  made.cls = classMethodDescriptorType;
  owner.namespace.set(name, made);
}

/** Adds a static method to a builtin class. */
export function staticMethod(
  owner: PyType,
  name: string,
  signature: string,
  run: NativeFunction,
): void {
  owner.namespace.set(name, new PyStaticMethod(new PyNative(name, signature, run)));
}

/** A value made by a class method: a subclass is called with it, as `cls(value)`. */
export function makeBy(vm: VM, cls: PyType, builtin: PyType, value: Value): Value | undefined {
  return cls === builtin ? value : call(vm, cls, [value]);
}
