import { Draft } from "./draft.ts";
import { eventOf, IS_STOP, type TraceEvent } from "./events.ts";
import type { Step } from "./ids.ts";
import { type Cursor, cursorAfter } from "./log.ts";
import { foldTo } from "./reducer.ts";
import { INITIAL_STATE, type TraceState } from "./state.ts";
import type { Trace } from "./trace.ts";

/** Stops between two kept states; ARCHITECTURE.md says how it was chosen. */
const SPACING = 512;
/** So many kept states are enough: in a longer recording they lie further apart. */
const MOST_KEPT = 8192;
/** Steps before one that was asked for on the way back: the next presses will ask for them. */
const RUN_UP = 32;

/**
 * What the state is at any stop: the nearest kept state before it, and the events from there on.
 *
 * Kept states are made when they are first passed, so a look at the end of a long recording folds
 * it once and every later look is short. Steps forth go on from the last state, steps back find
 * theirs among those that were worked out together.
 */
export class Timeline {
  readonly trace: Trace;
  readonly #spacing: number;
  /** `#kept[k]` is the state at stop `k * spacing - 1`; the first is before the first event. */
  readonly #kept: TraceState[] = [INITIAL_STATE];
  /** The newest states, by step. */
  readonly #recent = new Map<Step, TraceState>();
  #last: TraceState = INITIAL_STATE;

  constructor(trace: Trace, spacing: number = spacingFor(trace)) {
    this.trace = trace;
    this.#spacing = spacing;
  }

  /** The state at `step`; clamped to the recording, -1 is before its first event. */
  stateAt(step: Step): TraceState {
    const wanted = Math.max(-1, Math.min(step, this.trace.stops.length - 1)) as Step;
    const state =
      wanted === -1 ? INITIAL_STATE : (this.#recent.get(wanted) ?? this.#workOut(wanted));
    this.#last = state;
    return state;
  }

  #workOut(wanted: Step): TraceState {
    const isBack = wanted < this.#last.step && wanted >= this.#last.step - RUN_UP;
    const first = isBack ? Math.max(0, wanted - RUN_UP) : wanted;
    const from = this.#nearest(first as Step);
    const draft = new Draft(this.trace, from);
    const cursor = cursorAfter(this.trace, from.step);
    let state = from;
    for (let step = first; step <= wanted; step += 1) {
      this.#advance(draft, cursor, step as Step);
      state = draft.state();
      this.#remember(state);
    }
    return state;
  }

  #nearest(wanted: Step): TraceState {
    const place = Math.min(Math.floor((wanted + 1) / this.#spacing), this.#kept.length - 1);
    const kept = this.#kept[place] ?? INITIAL_STATE;
    return this.#last.step <= wanted && this.#last.step > kept.step ? this.#last : kept;
  }

  /** On to `step`, keeping the states on the way that are not kept yet. */
  #advance(draft: Draft, cursor: Cursor, step: Step): void {
    for (let next = this.#kept.length; next * this.#spacing - 1 <= step; next += 1) {
      foldTo(draft, cursor, (next * this.#spacing - 1) as Step);
      this.#kept.push(draft.state());
    }
    foldTo(draft, cursor, step);
  }

  #remember(state: TraceState): void {
    if (this.#recent.size >= 2 * RUN_UP) this.#recent.clear();
    this.#recent.set(state.step, state);
  }
}

function spacingFor({ stops }: Trace): number {
  let spacing = SPACING;
  while (stops.length / spacing > MOST_KEPT) spacing *= 2;
  return spacing;
}

/** What was done between the stop before `step` and `step` itself: the events that this step shows. */
export function eventsOf(trace: Trace, step: Step): TraceEvent[] {
  const events: TraceEvent[] = [];
  const cursor = cursorAfter(trace, step - 1);
  while (cursor.next()) {
    events.push(eventOf(cursor));
    if (IS_STOP[cursor.kind] === true) break;
  }
  return events;
}
