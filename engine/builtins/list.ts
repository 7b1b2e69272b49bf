import { PyList, type PySlice } from "../objects/containers.ts";
import { instanceOf } from "../objects/instance.ts";
import { changed, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { listType, typeName } from "../objects/types.ts";
import { withPlaces, withSize } from "../vm/conversions.ts";
import { PROPAGATE } from "../vm/frame.ts";
import { withHintedItems } from "../vm/length-hint.ts";
import type { VM } from "../vm/machine.ts";
import { method, PyNative } from "../vm/native.ts";
import { ItemIterator, ReversedListIterator } from "../vm/native-iterators.ts";
import { truth } from "../vm/operators.ts";
import { countEqual, findEqual } from "../vm/searching.ts";
import { chain, guarded } from "../vm/sequencing.ts";
import { sliced } from "../vm/subscripts.ts";
import { reprParts } from "../vm/text.ts";
import { initialiser } from "./initialiser.ts";
import { assignSlice, deleteSlice } from "./list-slices.ts";
import { sequenceComparisons } from "./sequence-comparison.ts";
import { repeated, select } from "./sequence-parts.ts";
import { sortItems } from "./sorting/sort-items.ts";

/** Objects/listobject.c */

const newList = (_vm: VM, cls: PyType): PyList => instanceOf(cls, new PyList([]));
listType.namespace.set("__new__", new PyNative("__new__", "cls, *args, **keywords", newList));

initialiser(listType, "self, iterable=?, /", (vm, self: PyList, iterable?: Value) => {
  self.items = [];
  changed(self);
  return iterable === undefined ? null : extend(vm, self, iterable);
});

function extend(vm: VM, self: PyList, iterable: Value): Value | undefined {
  return withHintedItems(vm, iterable, (_vm, items) => {
    for (const item of items) self.items.push(item);
    changed(self);
    return null;
  });
}

method(listType, "__len__", "self, /", (_vm, self: PyList) => self.items.length);

method(listType, "__repr__", "self, /", (vm, self: PyList) =>
  reprParts(vm, self, self.items, "[...]", (texts) => `[${texts.join(", ")}]`),
);

sequenceComparisons(listType, (value) => value instanceof PyList, "by length");

// ── iteration ───────────────────────────────────────────────────────────────────────────────────

method(listType, "__iter__", "self, /", (_vm, self: PyList) => new ItemIterator(self));

method(listType, "__reversed__", "self, /", (_vm, self: PyList) => new ReversedListIterator(self));

// ── items and slices ────────────────────────────────────────────────────────────────────────────

const WORDS = { kind: "list", outOfRange: "list index out of range" };
const ASSIGNMENT = { kind: "list", outOfRange: "list assignment index out of range" };
const lengthOf = (self: PyList) => () => self.items.length;

method(listType, "__getitem__", "self, index, /", (vm, self: PyList, key: Value) =>
  select(vm, key, lengthOf(self), WORDS, {
    at: (_vm, place) => self.items[place],
    slice: (_vm, slice) => new PyList(sliced(self.items, slice)),
  }),
);

method(
  listType,
  "__setitem__",
  "self, key, value, /",
  (vm, self: PyList, key: Value, value: Value) =>
    select(vm, key, lengthOf(self), ASSIGNMENT, {
      at: (_vm, place) => {
        self.items[place] = value;
        changed(self);
        return null;
      },
      slice: (_vm, slice: PySlice) => assignSlice(vm, self, slice, value),
    }),
);

method(listType, "__delitem__", "self, key, /", (vm, self: PyList, key: Value) =>
  select(vm, key, lengthOf(self), ASSIGNMENT, {
    at: (_vm, place) => {
      self.items.splice(place, 1);
      changed(self);
      return null;
    },
    slice: (_vm, slice: PySlice) => deleteSlice(self, slice),
  }),
);

// ── arithmetic ──────────────────────────────────────────────────────────────────────────────────

method(listType, "__add__", "self, value, /", (_vm, self: PyList, other: Value) => {
  if (other instanceof PyList) return new PyList([...self.items, ...other.items]);
  throw new Raise("TypeError", `can only concatenate list (not "${typeName(other)}") to list`);
});

method(listType, "__iadd__", "self, value, /", (vm, self: PyList, other: Value) =>
  chain(
    vm,
    () => extend(vm, self, other),
    () => self,
  ),
);

for (const name of ["__mul__", "__rmul__"]) {
  method(listType, name, "self, value, /", (vm, self: PyList, count: Value) =>
    repeated(vm, self.items, count, (items) => new PyList(items)),
  );
}

method(listType, "__imul__", "self, value, /", (vm, self: PyList, count: Value) =>
  repeated(vm, self.items, count, (items) => {
    self.items = items;
    changed(self);
    return self;
  }),
);

// ── search ──────────────────────────────────────────────────────────────────────────────────────

method(listType, "__contains__", "self, key, /", (vm, self: PyList, value: Value) =>
  chain(
    vm,
    () => findEqual(vm, self, value),
    (_vm, place) => place !== -1,
  ),
);

method(listType, "count", "self, value, /", (vm, self: PyList, value: Value) =>
  countEqual(vm, self, value),
);

method(
  listType,
  "index",
  "self, value, start=?, stop=?, /",
  (vm, self: PyList, value: Value, start?: Value, stop?: Value) =>
    withPlaces(vm, [start, stop], ([from, to]) =>
      chain(
        vm,
        () => findEqual(vm, self, value, { start: from, stop: to }),
        (_vm, place) => {
          if (place !== -1) return place;
          throw new Raise("ValueError", "list.index(x): x not in list");
        },
      ),
    ),
);

method(listType, "remove", "self, value, /", (vm, self: PyList, value: Value) =>
  chain(
    vm,
    () => findEqual(vm, self, value),
    (_vm, place) => {
      if (place === -1) throw new Raise("ValueError", "list.remove(x): x not in list");
      self.items.splice(place as number, 1);
      changed(self);
      return null;
    },
  ),
);

// ── changes ─────────────────────────────────────────────────────────────────────────────────────

method(listType, "append", "self, object, /", (_vm, self: PyList, item: Value) => {
  self.items.push(item);
  changed(self);
  return null;
});

method(listType, "extend", "self, iterable, /", (vm, self: PyList, iterable: Value) =>
  extend(vm, self, iterable),
);

method(
  listType,
  "insert",
  "self, index, object, /",
  (vm, self: PyList, index: Value, item: Value) =>
    withSize(vm, index, (_vm, place) => {
      self.items.splice(place, 0, item);
      changed(self);
      return null;
    }),
);

method(listType, "pop", "self, index=?, /", (vm, self: PyList, index: Value = -1) =>
  withSize(vm, index, (_vm, size) => {
    const { items } = self;
    if (items.length === 0) throw new Raise("IndexError", "pop from empty list");
    const place = size < 0 ? size + items.length : size;
    if (place < 0 || place >= items.length) throw new Raise("IndexError", "pop index out of range");
    changed(self);
    return place === items.length - 1 ? items.pop() : items.splice(place, 1)[0];
  }),
);

method(listType, "clear", "self, /", (_vm, self: PyList) => {
  self.items = [];
  changed(self);
  return null;
});

method(listType, "copy", "self, /", (_vm, self: PyList) => new PyList(self.items.slice()));

method(listType, "reverse", "self, /", (_vm, self: PyList) => {
  self.items.reverse();
  changed(self);
  return null;
});

method(
  listType,
  "sort",
  "self, *, key=?, reverse=?",
  (vm, self: PyList, key: Value = null, reverse: Value = false) =>
    chain(
      vm,
      () => truth(vm, reverse),
      (_vm, reversed) => sortList(vm, self, key, reversed === true),
    ),
);

/** The list looks empty while it is sorted. */
function sortList(vm: VM, self: PyList, key: Value, reverse: boolean): Value | undefined {
  let result = self.items;
  const hidden: Value[] = [];
  self.items = hidden;
  const keep = (items: Value[]) => {
    result = items;
    return null;
  };
  return guarded(
    vm,
    () => sortItems(vm, result, { key, reverse }, (_vm, sorted) => keep(sorted), keep),
    () => {
      const touched = self.items !== hidden || hidden.length > 0;
      self.items = result;
      changed(self);
      if (touched) throw new Raise("ValueError", "list modified during sort");
      return null;
    },
    () => {
      self.items = result;
      changed(self);
      return PROPAGATE;
    },
  );
}
