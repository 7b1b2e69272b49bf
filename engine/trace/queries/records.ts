import { IS_STOP } from "../events.ts";
import { Cursor } from "../log.ts";
import type { Trace } from "../trace.ts";

/**
 * What is done with a record: its number in `KIND`, its operands in the order of its layout (what it
 * does not have is anything), and the stop at which it is first seen: its own, or the next one.
 */
export type RecordVisitor = (
  kind: number,
  a: number,
  b: number,
  c: number,
  d: number,
  step: number,
) => void;

/** Goes through the log once, from the first record to the last. */
export function scan(trace: Trace, visit: RecordVisitor): void {
  const cursor = new Cursor(trace.log);
  for (let step = 0; cursor.next(); ) {
    visit(cursor.kind, cursor.a, cursor.b, cursor.c, cursor.d, step);
    if (IS_STOP[cursor.kind] === true) step += 1;
  }
}

/** Which codes are of the person's own program. */
export const ownCodes = (trace: Trace): readonly boolean[] =>
  trace.codes.map((code) => trace.files[code?.file ?? -1]?.kind === "program");

/** Takes a frame off a stack, wherever in it it is. */
export function drop<T>(stack: T[], item: T): void {
  const place = stack.lastIndexOf(item);
  if (place === stack.length - 1) stack.pop();
  else if (place >= 0) stack.splice(place, 1);
}

export const isStop = (kind: number): boolean => IS_STOP[kind] ?? false;
