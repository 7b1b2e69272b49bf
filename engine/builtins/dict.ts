import { NOT_IMPLEMENTED, PyTuple } from "../objects/containers.ts";
import { PyDict } from "../objects/dict.ts";
import { PyDictItems, PyDictKeys, PyDictValues } from "../objects/dict-views.ts";
import { instanceOf } from "../objects/instance.ts";
import type { PyInt } from "../objects/int.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PySet } from "../objects/set.ts";
import type { PyType } from "../objects/type.ts";
import { dictType, typeOf } from "../objects/types.ts";
import { COMPARISONS } from "../python/bytecode.ts";
import { setEntry } from "../vm/building.ts";
import { call } from "../vm/calls.ts";
import { locate, put } from "../vm/custom-keys.ts";
import { keyError, takeEntry, withEntryOf } from "../vm/dict-entries.ts";
import { eachOf } from "../vm/each.ts";
import type { VM } from "../vm/machine.ts";
import { mergeMapping, setEntryAs } from "../vm/merging.ts";
import { method, PyNative } from "../vm/native.ts";
import { callMethod, equals } from "../vm/operators.ts";
import { chain, collect, repeat } from "../vm/sequencing.ts";
import type { Keywords } from "../vm/signature.ts";
import { setItem } from "../vm/subscripts.ts";
import { reprParts } from "../vm/text.ts";
import { classMethod } from "./class-methods.ts";
import { dictIterator, KEYS, reversedDictIterator } from "./dict-iterators.ts";
import { updateDict } from "./dict-update.ts";
import { initialiser } from "./initialiser.ts";

/** Objects/dictobject.c */

const newDict = (_vm: VM, cls: PyType): PyDict => instanceOf(cls, new PyDict());
dictType.namespace.set("__new__", new PyNative("__new__", "cls, *args, **keywords", newDict));

initialiser(
  dictType,
  "self, iterable=?, /, **keywords",
  (vm, self: PyDict, other: Value | undefined, keywords: Keywords) =>
    updateDict(vm, self, other, keywords),
);

method(dictType, "__len__", "self, /", (_vm, self: PyDict) => self.size);
method(dictType, "__iter__", "self, /", (_vm, self: PyDict) => dictIterator(self, KEYS));
method(dictType, "__reversed__", "self, /", (_vm, self: PyDict) =>
  reversedDictIterator(self, KEYS),
);
method(dictType, "keys", "self, /", (_vm, self: PyDict) => new PyDictKeys(self));
method(dictType, "values", "self, /", (_vm, self: PyDict) => new PyDictValues(self));
method(dictType, "items", "self, /", (_vm, self: PyDict) => new PyDictItems(self));

method(dictType, "__repr__", "self, /", (vm, self: PyDict) =>
  reprParts(vm, self, self.entries().flat(), "{...}", (texts) => {
    const pairs = texts.flatMap((text, i) => (i % 2 === 0 ? [`${text}: ${texts[i + 1]}`] : []));
    return `{${pairs.join(", ")}}`;
  }),
);

// ── single entries ──────────────────────────────────────────────────────────────────────────────

method(dictType, "__contains__", "self, key, /", (vm, self: PyDict, key: Value) =>
  locate(vm, self, key, (_vm, slot) => slot.known),
);

method(dictType, "__getitem__", "self, key, /", (vm, self: PyDict, key: Value) =>
  withEntryOf(vm, self, key, (_vm, value) =>
    value === undefined ? missing(vm, self, key) : value,
  ),
);

/** Only subclasses can have a `__missing__`. */
function missing(vm: VM, self: PyDict, key: Value): Value | undefined {
  const fallback = self.cls === dictType ? undefined : typeOf(self).lookup("__missing__");
  return fallback === undefined ? keyError(vm, key) : callMethod(vm, fallback, self, [key]);
}

method(
  dictType,
  "__setitem__",
  "self, key, value, /",
  (vm, self: PyDict, key: Value, value: Value) => setEntry(vm, self, key, value),
);

method(dictType, "__delitem__", "self, key, /", (vm, self: PyDict, key: Value) =>
  takeEntry(vm, self, key, (_vm, value) => (value === undefined ? keyError(vm, key) : null)),
);

method(
  dictType,
  "get",
  "self, key, default=?, /",
  (vm, self: PyDict, key: Value, otherwise: Value = null) =>
    withEntryOf(vm, self, key, (_vm, value) => (value === undefined ? otherwise : value)),
);

method(
  dictType,
  "setdefault",
  "self, key, default=?, /",
  (vm, self: PyDict, key: Value, otherwise: Value = null) =>
    locate(vm, self, key, (_vm, slot) => {
      if (slot.known) return self.get(slot.key);
      put(self, slot, otherwise);
      return otherwise;
    }),
);

method(
  dictType,
  "pop",
  "self, key, default=?, /",
  (vm, self: PyDict, key: Value, otherwise?: Value) => {
    if (self.size === 0) return otherwise === undefined ? keyError(vm, key) : otherwise;
    return takeEntry(vm, self, key, (_vm, value) => {
      if (value !== undefined) return value;
      return otherwise === undefined ? keyError(vm, key) : otherwise;
    });
  },
);

method(dictType, "popitem", "self, /", (_vm, self: PyDict) => {
  const key = self.lastKey();
  if (key === undefined) throw new Raise("KeyError", "popitem(): dictionary is empty");
  const item = new PyTuple([self.original(key), self.get(key) ?? null]);
  self.delete(key);
  return item;
});

// ── whole dicts ─────────────────────────────────────────────────────────────────────────────────

method(dictType, "clear", "self, /", (_vm, self: PyDict) => {
  self.clear();
  return null;
});

method(dictType, "copy", "self, /", (vm, self: PyDict) => copyOf(vm, self));

/** Objects/dictobject.c, PyDict_Copy */
function copyOf(vm: VM, dict: PyDict): Value | undefined {
  const copy = new PyDict();
  return chain(
    vm,
    () => mergeMapping(vm, copy, dict),
    () => copy,
  );
}

method(
  dictType,
  "update",
  "self, iterable=?, /, **keywords",
  (vm, self: PyDict, other: Value | undefined, keywords: Keywords) =>
    updateDict(vm, self, other, keywords),
);

const union = (vm: VM, left: Value, right: Value): Value | undefined => {
  if (!(left instanceof PyDict && right instanceof PyDict)) return NOT_IMPLEMENTED;
  return chain(
    vm,
    () => copyOf(vm, left),
    (_vm, copy) =>
      chain(
        vm,
        () => mergeMapping(vm, copy as PyDict, right),
        () => copy,
      ),
  );
};

method(dictType, "__or__", "self, value, /", (vm, self: PyDict, other: Value) =>
  union(vm, self, other),
);
method(dictType, "__ror__", "self, value, /", (vm, self: PyDict, other: Value) =>
  union(vm, other, self),
);
method(dictType, "__ior__", "self, value, /", (vm, self: PyDict, other: Value) =>
  chain(
    vm,
    () => updateDict(vm, self, other, new Map()),
    () => self,
  ),
);

// ── fromkeys ────────────────────────────────────────────────────────────────────────────────────

classMethod(
  dictType,
  "fromkeys",
  "cls, iterable, value=?, /",
  (vm, cls: PyType, keys: Value, value: Value = null) =>
    chain(
      vm,
      () => call(vm, cls, []),
      (_vm, made) =>
        chain(
          vm,
          () => setAll(vm, made, keys, value),
          () => made,
        ),
    ),
);

/** Objects/dictobject.c, _PyDict_FromKeys */
function setAll(vm: VM, made: Value, keys: Value, value: Value): Value | undefined {
  if (made instanceof PyDict && made.cls === dictType) return setEach(vm, made, keys, value);
  return eachOf(vm, keys, (key) =>
    chain(
      vm,
      () => setItem(vm, made, key, value),
      () => null,
    ),
  );
}

/** dict_dict_fromkeys and dict_set_fromkeys: dicts and sets know the hashes of what they hold. */
function setEach(vm: VM, made: PyDict, keys: Value, value: Value): Value | undefined {
  const known = keysWithHashes(keys);
  if (known === undefined) return eachOf(vm, keys, (key) => setEntry(vm, made, key, value));
  return collect(
    vm,
    known,
    (_vm, [key, hash]) => setEntryAs(vm, made, key, value, hash),
    () => null,
  );
}

type KeyWithHash = readonly [key: Value, hash: PyInt | undefined];

function keysWithHashes(keys: Value): readonly KeyWithHash[] | undefined {
  if (keys instanceof PyDict && keys.cls === dictType) {
    return keys.keys().map((key) => [key, keys.custom?.hashOf(key)]);
  }
  if (!(keys instanceof PySet && keys.cls.builtin)) return undefined;
  return keys.entries().map(({ key, hash }) => [key.value, hash]);
}

// ── comparison ──────────────────────────────────────────────────────────────────────────────────

for (const { method: name, symbol } of COMPARISONS) {
  method(dictType, name, "self, value, /", (vm, self: PyDict, other: Value) => {
    const isEquality = symbol === "==" || symbol === "!=";
    if (!isEquality || !(other instanceof PyDict)) return NOT_IMPLEMENTED;
    return chain(
      vm,
      () => equalDicts(vm, self, other),
      (_vm, equal) => equal === (symbol === "=="),
    );
  });
}

/** Objects/dictobject.c, dict_equal */
function equalDicts(vm: VM, a: PyDict, b: PyDict): Value | undefined {
  if (a.size !== b.size) return false;
  const entries = a.entries();
  let index = -1;
  return repeat(vm, () => {
    index += 1;
    const entry = entries[index];
    return entry === undefined ? true : sameUnder(vm, b, entry, a.custom?.hashOf(entry[0]));
  });
}

/** None if the dict holds the value under the key, otherwise False. */
function sameUnder(
  vm: VM,
  dict: PyDict,
  [key, value]: readonly [Value, Value],
  hash: Parameters<typeof locate>[4],
): Value | undefined {
  return locate(
    vm,
    dict,
    key,
    (_vm, slot) => {
      const found = dict.get(slot.key);
      if (!slot.known || found === undefined) return false;
      return chain(
        vm,
        () => equals(vm, found, value),
        (_again, same) => (same === true ? null : false),
      );
    },
    hash,
  );
}
