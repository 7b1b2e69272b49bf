import { PyCell, PyTuple } from "../objects/containers.ts";
import { PyDict } from "../objects/dict.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { reprText } from "../objects/text-repr.ts";
import { PyType } from "../objects/type.ts";
import { objectType, typeName, typeOf, typeType } from "../objects/types.ts";
import { getAttributeFor } from "../vm/attributes.ts";
import { bindToClass } from "../vm/binding.ts";
import { callingFrame } from "../vm/calling-frame.ts";
import { call } from "../vm/calls.ts";
import { PyClassMethod, PyStaticMethod } from "../vm/descriptors.ts";
import { PROPAGATE } from "../vm/frame.ts";
import { PyFunction } from "../vm/function.ts";
import type { VM } from "../vm/machine.ts";
import { namespaceDict } from "../vm/namespace-dict.ts";
import { PyNative } from "../vm/native.ts";
import { callMethod } from "../vm/operators.ts";
import { chain, collect, guarded } from "../vm/sequencing.ts";
import type { Keywords } from "../vm/signature.ts";
import { bestBase, mostDerived } from "./bases.ts";
import { addNote } from "./exceptions/notes.ts";
import { instanceAttributes } from "./instance-attributes.ts";
import { computeMro } from "./mro.ts";
import { addSlots, type Room, withRoom } from "./slots.ts";
import { noteSubclass } from "./subclasses.ts";

/** `type.__new__`: Objects/typeobject.c, type_new */

typeType.namespace.set("__new__", new PyNative("__new__", "cls, *args, **keywords", newType));

interface Plan {
  readonly metaclass: PyType;
  readonly name: string;
  readonly bases: readonly PyType[];
  readonly base: PyType;
  readonly namespace: Map<string, Value>;
  readonly keywords: Keywords;
}

function newType(
  vm: VM,
  metaclass: PyType,
  args: readonly Value[],
  keywords: Keywords,
): Value | undefined {
  const { name, bases, entries } = checkedArguments(args);
  const given = bases.items.length === 0 ? [objectType] : bases.items;
  refuseEntries(given);
  const winner = mostDerived(metaclass, given);
  if (winner !== metaclass && winner.lookup("__new__") !== typeType.lookup("__new__")) {
    return getAttributeFor(vm, winner, "__new__", (make) =>
      call(vm, make, [winner, ...args], keywords.size === 0 ? undefined : keywords),
    );
  }
  const base = bestBase(given);
  if (name.includes("\0")) {
    throw new Raise("ValueError", "type name must not contain null characters");
  }
  const namespace = new Map(entries.map as Map<string, Value>);
  const plan = { metaclass: winner, name, bases: given as PyType[], base, namespace, keywords };
  return withRoom(vm, base, plan.bases, namespace, (room) => make(vm, plan, room));
}

function checkedArguments(args: readonly Value[]) {
  const [name, bases, entries] = args;
  if (name === undefined || bases === undefined || entries === undefined || args.length > 3) {
    throw new Raise("TypeError", `type.__new__() takes exactly 3 arguments (${args.length} given)`);
  }
  if (typeof name !== "string") throw wrongArgument(1, "str", name);
  if (!(bases instanceof PyTuple)) throw wrongArgument(2, "tuple", bases);
  if (!(entries instanceof PyDict)) throw wrongArgument(3, "dict", entries);
  return { name, bases, entries };
}

const wrongArgument = (place: number, expected: string, given: Value): Raise =>
  new Raise(
    "TypeError",
    `type.__new__() argument ${place} must be ${expected}, not ${typeName(given)}`,
  );

function refuseEntries(bases: readonly Value[]): void {
  const stands = (base: Value): boolean =>
    !(base instanceof PyType) && typeOf(base).lookup("__mro_entries__") !== undefined;
  if (!bases.some(stands)) return;
  throw new Raise(
    "TypeError",
    "type() doesn't support MRO entry resolution; use types.new_class()",
  );
}

function make(vm: VM, plan: Plan, room: Room): Value | undefined {
  const cls = makeType(vm, plan, room);
  const steps = [
    () => computeMro(vm, cls),
    () => register(vm, cls),
    () => setNames(vm, cls),
    () => initSubclass(vm, cls, plan.keywords),
  ];
  return collect(
    vm,
    steps.map(() => null),
    (_vm, _none, index) => steps[index]?.(),
    () => cls,
  );
}

function makeType(vm: VM, { metaclass, name, bases, base, namespace }: Plan, room: Room): PyType {
  const module = moduleOf(vm, namespace);
  const qualname = takeQualname(namespace);
  const cls = new PyType({
    metaclass,
    name,
    module,
    bases,
    namespace,
    builtin: false,
    layout: base.layout,
    base,
    solid: room.slots.length === 0 ? base.solid : undefined,
    hasDict: room.hasDict,
    hasWeakref: room.hasWeakref,
  });
  if (qualname !== undefined) cls.qualname = qualname;
  convertMethods(namespace);
  addSlots(cls, room.slots);
  fillCells(vm, cls);
  addOwnAttributes(cls, base);
  return cls;
}

/** The class in whose file the class statement stands. `type_new_set_module` */
function moduleOf(vm: VM, namespace: Map<string, Value>): string {
  const own = namespace.get("__module__");
  if (own !== undefined) return typeof own === "string" ? own : "builtins";
  const module = callingFrame(vm)?.globals.get("__name__");
  if (module !== undefined) namespace.set("__module__", module);
  return typeof module === "string" ? module : "builtins";
}

function takeQualname(namespace: Map<string, Value>): string | undefined {
  const qualname = namespace.get("__qualname__");
  if (qualname === undefined) return undefined;
  if (typeof qualname !== "string") {
    throw new Raise("TypeError", `type __qualname__ must be a str, not ${typeName(qualname)}`);
  }
  namespace.delete("__qualname__");
  return qualname;
}

/** Special methods that are class or static methods without being decorated. */
function convertMethods(namespace: Map<string, Value>): void {
  const made = namespace.get("__new__");
  if (made instanceof PyFunction) namespace.set("__new__", new PyStaticMethod(made));
  for (const name of ["__init_subclass__", "__class_getitem__"]) {
    const found = namespace.get(name);
    if (found instanceof PyFunction) namespace.set(name, new PyClassMethod(found));
  }
}

/** The cells through which methods see `__class__`, and annotations the names of the class. */
function fillCells(vm: VM, cls: PyType): void {
  const { namespace } = cls;
  const cell = namespace.get("__classcell__");
  if (cell !== undefined) {
    if (!(cell instanceof PyCell)) {
      const what = `__classcell__ must be a nonlocal cell, not <class '${typeName(cell)}'>`;
      throw new Raise("TypeError", what);
    }
    cell.content = cls;
    namespace.delete("__classcell__");
  }
  const names = namespace.get("__classdictcell__");
  if (names instanceof PyCell) names.content = namespaceDict(vm, namespace);
  namespace.delete("__classdictcell__");
}

function addOwnAttributes(cls: PyType, base: PyType): void {
  const { namespace } = cls;
  for (const { name, descriptor } of instanceAttributes(cls, base)) {
    if (!namespace.has(name)) namespace.set(name, descriptor);
  }
  if (!namespace.has("__doc__")) namespace.set("__doc__", null);
  if (namespace.has("__eq__") && !namespace.has("__hash__")) namespace.set("__hash__", null);
}

function register(vm: VM, cls: PyType): Value {
  for (const base of cls.bases) noteSubclass(vm, base, cls);
  return null;
}

/** `type_new_set_names` */
function setNames(vm: VM, cls: PyType): Value | undefined {
  const named = [...cls.namespace].filter(
    ([, value]) => typeOf(value).lookup("__set_name__") !== undefined,
  );
  return collect(
    vm,
    named.map(([, value]) => value),
    (_vm, value, index) => setName(vm, cls, named[index]?.[0] ?? "", value),
    () => null,
  );
}

function setName(vm: VM, cls: PyType, name: string, value: Value): Value | undefined {
  const found = typeOf(value).lookup("__set_name__") as Value;
  return guarded(
    vm,
    () => callMethod(vm, found, value, [cls, name]),
    (_vm, result) => result,
    (_vm, error) => {
      const what = `'${typeName(value)}' instance ${reprText(name)} in '${cls.name}'`;
      addNote(error, `Error calling __set_name__ on ${what}`);
      return PROPAGATE;
    },
  );
}

/** `type_new_init_subclass`: as `super(cls, cls).__init_subclass__(**keywords)` */
function initSubclass(vm: VM, cls: PyType, keywords: Keywords): Value | undefined {
  const owner = cls.mro.slice(1).find((base) => base.namespace.has("__init_subclass__"));
  const found = owner?.namespace.get("__init_subclass__");
  if (found === undefined) return null;
  return chain(
    vm,
    () => bindToClass(vm, found, cls),
    (_vm, bound) => call(vm, bound, [], keywords.size === 0 ? undefined : keywords),
  );
}
