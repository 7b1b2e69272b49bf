import { exceptionType, type PyException, PyTraceback, Raised } from "../objects/exception.ts";
import { isInstance } from "../objects/types.ts";
import { INSTRUCTION_WORDS, Op } from "../python/bytecode.ts";
import { augment } from "./attribute-errors.ts";
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
  const { source, words, calls } = frame.code;
  const at = frame.ip - INSTRUCTION_WORDS;
  const traceback = new PyTraceback(source, at, frame, exception.traceback);
  if (frame.lookupFailed) {
    frame.lookupFailed = false;
    traceback.place = calls[words[at + 3] ?? -1]?.lookup;
  }
  exception.traceback = traceback;
}

/** Says in an AttributeError that leaves an attribute access what was asked for. PyObject_GetAttr */
export function tellAttribute(exception: PyException, frame: PyFrame): void {
  const { words, names } = frame.code;
  const at = frame.ip - INSTRUCTION_WORDS;
  if (words[at] !== Op.LOAD_ATTR) return;
  if (!isInstance(exception, exceptionType("AttributeError"))) return;
  const object = frame.registers[words[at + 2] ?? -1];
  if (object !== undefined) augment(exception, object, names[words[at + 3] ?? -1] ?? "");
}

/** Throws an exception object of the program's through the host. */
export function raise(exception: PyException): never {
  throw new Raised(exception);
}
