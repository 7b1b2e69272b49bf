import type { PyType } from "../objects/type.ts";
import type { VM } from "../vm/machine.ts";

const KEY = Symbol("classes of the program by builtin base");

type Known = Map<PyType, PyType[]>;

function knownOf(vm: VM): Known {
  let known = vm.extensions.get(KEY) as Known | undefined;
  if (known === undefined) {
    known = new Map();
    vm.extensions.set(KEY, known);
  }
  return known;
}

/** Notes that a class of the program derives from another; a builtin one itself never changes. */
export function noteSubclass(vm: VM, base: PyType, cls: PyType): void {
  if (!base.builtin) {
    base.subclasses.push(cls);
    return;
  }
  const known = knownOf(vm);
  known.set(base, [...(known.get(base) ?? []), cls]);
}

/** `type.__subclasses__` */
export function subclassesOf(vm: VM, cls: PyType): readonly PyType[] {
  return [...cls.subclasses, ...(knownOf(vm).get(cls) ?? [])];
}

/** Takes a class from the subclasses of a base that is no base of it any more. */
export function dropSubclass(vm: VM, base: PyType, cls: PyType): void {
  const list = base.builtin ? (knownOf(vm).get(base) ?? []) : base.subclasses;
  const place = list.indexOf(cls);
  if (place >= 0) list.splice(place, 1);
}
