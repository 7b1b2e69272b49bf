import { NOT_IMPLEMENTED, PyTuple } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { boundMethodType, typeOf } from "../objects/types.ts";
import { attributeOr } from "../vm/attributes.ts";
import { call } from "../vm/calls.ts";
import { PyBoundMethod } from "../vm/function.ts";
import { hash } from "../vm/hashing.ts";
import type { VM } from "../vm/machine.ts";
import { attribute, member, method } from "../vm/native.ts";
import { equals } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import type { Keywords } from "../vm/signature.ts";
import { repr } from "../vm/text.ts";
import { newMethod } from "./new-method.ts";

/** Methods bound to an object. Objects/classobject.c */

newMethod(boundMethodType, "cls, function, instance, /", (_vm, _cls, fn: Value, self: Value) => {
  if (typeOf(fn).lookup("__call__") === undefined) {
    throw new Raise("TypeError", "first argument must be callable");
  }
  if (self === null) throw new Raise("TypeError", "instance must not be None");
  return new PyBoundMethod(fn, self);
});

member(boundMethodType, "__func__", (_vm, self: PyBoundMethod) => self.function);
member(boundMethodType, "__self__", (_vm, self: PyBoundMethod) => self.self);
attribute(boundMethodType, "__doc__", (vm, self: PyBoundMethod) =>
  attributeOr(
    vm,
    self.function,
    "__doc__",
    (doc) => doc,
    () => null,
  ),
);

/** What finds it again: `getattr(self, name)`. method___reduce___impl */
method(boundMethodType, "__reduce__", "self, /", (vm, self: PyBoundMethod) =>
  nameOf(vm, self.function, ["__name__"], (name) => {
    const get = vm.world.builtins.get("getattr") ?? null;
    return new PyTuple([get, new PyTuple([self.self, name])]);
  }),
);

/** `<bound method A.f of <object>>` */
method(boundMethodType, "__repr__", "self, /", (vm, self: PyBoundMethod) =>
  nameOf(vm, self.function, ["__qualname__", "__name__"], (name) =>
    chain(
      vm,
      () => repr(vm, self.self),
      (_vm, text) => `<bound method ${name} of ${text}>`,
    ),
  ),
);

function nameOf(
  vm: VM,
  fn: Value,
  [attributeName, ...others]: readonly string[],
  next: (name: string) => Value | undefined,
): Value | undefined {
  if (attributeName === undefined) return next("?");
  return attributeOr(
    vm,
    fn,
    attributeName,
    (name) => next(typeof name === "string" ? name : "?"),
    () => nameOf(vm, fn, others, next),
  );
}

method(
  boundMethodType,
  "__call__",
  "self, *args, **keywords",
  (vm, self: PyBoundMethod, args: Value[], keywords: Keywords) =>
    call(vm, self, args, keywords.size === 0 ? undefined : keywords),
);
method(
  boundMethodType,
  "__get__",
  "self, instance, owner=?, /",
  (_vm, self: PyBoundMethod) => self,
);

method(boundMethodType, "__eq__", "self, other, /", (vm, self: PyBoundMethod, other: Value) => {
  if (!(other instanceof PyBoundMethod)) return NOT_IMPLEMENTED;
  return self.self === other.self && equals(vm, self.function, other.function);
});

method(boundMethodType, "__hash__", "self, /", (vm, self: PyBoundMethod) =>
  chain(
    vm,
    () => hash(vm, self.function),
    (_vm, of) => (Number(of) + identityHash(vm, self.self)) % 2 ** 31,
  ),
);

const identityHash = (vm: VM, value: Value): number =>
  typeof value === "object" && value !== null ? vm.identity(value) : 1;
