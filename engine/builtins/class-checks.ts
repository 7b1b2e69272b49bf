import { PyTuple } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PyType } from "../objects/type.ts";
import { objectType, typeOf, typeType } from "../objects/types.ts";
import { PyUnion } from "../objects/union.ts";
import { attributeOr } from "../vm/attributes.ts";
import type { VM } from "../vm/machine.ts";
import { callMethod, truth } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import { builtin } from "./functions.ts";

/** `isinstance` and `issubclass`. Objects/abstract.c */

const REFUSALS = {
  instance: "isinstance() arg 2 must be a type, a tuple of types, or a union",
  subclass: "issubclass() arg 2 must be a class, a tuple of classes, or a union",
  derived: "issubclass() arg 1 must be a class",
} as const;

builtin("isinstance", "obj, class_or_tuple, /", isInstanceOf);
builtin("issubclass", "derived, class_or_tuple, /", isSubclassOf);

/** PyObject_IsInstance */
export function isInstanceOf(vm: VM, value: Value, cls: Value): Value | undefined {
  if (typeOf(value) === cls) return true;
  if (cls instanceof PyType && cls.cls === typeType) return plainIsInstance(vm, value, cls);
  return check(vm, cls, {
    each: (item) => isInstanceOf(vm, value, item),
    hook: "__instancecheck__",
    subject: value,
    plain: () => plainIsInstance(vm, value, cls),
  });
}

/** PyObject_IsSubclass */
export function isSubclassOf(vm: VM, derived: Value, cls: Value): Value | undefined {
  if (cls instanceof PyType && cls.cls === typeType) {
    return derived === cls ? true : isSubclass(vm, derived, cls);
  }
  return check(vm, cls, {
    each: (item) => isSubclassOf(vm, derived, item),
    hook: "__subclasscheck__",
    subject: derived,
    plain: () => isSubclass(vm, derived, cls),
  });
}

interface Check {
  readonly each: (item: Value) => Value | undefined;
  readonly hook: string;
  readonly subject: Value;
  readonly plain: () => Value | undefined;
}

/** A union or tuple of classes, one with a say in the matter, or a plain one. */
function check(vm: VM, cls: Value, { each, hook, subject, plain }: Check): Value | undefined {
  if (cls instanceof PyUnion) return any(vm, cls.args, each);
  if (cls instanceof PyTuple) return any(vm, cls.items, each);
  const found = typeOf(cls).lookup(hook);
  if (found === undefined || found === typeType.lookup(hook)) return plain();
  return chain(
    vm,
    () => callMethod(vm, found, cls, [subject]),
    (_vm, result) => truth(vm, result),
  );
}

/** Asks for one item after the other until one says yes. */
export function any(
  vm: VM,
  items: readonly Value[],
  ask: (item: Value) => Value | undefined,
): Value | undefined {
  const [first, ...others] = items;
  if (first === undefined) return false;
  return chain(
    vm,
    () => ask(first),
    (_vm, yes) => (yes === true ? true : any(vm, others, ask)),
  );
}

/** `object_isinstance`, which `type.__instancecheck__` is. */
export function plainIsInstance(vm: VM, value: Value, cls: Value): Value | undefined {
  const type = typeOf(value);
  if (!(cls instanceof PyType)) {
    return withBases(vm, cls, REFUSALS.instance, () =>
      claims(vm, value, (own) => derives(vm, own, cls)),
    );
  }
  if (type.isSubclassOf(cls)) return true;
  if (type.lookup("__class__") === objectType.namespace.get("__class__")) return false;
  return claims(vm, value, (own) => own instanceof PyType && own !== type && own.isSubclassOf(cls));
}

/** What a value says its class is: proxies may lie about it. */
function claims(vm: VM, value: Value, next: (cls: Value) => Value | undefined): Value | undefined {
  return attributeOr(vm, value, "__class__", next, () => false);
}

/** `recursive_issubclass`, which `type.__subclasscheck__` is. */
export function isSubclass(vm: VM, derived: Value, cls: Value): Value | undefined {
  if (derived instanceof PyType && cls instanceof PyType) return derived.isSubclassOf(cls);
  return withBases(vm, derived, REFUSALS.derived, () =>
    withBases(vm, cls, REFUSALS.subclass, () => derives(vm, derived, cls)),
  );
}

/** What is no class may be taken for one if it has a tuple of bases. `check_class` */
function withBases(
  vm: VM,
  cls: Value,
  refusal: string,
  next: () => Value | undefined,
): Value | undefined {
  const bases = (value: Value | undefined): Value | undefined => {
    if (value instanceof PyTuple) return next();
    throw new Raise("TypeError", refusal);
  };
  return attributeOr(vm, cls, "__bases__", bases, () => bases(undefined));
}

/** `abstract_issubclass` */
function derives(vm: VM, derived: Value, cls: Value): Value | undefined {
  if (derived === cls) return true;
  const up = (bases: Value): Value | undefined =>
    bases instanceof PyTuple ? any(vm, bases.items, (base) => derives(vm, base, cls)) : false;
  return attributeOr(vm, derived, "__bases__", up, () => false);
}
