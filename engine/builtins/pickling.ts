import { PyTuple } from "../objects/containers.ts";
import { PyDict } from "../objects/dict.ts";
import type { Value } from "../objects/object.ts";
import type { PyType } from "../objects/type.ts";
import { isObject, objectType, typeOf } from "../objects/types.ts";
import { getAttribute } from "../vm/attributes.ts";
import { call } from "../vm/calls.ts";
import type { VM } from "../vm/machine.ts";
import { namespaceDict } from "../vm/namespace-dict.ts";
import { method, PyNative } from "../vm/native.ts";
import { callMethod } from "../vm/operators.ts";
import { chain, collect } from "../vm/sequencing.ts";

/** What `copy` and `pickle` ask of objects. Objects/typeobject.c, object_getstate and reduce_newobj */

method(objectType, "__getstate__", "self, /", (vm, self: Value) => stateOf(vm, self));

function stateOf(vm: VM, self: Value): Value {
  if (!isObject(self)) return null;
  const dict = self.dict === undefined ? null : namespaceDict(vm, self.dict);
  const slots = new PyDict();
  for (const [slot, value] of self.slots ?? []) {
    const { name } = slot as unknown as { readonly name: string };
    slots.set(name, name, value);
  }
  if (slots.size > 0) return new PyTuple([dict, slots]);
  return dict === null || dict.size === 0 ? null : dict;
}

/** `copyreg.__newobj__` */
const NEW_OBJECT = new PyNative("__newobj__", "cls, *args", (vm, cls: PyType, args: Value[]) =>
  chain(
    vm,
    () => getAttribute(vm, cls, "__new__"),
    (_vm, make) => call(vm, make, [cls, ...args]),
  ),
);

method(objectType, "__reduce_ex__", "self, protocol, /", (vm, self: Value) => {
  const custom = typeOf(self).lookup("__reduce__") as Value;
  if (custom !== objectType.namespace.get("__reduce__")) return callMethod(vm, custom, self, []);
  return reduce(vm, self);
});
method(objectType, "__reduce__", "self, /", (vm, self: Value) => reduce(vm, self));

function reduce(vm: VM, self: Value): Value | undefined {
  const type = typeOf(self);
  const asked = ["__getnewargs__", "__getstate__"].map((name) => type.lookup(name));
  return collect(
    vm,
    asked.map((found) => found ?? null),
    (_vm, found) => (found === null ? new PyTuple([]) : callMethod(vm, found, self, [])),
    (_vm, [args, state]) => {
      const given = args instanceof PyTuple ? args.items : [];
      return new PyTuple([NEW_OBJECT, new PyTuple([type, ...given]), state ?? null, null, null]);
    },
  );
}
