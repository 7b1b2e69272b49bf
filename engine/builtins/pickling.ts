import {
  type PyByteArray,
  PyBytes,
  PyList,
  type PyRange,
  type PySlice,
  PyTuple,
} from "../objects/containers.ts";
import { PyDict } from "../objects/dict.ts";
import { unbox, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PySet } from "../objects/set.ts";
import type { PyType } from "../objects/type.ts";
import {
  asyncGeneratorType,
  bytearrayType,
  codeType,
  coroutineType,
  frameType,
  frozensetType,
  generatorType,
  isObject,
  moduleType,
  objectType,
  rangeType,
  setType,
  sliceType,
  typeOf,
} from "../objects/types.ts";
import { getAttribute } from "../vm/attributes.ts";
import { call } from "../vm/calls.ts";
import { iterate } from "../vm/iteration.ts";
import type { VM } from "../vm/machine.ts";
import { namespaceDict } from "../vm/namespace-dict.ts";
import { method, PyNative } from "../vm/native.ts";
import { callMethod } from "../vm/operators.ts";
import { chain, collect, type Operation } from "../vm/sequencing.ts";

/** What `copy` and `pickle` ask of objects. Objects/typeobject.c, object_getstate and reduce_newobj */

method(objectType, "__getstate__", "self, /", (vm, self: Value) => stateOf(vm, self));

function stateOf(vm: VM, self: Value): Value {
  if (!isObject(self)) return null;
  const dict = self.dict === undefined ? null : namespaceDict(vm, self.dict);
  const slots = new PyDict();
  for (const [slot, value] of self.slots ?? []) {
    const { name } = slot as unknown as { readonly name: string };
    slots.set(name, name, value);
  }
  if (slots.size > 0) return new PyTuple([dict, slots]);
  return dict === null || dict.size === 0 ? null : dict;
}

/** `copyreg.__newobj__` */
const NEW_OBJECT = new PyNative("__newobj__", "cls, *args", (vm, cls: PyType, args: Value[]) =>
  chain(
    vm,
    () => getAttribute(vm, cls, "__new__"),
    (_vm, make) => call(vm, make, [cls, ...args]),
  ),
);

method(objectType, "__reduce_ex__", "self, protocol, /", (vm, self: Value) => {
  const custom = typeOf(self).lookup("__reduce__") as Value;
  if (custom !== objectType.namespace.get("__reduce__")) return callMethod(vm, custom, self, []);
  return reduce(vm, self);
});
method(objectType, "__reduce__", "self, /", (vm, self: Value) => reduce(vm, self));

function reduce(vm: VM, self: Value): Value | undefined {
  const type = typeOf(self);
  if (CANNOT.has(type) || type.mro.some(({ concealed }) => concealed.size > 0))
    throw new Raise("TypeError", `cannot pickle '${type.title}' object`);
  const asked = ["__getnewargs__", "__getstate__"].map((name) => type.lookup(name));
  return collect(
    vm,
    asked.map((found) => found ?? null),
    (_vm, found) => (found === null ? new PyTuple([]) : callMethod(vm, found, self, [])),
    (_vm, [args, state]) => {
      const given = args instanceof PyTuple ? args.items : [];
      const made = [NEW_OBJECT, new PyTuple([type, ...given]), state ?? null];
      return collect(
        vm,
        [itemsOf(self, PyList), itemsOf(self, PyDict)],
        (_again, items) => items?.(vm) ?? null,
        (_again, items) => new PyTuple([...made, ...items]),
      );
    },
  );
}

/** What cannot be made again from what can be seen of it. */
const CANNOT: ReadonlySet<PyType> = new Set([
  generatorType,
  coroutineType,
  asyncGeneratorType,
  frameType,
  codeType,
  moduleType,
]);

/** An iterator over the items of a list or a dict, if the object is one or derived from it. */
function itemsOf(self: Value, kind: typeof PyList | typeof PyDict): Operation | undefined {
  const builtin = unbox(self);
  if (!(builtin instanceof kind)) return undefined;
  if (builtin instanceof PyList) return (vm) => iterate(vm, self);
  return (vm) =>
    chain(
      vm,
      () => getAttribute(vm, self, "items"),
      (_vm, items) =>
        chain(
          vm,
          () => call(vm, items, []),
          (_again, view) => iterate(vm, view),
        ),
    );
}

/** What other values are made of: the class, and what it is given. */
function madeOf<Kind extends Value>(type: PyType, parts: (value: Kind) => readonly Value[]): void {
  method(type, "__reduce__", "self, /", (_vm, self: Kind) => {
    const args = new PyTuple([...parts(self)]);
    return new PyTuple([typeOf(self), args]);
  });
}

madeOf(rangeType, ({ start, stop, step }: PyRange) => [start, stop, step]);
madeOf(sliceType, ({ start, stop, step }: PySlice) => [start, stop, step]);
madeOf(frozensetType, (set: PySet) => [membersOf(set)]);
madeOf(setType, (set: PySet) => [membersOf(set)]);
madeOf(bytearrayType, ({ bytes }: PyByteArray) => [new PyBytes(bytes.slice())]);

const membersOf = (set: PySet): PyList => new PyList(set.entries().map(({ key }) => key.value));
