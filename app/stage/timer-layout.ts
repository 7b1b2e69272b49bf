import { tickStep, ticks } from "d3";
import type { HandleState, TraceState } from "../../engine/trace/state.ts";

/** A timer on the axis: where it stands in percent, in which row, and on which side of its due time. */
export interface TimerBox {
  readonly handle: HandleState;
  readonly at: number;
  readonly row: number;
  readonly side: "right" | "left";
}

export interface TimerLayout {
  readonly boxes: readonly TimerBox[];
  readonly rows: number;
  /** Timers for which there was no room. */
  readonly hidden: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

const MOST_ROWS = 3;
/** Virtual seconds that the axis shows when nothing is set. */
const EMPTY_SPAN = 2;
const TICKS = 6;
const PERCENT = 100;
/** Of the axis, behind the last timer. */
const LEAST_ROOM = 0.1;
const MOST_ROOM = 0.4;

/** From now to the end of what is shown, in virtual seconds. */
interface TimeAxis {
  readonly now: number;
  readonly end: number;
}

const placeOn = ({ now, end }: TimeAxis, time: number): number =>
  ((time - now) / (end - now)) * PERCENT;

type Measure = (handle: HandleState) => number;

/** Timers over the virtual-time axis, origin at now. `measure` gives the width of a card in rem. */
export function layoutTimers(state: TraceState, width: number, measure: Measure): TimerLayout {
  const handles = state.timers
    .map((id) => state.handles.get(id))
    .filter((each) => each !== undefined);
  const last = Math.max(state.now, ...handles.map((handle) => handle.when ?? state.now));
  const end = handles.length === 0 || last <= state.now ? state.now + EMPTY_SPAN : last;
  const room = handles.length === 0 ? 1 : roomFor(handles.at(-1), width, measure);
  const axis = { now: state.now, end: state.now + (end - state.now) * room };
  const boxes = place(
    handles,
    (handle) => placeOn(axis, Math.max(handle.when ?? 0, state.now)),
    width,
    measure,
  );
  const rows = boxes.reduce((most, box) => Math.max(most, box.row + 1), 0);
  return { boxes, rows, hidden: handles.length - boxes.length, ticks: ticksOf(axis) };
}

/** How much longer the axis is than the last timer needs, so that its card stands on it. */
function roomFor(last: HandleState | undefined, width: number, measure: Measure): number {
  const share = last === undefined ? 0 : measure(last) / width;
  return 1 / (1 - Math.min(Math.max(share, LEAST_ROOM), MOST_ROOM));
}

/** Each in the first row in which it touches no other, by due time and then age. */
function place(
  handles: readonly HandleState[],
  positionOf: Measure,
  width: number,
  measure: Measure,
): readonly TimerBox[] {
  const boxes: TimerBox[] = [];
  const ends: [number, number][][] = Array.from({ length: MOST_ROWS }, () => []);
  for (const handle of handles) {
    const at = positionOf(handle);
    const size = (measure(handle) / width) * PERCENT;
    const side = at + size > PERCENT && at - size >= 0 ? "left" : "right";
    const [from, to] = side === "right" ? [at, at + size] : [at - size, at];
    const row = ends.findIndex((taken) =>
      taken.every(([start, end]) => to <= start || from >= end),
    );
    if (row < 0) continue;
    ends[row]?.push([from, to]);
    boxes.push({ handle, at, row, side });
  }
  return boxes;
}

/** Now is seldom a round number: as many digits as it takes, up to milliseconds. */
function exact(now: number, rounded: string): string {
  const digits = String(Number(now.toFixed(3)));
  return Number(rounded) === Number(digits) ? rounded : digits;
}

function ticksOf(axis: TimeAxis) {
  const { now, end } = axis;
  const digits = Math.max(0, -Math.floor(Math.log10(tickStep(now, end, TICKS))));
  const text = (mark: number): string => mark.toFixed(digits);
  const clear = (end - now) / (2 * TICKS);
  const others = ticks(now, end, TICKS).filter(
    (mark) => mark - now > clear && end - mark > clear / 2,
  );
  return [
    { at: 0, text: `${exact(now, text(now))} s` },
    ...others.map((mark) => ({ at: placeOn(axis, mark), text: text(mark) })),
  ];
}
