import { KIND } from "../events.ts";
import type { FrameId, FutureId, ObjectId, Step, TextId } from "../ids.ts";
import { objectInfo, type Trace } from "../trace.ts";
import { objectOf, type ValueRef } from "../values.ts";
import { eachRecord, isStop, operand } from "./records.ts";

/** A task or future that was put into a variable, and the line that did it. */
export interface Store {
  /** The first step that shows it. */
  readonly step: Step;
  readonly frame: FrameId;
  readonly line: number;
  readonly name: TextId;
  readonly value: ValueRef;
  readonly future: FutureId;
}

const STORED = KIND["local.stored"];
const REACHED = KIND["line.reached"];

/** In the order in which they happened. */
export function storesOf(trace: Trace): readonly Store[] {
  const stores: Store[] = [];
  const lines: number[] = [];
  let step = 0;
  eachRecord(trace, (kind, at) => {
    const frame = operand(trace, at) as FrameId;
    if (kind === REACHED) lines[frame] = operand(trace, at + 1);
    if (kind === STORED) {
      const value = operand(trace, at + 2) as ValueRef;
      const future = futureIn(trace, value);
      const name = operand(trace, at + 1) as TextId;
      const line = lines[frame] ?? 0;
      if (future !== undefined)
        stores.push({ step: step as Step, frame, line, name, value, future });
    }
    if (isStop(kind)) step += 1;
  });
  return stores;
}

function futureIn(trace: Trace, value: ValueRef): FutureId | undefined {
  const object: ObjectId | undefined = objectOf(value);
  return object === undefined ? undefined : objectInfo(trace, object)?.future;
}
