import { PyTuple } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { typeName } from "../objects/types.ts";
import { withSize } from "../vm/conversions.ts";
import { type DrivenIterator, EXHAUSTED } from "../vm/driven-iterator.ts";
import type { VM } from "../vm/machine.ts";
import { method } from "../vm/native.ts";
import { iteratorTypes, type PyIterator, type Standing } from "../vm/native-iterators.ts";
import { asInt } from "../vm/numbers.ts";

/** What all iterators of the builtin containers can do. */

const WITHOUT_PLACE: ReadonlySet<PyType> = new Set([
  iteratorTypes.dictKeys,
  iteratorTypes.dictValues,
  iteratorTypes.dictItems,
  iteratorTypes.reversedDictKeys,
  iteratorTypes.reversedDictValues,
  iteratorTypes.reversedDictItems,
  iteratorTypes.set,
]);

for (const type of Object.values(iteratorTypes)) {
  method(type, "__iter__", "self, /", (_vm, self: PyIterator) => self);
  method(type, "__next__", "self, /", (_vm, self: PyIterator) => {
    const value = self.next();
    if (value === undefined) throw new Raise("StopIteration");
    return value;
  });
  method(type, "__length_hint__", "self, /", (_vm, self: PyIterator) => self.hint());
  standingMethods(type);
}

/** `__reduce__` and `__setstate__` of iterators that can say where they stand. */
export function standingMethods(type: PyType): void {
  method(type, "__reduce__", "self, /", (vm, self: PyIterator) => {
    const standing = self.standing();
    if (standing === undefined)
      throw new Raise("TypeError", `cannot pickle '${type.title}' object`);
    return reduced(vm, standing);
  });
  if (WITHOUT_PLACE.has(type)) return;
  method(type, "__setstate__", "self, object, /", (vm, self: PyIterator, place: Value) => {
    const move = (index: number) => {
      self.moveTo(index);
      return null;
    };
    if (type === iteratorTypes.range) return withSize(vm, place, (_vm, index) => move(index));
    if (type === iteratorTypes.longRange) return move(wholeNumber(place));
    return withPlace(vm, place, move);
  });
}

/** longrangeiter_setstate */
function wholeNumber(place: Value): number {
  if (typeof place === "number" || typeof place === "bigint") return Number(place);
  throw new Raise("TypeError", `state must be an int, not ${typeName(place)}`);
}

/** `PyLong_AsSsize_t` */
export function withPlace(
  vm: VM,
  place: Value,
  next: (index: number) => Value | undefined,
): Value | undefined {
  if (asInt(place) === undefined) throw new Raise("TypeError", "an integer is required");
  return withSize(vm, place, (_vm, index) => next(index));
}

/** The tuple of `__reduce__`, with the functions as the program has them: `_PyEval_GetBuiltin`. */
export function reduced(vm: VM, { by, of, place }: Standing): PyTuple {
  const parts = [vm.world.builtins.get(by) ?? null, new PyTuple([...of])];
  return new PyTuple(place === undefined ? parts : [...parts, place]);
}

/** Gives a class of iterators its `__iter__` and `__next__`. */
export function drivenMethods(type: PyType): void {
  method(type, "__iter__", "self, /", (_vm, self: Value) => self);
  method(type, "__next__", "self, /", (vm, self: DrivenIterator) => {
    const value = self.advance(vm);
    if (value === EXHAUSTED) throw new Raise("StopIteration");
    return value;
  });
}
