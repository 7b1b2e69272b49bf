import { PyList, PyTuple } from "../../objects/containers.ts";
import { PyDeque } from "../../objects/deque.ts";
import { instanceOf } from "../../objects/instance.ts";
import type { Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import type { PyType } from "../../objects/type.ts";
import { typeName } from "../../objects/types.ts";
import { call } from "../../vm/calls.ts";
import { isIndex, withCount, withPlaces, withSize } from "../../vm/conversions.ts";
import { eachOf } from "../../vm/each.ts";
import type { VM } from "../../vm/machine.ts";
import { attribute, method, PyNative } from "../../vm/native.ts";
import { asInt } from "../../vm/numbers.ts";
import { callMethod } from "../../vm/operators.ts";
import { chain } from "../../vm/sequencing.ts";
import { reprParts } from "../../vm/text.ts";
import { subscriptable } from "../generic-alias.ts";
import { initialiser } from "../initialiser.ts";
import { sequenceComparisons } from "../sequence-comparison.ts";
import { repeated } from "../sequence-parts.ts";
import { DequeIterator } from "./deque-iterators.ts";
import { search } from "./deque-search.ts";
import { dequeType } from "./deque-type.ts";

/** Modules/_collectionsmodule.c, dequetype */

const newDeque = (_vm: VM, cls: PyType): PyDeque => instanceOf(cls, new PyDeque());
dequeType.namespace.set("__new__", new PyNative("__new__", "cls, *args, **keywords", newDeque));

initialiser(
  dequeType,
  "self, iterable=?, maxlen=?",
  (vm, self: PyDeque, iterable?: Value, maxlen: Value = null) => {
    self.most = mostOf(maxlen);
    if (self.length > 0) self.replace([]);
    return iterable === undefined ? null : extend(vm, self, iterable);
  },
);

function mostOf(maxlen: Value): number {
  if (maxlen === null) return Number.POSITIVE_INFINITY;
  const most = asInt(maxlen);
  if (most === undefined) throw new Raise("TypeError", "an integer is required");
  if (most < 0) throw new Raise("ValueError", "maxlen must be non-negative");
  return Number(most);
}

function extend(vm: VM, self: PyDeque, iterable: Value): Value | undefined {
  return eachOf(vm, unchanging(self, iterable), (item) => {
    self.append(item);
    return null;
  });
}

/** What grows while it is iterated would never come to an end. */
const unchanging = (self: PyDeque, iterable: Value): Value =>
  iterable === self ? new PyList(self.items) : iterable;

attribute(dequeType, "maxlen", (_vm, self: PyDeque) => maxlenOf(self));

const maxlenOf = ({ most }: PyDeque): number | null =>
  most === Number.POSITIVE_INFINITY ? null : most;

method(dequeType, "__len__", "self, /", (_vm, self: PyDeque) => self.length);

method(dequeType, "__repr__", "self, /", (vm, self: PyDeque) =>
  reprParts(vm, self, self.items, "[...]", (texts) => {
    const maxlen = maxlenOf(self);
    const limit = maxlen === null ? "" : `, maxlen=${maxlen}`;
    return `${self.cls.name}([${texts.join(", ")}]${limit})`;
  }),
);

sequenceComparisons(dequeType, (value) => value instanceof PyDeque, "by length");
dequeType.namespace.set("__hash__", null);
dequeType.namespace.set("__module__", dequeType.module);
subscriptable(dequeType);

// ── iteration ───────────────────────────────────────────────────────────────────────────────────

method(dequeType, "__iter__", "self, /", (_vm, self: PyDeque) => new DequeIterator(self, false));
method(dequeType, "__reversed__", "self, /", (_vm, self: PyDeque) => new DequeIterator(self, true));

// ── items ───────────────────────────────────────────────────────────────────────────────────────

/** Goes on with the place that an index means. Objects/abstract.c, PySequence_GetItem */
function withPlace(
  vm: VM,
  self: PyDeque,
  index: Value,
  next: (place: number) => Value,
): Value | undefined {
  if (!isIndex(index)) {
    const what = `sequence index must be integer, not '${typeName(index)}'`;
    throw new Raise("TypeError", what);
  }
  return chain(
    vm,
    () => withCount(vm, index, (_vm, count) => count),
    (_vm, count) => {
      const { length } = self;
      const place = Number(count) < 0 ? Number(count) + length : Number(count);
      if (place < 0 || place >= length) throw new Raise("IndexError", "deque index out of range");
      return next(place);
    },
  );
}

method(dequeType, "__getitem__", "self, key, /", (vm, self: PyDeque, index: Value) =>
  withPlace(vm, self, index, (place) => self.at(place) ?? null),
);

method(
  dequeType,
  "__setitem__",
  "self, key, value, /",
  (vm, self: PyDeque, index: Value, value: Value) =>
    withPlace(vm, self, index, (place) => {
      self.set(place, value);
      return null;
    }),
);

method(dequeType, "__delitem__", "self, key, /", (vm, self: PyDeque, index: Value) =>
  withPlace(vm, self, index, (place) => removed(self, place)),
);

function removed(self: PyDeque, place: number): Value {
  self.replace(self.items.toSpliced(place, 1));
  return null;
}

// ── both ends ───────────────────────────────────────────────────────────────────────────────────

method(dequeType, "append", "self, item, /", (_vm, self: PyDeque, item: Value) => {
  self.append(item);
  return null;
});

method(dequeType, "appendleft", "self, item, /", (_vm, self: PyDeque, item: Value) => {
  self.appendLeft(item);
  return null;
});

method(dequeType, "extend", "self, iterable, /", (vm, self: PyDeque, iterable: Value) =>
  extend(vm, self, iterable),
);

method(dequeType, "extendleft", "self, iterable, /", (vm, self: PyDeque, iterable: Value) =>
  eachOf(vm, unchanging(self, iterable), (item) => {
    self.appendLeft(item);
    return null;
  }),
);

method(dequeType, "pop", "self, /", (_vm, self: PyDeque) => taken(self.pop()));
method(dequeType, "popleft", "self, /", (_vm, self: PyDeque) => taken(self.popLeft()));

function taken(item: Value | undefined): Value {
  if (item === undefined) throw new Raise("IndexError", "pop from an empty deque");
  return item;
}

method(dequeType, "clear", "self, /", (_vm, self: PyDeque) => {
  self.replace([]);
  return null;
});

// ── all items ───────────────────────────────────────────────────────────────────────────────────

method(dequeType, "reverse", "self, /", (_vm, self: PyDeque) => {
  self.reverse();
  return null;
});

method(dequeType, "rotate", "self, n=?, /", (vm, self: PyDeque, n: Value = 1) =>
  withSize(vm, n, (_vm, steps) => {
    self.rotate(steps);
    return null;
  }),
);

method(
  dequeType,
  "insert",
  "self, index, value, /",
  (vm, self: PyDeque, index: Value, value: Value) =>
    withSize(vm, index, (_vm, place) => {
      if (self.isFull) throw new Raise("IndexError", "deque already at its maximum size");
      self.replace(self.items.toSpliced(place, 0, value));
      return null;
    }),
);

for (const name of ["copy", "__copy__"]) {
  method(dequeType, name, "self, /", (vm, self: PyDeque) => copyOf(vm, self));
}

/** `deque_copy_impl`: a class of the program's makes its own copies. */
function copyOf(vm: VM, self: PyDeque): Value | undefined {
  if (self.cls === dequeType) {
    const made = new PyDeque();
    made.most = self.most;
    made.replace(self.items);
    return made;
  }
  const maxlen = maxlenOf(self);
  return chain(
    vm,
    () => call(vm, self.cls, maxlen === null ? [self] : [self, maxlen]),
    (_vm, made) => {
      if (made instanceof PyDeque) return made;
      const what = `${self.cls.name}() must return a deque, not ${typeName(made)}`;
      throw new Raise("TypeError", what);
    },
  );
}

method(dequeType, "__reduce__", "self, /", (vm, self: PyDeque) => {
  const maxlen = maxlenOf(self);
  const args = maxlen === null ? [] : [new PyTuple([]), maxlen];
  return chain(
    vm,
    () => callMethod(vm, self.cls.lookup("__getstate__") as Value, self, []),
    (_vm, state) =>
      new PyTuple([self.cls, new PyTuple(args), state, new DequeIterator(self, false)]),
  );
});

// ── search ──────────────────────────────────────────────────────────────────────────────────────

method(dequeType, "__contains__", "self, key, /", (vm, self: PyDeque, value: Value) =>
  search(vm, self, value, { found: () => true, otherwise: () => false }),
);

method(dequeType, "count", "self, value, /", (vm, self: PyDeque, value: Value) => {
  let count = 0;
  const found = () => {
    count += 1;
    return null;
  };
  return search(vm, self, value, { found, otherwise: () => count });
});

method(
  dequeType,
  "index",
  "self, value, start=?, stop=?, /",
  (vm, self: PyDeque, value: Value, from?: Value, to?: Value) =>
    withPlaces(vm, [from ?? 0, to ?? self.length], ([start, stop]) =>
      search(vm, self, value, {
        start: fromFront(self, start),
        stop: fromFront(self, stop),
        found: (place) => place,
        otherwise: () => {
          throw new Raise("ValueError", "deque.index(x): x not in deque");
        },
      }),
    ),
);

function fromFront({ length }: PyDeque, end: number | bigint | undefined): number {
  const place = Number(end);
  return place < 0 ? Math.max(0, place + length) : place;
}

/** `deque_remove`: unlike the other searches it looks for changes before it believes what was found. */
method(dequeType, "remove", "self, value, /", (vm, self: PyDeque, value: Value) => {
  const { changes } = self;
  const mutated = () => new Raise("IndexError", "deque mutated during iteration");
  return chain(
    vm,
    () => search(vm, self, value, { found: (place) => place, otherwise: () => -1, mutated }),
    (_vm, place) => {
      if (self.changes !== changes) throw mutated();
      if (place === -1) throw new Raise("ValueError", "deque.remove(x): x not in deque");
      return removed(self, Number(place));
    },
  );
});

// ── arithmetic ──────────────────────────────────────────────────────────────────────────────────

method(dequeType, "__add__", "self, value, /", (vm, self: PyDeque, other: Value) => {
  if (!(other instanceof PyDeque)) {
    const what = `can only concatenate deque (not "${typeName(other)}") to deque`;
    throw new Raise("TypeError", what);
  }
  return chain(
    vm,
    () => copyOf(vm, self),
    (_vm, made) => {
      for (const item of other.items) (made as PyDeque).append(item);
      return made;
    },
  );
});

method(dequeType, "__iadd__", "self, value, /", (vm, self: PyDeque, other: Value) =>
  chain(
    vm,
    () => extend(vm, self, other),
    () => self,
  ),
);

for (const name of ["__mul__", "__rmul__"]) {
  method(dequeType, name, "self, value, /", (vm, self: PyDeque, count: Value) =>
    chain(
      vm,
      () => copyOf(vm, self),
      (_vm, made) => times(vm, made as PyDeque, count),
    ),
  );
}

method(dequeType, "__imul__", "self, value, /", (vm, self: PyDeque, count: Value) =>
  times(vm, self, count),
);

const times = (vm: VM, self: PyDeque, count: Value): Value | undefined =>
  repeated(vm, self.items, count, (items) => {
    self.replace(items);
    return self;
  });
