import { KIND } from "../events.ts";
import type { CodeId, FrameId, Step, TextId } from "../ids.ts";
import { stopCount, type Trace } from "../trace.ts";
import type { ValueRef } from "../values.ts";
import { eachRecord, isStop, operand } from "./records.ts";

/** A value that a variable of the program was given. */
export interface Stored {
  /** The first stop that shows it. */
  readonly step: Step;
  readonly frame: FrameId;
  readonly code: CodeId;
  /** `undefined` when the variable was deleted. */
  readonly value: ValueRef | undefined;
}

/** What each variable of the person's own program held, in the order in which it did. */
export function variableHistories(trace: Trace): ReadonlyMap<TextId, readonly Stored[]> {
  const codes = new Map<FrameId, CodeId>();
  const found = new Map<TextId, Stored[]>();
  const last = stopCount(trace) - 1;
  let step = 0;
  eachRecord(trace, (kind, at) => {
    const frame = operand(trace, at) as FrameId;
    if (kind === KIND["frame.pushed"]) {
      const code = operand(trace, at + 1) as CodeId;
      if (trace.files[trace.codes[code]?.file ?? -1]?.kind === "program") codes.set(frame, code);
    }
    const code = codes.get(frame);
    const isStored = kind === KIND["local.stored"];
    if (code !== undefined && (isStored || kind === KIND["local.deleted"])) {
      const name = operand(trace, at + 1) as TextId;
      const value = isStored ? (operand(trace, at + 2) as ValueRef) : undefined;
      const stored = { step: Math.min(step, last) as Step, frame, code, value };
      const known = found.get(name);
      if (known === undefined) found.set(name, [stored]);
      else known.push(stored);
    }
    if (isStop(kind)) step += 1;
  });
  return found;
}
