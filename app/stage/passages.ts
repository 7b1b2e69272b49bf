import type { FrameId } from "../../engine/trace/ids.ts";
import type { FrameState, Pass, TraceState } from "../../engine/trace/state.ts";
import type { Moment } from "../session/moment.ts";
import { firstResumes } from "./resumes.ts";
import type { StackRow } from "./stack-rows.ts";

/** `now`: by this step. `recent`: on the way here since the stop before. `past`: long before. */
export type Freshness = "now" | "recent" | "past";

export interface Passage {
  readonly pass: Pass;
  readonly freshness: Freshness;
}

/** What went through the gap between a row and the one above it. */
export interface Gap {
  readonly down: Passage | undefined;
  readonly up: Passage | undefined;
  /** How control came into the lower one, when no value is known that went down. */
  readonly entry: "send" | "await" | undefined;
  /** The lower one has been entered once, and has not come back since. */
  readonly isFirst: boolean;
}

/** A pass in a gap; it may go on to another one before it arrives. */
interface Crossing {
  readonly pass: Pass;
  readonly arrives: boolean;
}

const isDown = ({ how }: Pass): boolean => how === "send" || how === "throw";

/** The gap above each row; the first has none, and neither has a plain call. */
export function gapsOf(moment: Moment, rows: readonly StackRow[]): readonly (Gap | undefined)[] {
  const crossings = rows.map((_, place) => crossingsAt(moment.state, rows, place));
  const passes = crossings.flatMap(({ down, up }) => [down?.pass, up?.pass]);
  const trail = trailOf(moment.state, passes);
  return crossings.map(({ down, up }, place) => {
    const entry = place > 0 && down === undefined ? driven(rows[place]) : undefined;
    const isFirst = isEnteredOnce(moment, rows[place]);
    if (down === undefined && up === undefined && entry === undefined) return undefined;
    return { down: dated(moment, down, trail), up: dated(moment, up, trail), entry, isFirst };
  });
}

function isEnteredOnce({ trace, state }: Moment, row: StackRow | undefined): boolean {
  const resumed = row === undefined ? undefined : firstResumes(trace).get(row.frame.id);
  return resumed === undefined || resumed > state.step;
}

function driven(row: StackRow | undefined): Gap["entry"] {
  const entry = row?.frame.entry;
  return entry === "call" ? undefined : entry;
}

interface Crossings {
  readonly down: Crossing | undefined;
  readonly up: Crossing | undefined;
}

/** What went last, in either direction, over the upper edge of the row at `place`. */
function crossingsAt(state: TraceState, rows: readonly StackRow[], place: number): Crossings {
  const outer = rows.slice(0, place);
  const inner = rows.slice(place);
  const received = inner.map(({ frame }) => frame.received).filter((pass) => pass !== undefined);
  const gave = inner.flatMap(({ frame }) => given(state, frame));
  const down = latest(received.filter((pass) => isDown(pass) && holder(outer, pass.from)));
  const up = latest(gave.filter((pass) => !isDown(pass) && holder(outer, pass.to)));
  return {
    down: down && { pass: down, arrives: rows[place]?.members.has(down.to) === true },
    up:
      up === undefined || (down !== undefined && up.step < down.step)
        ? undefined
        : { pass: up, arrives: rows[place - 1]?.members.has(up.to) === true },
  };
}

const holder = (rows: readonly StackRow[], frame: FrameId): boolean =>
  rows.some(({ members }) => members.has(frame));

const latest = (passes: readonly Pass[]): Pass | undefined =>
  passes.reduce<Pass | undefined>(
    (last, pass) => (last === undefined || pass.step > last.step ? pass : last),
    undefined,
  );

/** What a frame gave last; one that is gone already gave what is passing now. */
const given = ({ pass }: TraceState, { id, gave }: FrameState): readonly Pass[] =>
  [pass?.from === id ? pass : undefined, gave].filter((each) => each !== undefined);

function dated(
  { state, before }: Moment,
  crossing: Crossing | undefined,
  trail: ReadonlySet<number>,
): Passage | undefined {
  if (crossing === undefined) return undefined;
  const { pass, arrives } = crossing;
  if (pass.step === state.step) return { pass, freshness: arrives ? "now" : "recent" };
  const isRecent = pass.step > before.step || trail.has(pass.step);
  return { pass, freshness: isRecent ? "recent" : "past" };
}

/** The steps in which the value that has just arrived came here, gap by gap. */
function trailOf({ pass }: TraceState, passes: readonly (Pass | undefined)[]): ReadonlySet<number> {
  const trail = new Set<number>();
  if (pass === undefined) return trail;
  const isSame = (other: Pass) => other.how === pass.how && other.value === pass.value;
  for (let step = pass.step - 1; ; step -= 1) {
    if (!passes.some((other) => other?.step === step && isSame(other))) return trail;
    trail.add(step);
  }
}

/** Whether a value crossed the row between these gaps without stopping in it. */
export function isCrossed(above: Gap | undefined, below: Gap | undefined): boolean {
  const over = above?.up;
  const under = below?.up;
  if (over === undefined || under === undefined || over.freshness === "past") return false;
  const { how, value, step } = over.pass;
  const passesThrough = how === "yield" || how === "raise";
  return (
    passesThrough && under.pass.how === how && under.pass.value === value && under.pass.step < step
  );
}
