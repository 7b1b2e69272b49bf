import { NOT_IMPLEMENTED, PyTuple } from "../../objects/containers.ts";
import { PyDict } from "../../objects/dict.ts";
import { instanceOf } from "../../objects/instance.ts";
import type { Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import type { PyType } from "../../objects/type.ts";
import { builtinType, classOf, dictType, isObject, typeOf } from "../../objects/types.ts";
import { setEntry } from "../../vm/building.ts";
import { call } from "../../vm/calls.ts";
import { keyError } from "../../vm/dict-entries.ts";
import { PROPAGATE } from "../../vm/frame.ts";
import { iterate } from "../../vm/iteration.ts";
import type { VM } from "../../vm/machine.ts";
import { mergeMapping } from "../../vm/merging.ts";
import { member, method, PyNative } from "../../vm/native.ts";
import { callMethod } from "../../vm/operators.ts";
import { chain, guarded } from "../../vm/sequencing.ts";
import type { Keywords } from "../../vm/signature.ts";
import { repr } from "../../vm/text.ts";
import { updateDict } from "../dict-update.ts";

/** `collections.defaultdict`. Modules/_collectionsmodule.c, defdict_type */
class PyDefaultDict extends PyDict {
  factory: Value = null;
}

export const defaultDictType = builtinType("defaultdict", [dictType], {
  module: "collections",
  hasWeakref: false,
});
classOf(PyDefaultDict, defaultDictType);
defaultDictType.namespace.set("__module__", defaultDictType.module);

const newDefaultDict = (_vm: VM, cls: PyType): PyDefaultDict =>
  instanceOf(cls, new PyDefaultDict());
defaultDictType.namespace.set(
  "__new__",
  new PyNative("__new__", "cls, *args, **keywords", newDefaultDict),
);

member(
  defaultDictType,
  "default_factory",
  (_vm, self: PyDefaultDict) => self.factory,
  (_vm, self: PyDefaultDict, value) => {
    self.factory = value ?? null;
    return undefined;
  },
);

method(
  defaultDictType,
  "__init__",
  "self, /, *args, **keywords",
  (vm, self: PyDefaultDict, args: readonly Value[], keywords: Keywords) => {
    const [factory = null, other, ...surplus] = args;
    if (factory !== null && typeOf(factory).lookup("__call__") === undefined) {
      throw new Raise("TypeError", "first argument must be callable or None");
    }
    if (surplus.length > 0) {
      const what = `dict expected at most 1 argument, got ${args.length - 1}`;
      throw new Raise("TypeError", what);
    }
    self.factory = factory;
    return updateDict(vm, self, other, keywords);
  },
);

method(defaultDictType, "__missing__", "self, key, /", (vm, self: PyDefaultDict, key: Value) => {
  if (self.factory === null) return keyError(vm, key);
  return chain(
    vm,
    () => call(vm, self.factory, []),
    (_vm, value) =>
      chain(
        vm,
        () => setEntry(vm, self, key, value),
        () => value,
      ),
  );
});

method(defaultDictType, "__repr__", "self, /", (vm, self: PyDefaultDict) =>
  chain(
    vm,
    () => callMethod(vm, dictType.lookup("__repr__") as Value, self, []),
    (_vm, entries) =>
      chain(
        vm,
        () => factoryText(vm, self),
        (_again, factory) => `${self.cls.name}(${factory}, ${entries})`,
      ),
  ),
);

/** A factory that shows the dict again would not come to an end. `defdict_repr` */
function factoryText(vm: VM, { factory }: PyDefaultDict): Value | undefined {
  if (!isObject(factory)) return "None";
  if (vm.reprActive.has(factory)) return "...";
  vm.reprActive.add(factory);
  return guarded(
    vm,
    () => repr(vm, factory),
    (_vm, text) => {
      vm.reprActive.delete(factory);
      return text;
    },
    () => {
      vm.reprActive.delete(factory);
      return PROPAGATE;
    },
  );
}

// ── copies ──────────────────────────────────────────────────────────────────────────────────────

for (const name of ["copy", "__copy__"]) {
  method(defaultDictType, name, "self, /", (vm, self: PyDefaultDict) => remade(vm, self, self));
}

/** A new one of the same class and factory. `new_defdict` */
const remade = (vm: VM, { cls, factory }: PyDefaultDict, entries: Value): Value | undefined =>
  call(vm, cls, [factory, entries]);

method(defaultDictType, "__reduce__", "self, /", (vm, self: PyDefaultDict) => {
  const args = self.factory === null ? [] : [self.factory];
  return chain(
    vm,
    () => callMethod(vm, typeOf(self).lookup("items") as Value, self, []),
    (_vm, items) =>
      chain(
        vm,
        () => iterate(vm, items),
        (_again, iterator) => new PyTuple([self.cls, new PyTuple(args), null, null, iterator]),
      ),
  );
});

/** `defdict_or` */
function union(vm: VM, self: PyDefaultDict, left: Value, right: Value): Value | undefined {
  if (!(left instanceof PyDict && right instanceof PyDict)) return NOT_IMPLEMENTED;
  return chain(
    vm,
    () => remade(vm, self, left),
    (_vm, made) =>
      chain(
        vm,
        () => mergeMapping(vm, made as PyDict, right),
        () => made,
      ),
  );
}

method(defaultDictType, "__or__", "self, value, /", (vm, self: PyDefaultDict, other: Value) =>
  union(vm, self, self, other),
);
method(defaultDictType, "__ror__", "self, value, /", (vm, self: PyDefaultDict, other: Value) =>
  union(vm, self, other, self),
);
