import { INSTRUCTION_WORDS } from "../python/bytecode.ts";
import { PyFrame } from "./frame.ts";
import type { VM } from "./machine.ts";

/** A line that was being executed: what is remembered of where something was made. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly name: string;
}

/** The line at which a frame stands. */
export function lineOf({ code: { source }, ip }: PyFrame): number {
  return source.positions[ip - INSTRUCTION_WORDS] ?? source.firstLine;
}

/** The calls that are going on, so many at most, innermost first. */
export function placesOf(vm: VM, most: number): Place[] {
  const places: Place[] = [];
  for (let frame = vm.top; frame !== undefined && places.length < most; frame = frame.back) {
    if (frame instanceof PyFrame && !frame.code.source.hidden) places.push(placeOf(frame));
  }
  return places;
}

function placeOf(frame: PyFrame): Place {
  const { file, name } = frame.code.source;
  return { file, name, line: lineOf(frame) };
}

/** A place as tracebacks show it. */
export function placeText(vm: VM, { file, line, name }: Place): string {
  const code = vm.world.sourceOf(file)?.split("\n")[line - 1]?.trim() ?? "";
  return `  File "${file}", line ${line}, in ${name}\n${code === "" ? "" : `    ${code}\n`}`;
}
