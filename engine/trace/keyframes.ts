import { decodeEvent, IS_STOP, RECORD_WORDS } from "./events.ts";
import type { Offset, Step } from "./ids.ts";
import { reduce } from "./reducer.ts";
import { INITIAL_STATE, type TraceState } from "./state.ts";
import { stopAt, type Trace } from "./trace.ts";

/** Stops between two kept states. */
const SPACING = 256;

/**
 * What the state is at any stop: the nearest kept state before it, and the events from there on.
 *
 * Kept states are made when they are first passed, so a look at the end of a long recording folds
 * it once and every later look is short.
 */
export class Timeline {
  readonly trace: Trace;
  /** `#kept[k]` is the state at stop `k * SPACING - 1`; the first is before the first event. */
  readonly #kept: TraceState[] = [INITIAL_STATE];
  #last: TraceState = INITIAL_STATE;

  constructor(trace: Trace) {
    this.trace = trace;
  }

  /** The state at `step`; clamped to the recording, -1 is before its first event. */
  stateAt(step: Step): TraceState {
    const wanted = Math.max(-1, Math.min(step, this.trace.stops.length - 1));
    let state = this.#nearest(wanted);
    while (state.step < wanted) state = this.#advance(state);
    this.#last = state;
    return state;
  }

  #nearest(wanted: number): TraceState {
    const place = Math.min(Math.floor((wanted + 1) / SPACING), this.#kept.length - 1);
    const kept = this.#kept[place] ?? INITIAL_STATE;
    return this.#last.step <= wanted && this.#last.step > kept.step ? this.#last : kept;
  }

  #advance(from: TraceState): TraceState {
    const state = nextStop(this.trace, from);
    if ((state.step + 1) % SPACING === 0) this.#kept[(state.step + 1) / SPACING] ??= state;
    return state;
  }
}

/** The records between the stop before `step` and `step` itself: what this step did. */
export function offsetsOf(trace: Trace, step: Step): Offset[] {
  const offsets: Offset[] = [];
  const end = stopAt(trace, step) ?? -1;
  for (let at = afterStop(trace, (step - 1) as Step); at <= end; at = after(trace, at)) {
    offsets.push(at);
  }
  return offsets;
}

function nextStop(trace: Trace, from: TraceState): TraceState {
  let state = from;
  let at = afterStop(trace, from.step);
  for (;;) {
    const event = decodeEvent(trace.log, at);
    state = reduce(trace, state, event);
    if (IS_STOP[trace.log[at] ?? -1]) return state;
    at = after(trace, at);
  }
}

const after = (trace: Trace, at: Offset): Offset =>
  (at + (RECORD_WORDS[trace.log[at] ?? -1] ?? 1)) as Offset;

const afterStop = (trace: Trace, step: Step): Offset => {
  const stop = stopAt(trace, step);
  return stop === undefined ? (0 as Offset) : after(trace, stop);
};
