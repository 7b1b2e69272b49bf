import { PyDict } from "../objects/dict.ts";
import { changed, type PyObject, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { isObject, typeName } from "../objects/types.ts";
import { missing } from "../vm/attribute-errors.ts";
import type { VM } from "../vm/machine.ts";
import { asNamespace, namespaceDict } from "../vm/namespace-dict.ts";
import { PyGetSet } from "../vm/native.ts";

/** Objects/typeobject.c, subtype_dict */
export function readDict(vm: VM, self: Value): Value {
  const own = isObject(self) ? self.dict : undefined;
  if (own !== undefined) {
    const dict = namespaceDict(vm, own);
    dict.owner = self as PyObject;
    return dict;
  }
  return missing(vm, self, "__dict__");
}

/** subtype_setdict */
export function writeDict(vm: VM, self: Value, value: Value | undefined): undefined {
  if (!isObject(self)) return;
  if (value === undefined) self.dict = new Map();
  else if (value instanceof PyDict) self.dict = asNamespace(vm, value);
  else {
    const what = `__dict__ must be set to a dictionary, not a '${typeName(value)}'`;
    throw new Raise("TypeError", what);
  }
  changed(self);
}

/** subtype_getweakref: the first of the weak references there are */
function readWeakref(vm: VM, self: Value): Value {
  return (isObject(self) ? vm.lifetimes.weak.get(self)?.at(0) : undefined) ?? null;
}

/** The `__dict__` and `__weakref__` of instances, when the class adds them to its base. */
export function instanceAttributes(
  cls: PyType,
  base: PyType,
): readonly { readonly name: string; readonly descriptor: PyGetSet }[] {
  const dict = { name: "__dict__", descriptor: new PyGetSet(cls, "__dict__", readDict, writeDict) };
  const weakref = {
    name: "__weakref__",
    descriptor: new PyGetSet(cls, "__weakref__", readWeakref),
  };
  return [
    ...(cls.hasDict && !base.hasDict ? [dict] : []),
    ...(cls.hasWeakref && !base.hasWeakref ? [weakref] : []),
  ];
}
