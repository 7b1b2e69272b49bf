import { NOT_IMPLEMENTED } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PyType } from "../objects/type.ts";
import {
  classMethodDescriptorType,
  isInstance,
  methodDescriptorType,
  methodWrapperType,
  nativeType,
  typeName,
  typeOf,
  wrapperDescriptorType,
} from "../objects/types.ts";
import { call } from "../vm/calls.ts";
import type { PyClassMethod } from "../vm/descriptors.ts";
import { PyBoundNative } from "../vm/function.ts";
import type { VM } from "../vm/machine.ts";
import { attribute, member, method, type PyNative } from "../vm/native.ts";
import type { Keywords } from "../vm/signature.ts";
import { address } from "./object.ts";

/** Functions and methods written in TypeScript, which CPython has in C. Objects/methodobject.c, descrobject.c */

type Builtin = PyNative | PyBoundNative;

const nativeOf = (self: Builtin): PyNative =>
  self instanceof PyBoundNative ? self.function : self;

for (const type of [nativeType, methodWrapperType, methodDescriptorType, wrapperDescriptorType]) {
  attribute(type, "__name__", (_vm, self: Builtin) => nativeOf(self).name);
  attribute(type, "__qualname__", (_vm, self: Builtin) => qualname(self));
  attribute(type, "__doc__", (_vm, self: Builtin) => nativeOf(self).doc ?? null);
  attribute(type, "__text_signature__", () => null);
  method(
    type,
    "__call__",
    "self, *args, **keywords",
    (vm, self: Builtin, args: Value[], keywords: Keywords) =>
      call(vm, self, args, keywords.size === 0 ? undefined : keywords),
  );
}

/** `meth_get__qualname__`: a bound method is named after the class of its object, unless CPython has it in Python. */
function qualname(self: Builtin): string {
  const native = nativeOf(self);
  if (native.makes !== undefined) return `${native.makes.name}.${native.name}`;
  if (!(self instanceof PyBoundNative) || native.slot || native.owner?.ofPython === true) {
    return native.qualname;
  }
  const owner = self.self instanceof PyType ? self.self : typeOf(self.self);
  return `${owner.qualname}.${native.name}`;
}

// ── bound ones, and functions of modules ────────────────────────────────────────────────────────

attribute(nativeType, "__self__", (vm, self: Builtin) => selfOf(vm, self));
attribute(methodWrapperType, "__self__", (_vm, self: PyBoundNative) => self.self);
attribute(
  methodWrapperType,
  "__objclass__",
  (_vm, self: PyBoundNative) => self.function.owner ?? null,
);
member(nativeType, "__module__", (_vm, self: Builtin) => nativeOf(self).module ?? null);

function selfOf(vm: VM, self: Builtin): Value | undefined {
  if (self instanceof PyBoundNative) return self.self;
  if (self.makes !== undefined) return self.makes;
  return self.module === undefined ? null : vm.world.importModule(vm, self.module);
}

method(nativeType, "__repr__", "self, /", (vm, self: Builtin) => {
  const { name } = nativeOf(self);
  const of = self instanceof PyBoundNative ? self.self : self.makes;
  if (of === undefined) return `<built-in function ${name}>`;
  return `<built-in method ${name} of ${typeOf(of).title} object at ${address(vm, of)}>`;
});

method(
  methodWrapperType,
  "__repr__",
  "self, /",
  (vm, { function: fn, self }: PyBoundNative) =>
    `<method-wrapper '${fn.name}' of ${typeOf(self).title} object at ${address(vm, self)}>`,
);

for (const type of [nativeType, methodWrapperType]) {
  method(type, "__eq__", "self, other, /", (_vm, self: Builtin, other: Value) => {
    if (self === other) return true;
    if (!(self instanceof PyBoundNative && other instanceof PyBoundNative)) return NOT_IMPLEMENTED;
    return self.self === other.self && self.function === other.function;
  });
  method(type, "__hash__", "self, /", (vm, self: Builtin) => vm.identity(nativeOf(self)));
}

// ── those of classes ────────────────────────────────────────────────────────────────────────────

for (const type of [methodDescriptorType, wrapperDescriptorType]) {
  member(type, "__objclass__", (_vm, self: PyNative) => self.owner ?? null);
  method(type, "__get__", "self, instance, owner=?, /", (_vm, self: PyNative, instance: Value) => {
    if (instance === null) return self;
    const { owner } = self;
    if (owner === undefined || isInstance(instance, owner))
      return new PyBoundNative(self, instance);
    throw new Raise("TypeError", wrongReceiver(self, owner, typeName(instance)));
  });
}

/** `descr_check` */
const wrongReceiver = ({ name }: PyNative, owner: PyType, given: string): string =>
  `descriptor '${name}' for '${owner.title}' objects doesn't apply to a '${given}' object`;

method(
  methodDescriptorType,
  "__repr__",
  "self, /",
  (_vm, self: PyNative) => `<method '${self.name}' of '${self.owner?.title}' objects>`,
);
method(
  wrapperDescriptorType,
  "__repr__",
  "self, /",
  (_vm, self: PyNative) => `<slot wrapper '${self.name}' of '${self.owner?.title}' objects>`,
);

// ── class methods ───────────────────────────────────────────────────────────────────────────────

const nativeIn = ({ function: fn }: PyClassMethod): PyNative => fn as PyNative;

attribute(classMethodDescriptorType, "__name__", (_vm, self: PyClassMethod) => nativeIn(self).name);
attribute(
  classMethodDescriptorType,
  "__qualname__",
  (_vm, self: PyClassMethod) => nativeIn(self).qualname,
);
member(
  classMethodDescriptorType,
  "__objclass__",
  (_vm, self: PyClassMethod) => nativeIn(self).owner ?? null,
);
method(classMethodDescriptorType, "__repr__", "self, /", (_vm, self: PyClassMethod) => {
  const { name, owner } = nativeIn(self);
  return `<method '${name}' of '${owner?.title}' objects>`;
});
method(
  classMethodDescriptorType,
  "__get__",
  "self, instance, owner=?, /",
  (_vm, self: PyClassMethod, instance: Value, owner?: Value) =>
    self.bound(owner instanceof PyType ? owner : typeOf(instance)),
);
method(
  classMethodDescriptorType,
  "__call__",
  "self, *args, **keywords",
  (vm, self: PyClassMethod, args: Value[], keywords: Keywords) =>
    call(vm, nativeIn(self), args, keywords.size === 0 ? undefined : keywords),
);
