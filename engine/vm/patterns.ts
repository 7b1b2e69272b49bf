import { PyArray } from "../objects/array.ts";
import { PyList, PyRange, PyTuple } from "../objects/containers.ts";
import { PyDeque } from "../objects/deque.ts";
import { PyDict } from "../objects/dict.ts";
import { PyMemoryView } from "../objects/memory-view.ts";
import { unbox, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PySet } from "../objects/set.ts";
import { PyType } from "../objects/type.ts";
import {
  boolType,
  bytearrayType,
  bytesType,
  dictType,
  floatType,
  frozensetType,
  intType,
  listType,
  setType,
  strType,
  tupleType,
  typeName,
  typeOf,
  typeType,
} from "../objects/types.ts";
import { findAttribute, getAttributeFor, MISSING } from "./attributes.ts";
import { call } from "./calls.ts";
import type { VM } from "./machine.ts";
import { callMethod, truth } from "./operators.ts";
import { chain, collect } from "./sequencing.ts";
import { addMember } from "./set-members.ts";
import { repr } from "./text.ts";

/** Classes that match their whole subject with one positional pattern. PEP 634. */
const SELF_MATCHING: readonly PyType[] = [
  boolType,
  bytearrayType,
  bytesType,
  dictType,
  floatType,
  frozensetType,
  intType,
  listType,
  setType,
  strType,
  tupleType,
];

const isBuiltinSequence = (value: Value): boolean =>
  value instanceof PyList ||
  value instanceof PyTuple ||
  value instanceof PyRange ||
  value instanceof PyDeque ||
  value instanceof PyArray ||
  value instanceof PyMemoryView;

export const matchSequence = (value: Value): boolean =>
  isBuiltinSequence(value) ||
  (!(value instanceof PyDict) && collectionFlag(value) === "__match_sequence__");

export const matchMapping = (value: Value): boolean =>
  value instanceof PyDict ||
  (!isBuiltinSequence(value) && collectionFlag(value) === "__match_mapping__");

const FLAGS = ["__match_sequence__", "__match_mapping__"] as const;

/**
 * Set by `collections.abc` on the classes that are registered or derive from its own; the first
 * class of the MRO that has one says which. `inherit_patma_flags`
 */
function collectionFlag(value: Value): (typeof FLAGS)[number] | undefined {
  const type = typeOf(value);
  if (!FLAGS.some((name) => type.lookup(name) === true)) return undefined;
  for (const { namespace } of type.mro) {
    const flag = FLAGS.find((name) => namespace.get(name) === true);
    if (flag !== undefined) return flag;
  }
  return undefined;
}

export function patternLength(vm: VM, value: Value): Value | undefined {
  const method = typeOf(value).lookup("__len__");
  if (method === undefined)
    throw new Raise("TypeError", `object of type '${typeName(value)}' has no len()`);
  return callMethod(vm, method, value, []);
}

/** MATCH_KEYS: the values of all keys, or None if one is missing. */
export function matchKeys(vm: VM, subject: Value, keys: PyTuple): Value | undefined {
  const seen = new PySet();
  return getAttributeFor(vm, subject, "get", (get) =>
    collect(
      vm,
      keys.items,
      (_vm, key) =>
        chain(
          vm,
          () => addNew(vm, seen, key),
          () => call(vm, get, [key, ABSENT]),
        ),
      (_vm, values) => (values.includes(ABSENT) ? null : new PyTuple(values)),
    ),
  );
}

/** Two keys that are equal can only be seen now, if one is an attribute of something. */
function addNew(vm: VM, seen: PySet, key: Value): Value | undefined {
  const { size } = seen;
  return chain(
    vm,
    () => addMember(vm, seen, key),
    () => {
      if (seen.size > size) return null;
      return chain(
        vm,
        () => repr(vm, key),
        (_vm, text) => {
          throw new Raise("ValueError", `mapping pattern checks duplicate key (${text})`);
        },
      );
    },
  );
}

/** MATCH_CLASS: the attributes that the patterns look at, or None if it does not match. */
export function matchClass(
  vm: VM,
  subject: Value,
  cls: Value,
  keywords: PyTuple,
  positional: number,
): Value | undefined {
  if (!(cls instanceof PyType)) {
    throw new Raise("TypeError", "called match pattern must be a class");
  }
  if (typeOf(subject).isSubclassOf(cls))
    return matchInstance(vm, subject, cls, keywords, positional);
  const check = typeOf(cls).lookup("__instancecheck__");
  if (check === undefined || check === typeType.lookup("__instancecheck__")) return null;
  return chain(
    vm,
    () => callMethod(vm, check, cls, [subject]),
    (_vm, answer) =>
      chain(
        vm,
        () => truth(vm, answer),
        (_again, yes) =>
          yes === true ? matchInstance(vm, subject, cls, keywords, positional) : null,
      ),
  );
}

function matchInstance(
  vm: VM,
  subject: Value,
  cls: PyType,
  keywords: PyTuple,
  positional: number,
): Value | undefined {
  const whole = positional > 0 && SELF_MATCHING.some((type) => cls.isSubclassOf(type));
  if (whole && cls.lookup("__match_args__") === undefined) {
    if (positional > 1) throw tooMany(cls, 1, positional);
    return attributesOf(vm, subject, keywords.items, [subject]);
  }
  const names = positionalNames(cls, positional);
  checkRepeats(cls, [...names, ...keywords.items]);
  return attributesOf(vm, subject, [...names, ...keywords.items], []);
}

function positionalNames(cls: PyType, count: number): readonly Value[] {
  if (count === 0) return [];
  const declared = cls.lookup("__match_args__");
  const names = declared instanceof PyTuple ? declared.items : [];
  if (declared !== undefined && !(declared instanceof PyTuple)) {
    throw new Raise(
      "TypeError",
      `${cls.name}.__match_args__ must be a tuple (got ${typeName(declared)})`,
    );
  }
  if (count > names.length) throw tooMany(cls, names.length, count);
  const odd = names.slice(0, count).find((name) => typeof unbox(name) !== "string");
  if (odd !== undefined) {
    const what = "__match_args__ elements must be strings";
    throw new Raise("TypeError", `${what} (got ${typeName(odd)})`);
  }
  return names.slice(0, count);
}

function tooMany(cls: PyType, most: number, given: number): Raise {
  const plural = most === 1 ? "" : "s";
  return new Raise(
    "TypeError",
    `${cls.name}() accepts ${most} positional sub-pattern${plural} (${given} given)`,
  );
}

function checkRepeats(cls: PyType, names: readonly Value[]): void {
  const repeated = names.find((name, i) => names.indexOf(name) !== i);
  if (repeated === undefined) return;
  throw new Raise(
    "TypeError",
    `${cls.name}() got multiple sub-patterns for attribute '${String(repeated)}'`,
  );
}

function attributesOf(
  vm: VM,
  subject: Value,
  names: readonly Value[],
  first: readonly Value[],
): Value | undefined {
  const found: Value[] = [...first];
  const from = (place: number): Value | undefined => {
    const name = names[place];
    if (name === undefined) return new PyTuple(found);
    return chain(
      vm,
      () => attributeOr(vm, subject, name as string),
      (_vm, value) => {
        if (value === ABSENT) return null;
        found.push(value);
        return from(place + 1);
      },
    );
  };
  return from(0);
}

const ABSENT = new PyTuple([]);

function attributeOr(vm: VM, subject: Value, name: string): Value | undefined {
  const value = findAttribute(vm, subject, name);
  return value === MISSING ? ABSENT : value;
}
