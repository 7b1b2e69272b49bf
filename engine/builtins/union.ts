import { NOT_IMPLEMENTED, PyTuple } from "../objects/containers.ts";
import { PyGenericAlias } from "../objects/generic-alias.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PyType } from "../objects/type.ts";
import { noneType, typeOf, unionType } from "../objects/types.ts";
import { PyUnion } from "../objects/union.ts";
import { hash } from "../vm/hashing.ts";
import type { VM } from "../vm/machine.ts";
import { attribute, method } from "../vm/native.ts";
import { equals } from "../vm/operators.ts";
import { chain, collect } from "../vm/sequencing.ts";
import { str } from "../vm/text.ts";
import { any, isInstanceOf, isSubclassOf } from "./class-checks.ts";
import { classMethod } from "./class-methods.ts";
import { parametersOf, substituted } from "./type-parameters.ts";
import { typeRepr } from "./type-repr.ts";

/** Objects/unionobject.c */

/** `left | right` of two types; NotImplemented if one is none. `_Py_union_type_or` */
export function unionOf(vm: VM, left: Value, right: Value): Value | undefined {
  if (!isUnionable(left) || !isUnionable(right)) return NOT_IMPLEMENTED;
  return joined(vm, [left, right]);
}

const isUnionable = (value: Value): boolean =>
  value === null ||
  value instanceof PyType ||
  value instanceof PyGenericAlias ||
  value instanceof PyUnion ||
  typeOf(value).name === "TypeAliasType";

/** The union of all of these: unions in it are taken apart, nothing is in it twice. */
export function joined(vm: VM, parts: readonly Value[]): Value | undefined {
  const flat = parts.flatMap((part) => {
    if (part instanceof PyUnion) return part.args;
    return [part === null ? noneType : part];
  });
  const kept: Value[] = [];
  return collect(
    vm,
    flat,
    (_vm, part) =>
      chain(
        vm,
        () => any(vm, kept, (other) => equals(vm, other, part)),
        (_again, known) => {
          if (known !== true) kept.push(part);
          return null;
        },
      ),
    () => (kept.length === 1 ? (kept[0] ?? null) : new PyUnion(kept)),
  );
}

method(unionType, "__or__", "self, other, /", (vm, self: Value, other: Value) =>
  unionOf(vm, self, other),
);
method(unionType, "__ror__", "self, other, /", (vm, self: Value, other: Value) =>
  unionOf(vm, other, self),
);

method(unionType, "__repr__", "self, /", (vm, self: PyUnion) =>
  collect(
    vm,
    self.args,
    (_vm, part) => typeRepr(vm, part),
    (_vm, texts) => texts.join(" | "),
  ),
);

method(unionType, "__eq__", "self, other, /", (vm, self: PyUnion, other: Value) => {
  if (!(other instanceof PyUnion)) return NOT_IMPLEMENTED;
  if (self.args.length !== other.args.length) return false;
  return every(vm, self.args, (part) => any(vm, other.args, (own) => equals(vm, own, part)));
});

function every(vm: VM, items: readonly Value[], holds: (item: Value) => Value | undefined) {
  return chain(
    vm,
    () =>
      any(vm, items, (item) =>
        chain(
          vm,
          () => holds(item),
          (_vm, held) => held !== true,
        ),
      ),
    (_vm, broken) => broken !== true,
  );
}

method(unionType, "__hash__", "self, /", (vm, self: PyUnion) =>
  collect(
    vm,
    self.args,
    (_vm, part) => hash(vm, part),
    (_vm, hashes) => hashes.reduce((sum: number, one) => (sum + Number(one)) % 2 ** 31, 0),
  ),
);

method(unionType, "__instancecheck__", "self, instance, /", (vm, self: PyUnion, instance: Value) =>
  isInstanceOf(vm, instance, self),
);
method(unionType, "__subclasscheck__", "self, cls, /", (vm, self: PyUnion, cls: Value) =>
  isSubclassOf(vm, cls, self),
);

method(unionType, "__mro_entries__", "self, bases, /", (vm, self: PyUnion) =>
  chain(
    vm,
    () => str(vm, self),
    (_vm, text) => {
      throw new Raise("TypeError", `Cannot subclass ${text}`);
    },
  ),
);

method(unionType, "__getitem__", "self, item, /", (vm, self: PyUnion, item: Value) =>
  substituted(vm, self, self.args, item, (_vm, args) => joined(vm, args)),
);

attribute(unionType, "__args__", (_vm, self: PyUnion) => new PyTuple(self.args));
attribute(unionType, "__origin__", () => unionType);
attribute(unionType, "__name__", () => "Union");
attribute(unionType, "__qualname__", () => "Union");
attribute(unionType, "__parameters__", (vm, self: PyUnion) => parametersOf(vm, self.args));

/** `Union[int, str]`, in which a text stands for a type that is not there yet. */
classMethod(unionType, "__class_getitem__", "cls, parameters, /", (vm, _cls, parameters: Value) => {
  const parts = parameters instanceof PyTuple ? parameters.items : [parameters];
  if (parts.length === 0) {
    throw new Raise("TypeError", "Cannot take a Union of no types.");
  }
  return joined(vm, parts);
});
