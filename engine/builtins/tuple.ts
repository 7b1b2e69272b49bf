import { PyTuple } from "../objects/containers.ts";
import { instanceOf } from "../objects/instance.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { tupleType, typeName } from "../objects/types.ts";
import { withPlaces } from "../vm/conversions.ts";
import { withItems } from "../vm/iteration.ts";
import type { VM } from "../vm/machine.ts";
import { method } from "../vm/native.ts";
import { ItemIterator } from "../vm/native-iterators.ts";
import { countEqual, findEqual } from "../vm/searching.ts";
import { chain } from "../vm/sequencing.ts";
import { sliced } from "../vm/subscripts.ts";
import { reprParts } from "../vm/text.ts";
import { newMethod } from "./new-method.ts";
import { sequenceComparisons } from "./sequence-comparison.ts";
import { repeated, select } from "./sequence-parts.ts";

/** Objects/tupleobject.c; the hash is in hash.ts. */

newMethod(tupleType, "cls, iterable=?, /", makeTuple, {
  wrap: (cls, value) => instanceOf(cls, new PyTuple((value as PyTuple).items)),
});

function makeTuple(vm: VM, _cls: Value, iterable?: Value): Value | undefined {
  if (iterable === undefined) return new PyTuple([]);
  if (isExactly(iterable)) return iterable;
  return withItems(vm, iterable, (_vm, items) => new PyTuple(items));
}

/** What cannot change need not be copied. */
const isExactly = (value: Value): value is PyTuple =>
  value instanceof PyTuple && value.cls === tupleType;

method(tupleType, "__len__", "self, /", (_vm, self: PyTuple) => self.items.length);

method(tupleType, "__repr__", "self, /", (vm, self: PyTuple) =>
  reprParts(vm, self, self.items, "(...)", ([first = "", ...others]) =>
    self.items.length === 1 ? `(${first},)` : `(${[first, ...others].join(", ")})`,
  ),
);

sequenceComparisons(tupleType, (value) => value instanceof PyTuple, "item by item");

method(tupleType, "__iter__", "self, /", (_vm, self: PyTuple) => new ItemIterator(self));

const WORDS = { kind: "tuple", outOfRange: "tuple index out of range" };

method(tupleType, "__getitem__", "self, key, /", (vm, self: PyTuple, key: Value) =>
  select(vm, key, () => self.items.length, WORDS, {
    at: (_vm, place) => self.items[place],
    slice: (_vm, slice) => {
      const items = sliced(self.items, slice);
      const whole = isExactly(self) && items.length === self.items.length && slice.step === null;
      return whole ? self : new PyTuple(items);
    },
  }),
);

method(tupleType, "__add__", "self, value, /", (_vm, self: PyTuple, other: Value) => {
  if (!(other instanceof PyTuple)) {
    throw new Raise("TypeError", `can only concatenate tuple (not "${typeName(other)}") to tuple`);
  }
  if (self.items.length === 0 && isExactly(other)) return other;
  if (other.items.length === 0 && isExactly(self)) return self;
  return new PyTuple([...self.items, ...other.items]);
});

for (const name of ["__mul__", "__rmul__"]) {
  method(tupleType, name, "self, value, /", (vm, self: PyTuple, count: Value) =>
    repeated(vm, self.items, count, (items) =>
      isExactly(self) && items.length === self.items.length ? self : new PyTuple(items),
    ),
  );
}

method(tupleType, "__contains__", "self, key, /", (vm, self: PyTuple, value: Value) =>
  chain(
    vm,
    () => findEqual(vm, self, value),
    (_vm, place) => place !== -1,
  ),
);

method(tupleType, "count", "self, value, /", (vm, self: PyTuple, value: Value) =>
  countEqual(vm, self, value),
);

method(
  tupleType,
  "index",
  "self, value, start=?, stop=?, /",
  (vm, self: PyTuple, value: Value, start?: Value, stop?: Value) =>
    withPlaces(vm, [start, stop], ([from, to]) =>
      chain(
        vm,
        () => findEqual(vm, self, value, { start: from, stop: to }),
        (_vm, place) => {
          if (place !== -1) return place;
          throw new Raise("ValueError", "tuple.index(x): x not in tuple");
        },
      ),
    ),
);

method(
  tupleType,
  "__getnewargs__",
  "self, /",
  (_vm, self: PyTuple) => new PyTuple([new PyTuple([...self.items])]),
);
