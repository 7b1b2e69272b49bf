import { KIND } from "../events.ts";
import type { CodeId, FrameId, Step, TextId } from "../ids.ts";
import { stopCount, type Trace } from "../trace.ts";
import type { ValueRef } from "../values.ts";
import { ownCodes, scan } from "./records.ts";

const PUSHED = KIND["frame.pushed"];
const STORED = KIND["local.stored"];
const DELETED = KIND["local.deleted"];

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
  const codes: (CodeId | undefined)[] = [];
  const found = new Map<TextId, Stored[]>();
  const last = stopCount(trace) - 1;
  const own = ownCodes(trace);
  scan(trace, (kind, a, b, c, _d, step) => {
    if (kind === PUSHED && own[b] === true) codes[a] = b as CodeId;
    if (kind !== STORED && kind !== DELETED) return;
    const code = codes[a];
    if (code === undefined) return;
    const name = b as TextId;
    const value = kind === STORED ? (c as ValueRef) : undefined;
    const stored = { step: Math.min(step, last) as Step, frame: a as FrameId, code, value };
    const known = found.get(name);
    if (known === undefined) found.set(name, [stored]);
    else known.push(stored);
  });
  return found;
}
