import { type Frame, PyFrame } from "./frame.ts";
import type { VM } from "./machine.ts";

/** The frame of Python code that calls the native running just now. */
export const callingFrame = (vm: VM): PyFrame | undefined => nearest(vm.top);

/** The Python frame below this one: `f_back`. */
export const callerOf = (frame: Frame): PyFrame | undefined => nearest(frame.back);

/** The first frame from here down whose code stands in a file of Python, and not for C. */
function nearest(from: Frame | undefined): PyFrame | undefined {
  let frame = from;
  while (frame !== undefined && !(frame instanceof PyFrame && !frame.code.source.hidden)) {
    frame = frame.back;
  }
  return frame;
}

/** The Python frame that runs just now, also if it stands for C. */
export function runningFrame(vm: VM): PyFrame | undefined {
  let frame = vm.top;
  while (frame !== undefined && !(frame instanceof PyFrame)) frame = frame.back;
  return frame;
}
