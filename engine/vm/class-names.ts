import { PyDict } from "../objects/dict.ts";
import { exceptionType } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { dictType } from "../objects/types.ts";
import { PROPAGATE, type PyFrame } from "./frame.ts";
import type { VM } from "./machine.ts";
import { loadCell, loadGlobal, nameError } from "./names.ts";
import { asNamespace, namespaceDict } from "./namespace-dict.ts";
import { discard, guarded } from "./sequencing.ts";
import { deleteItem, getItem, setItem } from "./subscripts.ts";

// The names of class bodies live in a plain namespace, or in the mapping that `__prepare__` gave.

const nameOf = (frame: PyFrame, index: number): string => frame.code.names[index] ?? "";

/** Lets the frame of a class body keep its names in what `__prepare__` gave. */
export function useNamespace(vm: VM, frame: PyFrame, given: Value): void {
  if (given instanceof PyDict && given.cls === dictType) {
    frame.namespace = asNamespace(vm, given);
  } else frame.mapping = given;
}

/** LOAD_NAMESPACE, and `locals()` in a class body. */
export function classNamespace(vm: VM, frame: PyFrame): Value {
  return frame.mapping ?? namespaceDict(vm, frame.namespace ?? frame.globals);
}

/** LOAD_NAME: the namespace, then as anywhere else. */
export function loadName(vm: VM, frame: PyFrame, index: number): Value | undefined {
  const name = nameOf(frame, index);
  const outside = () => frame.globals.get(name) ?? loadGlobal(vm, frame, index);
  if (frame.mapping !== undefined) return mapped(vm, frame.mapping, name, outside);
  const own = frame.namespace?.get(name);
  return own === undefined ? outside() : own;
}

/** LOAD_CLASS_CELL: the namespace, then a variable of an enclosing function. */
export function loadClassCell(
  vm: VM,
  frame: PyFrame,
  register: number,
  index: number,
): Value | undefined {
  const name = nameOf(frame, index);
  const outside = () => loadCell(vm, frame, register, index);
  if (frame.mapping !== undefined) return mapped(vm, frame.mapping, name, outside);
  const own = frame.namespace?.get(name);
  return own === undefined ? outside() : own;
}

/** An item of a mapping; a KeyError leads outside. PyMapping_GetOptionalItem */
function mapped(vm: VM, mapping: Value, name: string, outside: () => Value): Value | undefined {
  return guarded(
    vm,
    () => getItem(vm, mapping, name),
    (_vm, value) => value,
    (_vm, error) => (vm.isException(error, exceptionType("KeyError")) ? outside() : PROPAGATE),
  );
}

/** STORE_NAME; false when a frame was pushed that will do it. */
export function storeName(vm: VM, frame: PyFrame, index: number, value: Value): boolean {
  const name = nameOf(frame, index);
  vm.recording?.stored(frame, name, value);
  const { mapping } = frame;
  if (mapping !== undefined) return discard(vm, () => setItem(vm, mapping, name, value)) === "done";
  frame.namespace?.set(name, value);
  return true;
}

/** DELETE_NAME; false when a frame was pushed that will do it. */
export function deleteName(vm: VM, frame: PyFrame, index: number): boolean {
  const name = nameOf(frame, index);
  const { mapping } = frame;
  if (mapping !== undefined) return discard(vm, () => removeMapped(vm, mapping, name)) === "done";
  if (frame.namespace?.delete(name) !== true) throw undefinedName(vm, name);
  vm.recording?.deleted(frame, name);
  return true;
}

function removeMapped(vm: VM, mapping: Value, name: string): Value | undefined {
  return guarded(
    vm,
    () => deleteItem(vm, mapping, name),
    (_vm, done) => done,
    (_vm, error) => {
      if (vm.isException(error, exceptionType("KeyError"))) throw undefinedName(vm, name);
      return PROPAGATE;
    },
  );
}

const undefinedName = (vm: VM, name: string) =>
  nameError(vm, "NameError", `name '${name}' is not defined`, name);
