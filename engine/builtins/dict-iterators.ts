import { PyTuple } from "../objects/containers.ts";
import type { MapKey, PyDict } from "../objects/dict.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { iteratorTypes, NativeIterator } from "../vm/native-iterators.ts";

/** What an iterator of a dict gives for each of its entries. */
type Pick = (dict: PyDict, key: MapKey) => Value | undefined;

/** The three kinds of looking at the entries of a dict. */
interface Aspect {
  readonly type: PyType;
  readonly reverseType: PyType;
  readonly pick: Pick;
}

export const KEYS: Aspect = {
  type: iteratorTypes.dictKeys,
  reverseType: iteratorTypes.reversedDictKeys,
  pick: (dict, key) => dict.original(key),
};

export const VALUES: Aspect = {
  type: iteratorTypes.dictValues,
  reverseType: iteratorTypes.reversedDictValues,
  pick: (dict, key) => dict.get(key),
};

export const ITEMS: Aspect = {
  type: iteratorTypes.dictItems,
  reverseType: iteratorTypes.reversedDictItems,
  pick: (dict, key) => new PyTuple([dict.original(key), dict.get(key) ?? null]),
};

/** Objects/dictobject.c, dictiter_iternextkey and the like */
export function dictIterator(dict: PyDict, { type, pick }: Aspect): NativeIterator {
  const rest = (left: number) => [...dict.map.keys()].slice(dict.size - left);
  return watching(dict, type, dict.map.keys(), pick, rest);
}

/** Objects/dictobject.c, dictreviter_iternext */
export function reversedDictIterator(dict: PyDict, { reverseType, pick }: Aspect): NativeIterator {
  const keys = [...dict.map.keys()].reverse();
  const rest = (left: number) => keys.slice(keys.length - left);
  return watching(dict, reverseType, keys.values(), pick, rest);
}

/** Refuses to go on when the dict has more or fewer entries than at the beginning. */
function watching(
  dict: PyDict,
  type: PyType,
  keys: Iterator<MapKey>,
  pick: Pick,
  rest: (left: number) => readonly MapKey[],
): NativeIterator {
  let size = dict.size;
  let left = size;
  let over = false;
  const checkSize = () => {
    if (dict.size === size) return;
    size = -1;
    throw new Raise("RuntimeError", "dictionary changed size during iteration");
  };
  const next = (): Value | undefined => {
    if (over) return undefined;
    checkSize();
    const step = keys.next();
    over = step.done === true || left === 0;
    if (step.done === true) return undefined;
    if (left === 0) throw new Raise("RuntimeError", "dictionary keys changed during iteration");
    left -= 1;
    return pick(dict, step.value);
  };
  const hint = () => (over || dict.size !== size ? 0 : left);
  return new NativeIterator(type, next, hint, () => {
    if (over) return [];
    checkSize();
    return rest(left).flatMap((key) => pick(dict, key) ?? []);
  });
}
