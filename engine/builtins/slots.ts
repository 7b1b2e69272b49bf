import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { isIdentifier } from "../objects/text-classify.ts";
import type { PyType } from "../objects/type.ts";
import { typeName } from "../objects/types.ts";
import { withItems } from "../vm/iteration.ts";
import type { VM } from "../vm/machine.ts";
import { compareTexts } from "../vm/operators.ts";
import { PySlot } from "../vm/slot.ts";

/** What `__slots__` makes of the instances of a class. */
export interface Room {
  readonly slots: readonly string[];
  readonly hasDict: boolean;
  readonly hasWeakref: boolean;
}

/** Gives what `__slots__` of a class to be made says to `next`. `type_new_slots` */
export function withRoom(
  vm: VM,
  base: PyType,
  bases: readonly PyType[],
  namespace: ReadonlyMap<string, Value>,
  next: (room: Room) => Value | undefined,
): Value | undefined {
  const given = namespace.get("__slots__");
  if (given === undefined) {
    return next({ slots: [], hasDict: true, hasWeakref: base.hasWeakref || !hasItems(base) });
  }
  if (typeof given === "string") return next(roomOf([given], base, bases, namespace));
  return withItems(vm, given, (_vm, items) => next(roomOf(items, base, bases, namespace)));
}

/** Its instances differ in size, so that nothing can stand behind them. `tp_itemsize` */
const hasItems = (base: PyType): boolean =>
  ["int", "tuple", "bytes", "type"].includes(base.layout.name);

function roomOf(
  items: readonly Value[],
  base: PyType,
  bases: readonly PyType[],
  namespace: ReadonlyMap<string, Value>,
): Room {
  if (items.length > 0 && hasItems(base)) {
    throw new Raise("TypeError", `nonempty __slots__ not supported for subtype of '${base.title}'`);
  }
  const names = items.map(checkedName);
  const dict = wants(names, "__dict__", base.hasDict);
  const weakref = wants(names, "__weakref__", base.hasWeakref);
  const slots = names.filter((name) => name !== "__dict__" && name !== "__weakref__");
  refuseTaken(slots, namespace);
  return {
    slots,
    hasDict: dict || bases.some((other) => other.hasDict),
    hasWeakref: weakref || bases.some((other) => other.hasWeakref),
  };
}

function checkedName(item: Value): string {
  if (typeof item !== "string") {
    throw new Raise("TypeError", `__slots__ items must be strings, not '${typeName(item)}'`);
  }
  if (isIdentifier(item)) return item;
  throw new Raise("TypeError", "__slots__ must be identifiers");
}

function wants(names: readonly string[], name: string, already: boolean): boolean {
  const times = names.filter((other) => other === name).length;
  if (times > (already ? 0 : 1)) {
    throw new Raise("TypeError", `${name} slot disallowed: we already got one`);
  }
  return times > 0;
}

function refuseTaken(slots: readonly string[], namespace: ReadonlyMap<string, Value>): void {
  const taken = slots.find((name) => namespace.has(name) && name !== "__qualname__");
  if (taken === undefined) return;
  throw new Raise("ValueError", `'${taken}' in __slots__ conflicts with class variable`);
}

/** Adds the descriptors of the slots to their class. */
export function addSlots(cls: PyType, slots: readonly string[]): void {
  for (const name of [...slots].sort(compareTexts)) {
    const own = mangled(cls.name, name);
    cls.namespace.set(own, new PySlot(cls, own));
  }
}

/** Python/symtable.c, _Py_Mangle */
function mangled(owner: string, name: string): string {
  const prefix = owner.replace(/^_+/, "");
  if (!name.startsWith("__") || name.endsWith("__") || prefix === "") return name;
  return `_${prefix}${name}`;
}
