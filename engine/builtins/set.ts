import { NOT_IMPLEMENTED } from "../objects/containers.ts";
import { instanceOf } from "../objects/instance.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PyFrozenSet, PySet } from "../objects/set.ts";
import type { PyType } from "../objects/type.ts";
import { frozensetType, setType, typeName } from "../objects/types.ts";
import { COMPARISONS } from "../python/bytecode.ts";
import { keyError } from "../vm/dict-entries.ts";
import type { VM } from "../vm/machine.ts";
import { method, PyNative } from "../vm/native.ts";
import { iteratorTypes, NativeIterator } from "../vm/native-iterators.ts";
import { holds } from "../vm/operators.ts";
import { chain, collect } from "../vm/sequencing.ts";
import * as members from "../vm/set-members.ts";
import { reprParts } from "../vm/text.ts";
import { initialiser } from "./initialiser.ts";
import { newMethod } from "./new-method.ts";
import * as algebra from "./set-algebra.ts";

/** Objects/setobject.c */

const newSet = (_vm: VM, cls: PyType): PySet => instanceOf(cls, new PySet());
setType.namespace.set("__new__", new PyNative("__new__", "cls, *args, **keywords", newSet));

initialiser(setType, "self, iterable=?, /", (vm, self: PySet, iterable?: Value) => {
  algebra.clear(self);
  return iterable === undefined ? null : members.updateSet(vm, self, iterable);
});

newMethod(frozensetType, "cls, iterable=?, /", newFrozenSet, {
  wrap: (cls, value) => instanceOf(cls, algebra.copyOf(value as PySet)),
});

function newFrozenSet(vm: VM, _cls: Value, iterable?: Value): Value | undefined {
  if (iterable === undefined) return new PyFrozenSet();
  if (iterable instanceof PyFrozenSet && iterable.cls === frozensetType) return iterable;
  return algebra.setOf(vm, new PyFrozenSet(), iterable);
}

// ── both classes ────────────────────────────────────────────────────────────────────────────────

type Operation = (vm: VM, self: PySet, other: Value) => Value | undefined;

const union: Operation = (vm, self, other) => {
  const result = algebra.copyOf(self);
  return chain(
    vm,
    () => members.updateSet(vm, result, other),
    () => result,
  );
};

/** What operators and methods make of two. */
const COMBINATIONS: Readonly<Record<string, Operation>> = {
  and: algebra.intersection,
  or: union,
  sub: algebra.difference,
  xor: algebra.symmetricDifference,
};

const QUESTIONS: Readonly<Record<string, Operation>> = {
  issubset: algebra.isSubset,
  issuperset: algebra.isSuperset,
  isdisjoint: algebra.isDisjoint,
};

/** Combines with one after the other. */
function withAll(vm: VM, self: PySet, others: readonly Value[], combine: Operation) {
  let result: Value = algebra.copyOf(self);
  return collect(
    vm,
    others,
    (_vm, other, i) =>
      chain(
        vm,
        () => combine(vm, i === 0 ? self : (result as PySet), other),
        (_again, combined) => {
          result = combined;
          return null;
        },
      ),
    () => result,
  );
}

for (const type of [setType, frozensetType]) {
  method(type, "__len__", "self, /", (_vm, self: PySet) => self.size);
  method(type, "__contains__", "self, object, /", members.hasMember);
  method(type, "__iter__", "self, /", (_vm, self: PySet) => iterator(self));
  method(type, "__repr__", "self, /", repr);
  for (const [name, operation] of Object.entries(COMBINATIONS)) operators(type, name, operation);
  for (const [name, question] of Object.entries(QUESTIONS)) {
    method(type, name, "self, other, /", question);
  }
  for (const [index, { method: name }] of COMPARISONS.entries()) {
    method(type, name, "self, value, /", (vm, self: PySet, other: Value) =>
      compareSets(vm, index, self, other),
    );
  }
  method(type, "union", "self, /, *others", (vm, self: PySet, others: readonly Value[]) => {
    const result = algebra.copyOf(self);
    return collect(
      vm,
      others,
      (_vm, other) => members.updateSet(vm, result, other),
      () => result,
    );
  });
  method(type, "intersection", "self, /, *others", (vm, self, others) =>
    withAll(vm, self, others, algebra.intersection),
  );
  method(type, "difference", "self, /, *others", (vm, self: PySet, others: readonly Value[]) =>
    withAll(vm, self, others, algebra.difference),
  );
  method(type, "symmetric_difference", "self, other, /", algebra.symmetricDifference);
  method(type, "copy", "self, /", (_vm, self: PySet) =>
    self.cls === frozensetType ? self : algebra.copyOf(self),
  );
}

function operators(type: PyType, name: string, operation: Operation): void {
  method(type, `__${name}__`, "self, value, /", (vm, self: PySet, other: Value) =>
    other instanceof PySet ? operation(vm, self, other) : NOT_IMPLEMENTED,
  );
  method(type, `__r${name}__`, "self, value, /", (vm, self: PySet, other: Value) =>
    other instanceof PySet ? operation(vm, other, self) : NOT_IMPLEMENTED,
  );
}

function iterator(self: PySet): NativeIterator {
  const values = self.members();
  let size = values.length;
  let place = 0;
  const checkSize = () => {
    if (self.size === size) return;
    size = -1;
    throw new Raise("RuntimeError", "Set changed size during iteration");
  };
  const next = (): Value | undefined => {
    if (place > values.length) return undefined;
    checkSize();
    place += 1;
    return values[place - 1];
  };
  const left = () => (self.size === size ? Math.max(0, values.length - place) : 0);
  return new NativeIterator(iteratorTypes.set, next, left, () => {
    if (place > values.length) return [];
    checkSize();
    return values.slice(place);
  });
}

function repr(vm: VM, self: PySet): Value | undefined {
  const name = typeName(self);
  if (self.size === 0) return `${name}()`;
  return reprParts(vm, self, self.members(), `${name}(...)`, (texts) => {
    const braces = `{${texts.join(", ")}}`;
    return self.cls === setType ? braces : `${name}(${braces})`;
  });
}

/** set_richcompare */
function compareSets(vm: VM, index: number, self: PySet, other: Value): Value | undefined {
  if (!(other instanceof PySet)) return NOT_IMPLEMENTED;
  const symbol = COMPARISONS[index]?.symbol;
  const difference = self.size - other.size;
  if (symbol === "!=") {
    return chain(
      vm,
      () => (difference === 0 ? algebra.isSubset(vm, self, other) : false),
      (_vm, equal) => equal !== true,
    );
  }
  if (!holds(index, difference)) return false;
  return symbol === ">" || symbol === ">="
    ? algebra.isSuperset(vm, self, other)
    : algebra.isSubset(vm, self, other);
}

// ── changes ─────────────────────────────────────────────────────────────────────────────────────

/** Changes in place: each is an operator and a method. */
const CHANGES: Readonly<Record<string, Operation>> = {
  or: members.updateSet,
  sub: algebra.subtract,
  xor: algebra.toggle,
  and: (vm, self, other) =>
    chain(
      vm,
      () => algebra.intersection(vm, self, other),
      (_vm, result) => {
        algebra.become(self, result as PySet);
        return null;
      },
    ),
};

for (const [name, change] of Object.entries(CHANGES)) {
  method(setType, `__i${name}__`, "self, value, /", (vm, self: PySet, other: Value) => {
    if (!(other instanceof PySet)) return NOT_IMPLEMENTED;
    return chain(
      vm,
      () => change(vm, self, other),
      () => self,
    );
  });
}

const eachChange = (change: Operation) => (vm: VM, self: PySet, others: readonly Value[]) =>
  collect(
    vm,
    others,
    (_vm, other) => change(vm, self, other),
    () => null,
  );

method(setType, "update", "self, /, *others", eachChange(members.updateSet));
method(setType, "difference_update", "self, /, *others", eachChange(algebra.subtract));
method(setType, "symmetric_difference_update", "self, other, /", algebra.toggle);

method(
  setType,
  "intersection_update",
  "self, /, *others",
  (vm, self: PySet, others: readonly Value[]) =>
    chain(
      vm,
      () => withAll(vm, self, others, algebra.intersection),
      (_vm, result) => {
        algebra.become(self, result as PySet);
        return null;
      },
    ),
);

method(setType, "add", "self, object, /", members.addMember);

method(setType, "discard", "self, object, /", (vm, self: PySet, value: Value) =>
  chain(
    vm,
    () => members.discardMember(vm, self, value),
    () => null,
  ),
);

method(setType, "remove", "self, object, /", (vm, self: PySet, value: Value) =>
  chain(
    vm,
    () => members.discardMember(vm, self, value),
    (_vm, held) => (held === true ? null : keyError(vm, value)),
  ),
);

method(setType, "pop", "self, /", (_vm, self: PySet) => {
  const value = self.pop();
  if (value === undefined) throw new Raise("KeyError", "pop from an empty set");
  return value;
});

method(setType, "clear", "self, /", (_vm, self: PySet) => {
  algebra.clear(self);
  return null;
});
