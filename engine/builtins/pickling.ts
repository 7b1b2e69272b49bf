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
  typeName,
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
import type { Keywords } from "../vm/signature.ts";

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

/** `copyreg.__newobj_ex__` */
const NEW_OBJECT_WITH = new PyNative(
  "__newobj_ex__",
  "cls, args, kwargs, /",
  (vm, cls: PyType, args: PyTuple, keywords: PyDict) =>
    chain(
      vm,
      () => getAttribute(vm, cls, "__new__"),
      (_vm, make) => call(vm, make, [cls, ...args.items], namedArguments(keywords)),
    ),
);

const namedArguments = (keywords: PyDict): Keywords =>
  new Map(keywords.entries().map(([name, value]) => [String(name), value]));

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
  return withNewArguments(vm, self, ([args, keywords]) =>
    chain(
      vm,
      () => stateBy(vm, self),
      (_vm, state) => {
        const made =
          keywords === undefined
            ? [NEW_OBJECT, new PyTuple([type, ...args]), state]
            : [NEW_OBJECT_WITH, new PyTuple([type, new PyTuple(args), keywords]), state];
        return collect(
          vm,
          [itemsOf(self, PyList), itemsOf(self, PyDict)],
          (_again, items) => items?.(vm) ?? null,
          (_again, items) => new PyTuple([...made, ...items]),
        );
      },
    ),
  );
}

/** What its class says is its state; of what C keeps in an object nothing is known. `object_getstate` */
function stateBy(vm: VM, self: Value): Value | undefined {
  const type = typeOf(self);
  const custom = type.lookup("__getstate__") as Value;
  const isOpen = type.layout === objectType || SPEAKING.some((name) => type.lookup(name));
  const isContainer = self instanceof PyList || self instanceof PyDict;
  if (custom === objectType.namespace.get("__getstate__") && !isOpen && !isContainer) {
    throw new Raise("TypeError", `cannot pickle '${type.title}' object`);
  }
  return callMethod(vm, custom, self, []);
}

const SPEAKING = ["__getnewargs__", "__getnewargs_ex__"];

type NewArguments = readonly [args: readonly Value[], keywords?: PyDict];

/** What `__new__` is to be given once more. Objects/typeobject.c, _PyObject_GetNewArguments */
function withNewArguments(
  vm: VM,
  self: Value,
  next: (found: NewArguments) => Value | undefined,
): Value | undefined {
  const type = typeOf(self);
  const both = type.lookup("__getnewargs_ex__");
  const plain = type.lookup("__getnewargs__");
  if (both !== undefined) {
    return chain(
      vm,
      () => callMethod(vm, both, self, []),
      (_vm, found) => next(checkedPair(found)),
    );
  }
  if (plain === undefined) return next([[]]);
  return chain(
    vm,
    () => callMethod(vm, plain, self, []),
    (_vm, found) => {
      if (found instanceof PyTuple) return next([found.items]);
      const what = `__getnewargs__ should return a tuple, not '${typeName(found)}'`;
      throw new Raise("TypeError", what);
    },
  );
}

function checkedPair(found: Value): NewArguments {
  const refuse = (what: string, value: Value) =>
    new Raise(
      "TypeError",
      `${what} must be a ${what.includes("first") ? "tuple" : "dict"}, not '${typeName(value)}'`,
    );
  if (!(found instanceof PyTuple)) {
    const what = `__getnewargs_ex__ should return a tuple, not '${typeName(found)}'`;
    throw new Raise("TypeError", what);
  }
  const { length } = found.items;
  if (length !== 2) {
    const what = `__getnewargs_ex__ should return a tuple of length 2, not ${length}`;
    throw new Raise("ValueError", what);
  }
  const [args = null, keywords = null] = found.items;
  const item = "item of the tuple returned by __getnewargs_ex__";
  if (!(args instanceof PyTuple)) throw refuse(`first ${item}`, args);
  if (!(keywords instanceof PyDict)) throw refuse(`second ${item}`, keywords);
  return keywords.size === 0 ? [args.items] : [args.items, keywords];
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
  method(type, "__reduce__", "self, /", (vm, self: Kind) => {
    const args = new PyTuple([...parts(self)]);
    const state = stateOf(vm, self);
    return new PyTuple([typeOf(self), args, ...(state === null ? [] : [state])]);
  });
}

madeOf(rangeType, ({ start, stop, step }: PyRange) => [start, stop, step]);
madeOf(sliceType, ({ start, stop, step }: PySlice) => [start, stop, step]);
madeOf(frozensetType, (set: PySet) => [membersOf(set)]);
madeOf(setType, (set: PySet) => [membersOf(set)]);
madeOf(bytearrayType, ({ bytes }: PyByteArray) => [new PyBytes(bytes.slice())]);

const membersOf = (set: PySet): PyList => new PyList(set.entries().map(({ key }) => key.value));
