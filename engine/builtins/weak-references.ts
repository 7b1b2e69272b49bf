import { NOT_IMPLEMENTED, PyList } from "../objects/containers.ts";
import { instanceOf } from "../objects/instance.ts";
import { PyObject, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { builtinType, classOf, objectType, typeName, typeOf } from "../objects/types.ts";
import { hash } from "../vm/hashing.ts";
import { PyWeakReference } from "../vm/lifetimes/weak-reference.ts";
import type { VM } from "../vm/machine.ts";
import { PyModule } from "../vm/module.ts";
import { attribute, method, type NativeFunction, PyNative } from "../vm/native.ts";
import { equals } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import { subscriptable } from "./generic-alias.ts";
import { newMethod } from "./new-method.ts";
import { address } from "./object.ts";

/** Objects/weakrefobject.c: references that do not keep their object. */

export const referenceType = builtinType("ReferenceType", [objectType], {
  module: "weakref",
  hasWeakref: true,
});
classOf(PyWeakReference, referenceType);
subscriptable(referenceType);

newMethod(referenceType, "cls, object, callback=?, /", reference, {
  wrap: (cls, value) => instanceOf(cls, value as PyWeakReference),
});

/** Without a callback there is one reference for each object and no more. */
function reference(vm: VM, cls: Value, object: Value, callback: Value = null): PyWeakReference {
  const target = referable(object);
  const plain = cls === referenceType && callback === null;
  const known = plain ? plainReference(vm, target) : undefined;
  if (known !== undefined) return known;
  const made = new PyWeakReference(target, callback ?? undefined);
  vm.lifetimes.referWeakly(target, made);
  return made;
}

function plainReference(vm: VM, target: PyObject): PyWeakReference | undefined {
  return vm.lifetimes.weak
    .get(target)
    ?.find(({ callback, cls }) => callback === undefined && cls === referenceType);
}

function referable(object: Value): PyObject {
  if (object instanceof PyObject && typeOf(object).hasWeakref) return object;
  throw new Raise("TypeError", `cannot create weak reference to '${typeName(object)}' object`);
}

method(referenceType, "__init__", "self, object, callback=?, /", () => null);
method(referenceType, "__call__", "self, /", (_vm, { target }: PyWeakReference) => target ?? null);

method(referenceType, "__hash__", "self, /", (vm, self: PyWeakReference) => {
  if (self.hash !== undefined) return self.hash;
  if (self.target === undefined) throw new Raise("TypeError", "weak object has gone away");
  return chain(
    vm,
    () => hash(vm, self.target ?? null),
    (_vm, value) => {
      self.hash = value;
      return value;
    },
  );
});

method(referenceType, "__eq__", "self, value, /", (vm, self: PyWeakReference, other: Value) => {
  if (!(other instanceof PyWeakReference)) return NOT_IMPLEMENTED;
  const [mine, its] = [self.target, other.target];
  return mine === undefined || its === undefined ? self === other : equals(vm, mine, its);
});

method(referenceType, "__repr__", "self, /", (vm, self: PyWeakReference) => {
  const { target } = self;
  const place = `<weakref at ${address(vm, self)}`;
  if (target === undefined) return `${place}; dead>`;
  const { name } = target as { name?: unknown };
  const named = typeof name === "string" ? ` (${name})` : "";
  return `${place}; to '${typeName(target)}' at ${address(vm, target)}${named}>`;
});

attribute(referenceType, "__callback__", (_vm, { callback }: PyWeakReference) => callback ?? null);

/** The module `_weakref`. */
export function weakReferenceModule(_vm: VM): PyModule {
  const module = new PyModule("_weakref");
  const define = (name: string, run: NativeFunction): void => {
    module.namespace.set(name, new PyNative(name, "object, /", run, { module: "_weakref" }));
  };
  module.namespace.set("ref", referenceType);
  module.namespace.set("ReferenceType", referenceType);
  const all = (vm: VM, object: Value) =>
    object instanceof PyObject ? (vm.lifetimes.weak.get(object) ?? []) : [];
  define("getweakrefcount", (vm, object: Value) => all(vm, object).length);
  define("getweakrefs", (vm, object: Value) => new PyList([...all(vm, object)]));
  return module;
}
