import type { PyDict } from "../objects/dict.ts";
import { exceptionType, PyException } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { locate, remove } from "./custom-keys.ts";
import { raise } from "./exceptions.ts";
import type { VM } from "./machine.ts";

/** Goes on with what a dict holds under a key, undefined if nothing. PyDict_GetItemRef */
export function withEntryOf(
  vm: VM,
  dict: PyDict,
  key: Value,
  next: (vm: VM, value: Value | undefined) => Value | undefined,
): Value | undefined {
  return locate(vm, dict, key, (_vm, slot) =>
    next(vm, slot.known ? dict.get(slot.key) : undefined),
  );
}

/** Takes an entry out of a dict and goes on with its value. _PyDict_Pop_KnownHash */
export function takeEntry(
  vm: VM,
  dict: PyDict,
  key: Value,
  next: (vm: VM, value: Value | undefined) => Value | undefined,
): Value | undefined {
  return locate(vm, dict, key, (_vm, slot) => {
    const value = slot.known ? dict.get(slot.key) : undefined;
    if (slot.known) remove(dict, slot);
    return next(vm, value);
  });
}

/** Its argument is the key itself. Python/errors.c, _PyErr_SetKeyError */
export function keyError(vm: VM, key: Value): never {
  return raise(vm.withContext(new PyException(exceptionType("KeyError"), [key])));
}
