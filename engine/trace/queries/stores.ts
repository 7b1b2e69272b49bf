import { KIND } from "../events.ts";
import type { FrameId, FutureId, ObjectId, Step, TextId } from "../ids.ts";
import { objectInfo, type Trace } from "../trace.ts";
import { objectOf, type ValueRef } from "../values.ts";
import { scan } from "./records.ts";

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
  scan(trace, (kind, a, b, c, _d, step) => {
    if (kind === REACHED) lines[a] = b;
    if (kind !== STORED) return;
    const value = c as ValueRef;
    const future = futureIn(trace, value);
    if (future === undefined) return;
    const line = lines[a] ?? 0;
    stores.push({
      step: step as Step,
      frame: a as FrameId,
      line,
      name: b as TextId,
      value,
      future,
    });
  });
  return stores;
}

function futureIn(trace: Trace, value: ValueRef): FutureId | undefined {
  const object: ObjectId | undefined = objectOf(value);
  return object === undefined ? undefined : objectInfo(trace, object)?.future;
}
