import { PyDict } from "../objects/dict.ts";
import { changed, type Value } from "../objects/object.ts";
import { PyFrozenSet, PySet } from "../objects/set.ts";
import { dictType } from "../objects/types.ts";
import { locate } from "../vm/custom-keys.ts";
import { eachOf } from "../vm/each.ts";
import type { VM } from "../vm/machine.ts";
import { chain, collect, repeat } from "../vm/sequencing.ts";
import * as members from "../vm/set-members.ts";

/*
 * What sets make of each other and of iterables, in the order that CPython's ways of making it
 * leave behind. Objects/setobject.c
 */

type Entry = members.Entry;

/** An empty set of the builtin class that a set belongs to. make_new_set_basetype */
export const emptyLike = (set: PySet): PySet =>
  set instanceof PyFrozenSet ? new PyFrozenSet() : new PySet();

export function copyOf(set: PySet): PySet {
  const copy = emptyLike(set);
  copy.table = set.table.copy();
  copy.custom = set.custom;
  return copy;
}

/** A new set like `set` of what an iterable gives. */
export function setOf(vm: VM, set: PySet, iterable: Value): Value | undefined {
  const made = emptyLike(set);
  return chain(
    vm,
    () => members.updateSet(vm, made, iterable),
    () => made,
  );
}

/** Does `each` with all entries; None. */
function eachEntry(
  vm: VM,
  set: PySet,
  each: (entry: Entry) => Value | undefined,
): Value | undefined {
  return collect(
    vm,
    set.entries(),
    (_vm, entry) => each(entry),
    () => null,
  );
}

/** Keeps an entry if the other set holds it, or does not. */
function keepIf(
  vm: VM,
  wanted: "held" | "not held",
  other: PySet,
  result: PySet,
): (entry: Entry) => Value | undefined {
  return (entry) =>
    members.findEntry(vm, other, entry, (_vm, found) => {
      const held = found !== undefined;
      return held === (wanted === "held") ? members.addEntry(vm, result, entry) : null;
    });
}

/** set_intersection: of two sets the smaller one is walked. */
export function intersection(vm: VM, self: PySet, other: Value): Value | undefined {
  if (self === other) return copyOf(self);
  const result = emptyLike(self);
  if (!(other instanceof PySet)) return intersectionWithItems(vm, self, other, result);
  const [walked, asked] = other.size > self.size ? [self, other] : [other, self];
  return chain(
    vm,
    () => eachEntry(vm, walked, keepIf(vm, "held", asked, result)),
    () => result,
  );
}

function intersectionWithItems(
  vm: VM,
  self: PySet,
  other: Value,
  result: PySet,
): Value | undefined {
  const keep = keepIf(vm, "held", self, result);
  return chain(
    vm,
    () => eachOf(vm, other, (item) => members.withBareEntry(vm, item, (_vm, entry) => keep(entry))),
    () => result,
  );
}

/** set_difference */
export function difference(vm: VM, self: PySet, other: Value): Value | undefined {
  const size = sizeOf(other);
  if (size === undefined || self.size >> 2 > size) {
    const result = copyOf(self);
    return chain(
      vm,
      () => subtract(vm, result, other),
      () => result,
    );
  }
  const result = emptyLike(self);
  return chain(
    vm,
    () => eachEntry(vm, self, keepUnlessIn(vm, other, result)),
    () => result,
  );
}

/** Known for what can be asked for a member with its hash. */
function sizeOf(other: Value): number | undefined {
  if (other instanceof PySet) return other.size;
  return isExactDict(other) ? other.size : undefined;
}

const isExactDict = (value: Value): value is PyDict =>
  value instanceof PyDict && value.cls === dictType;

function keepUnlessIn(vm: VM, other: Value, result: PySet): (entry: Entry) => Value | undefined {
  if (other instanceof PySet) return keepIf(vm, "not held", other, result);
  return (entry) =>
    locate(
      vm,
      other as PyDict,
      entry.key.value,
      (_vm, slot) => (slot.known ? null : members.addEntry(vm, result, entry)),
      entry.hash,
    );
}

/** set_difference_update_internal */
export function subtract(vm: VM, self: PySet, other: Value): Value | undefined {
  if (self === other) {
    clear(self);
    return null;
  }
  return chain(
    vm,
    () => discardAll(vm, self, other),
    () => {
      self.table.tidy();
      return null;
    },
  );
}

function discardAll(vm: VM, self: PySet, other: Value): Value | undefined {
  const discard = (entry: Entry) =>
    chain(
      vm,
      () => members.discardEntry(vm, self, entry),
      () => null,
    );
  if (!(other instanceof PySet)) {
    return eachOf(vm, other, (item) => members.withEntry(vm, item, (_vm, entry) => discard(entry)));
  }
  if (other.size >> 3 <= self.size) return eachEntry(vm, other, discard);
  return chain(
    vm,
    () => intersection(vm, self, other),
    (_vm, common) => eachEntry(vm, common as PySet, discard),
  );
}

/** set_symmetric_difference_update: what is in both goes, what is only in the other comes. */
export function toggle(vm: VM, self: PySet, other: Value): Value | undefined {
  if (self === other) {
    clear(self);
    return null;
  }
  const change = (entry: Entry) =>
    chain(
      vm,
      () => members.discardEntry(vm, self, entry),
      (_vm, held) => (held === true ? null : members.addEntry(vm, self, entry)),
    );
  if (other instanceof PySet) return eachEntry(vm, other, change);
  if (isExactDict(other)) {
    return eachOf(vm, other, (item) => members.withEntry(vm, item, (_vm, entry) => change(entry)));
  }
  return chain(
    vm,
    () => setOf(vm, self, other),
    (_vm, made) => eachEntry(vm, made as PySet, change),
  );
}

/** set_symmetric_difference */
export function symmetricDifference(vm: VM, self: PySet, other: Value): Value | undefined {
  return chain(
    vm,
    () => setOf(vm, self, other),
    (_vm, made) =>
      chain(
        vm,
        () => toggle(vm, made as PySet, self),
        () => made,
      ),
  );
}

export function clear(set: PySet): void {
  set.table.clear();
  changed(set);
  set.custom = false;
}

/** The members of the other take the place of these. set_swap_bodies */
export function become(set: PySet, other: PySet): void {
  set.table.become(other.table);
  changed(set);
  set.custom = other.custom;
}

// ── questions ───────────────────────────────────────────────────────────────────────────────────

/** set_issubset */
export function isSubset(vm: VM, self: PySet, other: Value): Value | undefined {
  if (other instanceof PySet) return isSubsetOfSet(vm, self, other);
  return chain(
    vm,
    () => intersection(vm, self, other),
    (_vm, common) => (common as PySet).size === self.size,
  );
}

function isSubsetOfSet(vm: VM, self: PySet, other: PySet): Value | undefined {
  if (self.size > other.size) return false;
  return chain(
    vm,
    () => firstEntry(vm, self, other, "not held"),
    (_vm, found) => found === null,
  );
}

/** Whether the other set holds, or does not hold, some entry: True if so, otherwise None. */
function firstEntry(
  vm: VM,
  walked: PySet,
  asked: PySet,
  wanted: "held" | "not held",
): Value | undefined {
  const entries = walked.entries();
  let place = -1;
  return chain(
    vm,
    () =>
      repeat(vm, () => {
        place += 1;
        const entry = entries[place];
        if (entry === undefined) return false;
        return members.findEntry(vm, asked, entry, (_vm, found) =>
          (found !== undefined) === (wanted === "held") ? true : null,
        );
      }),
    (_vm, any) => (any === true ? true : null),
  );
}

/** set_issuperset */
export function isSuperset(vm: VM, self: PySet, other: Value): Value | undefined {
  if (other instanceof PySet) return isSubsetOfSet(vm, other, self);
  return all(vm, other, (item) => members.hasMember(vm, self, item));
}

/** set_isdisjoint */
export function isDisjoint(vm: VM, self: PySet, other: Value): Value | undefined {
  if (self === other) return self.size === 0;
  if (other instanceof PySet) {
    const [walked, asked] = other.size > self.size ? [self, other] : [other, self];
    return chain(
      vm,
      () => firstEntry(vm, walked, asked, "held"),
      (_vm, found) => found === null,
    );
  }
  return all(vm, other, (item) =>
    chain(
      vm,
      () => members.hasMember(vm, self, item),
      (_vm, held) => held !== true,
    ),
  );
}

/** Whether something holds for all values of an iterable. */
export function all(
  vm: VM,
  iterable: Value,
  holds: (item: Value) => Value | undefined,
): Value | undefined {
  return chain(
    vm,
    () =>
      eachOf(vm, iterable, (item) =>
        chain(
          vm,
          () => holds(item),
          (_vm, held) => (held === true ? null : false),
        ),
      ),
    (_vm, found) => found !== false,
  );
}
