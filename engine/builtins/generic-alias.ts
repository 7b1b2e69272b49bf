import { NOT_IMPLEMENTED, PyTuple } from "../objects/containers.ts";
import { PyGenericAlias } from "../objects/generic-alias.ts";
import { instanceOf } from "../objects/instance.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import {
  asyncGeneratorType,
  coroutineType,
  dictType,
  frozensetType,
  generatorType,
  genericAliasType,
  isObject,
  listType,
  mappingProxyType,
  setType,
  tupleType,
  typeOf,
} from "../objects/types.ts";
import { missing } from "../vm/attribute-errors.ts";
import { genericGet, getAttributeFor, MISSING } from "../vm/attributes.ts";
import { call } from "../vm/calls.ts";
import { hash } from "../vm/hashing.ts";
import type { VM } from "../vm/machine.ts";
import { attribute, method, PyNative } from "../vm/native.ts";
import { iteratorTypes, NativeIterator } from "../vm/native-iterators.ts";
import { equals } from "../vm/operators.ts";
import { chain, collect } from "../vm/sequencing.ts";
import type { Keywords } from "../vm/signature.ts";
import { classMethod } from "./class-methods.ts";
import { parametersOf, substituted } from "./type-parameters.ts";
import { argumentRepr, typeRepr } from "./type-repr.ts";
import { unionOf } from "./union.ts";

/** Objects/genericaliasobject.c */

/** Lets a builtin class be subscripted: `list[int]`. */
export function subscriptable(type: PyType): void {
  classMethod(type, "__class_getitem__", "cls, item, /", (_vm, cls: PyType, item: Value) =>
    alias(cls, item),
  );
}

const alias = (origin: Value, item: Value): PyGenericAlias =>
  new PyGenericAlias(origin, item instanceof PyTuple ? item.items : [item]);

const SUBSCRIPTABLE = [
  asyncGeneratorType,
  coroutineType,
  dictType,
  frozensetType,
  generatorType,
  listType,
  mappingProxyType,
  setType,
  tupleType,
];
for (const type of SUBSCRIPTABLE) subscriptable(type);

genericAliasType.namespace.set(
  "__new__",
  new PyNative("__new__", "*args", (_vm: VM, [cls, origin, item, ...more]: readonly Value[]) => {
    if (origin !== undefined && item !== undefined && more.length === 0) {
      return instanceOf(cls as PyType, alias(origin, item));
    }
    const count = [origin, item, ...more].filter((value) => value !== undefined).length;
    throw new Raise("TypeError", `GenericAlias expected 2 arguments, got ${count}`);
  }),
);

/** What an alias says itself; all else is asked of what it was made of. */
const OWN: ReadonlySet<string> = new Set([
  "__class__",
  "__origin__",
  "__args__",
  "__unpacked__",
  "__parameters__",
  "__typing_unpacked_tuple_args__",
  "__mro_entries__",
  "__reduce_ex__",
  "__reduce__",
  "__bases__",
  "__copy__",
  "__deepcopy__",
]);

method(
  genericAliasType,
  "__getattribute__",
  "self, name, /",
  (vm, self: PyGenericAlias, name: string) => {
    if (!OWN.has(name)) return getAttributeFor(vm, self.origin, name, (found) => found);
    const found = genericGet(vm, self, typeOf(self), name);
    return found === MISSING ? missing(vm, self, name) : found;
  },
);

attribute(genericAliasType, "__origin__", (_vm, self: PyGenericAlias) => self.origin);
attribute(genericAliasType, "__args__", (_vm, self: PyGenericAlias) => new PyTuple(self.args));
attribute(genericAliasType, "__unpacked__", (_vm, self: PyGenericAlias) => self.starred);
attribute(genericAliasType, "__parameters__", (vm, self: PyGenericAlias) =>
  parametersOf(vm, self.args),
);

method(
  genericAliasType,
  "__mro_entries__",
  "self, bases, /",
  (_vm, self: PyGenericAlias) => new PyTuple([self.origin]),
);

method(genericAliasType, "__repr__", "self, /", (vm, self: PyGenericAlias) =>
  chain(
    vm,
    () => typeRepr(vm, self.origin),
    (_vm, origin) =>
      collect(
        vm,
        self.args,
        (_again, argument) => argumentRepr(vm, argument),
        (_again, texts) => {
          const inside = texts.length === 0 ? "()" : texts.join(", ");
          return `${self.starred ? "*" : ""}${origin}[${inside}]`;
        },
      ),
  ),
);

method(
  genericAliasType,
  "__call__",
  "self, *args, **keywords",
  (vm, self: PyGenericAlias, args: Value[], keywords: Keywords) =>
    chain(
      vm,
      () => call(vm, self.origin, args, keywords.size === 0 ? undefined : keywords),
      (_vm, made) => {
        if (isObject(made)) made.dict?.set("__orig_class__", self);
        return made;
      },
    ),
);

method(genericAliasType, "__eq__", "self, other, /", (vm, self: PyGenericAlias, other: Value) => {
  if (!(other instanceof PyGenericAlias)) return NOT_IMPLEMENTED;
  if (self.starred !== other.starred) return false;
  return equals(vm, contents(self), contents(other));
});

const contents = (self: PyGenericAlias): PyTuple =>
  new PyTuple([self.origin, new PyTuple(self.args)]);

method(genericAliasType, "__hash__", "self, /", (vm, self: PyGenericAlias) =>
  hash(vm, contents(self)),
);

method(genericAliasType, "__or__", "self, other, /", (vm, self: Value, other: Value) =>
  unionOf(vm, self, other),
);
method(genericAliasType, "__ror__", "self, other, /", (vm, self: Value, other: Value) =>
  unionOf(vm, other, self),
);

method(genericAliasType, "__getitem__", "self, item, /", (vm, self: PyGenericAlias, item: Value) =>
  substituted(vm, self, self.args, item, (_vm, args) => new PyGenericAlias(self.origin, args)),
);

/** `*list[int]`: once, the alias that stands for being unpacked. */
method(genericAliasType, "__iter__", "self, /", (_vm, self: PyGenericAlias) => {
  let given = false;
  return new NativeIterator(iteratorTypes.tuple, () => {
    if (given) return undefined;
    given = true;
    return new PyGenericAlias(self.origin, self.args, { starred: true });
  });
});

for (const [name, check] of [
  ["__instancecheck__", "isinstance"],
  ["__subclasscheck__", "issubclass"],
] as const) {
  method(genericAliasType, name, "self, value, /", () => {
    throw new Raise("TypeError", `${check}() argument 2 cannot be a parameterized generic`);
  });
}
