import { changed, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PyType } from "../objects/type.ts";
import { isObject, typeName, typeOf } from "../objects/types.ts";
import { missing } from "./attribute-errors.ts";
import { PyProperty } from "./descriptors.ts";
import type { VM } from "./machine.ts";
import { PyModule } from "./module.ts";
import { PyGetSet, PyNative } from "./native.ts";
import { callMethod } from "./operators.ts";

/** `object.name = value`, or `del object.name` when there is none; None when it is done. */
export function setAttribute(
  vm: VM,
  object: Value,
  name: string,
  value: Value | undefined,
): Value | undefined {
  const type = typeOf(object);
  const custom = type.lookup(value === undefined ? "__delattr__" : "__setattr__") as Value;
  if (isPlain(custom)) return genericSet(vm, object, type, name, value);
  return callMethod(vm, custom, object, value === undefined ? [name] : [name, value]);
}

/** It is that of `object`, which here is that of classes and modules too. */
const isPlain = (custom: Value): boolean => custom instanceof PyNative && PLAIN.has(custom.name);

const PLAIN: ReadonlySet<string> = new Set(["__setattr__", "__delattr__"]);

/** `object.__setattr__` and `object.__delattr__`. */
export function genericSet(
  vm: VM,
  object: Value,
  type: PyType,
  name: string,
  value: Value | undefined,
): Value | undefined {
  if (object instanceof PyType && (object.builtin || object.static)) throw immutable(object, name);
  const inType = type.lookup(name);
  if (inType instanceof PyGetSet) return setComputed(vm, inType, object, value);
  if (inType instanceof PyProperty && inType.cls.builtin) return inType.write(vm, object, value);
  if (isObject(inType) && setsItself(inType.cls)) return setByItself(vm, inType, object, value);
  if (object instanceof PyType) return setOnType(vm, object, name, value);
  return setOwn(vm, object, name, value, inType !== undefined);
}

/** It says "set" even where the attribute was to be deleted. `type_setattro` */
const immutable = (cls: PyType, name: string): Raise =>
  new Raise("TypeError", `cannot set '${name}' attribute of immutable type '${cls.title}'`);

function setComputed(
  vm: VM,
  found: PyGetSet,
  self: Value,
  value: Value | undefined,
): Value | undefined {
  if (found.set === undefined) throw new Raise("AttributeError", found.refusal);
  return found.set(vm, self, value) === "pending" ? undefined : null;
}

const setsItself = (type: PyType): boolean =>
  type.lookup("__set__") !== undefined || type.lookup("__delete__") !== undefined;

/** Objects/typeobject.c, slot_tp_descr_set */
function setByItself(
  vm: VM,
  found: Value,
  self: Value,
  value: Value | undefined,
): Value | undefined {
  const name = value === undefined ? "__delete__" : "__set__";
  const setter = typeOf(found).lookup(name);
  if (setter === undefined) throw new Raise("AttributeError", name);
  return callMethod(vm, setter, found, value === undefined ? [self] : [self, value]);
}

function setOnType(vm: VM, cls: PyType, name: string, value: Value | undefined): Value {
  if (value === undefined && !cls.namespace.has(name)) return missing(vm, cls, name);
  cls.assign(name, value);
  return null;
}

function setOwn(
  vm: VM,
  object: Value,
  name: string,
  value: Value | undefined,
  readOnly: boolean,
): Value {
  const own = namespaceOf(object);
  if (own === undefined && readOnly) throw readOnlyAttribute(object, name);
  if (own === undefined) return missing(vm, object, name, noRoom(object, name));
  if (value !== undefined) own.set(name, value);
  else if (!own.delete(name)) return missing(vm, object, name, ownLacks(object, name));
  if (isObject(object)) changed(object);
  return null;
}

function namespaceOf(object: Value): Map<string, Value> | undefined {
  if (object instanceof PyModule) return object.namespace;
  return isObject(object) ? object.dict : undefined;
}

const readOnlyAttribute = (object: Value, name: string): Raise =>
  new Raise("AttributeError", `'${typeName(object)}' object attribute '${name}' is read-only`);

const ownLacks = (object: Value, name: string): string =>
  `'${typeName(object)}' object has no attribute '${name}'`;

const noRoom = (object: Value, name: string): string =>
  `'${typeName(object)}' object has no attribute '${name}' and no __dict__ for setting new attributes`;
