import { type MapKey, PyDict } from "../objects/dict.ts";
import type { PyInt } from "../objects/int.ts";
import { changed, type Value } from "../objects/object.ts";
import { type Member, PyFrozenSet, PySet, sameMember } from "../objects/set.ts";
import type { Search, SetEntry } from "../objects/set-order.ts";
import { typeOf } from "../objects/types.ts";
import { eachOf } from "./each.ts";
import { hash, plainHash } from "./hashing.ts";
import { hashFor, usedAs } from "./key-errors.ts";
import { CUSTOM, keyOf } from "./keys.ts";
import type { VM } from "./machine.ts";
import { equals } from "./operators.ts";
import { chain, collect, type Operation, repeat } from "./sequencing.ts";

export type Entry = SetEntry<Member>;

type WithEntry = (vm: VM, entry: Entry) => Value | undefined;

/** Goes on with a value as sets hold it: with its hash. */
export function withEntry(vm: VM, value: Value, next: WithEntry): Value | undefined {
  const key = usedAs("set element", value, () => keyOf(vm, value));
  return hashed(vm, value, key, () => hashFor(vm, "set element", value), next);
}

/** The same, where a refusal does not say what the hash was needed for. */
export function withBareEntry(vm: VM, value: Value, next: WithEntry): Value | undefined {
  return hashed(vm, value, keyOf(vm, value), () => hash(vm, value), next);
}

function hashed(
  vm: VM,
  value: Value,
  found: MapKey | typeof CUSTOM,
  compute: Operation,
  next: WithEntry,
): Value | undefined {
  const member: Member = { key: found === CUSTOM ? undefined : found, value };
  const known = plainHash(vm, value);
  if (known !== undefined) return next(vm, { hash: known, key: member });
  return chain(vm, compute, (_vm, own) => next(vm, { hash: own as PyInt, key: member }));
}

/** Goes on with what the set holds that equals an entry. */
export function findEntry(
  vm: VM,
  set: PySet,
  wanted: Entry,
  next: (vm: VM, found: Entry | undefined) => Value | undefined,
): Value | undefined {
  if (wanted.key.key !== undefined && !set.custom) {
    return next(vm, set.table.find(wanted.hash, wanted.key));
  }
  const search = set.table.search(wanted.hash);
  return chain(
    vm,
    () => repeat(vm, () => tryNext(vm, search, wanted.key)),
    (_vm, found) => next(vm, found === true ? search.entry : undefined),
  );
}

/** Whether the next candidate of the search is the member; None to try again. */
function tryNext(vm: VM, search: Search<Member>, wanted: Member): Value | undefined {
  if (!search.next() || search.entry === undefined) return false;
  const candidate = search.entry.key;
  if (sameMember(candidate, wanted)) return true;
  if (candidate.key !== undefined && wanted.key !== undefined) return null;
  return chain(
    vm,
    () => equals(vm, candidate.value, wanted.value),
    (_vm, same) => (same === true ? true : null),
  );
}

/** Adds what may be there already; None. */
export function addEntry(vm: VM, set: PySet, entry: Entry): Value | undefined {
  return findEntry(vm, set, entry, (_vm, found) => {
    if (found === undefined) insert(set, entry);
    return null;
  });
}

function insert(set: PySet, entry: Entry): void {
  set.table.insert(entry);
  changed(set);
  if (entry.key.key === undefined) set.custom = true;
}

/** Takes out what may not be there; whether it was. */
export function discardEntry(vm: VM, set: PySet, entry: Entry): Value | undefined {
  return findEntry(vm, set, entry, (_vm, found) => {
    if (found !== undefined) set.table.remove(found);
    changed(set);
    return found !== undefined;
  });
}

/** `set.add(value)` */
export function addMember(vm: VM, set: PySet, value: Value): Value | undefined {
  return withEntry(vm, value, (_vm, entry) => addEntry(vm, set, entry));
}

// ── many at once ────────────────────────────────────────────────────────────────────────────────

/** `set.update(other)`. Objects/setobject.c, set_update_internal */
export function updateSet(vm: VM, set: PySet, other: Value): Value | undefined {
  if (other instanceof PySet) return mergeSet(vm, set, other);
  if (other instanceof PyDict && other.cls.builtin) return addKeys(vm, set, other);
  return eachOf(vm, other, (item) => addMember(vm, set, item));
}

/** Objects/setobject.c, set_update_dict_lock_held: a dict knows the hashes of its keys. */
function addKeys(vm: VM, set: PySet, dict: PyDict): Value | undefined {
  set.table.reserve(dict.size);
  return eachOf(vm, dict, (key) => {
    const known = dict.custom?.hashOf(key);
    if (known === undefined) return addMember(vm, set, key);
    return addEntry(vm, set, { hash: known, key: { key: undefined, value: key } });
  });
}

/** Adds values one after the other; None. */
export function addMembers(vm: VM, set: PySet, values: readonly Value[]): Value | undefined {
  return collect(
    vm,
    values,
    (_vm, value) => addMember(vm, set, value),
    () => null,
  );
}

function mergeSet(vm: VM, set: PySet, other: PySet): Value | undefined {
  if (set === other) return null;
  if (set.table.isUnused || !(set.custom || other.custom)) {
    set.table.merge(other.table);
    changed(set);
    set.custom ||= other.custom;
    return null;
  }
  set.table.reserve(other.size);
  return collect(
    vm,
    other.entries(),
    (_vm, entry) => addEntry(vm, set, entry),
    () => null,
  );
}

/** What is looked for: a set, which has no hash, as the frozenset of the same members. */
function soughtMember(value: Value): Value {
  const isMutable = value instanceof PySet && !(value instanceof PyFrozenSet);
  if (!isMutable || typeOf(value).lookup("__hash__") !== null) return value;
  const frozen = new PyFrozenSet();
  frozen.table = value.table;
  frozen.custom = value.custom;
  return frozen;
}

/** Takes out a value if it is there; whether it was. */
export function discardMember(vm: VM, set: PySet, value: Value): Value | undefined {
  return withEntry(vm, soughtMember(value), (_vm, entry) => discardEntry(vm, set, entry));
}

/** `value in set` */
export function hasMember(vm: VM, set: PySet, value: Value): Value | undefined {
  return withEntry(vm, soughtMember(value), (_vm, entry) =>
    findEntry(vm, set, entry, (_again, found) => found !== undefined),
  );
}
