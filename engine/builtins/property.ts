import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { propertyType } from "../objects/types.ts";
import { missingMessage } from "../vm/attribute-errors.ts";
import { setAttribute } from "../vm/attribute-stores.ts";
import { attributeOr } from "../vm/attributes.ts";
import { call } from "../vm/calls.ts";
import { PyProperty } from "../vm/descriptors.ts";
import type { VM } from "../vm/machine.ts";
import { attribute, member, method, PyNative } from "../vm/native.ts";
import { truth } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import { initialiser } from "./initialiser.ts";

/** Objects/descrobject.c, property */

propertyType.namespace.set(
  "__new__",
  new PyNative("__new__", "cls, *args, **keywords", (_vm, cls: PyType) => new PyProperty(cls)),
);

initialiser(
  propertyType,
  "self, fget=?, fset=?, fdel=?, doc=?",
  (
    vm,
    self: PyProperty,
    getter: Value = null,
    setter: Value = null,
    deleter: Value = null,
    doc: Value = null,
  ) => {
    self.getter = getter;
    self.setter = setter;
    self.deleter = deleter;
    self.inheritsDoc = false;
    if (doc !== null || getter === null) return keepDoc(vm, self, doc);
    const inherit = (text: Value) => {
      self.inheritsDoc = text !== null;
      return keepDoc(vm, self, text);
    };
    return attributeOr(vm, getter, "__doc__", inherit, () => inherit(null));
  },
);

/** A subclass keeps the text as an attribute of the instance, for its own `__doc__` hides ours. */
function keepDoc(vm: VM, self: PyProperty, doc: Value): Value | undefined {
  self.doc = doc;
  if (self.cls === propertyType || self.dict === undefined) return null;
  return chain(
    vm,
    () => setAttribute(vm, self, "__doc__", doc),
    () => null,
  );
}

member(propertyType, "fget", (_vm, self: PyProperty) => self.getter);
member(propertyType, "fset", (_vm, self: PyProperty) => self.setter);
member(propertyType, "fdel", (_vm, self: PyProperty) => self.deleter);
member(
  propertyType,
  "__doc__",
  (_vm, self: PyProperty) => self.doc,
  (_vm, self: PyProperty, value) => {
    self.doc = value ?? null;
  },
);

attribute(
  propertyType,
  "__name__",
  (vm, self: PyProperty) => {
    if (self.name !== undefined) return self.name;
    const lacks = () => {
      throw new Raise("AttributeError", missingMessage(self, "__name__"));
    };
    if (self.getter === null) return lacks();
    return attributeOr(vm, self.getter, "__name__", (name) => name, lacks);
  },
  (_vm, self: PyProperty, value) => {
    self.name = value;
  },
);

attribute(propertyType, "__isabstractmethod__", (vm, self: PyProperty) =>
  isAbstract(vm, [self.getter, self.setter, self.deleter]),
);

/** Whether one of the functions says of itself that it is abstract. `_PyObject_IsAbstract` */
export function isAbstract(vm: VM, [first, ...others]: readonly Value[]): Value | undefined {
  if (first === undefined) return false;
  return chain(
    vm,
    () =>
      attributeOr(
        vm,
        first,
        "__isabstractmethod__",
        (flag) => truth(vm, flag),
        () => false,
      ),
    (_vm, abstract) => (abstract === true ? true : isAbstract(vm, others)),
  );
}

method(
  propertyType,
  "__get__",
  "self, instance, owner=?, /",
  (vm, self: PyProperty, instance: Value) => (instance === null ? self : self.read(vm, instance)),
);
method(
  propertyType,
  "__set__",
  "self, instance, value, /",
  (vm, self: PyProperty, instance: Value, value: Value) => self.write(vm, instance, value),
);
method(propertyType, "__delete__", "self, instance, /", (vm, self: PyProperty, instance: Value) =>
  self.write(vm, instance, undefined),
);

method(propertyType, "__set_name__", "self, *args", (_vm, self: PyProperty, args: Value[]) => {
  const [, name] = args;
  if (name === undefined || args.length !== 2) {
    const what = `__set_name__() takes 2 positional arguments but ${args.length} were given`;
    throw new Raise("TypeError", what);
  }
  self.name = name;
  return null;
});

/** `@prop.getter` and the like: the same property with one of its functions replaced. */
function replacing(name: string, place: 0 | 1 | 2): void {
  method(propertyType, name, "self, function, /", (vm, self: PyProperty, fn: Value) => {
    const parts: Value[] = [self.getter, self.setter, self.deleter];
    parts[place] = fn;
    const inherits = self.inheritsDoc && parts[0] !== null;
    return chain(
      vm,
      () => call(vm, self.cls, [...parts, inherits ? null : self.doc]),
      (_vm, made) => {
        if (made instanceof PyProperty) made.name = self.name;
        return made;
      },
    );
  });
}

replacing("getter", 0);
replacing("setter", 1);
replacing("deleter", 2);
