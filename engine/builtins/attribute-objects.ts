import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import {
  getSetDescriptorType,
  isInstance,
  memberDescriptorType,
  typeName,
} from "../objects/types.ts";
import type { VM } from "../vm/machine.ts";
import { attribute, member, method, type PyGetSet } from "../vm/native.ts";

/** The descriptors of computed attributes and of slots. Objects/descrobject.c */

for (const type of [getSetDescriptorType, memberDescriptorType]) {
  member(type, "__name__", (_vm, self: PyGetSet) => self.name);
  member(type, "__objclass__", (_vm, self: PyGetSet) => self.owner);
  attribute(type, "__qualname__", (_vm, self: PyGetSet) => `${self.owner.qualname}.${self.name}`);
  attribute(type, "__doc__", (_vm, self: PyGetSet) => self.doc);

  method(type, "__get__", "self, instance, owner=?, /", (vm, self: PyGetSet, instance: Value) => {
    if (instance === null) return self;
    check(self, instance);
    return self.get(vm, instance);
  });
  method(
    type,
    "__set__",
    "self, instance, value, /",
    (vm, self: PyGetSet, instance: Value, value: Value) => set(vm, self, instance, value),
  );
  method(type, "__delete__", "self, instance, /", (vm, self: PyGetSet, instance: Value) =>
    set(vm, self, instance, undefined),
  );
}

function check(self: PyGetSet, instance: Value): void {
  if (isInstance(instance, self.owner)) return;
  const what = `descriptor '${self.name}' for '${self.owner.title}' objects doesn't apply to a '${typeName(instance)}' object`;
  throw new Raise("TypeError", what);
}

function set(vm: VM, self: PyGetSet, instance: Value, value: Value | undefined): Value | undefined {
  check(self, instance);
  if (self.set === undefined) throw new Raise("AttributeError", self.refusal);
  return self.set(vm, instance, value) === "pending" ? undefined : null;
}

method(
  getSetDescriptorType,
  "__repr__",
  "self, /",
  (_vm, self: PyGetSet) => `<attribute '${self.name}' of '${self.owner.title}' objects>`,
);
method(
  memberDescriptorType,
  "__repr__",
  "self, /",
  (_vm, self: PyGetSet) => `<member '${self.name}' of '${self.owner.title}' objects>`,
);
