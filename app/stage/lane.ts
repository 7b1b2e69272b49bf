import type { HandleState, TraceState } from "../../engine/trace/state.ts";

/** The ready queue as it lies before the person: front at the left. */
export interface Lane {
  /** Where the handle that runs now stood. */
  readonly running: HandleState | undefined;
  /** Of this tick. */
  readonly now: readonly HandleState[];
  /** Queued meanwhile, behind the gate. */
  readonly later: readonly HandleState[];
  /** The tick that the handles behind the gate wait for. */
  readonly gate: number;
}

export function laneOf(state: TraceState): Lane {
  const tick = state.loop?.tick ?? 0;
  const isRunning = state.loop?.running === true;
  const queued = state.ready
    .map((id) => state.handles.get(id))
    .filter((each) => each !== undefined);
  const isNow = (handle: HandleState) => isRunning && handle.queuedIn <= tick;
  return {
    running: state.runningHandle === undefined ? undefined : state.handles.get(state.runningHandle),
    now: queued.filter(isNow),
    later: queued.filter((handle) => !isNow(handle)),
    gate: tick + 1,
  };
}

/** A card as far as its width goes. */
export interface Card {
  readonly name: string;
  readonly note: string;
  /** Stands behind the gate. */
  readonly later: boolean;
}

/** Widths in rem, as the style sheet gives them. */
const SIGN = 0.45;
const NOTE_SIGN = 0.33;
const BODY = 2.7;
const BETWEEN = 0.5;
const GATE = 4.6;
const MORE = 2.75;

const widthOf = ({ name, note }: Card): number =>
  BODY + name.length * SIGN + (note === "" ? 0 : NOTE_SIGN * note.length + 0.4);

/** How many of the cards fit in `width` rem, first come first served. */
export function cardsThatFit(cards: readonly Card[], width: number): number {
  let left = width;
  for (const [place, card] of cards.entries()) {
    const isFirstLater = card.later && cards[place - 1]?.later !== true;
    left -= widthOf(card) + BETWEEN + (isFirstLater ? GATE + BETWEEN : 0);
    const isLast = place === cards.length - 1;
    if (left + BETWEEN < (isLast ? 0 : MORE)) return place;
  }
  return cards.length;
}
