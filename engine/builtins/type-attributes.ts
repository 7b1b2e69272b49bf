import { PyTuple } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { objectType, typeName, typeType } from "../objects/types.ts";
import { bindToClass } from "../vm/binding.ts";
import { itemsOf } from "../vm/iteration.ts";
import type { VM } from "../vm/machine.ts";
import { attribute, member } from "../vm/native.ts";
import { setBases } from "./change-bases.ts";

/** What a class says of itself. Objects/typeobject.c, type_getsets and type_members */

/** `check_set_special_type_attr`: what may be set but not deleted. */
export function given(cls: PyType, name: string, value: Value | undefined): Value {
  if (value !== undefined) return value;
  throw new Raise(
    "TypeError",
    `cannot delete '${name}' attribute of immutable type '${cls.title}'`,
  );
}

function text(cls: PyType, name: string, value: Value | undefined): string {
  const set = given(cls, name, value);
  if (typeof set === "string") return set;
  const what = `can only assign string to ${cls.title}.${name}, not '${typeName(set)}'`;
  throw new Raise("TypeError", what);
}

attribute(
  typeType,
  "__name__",
  (_vm, self: PyType) => self.name,
  (_vm, self: PyType, value) => {
    const name = text(self, "__name__", value);
    if (name.includes("\0")) {
      throw new Raise("ValueError", "type name must not contain null characters");
    }
    self.name = name;
  },
);

attribute(
  typeType,
  "__qualname__",
  (_vm, self: PyType) => self.qualname,
  (_vm, self: PyType, value) => {
    self.qualname = text(self, "__qualname__", value);
  },
);

attribute(
  typeType,
  "__module__",
  (_vm, self: PyType) => {
    const own = self.builtin ? undefined : self.namespace.get("__module__");
    return own ?? self.module;
  },
  (_vm, self: PyType, value) => {
    self.assign("__module__", given(self, "__module__", value));
  },
);

/** `type_get_doc` */
function readDoc(vm: VM, self: PyType): Value | undefined {
  const doc = self.namespace.get("__doc__");
  if (doc === undefined || self.builtin) return typeof doc === "string" ? doc : null;
  return bindToClass(vm, doc, self);
}

attribute(typeType, "__doc__", readDoc, (_vm, self: PyType, value) => {
  self.assign("__doc__", given(self, "__doc__", value));
});

attribute(
  typeType,
  "__bases__",
  (_vm, self: PyType) => new PyTuple(self.bases),
  (vm, self: PyType, value) => setBases(vm, self, given(self, "__bases__", value)),
);

attribute(typeType, "__mro__", (_vm, self: PyType) => new PyTuple(self.mro));
member(typeType, "__base__", (_vm, self: PyType) => self.base ?? null);
attribute(typeType, "__text_signature__", () => null);

/** Set by `abc`: the class cannot be instantiated while there are some. */
attribute(
  typeType,
  "__abstractmethods__",
  (_vm, self: PyType) => {
    const names = self === typeType ? undefined : self.namespace.get("__abstractmethods__");
    if (names !== undefined) return names;
    throw new Raise("AttributeError", "__abstractmethods__");
  },
  (_vm, self: PyType, value) => {
    if (value === undefined && !self.namespace.has("__abstractmethods__")) {
      throw new Raise("AttributeError", "__abstractmethods__");
    }
    self.assign("__abstractmethods__", value);
    const names = value === undefined ? [] : (itemsOf(value) ?? []);
    self.abstractMethods = names.filter((name) => typeof name === "string");
  },
);

attribute(
  typeType,
  "__type_params__",
  (_vm, self: PyType) => {
    const own = self.builtin ? undefined : self.namespace.get("__type_params__");
    return own ?? new PyTuple([]);
  },
  (_vm, self: PyType, value) => {
    self.assign("__type_params__", given(self, "__type_params__", value));
  },
);

/** Objects have no places in memory here: where something is says only whether it is there. */
const PLACE = 16;

member(typeType, "__dictoffset__", (_vm, self: PyType) => (self.hasDict ? -1 : 0));
member(typeType, "__weakrefoffset__", (_vm, self: PyType) => (self.hasWeakref ? PLACE : 0));
member(typeType, "__basicsize__", (_vm, self: PyType) => PLACE * (self.mro.length + 1));
member(typeType, "__itemsize__", (_vm, self: PyType) =>
  self.layout === objectType ? 0 : PLACE / 2,
);

const HEAP_TYPE = 1 << 9;
const BASE_TYPE = 1 << 10;
const IMMUTABLE_TYPE = 1 << 8;
const ABSTRACT = 1 << 20;

member(typeType, "__flags__", (_vm, self: PyType) => {
  const base = self.final ? 0 : BASE_TYPE;
  const abstract = self.abstractMethods.length > 0 ? ABSTRACT : 0;
  return (self.builtin ? IMMUTABLE_TYPE : HEAP_TYPE) | base | abstract;
});
