import { NOT_IMPLEMENTED } from "../objects/containers.ts";
import { PyInstance, PyObject, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PyType } from "../objects/type.ts";
import { moduleType, objectType, typeName, typeOf } from "../objects/types.ts";
import { missing } from "../vm/attribute-errors.ts";
import { genericSet } from "../vm/attribute-stores.ts";
import { genericGet, MISSING } from "../vm/attributes.ts";
import type { VM } from "../vm/machine.ts";
import { attribute, method, PyNative } from "../vm/native.ts";
import { callMethod, compareTexts, untruth } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import type { Keywords } from "../vm/signature.ts";
import { str } from "../vm/text.ts";
import { classMethod } from "./class-methods.ts";
import { moveSlots, refuseOtherLayout } from "./layouts.ts";
import { fullName } from "./names.ts";

/** Methods that every object has. Objects/typeobject.c, object_methods. */

objectType.namespace.set("__new__", new PyNative("__new__", "cls, *args, **keywords", newObject));

/** Whether the class has the `__new__` or `__init__` of `object`. */
const inherits = (cls: PyType, name: "__new__" | "__init__"): boolean =>
  cls.lookup(name) === objectType.namespace.get(name);

function newObject(_vm: VM, cls: PyType, args: readonly Value[], keywords: Keywords): Value {
  const excess = args.length > 0 || keywords.size > 0;
  if (excess && !inherits(cls, "__new__")) {
    throw new Raise(
      "TypeError",
      "object.__new__() takes exactly one argument (the type to instantiate)",
    );
  }
  if (excess && inherits(cls, "__init__")) {
    throw new Raise("TypeError", `${cls.title}() takes no arguments`);
  }
  refuseAbstract(cls);
  return new PyInstance(cls);
}

/** A class with abstract methods left cannot be instantiated. */
export function refuseAbstract(cls: PyType): void {
  const abstract = cls.abstractMethods;
  if (abstract.length === 0) return;
  const names = [...abstract]
    .sort(compareTexts)
    .map((name) => `'${name}'`)
    .join(", ");
  const plural = abstract.length === 1 ? "" : "s";
  const what = `Can't instantiate abstract class ${cls.name} without an implementation for abstract method${plural} ${names}`;
  throw new Raise("TypeError", what);
}

method(objectType, "__init__", "self, *args, **keywords", (_vm, self, args, keywords) => {
  const excess = args.length > 0 || keywords.size > 0;
  const type = typeOf(self);
  if (excess && !inherits(type, "__init__")) {
    throw new Raise(
      "TypeError",
      "object.__init__() takes exactly one argument (the instance to initialize)",
    );
  }
  if (excess && inherits(type, "__new__")) {
    const what = `${type.title}.__init__() takes exactly one argument (the instance to initialize)`;
    throw new Raise("TypeError", what);
  }
  return null;
});

// ── text ────────────────────────────────────────────────────────────────────────────────────────

method(objectType, "__repr__", "self, /", (vm, self: PyObject) => plainRepr(vm, self));

/** `<module.Class object at 0x…>` */
export function plainRepr(vm: VM, self: Value): string {
  return `<${fullName(typeOf(self))} object at ${address(vm, self)}>`;
}

/** Where an object would be in CPython's memory: `id()`. */
export const placeOf = (vm: VM, object: Value): number => 0x7f0000000000 + vm.identity(object) * 16;

/** An address as CPython prints it. */
export function address(vm: VM, object: Value): string {
  const place = object instanceof PyObject ? placeOf(vm, object) : 0x7f0000000000;
  return `0x${place.toString(16).padStart(12, "0")}`;
}

method(objectType, "__str__", "self, /", (vm, self) => {
  const repr = typeOf(self).lookup("__repr__") as Value;
  return callMethod(vm, repr, self, []);
});

method(objectType, "__format__", "self, format_spec, /", (vm, self, spec) => {
  if (typeof spec !== "string") {
    throw new Raise("TypeError", `__format__() argument must be str, not ${typeName(spec)}`);
  }
  if (spec === "") return str(vm, self);
  throw new Raise("TypeError", `unsupported format string passed to ${typeName(self)}.__format__`);
});

// ── comparison ──────────────────────────────────────────────────────────────────────────────────

method(objectType, "__eq__", "self, other, /", (_vm, self, other) =>
  self === other ? true : NOT_IMPLEMENTED,
);

method(objectType, "__ne__", "self, other, /", (vm, self, other) => {
  const equal = typeOf(self).lookup("__eq__") as Value;
  return chain(
    vm,
    () => callMethod(vm, equal, self, [other]),
    (_vm, result) => (result === NOT_IMPLEMENTED ? result : untruth(vm, result)),
  );
});

for (const name of ["__lt__", "__le__", "__gt__", "__ge__"]) {
  method(objectType, name, "self, other, /", () => NOT_IMPLEMENTED);
}

method(objectType, "__hash__", "self, /", (vm, self) => vm.identity(self));

// ── attributes ──────────────────────────────────────────────────────────────────────────────────

method(objectType, "__getattribute__", "self, name, /", (vm, self, name) => {
  const key = attributeName(name);
  const found = genericGet(vm, self, typeOf(self), key);
  return found === MISSING ? missing(vm, self, key) : found;
});

method(objectType, "__setattr__", "self, name, value, /", (vm, self, name, value) =>
  genericSet(vm, self, typeOf(self), attributeName(name), value),
);

method(objectType, "__delattr__", "self, name, /", (vm, self, name) =>
  genericSet(vm, self, typeOf(self), attributeName(name), undefined),
);

function attributeName(name: Value): string {
  if (typeof name === "string") return name;
  throw new Raise("TypeError", `attribute name must be string, not '${typeName(name)}'`);
}

attribute(
  objectType,
  "__class__",
  (_vm, self: Value) => typeOf(self),
  (_vm, self: Value, cls) => setClass(self, cls),
);

/** `object_set_class` */
function setClass(self: Value, cls: Value | undefined): undefined {
  if (cls === undefined) throw new Raise("TypeError", "can't delete __class__ attribute");
  if (!(cls instanceof PyType)) {
    throw new Raise("TypeError", `__class__ must be set to a class, not '${typeName(cls)}' object`);
  }
  const from = typeOf(self);
  if (!bothMutable(from, cls) && !bothModules(from, cls)) {
    throw new Raise(
      "TypeError",
      "__class__ assignment only supported for mutable types or ModuleType subclasses",
    );
  }
  if (!(self instanceof PyObject)) return;
  if (!bothModules(from, cls)) refuseOtherLayout(from, cls, "__class__");
  moveSlots(self, from, cls);
  self.cls = cls;
}

const bothMutable = (from: PyType, to: PyType): boolean =>
  !(from.builtin || to.builtin || from.static || to.static);

const bothModules = (from: PyType, to: PyType): boolean =>
  from.isSubclassOf(moduleType) && to.isSubclassOf(moduleType);

classMethod(
  objectType,
  "__init_subclass__",
  "cls, *args, **keywords",
  (_vm, cls: PyType, args, keywords) => {
    if (keywords.size > 0) {
      throw new Raise(
        "TypeError",
        `${cls.qualname}.__init_subclass__() takes no keyword arguments`,
      );
    }
    if (args.length > 0) {
      const what = `${cls.qualname}.__init_subclass__() takes no arguments (${args.length} given)`;
      throw new Raise("TypeError", what);
    }
    return null;
  },
);

classMethod(objectType, "__subclasshook__", "cls, object, /", () => NOT_IMPLEMENTED);

method(objectType, "__sizeof__", "self, /", () => 16);
