import { KIND } from "../../engine/trace/events.ts";
import type { Step, Tick } from "../../engine/trace/ids.ts";
import { eachRecord, isStop, operand } from "../../engine/trace/queries/records.ts";
import { numberOf, type Trace } from "../../engine/trace/trace.ts";
import { once } from "../session/once.ts";

/** What select was asked in a tick, and how things stood when it was. */
export interface Selection {
  /** The first stop at which it can be seen. */
  readonly step: Step;
  /** `undefined` means for ever. */
  readonly timeout: number | undefined;
  /** How many handles were ready. */
  readonly ready: number;
  readonly now: number;
}

type Selections = ReadonlyMap<Tick, Selection>;

/** What select was asked in each tick of the recording. */
export const selectionsOf = once(collect);

/** How things stand on the way through the log. */
interface Standing {
  step: number;
  tick: number;
  ready: number;
  now: number;
}

function collect(trace: Trace): Selections {
  const found = new Map<Tick, Selection>();
  const standing: Standing = { step: 0, tick: 0, ready: 0, now: 0 };
  eachRecord(trace, (kind, at) => {
    const first = operand(trace, at);
    if (kind === KIND["loop.selected"]) {
      const timeout = first === 0 ? undefined : numberOf(trace, first);
      const { step, tick, ready, now } = standing;
      found.set(tick as Tick, { step: step as Step, timeout, ready, now });
    } else follow(standing, trace, kind, first);
  });
  return found;
}

function follow(standing: Standing, trace: Trace, kind: number, first: number): void {
  if (isStop(kind)) standing.step += 1;
  else if (kind === KIND["loop.tick_began"]) standing.tick = first;
  else if (kind === KIND["handle.queued"]) standing.ready += 1;
  else if (kind === KIND["handle.started"]) standing.ready -= 1;
  else if (kind === KIND["clock.advanced"]) standing.now = numberOf(trace, first);
}
