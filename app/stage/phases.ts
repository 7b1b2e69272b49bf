import type { Ending } from "../../engine/trace/events.ts";
import type { HandleId } from "../../engine/trace/ids.ts";
import { hasOtherThreads, isInSelect } from "../../engine/trace/queries/threads.ts";
import type { LoopState, TraceState } from "../../engine/trace/state.ts";
import { secondsText } from "../design/time-text.ts";
import type { Moment } from "../session/moment.ts";
import { type Selection, selectionsOf } from "./selections.ts";

/** The stations of a lap, in the order in which the loop comes to them. */
export const STATIONS = ["select", "timers", "ready", "run"] as const;
export type Station = (typeof STATIONS)[number];

/** The station where the loop is; none while it does not run. */
export function stationOf({ loop, ending }: TraceState): Station | undefined {
  if (loop === undefined || !loop.running || isOver(ending)) return undefined;
  return STATIONS.find((station) => station === loop.phase);
}

/** Waiting for ever is a way to end in which the loop still stands in select. */
const isOver = (ending: Ending | undefined): boolean =>
  ending !== undefined && ending !== "waits for ever";

/** How many stations of this tick are behind the loop. */
export const travelled = (state: TraceState): number => {
  const station = stationOf(state);
  return station === undefined ? 0 : STATIONS.indexOf(station);
};

const COUNTS = ["no", "a", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

const handles = (count: number): string =>
  `${COUNTS[count] ?? count} ${count === 1 ? "handle" : "handles"}`;

/** What Select did, or is doing, in words. */
export function selectText({ trace, state }: Moment): string {
  const { loop } = state;
  if (loop === undefined) return "there is no event loop yet";
  if (!loop.running && state.ending !== "waits for ever") return restText(loop);
  const selection = selectionsOf(trace).get(loop.tick);
  if (selection === undefined || selection.step > state.step) return lookText(state);
  return isWaiting(state, selection) ? selecting(selection, state) : selected(selection);
}

/** The clock is at the moment that select waits for as soon as it has waited. */
function isWaiting({ loop, now }: TraceState, { timeout, now: asked }: Selection): boolean {
  return loop?.phase === "select" && (timeout === undefined || now < asked + timeout);
}

const restText = (loop: LoopState): string => {
  if (loop.closed) return "the loop is closed";
  return loop.tick === 0 ? "the loop has not started" : "the loop is not running";
};

const lookText = ({ ready }: TraceState): string =>
  ready.length > 0
    ? `will not wait: ${handles(ready.length)} ${ready.length === 1 ? "is" : "are"} ready`
    : "about to look for something to do";

function selecting({ timeout, now }: Selection, state: TraceState): string {
  return timeout === undefined
    ? `nothing is ready and no timer is set: waits for ${hasOtherThreads(state) ? "a thread" : "ever"}`
    : `waits until ${secondsText(now + timeout)}`;
}

function selected({ timeout, ready, now }: Selection): string {
  if (timeout === undefined) return "waited until something happened";
  if (timeout > 0) return `waited until ${secondsText(now + timeout)}`;
  return ready > 0
    ? `did not wait: ${handles(ready)} ${ready === 1 ? "was" : "were"} ready`
    : "did not wait";
}

/** How the timers stand, in words. */
export function timersText({ timers, handles: all, now }: TraceState): string {
  const clock = `the virtual clock stands at ${secondsText(now)}`;
  if (timers.length === 0) return `none set, so ${clock}`;
  const isLive = (id: HandleId) => all.get(id)?.cancelled === false;
  const next = timers.find(isLive);
  const when = next === undefined ? undefined : all.get(next)?.when;
  return when === undefined
    ? `only cancelled ones; ${clock}`
    : `next due at ${secondsText(when)}; ${clock}`;
}

/** What the running slot says when there is nothing in it. */
export interface Rest {
  readonly title: string;
  readonly text: string;
}

const ENDINGS: Readonly<Record<Ending, Rest>> = {
  finished: { title: "The run is over", text: "The program has come to its end." },
  "uncaught exception": {
    title: "The run is over",
    text: "An exception reached the top of the program and nobody caught it.",
  },
  "waits for ever": {
    title: "The loop is waiting",
    text: "Nothing is ready and no timer is set. select() would wait for ever, so the recording ends here.",
  },
  budget: {
    title: "The recording stops here",
    text: "The program had used up the steps it was given. It was not finished.",
  },
  exited: { title: "The run is over", text: "The program asked to exit." },
};

/** Threads that wait for each other, or for what never comes, somewhere else than in select. */
const STUCK: Rest = {
  title: "Nothing can go on",
  text: "Whoever could go on waits for something that never comes, so the recording ends here.",
};

/** Whether, and why, nothing runs. */
export function restOf({ state, trace }: Moment): Rest | undefined {
  if (state.ending === "waits for ever" && !isInSelect(state)) return STUCK;
  if (state.ending !== undefined) return ENDINGS[state.ending];
  if (state.loop?.running !== true) return undefined;
  const selection = selectionsOf(trace).get(state.loop.tick);
  if (selection === undefined || selection.step > state.step) return undefined;
  return isWaiting(state, selection) ? waiting(selection, state) : undefined;
}

function waiting({ timeout, now }: Selection, state: TraceState): Rest {
  const title = "The loop is waiting";
  if (timeout === undefined) {
    const what = hasOtherThreads(state) ? "until a thread wakes it" : "for ever";
    return { title, text: `Nothing is ready and no timer is set, so select() waits ${what}.` };
  }
  return { title, text: `Nothing is ready. select() waits until ${secondsText(now + timeout)}.` };
}
