import { PyCell } from "../objects/containers.ts";
import { PyDict } from "../objects/dict.ts";
import type { Value } from "../objects/object.ts";
import { classNamespace } from "../vm/class-names.ts";
import type { PyFrame } from "../vm/frame.ts";
import type { VM } from "../vm/machine.ts";

/** `locals()` in a frame: a snapshot in functions, the namespace itself elsewhere. PEP 667 */
export function frameLocals(vm: VM, frame: PyFrame): Value {
  switch (frame.code.source.kind) {
    case "module":
    case "class":
      return classNamespace(vm, frame);
    default:
      return snapshot(frame);
  }
}

/** The variables of a function that hold something, in the order of its registers. */
export function localVariables(frame: PyFrame): readonly (readonly [string, Value])[] {
  const { locals, free } = frame.code.source;
  return [...locals, ...free].flatMap((name, register) => {
    const held = frame.registers[register];
    const value = held instanceof PyCell && isVariable(frame, register) ? held.content : held;
    return value === undefined || name.startsWith(".") ? [] : [[name, value] as const];
  });
}

/** Whether the register holds the cell of a variable, and not a cell that is the value of one. */
function isVariable(frame: PyFrame, register: number): boolean {
  const { locals, cells } = frame.code.source;
  return register >= locals.length || cells.includes(register);
}

function snapshot(frame: PyFrame): PyDict {
  const dict = new PyDict();
  for (const [name, value] of localVariables(frame)) dict.set(name, name, value);
  return dict;
}
