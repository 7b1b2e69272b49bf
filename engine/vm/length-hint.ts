import { NOT_IMPLEMENTED } from "../objects/containers.ts";
import { exceptionType } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { typeName, typeOf } from "../objects/types.ts";
import { withSize } from "./conversions.ts";
import { PROPAGATE } from "./frame.ts";
import { itemsOf, iterate, remainingItems } from "./iteration.ts";
import type { VM } from "./machine.ts";
import { asInt } from "./numbers.ts";
import { callMethod, checkedLength } from "./operators.ts";
import { chain, guarded, type Operation } from "./sequencing.ts";

/**
 * All values of an iterable as an array. Lists ask a class of the program's first how many there
 * will be, which it may notice. Objects/listobject.c, list_extend_iter
 */
export function withHintedItems(
  vm: VM,
  iterable: Value,
  next: (vm: VM, items: Value[]) => Value | undefined,
): Value | undefined {
  const known = hasOwnLength(iterable) ? undefined : itemsOf(iterable);
  if (known !== undefined) return next(vm, known);
  return chain(
    vm,
    () => iterate(vm, iterable),
    (_vm, iterator) =>
      chain(
        vm,
        () => askLength(vm, iterable),
        () => remainingItems(vm, iterator, next),
      ),
  );
}

function hasOwnLength(value: Value): boolean {
  const type = typeOf(value);
  return !type.builtin && type.lookup("__len__") !== type.layout.lookup("__len__");
}

/** Objects/abstract.c, PyObject_LengthHint: only for what it may do or raise. */
function askLength(vm: VM, value: Value): Value | undefined {
  const length = typeOf(value).lookup("__len__");
  if (length === undefined || typeOf(value).builtin) return askHint(vm, value);
  return unlessTypeError(
    vm,
    () =>
      chain(
        vm,
        () => callMethod(vm, length, value, []),
        (_vm, result) => checkedLength(result),
      ),
    (_vm, result) => result,
    () => askHint(vm, value),
  );
}

function askHint(vm: VM, value: Value): Value | undefined {
  const hint = typeOf(value).lookup("__length_hint__");
  if (hint === undefined || typeOf(value).builtin) return null;
  return unlessTypeError(
    vm,
    () => callMethod(vm, hint, value, []),
    checkedHint,
    () => null,
  );
}

function checkedHint(vm: VM, result: Value): Value | undefined {
  if (result === NOT_IMPLEMENTED) return null;
  if (asInt(result) === undefined) {
    throw new Raise("TypeError", `__length_hint__ must be an integer, not ${typeName(result)}`);
  }
  return withSize(vm, result, (_vm, size) => {
    if (size >= 0) return size;
    throw new Raise("ValueError", "__length_hint__() should return >= 0");
  });
}

function unlessTypeError(
  vm: VM,
  ask: Operation,
  next: (vm: VM, value: Value) => Value | undefined,
  otherwise: Operation,
): Value | undefined {
  return guarded(vm, ask, next, (_vm, exception) =>
    vm.isException(exception, exceptionType("TypeError")) ? otherwise(vm) : PROPAGATE,
  );
}
