import { type PyException, PyTraceback, Raised } from "../objects/exception.ts";
import { INSTRUCTION_WORDS } from "../python/bytecode.ts";
import type { PyFrame } from "./frame.ts";

/** Goes on at the handler of the instruction the frame stands at; false if it has none. */
export function enterException(frame: PyFrame, exception: PyException): boolean {
  const instruction = frame.ip / INSTRUCTION_WORDS - 1;
  const { handlers } = frame.code.source;
  const range = handlers.find(({ start, end }) => start <= instruction && instruction < end);
  if (range === undefined) return false;
  frame.registers[range.register] = exception;
  frame.ip = range.handler * INSTRUCTION_WORDS;
  return true;
}

/** Notes that an exception passes through a frame, at the instruction at which that stands. */
export function addTraceback(exception: PyException, frame: PyFrame): void {
  const { source } = frame.code;
  const at = frame.ip - INSTRUCTION_WORDS;
  exception.traceback = new PyTraceback(source, at, frame, exception.traceback);
}

/** Throws an exception object of the program's through the host. */
export function raise(exception: PyException): never {
  throw new Raised(exception);
}
