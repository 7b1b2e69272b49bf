import {
  MOST_ITEMS,
  PyByteArray,
  PyBytes,
  PyList,
  PyRange,
  PyTuple,
} from "../objects/containers.ts";
import { PyDict } from "../objects/dict.ts";
import { PyDictView } from "../objects/dict-views.ts";
import { PyObject, unbox, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PySet } from "../objects/set.ts";
import { typeName, typeOf } from "../objects/types.ts";
import { bind } from "./binding.ts";
import { call } from "./calls.ts";
import { DrivenIterator, EXHAUSTED, type Step } from "./driven-iterator.ts";
import { PyFunction } from "./function.ts";
import { PyGenerator, type Resumable } from "./generator.ts";
import type { VM } from "./machine.ts";
import {
  ItemIterator,
  LongRangeIterator,
  NativeIterator,
  PyIterator,
  RangeIterator,
} from "./native-iterators.ts";
import { SequenceIterator } from "./sequence-iterator.ts";
import { chain, drain } from "./sequencing.ts";

/** Whether `iter(value)` will not refuse the class of the value. */
export function isIterable(value: Value): boolean {
  const type = typeOf(value);
  const own = type.lookup("__iter__");
  return own === undefined ? type.lookup("__getitem__") !== undefined : own !== null;
}

const isGenerator = (value: Value): value is PyGenerator =>
  value instanceof PyGenerator && value.kind === "generator";

/** `iter(value)`: PyObject_GetIter. */
export function iterate(vm: VM, value: Value): Value | undefined {
  if (value instanceof PyIterator) return value;
  if (isGenerator(value)) return value;
  if (value instanceof DrivenIterator && value.cls.builtin) return value;
  if (value instanceof PyRange) return rangeIterator(value);
  if (isItems(value)) return new ItemIterator(value);
  const type = typeOf(value);
  const own = type.lookup("__iter__");
  if (own === undefined || own === null) return bySequence(vm, value, own === null);
  return chain(
    vm,
    () => callBound(vm, own, value),
    (_vm, iterator) => checkedIterator(iterator, value),
  );
}

/** Calls a method that was found in the class; binding it may need Python code. */
function callBound(vm: VM, method: Value, self: Value): Value | undefined {
  return method instanceof PyFunction
    ? call(vm, method, [self])
    : chain(
        vm,
        () => bind(vm, method, self, typeOf(self)),
        (_vm, bound) => call(vm, bound, []),
      );
}

const isItems = (value: Value): value is PyList | PyTuple =>
  (value instanceof PyList || value instanceof PyTuple) && value.cls.builtin;

function checkedIterator(iterator: Value, iterable: Value): Value {
  if (iterator instanceof NativeIterator && iterator !== iterable) iterator.over ??= iterable;
  if (iterator instanceof PyIterator || isGenerator(iterator)) return iterator;
  if (iterator instanceof DrivenIterator) return iterator;
  if (typeOf(iterator).lookup("__next__") !== undefined) return iterator;
  throw new Raise("TypeError", `iter() returned non-iterator of type '${typeName(iterator)}'`);
}

/** The old protocol: `__getitem__` with 0, 1, 2, … until IndexError. */
function bySequence(_vm: VM, value: Value, refused: boolean): Value {
  const indexable = !refused && typeOf(value).lookup("__getitem__") !== undefined;
  if (!indexable || value instanceof PyDict) {
    throw new Raise("TypeError", `'${typeName(value)}' object is not iterable`);
  }
  return new SequenceIterator(value);
}

/**
 * `next(iterator)`: the value, `EXHAUSTED`, or undefined when Python code has to run; then the
 * value comes to the frame on top, and the end comes to it as a stop (see VM.deliverStop).
 */
export function nextOf(vm: VM, iterator: Value): Step {
  if (iterator instanceof PyIterator) {
    const value = iterator.next();
    return value === undefined ? EXHAUSTED : value;
  }
  if (isGenerator(iterator)) return sendInto(vm, iterator, null);
  if (iterator instanceof DrivenIterator && iterator.cls.builtin) return iterator.advance(vm);
  const type = typeOf(iterator);
  const next = type.lookup("__next__");
  if (next === undefined) {
    throw new Raise("TypeError", `'${typeName(iterator)}' object is not an iterator`);
  }
  return callBound(vm, next, iterator);
}

/** `send`: EXHAUSTED when it is closed already, otherwise a frame is pushed. */
export function sendInto(vm: VM, target: Resumable, value: Value): undefined | typeof EXHAUSTED {
  switch (target.state) {
    case "running":
      throw new Raise("ValueError", `${target.kind} already executing`);
    case "closed":
      if (target.reuseRefusal === undefined) return EXHAUSTED;
      throw new Raise("RuntimeError", target.reuseRefusal);
    case "created":
      return target.start(vm, value);
    default:
      vm.resume(target, value);
      return undefined;
  }
}

/** All values of an iterable as an array, given to `next`. */
export function withItems(
  vm: VM,
  iterable: Value,
  next: (vm: VM, items: Value[]) => Value | undefined,
): Value | undefined {
  const known = itemsOf(iterable);
  if (known !== undefined) return next(vm, known);
  return chain(
    vm,
    () => iterate(vm, iterable),
    (_vm, iterator) => remainingItems(vm, iterator, next),
  );
}

/** All that an iterator still gives. */
export function remainingItems(
  vm: VM,
  iterator: Value,
  next: (vm: VM, items: Value[]) => Value | undefined,
): Value | undefined {
  const items: Value[] = [];
  return drain(
    vm,
    iterator,
    (_vm, item) => {
      addTo(items, item);
      return undefined;
    },
    () => next(vm, items),
  );
}

/** The items of builtin containers, when no Python code can have a say in it. */
export function itemsOf(iterable: Value): Value[] | undefined {
  if (typeof iterable === "string") return Array.from(iterable);
  if (!(iterable instanceof PyObject)) return undefined;
  if (iterable instanceof PyIterator) return rest(iterable);
  if (!typeOf(iterable).builtin && typeOf(iterable).lookup("__iter__") !== builtinIter(iterable)) {
    return undefined;
  }
  return containerItems(iterable);
}

const builtinIter = (value: PyObject): Value | undefined => typeOf(value).layout.lookup("__iter__");

function rest(iterator: PyIterator): Value[] {
  const items: Value[] = [];
  for (let item = iterator.next(); item !== undefined; item = iterator.next()) addTo(items, item);
  return items;
}

function addTo(items: Value[], item: Value): void {
  if (items.length === MOST_ITEMS) throw new Raise("MemoryError");
  items.push(item);
}

function containerItems(value: PyObject): Value[] | undefined {
  if (value instanceof PyList || value instanceof PyTuple) return value.items.slice();
  if (value instanceof PyDict) return value.keys();
  if (value instanceof PyDictView) return value.list();
  if (value instanceof PySet) return value.members();
  if (value instanceof PyRange) return rest(rangeIterator(value));
  if (value instanceof PyBytes || value instanceof PyByteArray) return Array.from(value.bytes);
  const inner = unbox(value);
  return typeof inner === "string" ? Array.from(inner) : undefined;
}

export function rangeIterator(range: PyRange): PyIterator {
  const { start, stop, step, length } = range;
  const small = typeof start === "number" && typeof stop === "number" && typeof step === "number";
  return small ? new RangeIterator(start, step, length) : new LongRangeIterator(range);
}
