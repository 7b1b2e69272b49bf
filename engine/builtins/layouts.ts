import type { PyObject } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { PySlot } from "../vm/slot.ts";

/** Objects/typeobject.c, compatible_for_assignment */
export function refuseOtherLayout(from: PyType, to: PyType, attribute: string): void {
  if (from.builtin !== to.builtin) {
    const what = `${attribute} assignment: '${to.title}' deallocator differs from '${from.title}'`;
    throw new Raise("TypeError", what);
  }
  if (sameRoom(substance(from), substance(to))) return;
  const what = `${attribute} assignment: '${to.title}' object layout differs from '${from.title}'`;
  throw new Raise("TypeError", what);
}

/** The nearest class, perhaps this one, that adds something to its base. */
function substance(cls: PyType): PyType {
  const { base } = cls;
  if (base === undefined || cls.builtin || adds(cls, base)) return cls;
  return substance(base);
}

const adds = (cls: PyType, base: PyType): boolean =>
  cls.hasDict !== base.hasDict || cls.hasWeakref !== base.hasWeakref || slotsOf(cls).length > 0;

function sameRoom(a: PyType, b: PyType): boolean {
  if (a === b) return true;
  const names = (cls: PyType) =>
    slotsOf(cls)
      .map(({ name }) => name)
      .join();
  const same = a.hasDict === b.hasDict && a.hasWeakref === b.hasWeakref;
  return same && a.base === b.base && names(a) === names(b);
}

/** The slots that a class adds itself. */
const slotsOf = (cls: PyType): readonly PySlot[] =>
  [...cls.namespace.values()].filter((value) => value instanceof PySlot);

/** What the slots of the old class hold moves to those of the new one. */
export function moveSlots(self: PyObject, from: PyType, to: PyType): void {
  const { slots } = self;
  if (slots === undefined) return;
  const before = slotsOf(substance(from));
  const after = slotsOf(substance(to));
  for (const [index, slot] of before.entries()) {
    const value = slots.get(slot);
    const other = after[index];
    if (value === undefined || other === undefined || other === slot) continue;
    slots.delete(slot);
    slots.set(other, value);
  }
}
