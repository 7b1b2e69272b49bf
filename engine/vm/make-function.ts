import type { PyCell, PyTuple } from "../objects/containers.ts";
import type { PyDict } from "../objects/dict.ts";
import type { PyFrame } from "./frame.ts";
import { PyFunction } from "./function.ts";
import type { LinkedCode } from "./linker.ts";

/** MAKE_FUNCTION: a function of a code constant, with defaults and cells from the frame's registers. */
export function makeFunction(frame: PyFrame, constant: number, base: number): PyFunction {
  const code = frame.code.constants[constant] as LinkedCode;
  const closure = code.captures.map((register) => frame.registers[register] as PyCell);
  const defaults = frame.registers[base] as PyTuple | undefined;
  const fn = new PyFunction(
    code,
    frame.globals,
    closure,
    defaults?.items ?? [],
    frame.registers[base + 1] as PyDict | undefined,
  );
  fn.annotate = frame.registers[base + 2];
  return fn;
}
