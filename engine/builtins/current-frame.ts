import { INSTRUCTION_WORDS } from "../python/bytecode.ts";
import { PyFrame } from "../vm/frame.ts";
import type { LinkedCode } from "../vm/linker.ts";
import type { VM } from "../vm/machine.ts";

/** A frame of Python code, and the instruction it stands at (in words). */
export interface Standing {
  readonly frame: PyFrame;
  readonly code: LinkedCode;
  readonly at: number;
}

/** The innermost frame whose code a person could see. */
export function currentFrame(vm: VM): Standing | undefined {
  for (let frame = vm.top; frame !== undefined; frame = frame.back) {
    if (frame instanceof PyFrame && !frame.code.source.hidden) {
      return { frame, code: frame.code, at: Math.max(0, frame.ip - INSTRUCTION_WORDS) };
    }
  }
  return undefined;
}
