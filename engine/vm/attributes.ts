import { exceptionType, type PyException } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { PyType } from "../objects/type.ts";
import { boundMethodType, isObject, objectType, typeOf } from "../objects/types.ts";
import { augment, missing } from "./attribute-errors.ts";
import { bind, bindToClass, isDataDescriptor } from "./binding.ts";
import { call } from "./calls.ts";
import { NativeFrame, PROPAGATE } from "./frame.ts";
import { PyBoundMethod } from "./function.ts";
import type { VM } from "./machine.ts";
import { PyModule } from "./module.ts";
import { PyNative } from "./native.ts";
import { callMethod } from "./operators.ts";
import { PySuper } from "./super.ts";

/** `object.name`. PyObject_GetAttr: a result, or undefined when Python code has to run for it. */
export function getAttribute(vm: VM, object: Value, name: string): Value | undefined {
  const found = findAttribute(vm, object, name);
  if (found === MISSING) return missing(vm, object, name);
  return found;
}

/** Stands for "there is no such attribute", where that is no error yet. */
export const MISSING = Symbol("no such attribute");

/** As getAttribute, but gives `MISSING` where an AttributeError would be raised by ourselves. */
export function findAttribute(
  vm: VM,
  object: Value,
  name: string,
): Value | undefined | typeof MISSING {
  const type = typeOf(object);
  const custom = type.lookup("__getattribute__") as Value;
  const fallback = type.lookup("__getattr__");
  if (fallback !== undefined) return withFallback(vm, object, type, name);
  if (isPlain(custom)) return genericGet(vm, object, type, name);
  return callMethod(vm, custom, object, [name]);
}

/** It is the `__getattribute__` of `object`, which here is that of classes and modules too. */
const isPlain = (custom: Value): boolean =>
  custom instanceof PyNative && custom.owner === objectType;

/** `object.__getattribute__`, `type.__getattribute__` and those of modules and super. */
export function genericGet(
  vm: VM,
  object: Value,
  type: PyType,
  name: string,
): Value | undefined | typeof MISSING {
  if (object instanceof PyType) return typeGet(vm, object, type, name);
  if (object instanceof PySuper) return superGet(vm, object, name);
  const inType = type.lookup(name);
  if (inType !== undefined && isDataDescriptor(inType)) return bind(vm, inType, object, type);
  const own = ownAttribute(object, name);
  if (own !== undefined) return own;
  if (inType !== undefined) return bind(vm, inType, object, type);
  if (object instanceof PyBoundMethod && object.cls === boundMethodType) {
    return getAttribute(vm, object.function, name);
  }
  if (object instanceof PyModule) return moduleFallback(vm, object, name);
  return MISSING;
}

function ownAttribute(object: Value, name: string): Value | undefined {
  if (object instanceof PyModule) return object.namespace.get(name);
  return isObject(object) ? object.dict?.get(name) : undefined;
}

/** PEP 562: a module may define `__getattr__`. */
function moduleFallback(
  vm: VM,
  module: PyModule,
  name: string,
): Value | undefined | typeof MISSING {
  const ask = module.namespace.get("__getattr__");
  return ask === undefined ? MISSING : call(vm, ask, [name]);
}

/** Type_getattro: the metaclass' data descriptors, the class' own MRO, then the metaclass. */
function typeGet(
  vm: VM,
  cls: PyType,
  meta: PyType,
  name: string,
): Value | undefined | typeof MISSING {
  const inMeta = meta.lookup(name);
  if (inMeta !== undefined && isDataDescriptor(inMeta)) return bind(vm, inMeta, cls, meta);
  const own = cls.lookup(name);
  if (own !== undefined) return bindToClass(vm, own, cls);
  if (inMeta !== undefined) return bind(vm, inMeta, cls, meta);
  return MISSING;
}

/** Objects/typeobject.c, super_getattro */
function superGet(vm: VM, object: PySuper, name: string): Value | undefined | typeof MISSING {
  const { startType } = object;
  const found =
    name === "__class__" || startType === undefined ? undefined : after(object, startType, name);
  if (found === undefined || startType === undefined) return plainGet(vm, object, name);
  if (object.self === startType) return bindToClass(vm, found, startType);
  return bind(vm, found, object.self as Value, startType);
}

function after(object: PySuper, { mro }: PyType, name: string): Value | undefined {
  const rest = mro.slice(mro.indexOf(object.after) + 1);
  return rest.find((cls) => cls.namespace.has(name))?.namespace.get(name);
}

function plainGet(vm: VM, object: PySuper, name: string): Value | undefined | typeof MISSING {
  const inType = object.cls.lookup(name);
  if (inType !== undefined && isDataDescriptor(inType)) return bind(vm, inType, object, object.cls);
  const own = object.dict?.get(name);
  if (own !== undefined) return own;
  return inType === undefined ? MISSING : bind(vm, inType, object, object.cls);
}

// ── what happens to an AttributeError ───────────────────────────────────────────────────────────

/** Waits for a computed attribute; an AttributeError in it goes to `absent`. */
class LookupFrame extends NativeFrame {
  readonly #present: (value: Value) => Value | undefined;
  readonly #absent: (error: PyException) => Value | undefined | typeof PROPAGATE;
  #over = false;

  constructor(
    present: (value: Value) => Value | undefined,
    absent: (error: PyException) => Value | undefined | typeof PROPAGATE,
  ) {
    super();
    this.#present = present;
    this.#absent = absent;
  }

  override step(_vm: VM, value: Value): Value | undefined {
    if (this.#over) return value;
    this.#over = true;
    return this.#present(value);
  }

  override raised(vm: VM, error: PyException): Value | undefined | typeof PROPAGATE {
    if (this.#over || !vm.isException(error, exceptionType("AttributeError"))) return PROPAGATE;
    this.#over = true;
    return this.#absent(error);
  }
}

function lookedUp(
  vm: VM,
  frame: LookupFrame,
  look: () => Value | undefined | typeof MISSING,
  ends: {
    readonly present: (value: Value) => Value | undefined;
    readonly absent: () => Value | undefined;
  },
): Value | undefined {
  vm.push(frame);
  const found = look();
  if (found === undefined) return undefined;
  vm.top = frame.back;
  return found === MISSING ? ends.absent() : ends.present(found);
}

/** Objects/typeobject.c, slot_tp_getattr_hook */
function withFallback(vm: VM, object: Value, type: PyType, name: string): Value | undefined {
  const custom = type.lookup("__getattribute__") as Value;
  const present = (value: Value) => value;
  const absent = () => callMethod(vm, type.lookup("__getattr__") as Value, object, [name]);
  const look = () =>
    isPlain(custom) ? genericGet(vm, object, type, name) : callMethod(vm, custom, object, [name]);
  return lookedUp(vm, new LookupFrame(present, absent), look, { present, absent });
}

/** Goes on with the attribute, or without it if it is missing or its look-up says so. */
export function attributeOr(
  vm: VM,
  object: Value,
  name: string,
  present: (value: Value) => Value | undefined,
  absent: () => Value | undefined,
): Value | undefined {
  const look = () => findAttribute(vm, object, name);
  return lookedUp(vm, new LookupFrame(present, absent), look, { present, absent });
}

/** As getAttribute, for natives: an AttributeError on the way is told what was asked for. */
export function getAttributeFor(
  vm: VM,
  object: Value,
  name: string,
  next: (value: Value) => Value | undefined,
): Value | undefined {
  const frame = new LookupFrame(next, (error) => {
    augment(error, object, name);
    return PROPAGATE;
  });
  return lookedUp(vm, frame, () => getAttribute(vm, object, name), {
    present: next,
    absent: () => missing(vm, object, name),
  });
}
