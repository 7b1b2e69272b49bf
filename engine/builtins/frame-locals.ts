import { PyCell } from "../objects/containers.ts";
import { PyDict } from "../objects/dict.ts";
import type { Value } from "../objects/object.ts";
import { INSTRUCTION_WORDS, type InlinedRange } from "../python/bytecode.ts";
import { classNamespace } from "../vm/class-names.ts";
import type { PyFrame } from "../vm/frame.ts";
import type { VM } from "../vm/machine.ts";

/** `locals()` in a frame: a snapshot in functions and comprehensions, else the namespace itself. PEP 667 */
export function frameLocals(vm: VM, frame: PyFrame): Value {
  return hasFastLocals(frame) ? snapshot(frame) : classNamespace(vm, frame);
}

/** Whether it has variables in registers now: PyFrame_HasHiddenLocals for modules and classes. */
export function hasFastLocals(frame: PyFrame): boolean {
  const { kind } = frame.code.source;
  return (kind !== "module" && kind !== "class") || comprehensionsAround(frame).length > 0;
}

/** The variables of a function that hold something, in the order of its registers. */
export function localVariables(frame: PyFrame): readonly (readonly [string, Value])[] {
  return [...variableRegisters(frame)].flatMap(([name, register]) => {
    const held = frame.registers[register];
    const value = held instanceof PyCell && isVariable(frame, register) ? held.content : held;
    const isOurs = name.startsWith(".") && name !== ".0";
    return value === undefined || isOurs ? [] : [[name, value] as const];
  });
}

/** Where the variables of a frame are; those of a comprehension hide others of their name. */
export function variableRegisters(frame: PyFrame): ReadonlyMap<string, number> {
  const { locals, free } = frame.code.source;
  const registers = new Map([...locals, ...free].map((name, register) => [name, register]));
  for (const { variables } of comprehensionsAround(frame).toReversed()) {
    for (const { name, register } of variables) registers.set(name, register);
  }
  return registers;
}

/** The innermost first. */
function comprehensionsAround(frame: PyFrame): readonly InlinedRange[] {
  const at = frame.ip / INSTRUCTION_WORDS - 1;
  return frame.code.source.comprehensions.filter(({ start, end }) => start <= at && at < end);
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
