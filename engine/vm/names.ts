import { PyCell } from "../objects/containers.ts";
import { exceptionType, PyException, Raised } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import type { PyFrame } from "./frame.ts";
import type { VM } from "./machine.ts";

const nameOf = (frame: PyFrame, index: number): string => frame.code.names[index] ?? "";

/** A NameError or UnboundLocalError, to be thrown. */
export function nameError(vm: VM, type: string, message: string, name: string): Raised {
  const error = new PyException(exceptionType(type), [message]);
  if (type === "NameError") error.fields.set("name", name);
  return new Raised(vm.withContext(error));
}

/** A global that is None, a builtin, or NameError. */
export function loadGlobal(vm: VM, frame: PyFrame, index: number): Value {
  const name = nameOf(frame, index);
  if (frame.globals.has(name)) return null;
  const builtins = vm.ownBuiltins?.get(frame.globals) ?? vm.world.builtins;
  const builtin = builtins.get(name);
  if (builtin !== undefined) return builtin;
  throw nameError(vm, "NameError", `name '${name}' is not defined`, name);
}

export function deleteGlobal(vm: VM, frame: PyFrame, index: number): void {
  const name = nameOf(frame, index);
  if (!frame.globals.delete(name)) {
    throw nameError(vm, "NameError", `name '${name}' is not defined`, name);
  }
  vm.recording?.deleted(frame, name);
}

export function unboundLocal(vm: VM, frame: PyFrame, index: number): Raised {
  const name = nameOf(frame, index);
  return nameError(
    vm,
    "UnboundLocalError",
    `cannot access local variable '${name}' where it is not associated with a value`,
    name,
  );
}

/** The content of a cell, or the error that it has none. */
export function loadCell(vm: VM, frame: PyFrame, register: number, index: number): Value {
  const cell = frame.registers[register];
  if (cell instanceof PyCell && cell.content !== undefined) return cell.content;
  const own = register < frame.code.source.locals.length;
  if (own) throw unboundLocal(vm, frame, index);
  const name = nameOf(frame, index);
  throw nameError(
    vm,
    "NameError",
    `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`,
    name,
  );
}
