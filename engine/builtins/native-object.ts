import { NOT_IMPLEMENTED } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import {
  methodDescriptorType,
  methodWrapperType,
  nativeType,
  typeOf,
  wrapperDescriptorType,
} from "../objects/types.ts";
import { call } from "../vm/calls.ts";
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
  attribute(type, "__qualname__", (_vm, self: Builtin) => qualname(nativeOf(self)));
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

const qualname = (native: PyNative): string =>
  native.makes === undefined ? native.qualname : `${native.makes.name}.${native.name}`;

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
  return `<built-in method ${name} of ${typeOf(of).name} object at ${address(vm, of)}>`;
});

method(
  methodWrapperType,
  "__repr__",
  "self, /",
  (vm, { function: fn, self }: PyBoundNative) =>
    `<method-wrapper '${fn.name}' of ${typeOf(self).name} object at ${address(vm, self)}>`,
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
  method(type, "__get__", "self, instance, owner=?, /", (_vm, self: PyNative, instance: Value) =>
    instance === null ? self : new PyBoundNative(self, instance),
  );
}

method(
  methodDescriptorType,
  "__repr__",
  "self, /",
  (_vm, self: PyNative) => `<method '${self.name}' of '${self.owner?.name}' objects>`,
);
method(
  wrapperDescriptorType,
  "__repr__",
  "self, /",
  (_vm, self: PyNative) => `<slot wrapper '${self.name}' of '${self.owner?.name}' objects>`,
);
