import { PyTuple } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PyType } from "../objects/type.ts";
import { typeName } from "../objects/types.ts";
import type { VM } from "../vm/machine.ts";
import { bestBase } from "./bases.ts";
import { refuseOtherLayout } from "./layouts.ts";
import { plainMro } from "./mro.ts";
import { dropSubclass, noteSubclass } from "./subclasses.ts";

/** `cls.__bases__ = value`. Objects/typeobject.c, type_set_bases */
export function setBases(vm: VM, cls: PyType, value: Value): undefined {
  const bases = checkedBases(cls, value);
  const base = bestBase(bases);
  if (cls.base !== undefined) refuseOtherLayout(cls.base, base, "__bases__");
  const before = { bases: cls.bases, base: cls.base };
  cls.bases = bases;
  cls.base = base;
  try {
    renewMro(cls);
  } catch (thrown) {
    cls.bases = before.bases;
    cls.base = before.base;
    renewMro(cls);
    throw thrown;
  }
  for (const old of before.bases) dropSubclass(vm, old, cls);
  for (const added of bases) noteSubclass(vm, added, cls);
}

function checkedBases(cls: PyType, value: Value): readonly PyType[] {
  if (!(value instanceof PyTuple)) {
    const what = `can only assign tuple to ${cls.name}.__bases__, not ${typeName(value)}`;
    throw new Raise("TypeError", what);
  }
  if (value.items.length === 0) {
    throw new Raise(
      "TypeError",
      `can only assign non-empty tuple to ${cls.name}.__bases__, not ()`,
    );
  }
  return value.items.map((item) => checkedBase(cls, item));
}

function checkedBase(cls: PyType, base: Value): PyType {
  if (!(base instanceof PyType)) {
    const what = `${cls.name}.__bases__ must be tuple of classes, not '${typeName(base)}'`;
    throw new Raise("TypeError", what);
  }
  if (!base.isSubclassOf(cls)) return base;
  throw new Raise("TypeError", "a __bases__ item causes an inheritance cycle");
}

/** The order of a class and of all that derive from it. `mro_hierarchy` */
function renewMro(cls: PyType): void {
  cls.mro = plainMro(cls);
  cls.forget();
  for (const sub of cls.subclasses) renewMro(sub);
}
