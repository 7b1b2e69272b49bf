import { KIND, PASSES } from "../events.ts";
import type { CodeId, FrameId, FutureId, Step } from "../ids.ts";
import { codeOf, stopCount, type Trace } from "../trace.ts";
import { drop, isStop, scan } from "./records.ts";
import { placeOf } from "./stops.ts";

const PUSHED = KIND["frame.pushed"];
const RESUMED = KIND["frame.resumed"];
const POPPED = KIND["frame.popped"];
const SUSPENDED = KIND["frame.suspended"];
const PASSED = KIND["value.passed"];
const YIELD = PASSES.indexOf("yield");
const LINE = KIND["line.reached"];
const ENDED = KIND["run.ended"];
const ENTERED = KIND["task.entered"];
const LEFT = KIND["task.left"];

/** Where control is at each stop, in two readings of "deeper". */
export interface Stepping {
  /** How many frames are below the one in control: the order in which things really happen. */
  readonly heights: Int32Array;
  /** How many calls and awaits lie between a task's own step and the frame in control; -1 outside. */
  readonly depths: Int32Array;
  /** The task that runs, 0 for none. */
  readonly tasks: Int32Array;
  /** 1 where a yield passes through a frame on its way out: control does not come back to that. */
  readonly passing: Int32Array;
}

/** Loop view follows the one call stack there is; task view follows one task and skips the rest. */
export const VIEWS = ["loop", "task"] as const;
export type View = (typeof VIEWS)[number];

export type Reach = "over" | "out";

/** One pass over the log: the call stack without the rest of the state. */
export function steppingOf(trace: Trace): Stepping {
  const count = stopCount(trace);
  const found = {
    heights: new Int32Array(count),
    depths: new Int32Array(count).fill(-1),
    tasks: new Int32Array(count),
    passing: new Int32Array(count),
  };
  const walk = new Walk(trace);
  scan(trace, (kind, a, b, c, _d, step) => {
    walk.record(kind, a, b);
    if (!isStop(kind)) return;
    const frame = (kind === LINE ? a : c) as FrameId;
    found.heights[step] = kind === ENDED ? 0 : walk.heightOf(frame);
    found.depths[step] = kind === ENDED ? -1 : walk.depthOf(frame);
    found.tasks[step] = walk.task;
    found.passing[step] = Number(kind === PASSED && a === YIELD);
  });
  return found;
}

/** The stack on the way through the log, and how deep in its task each frame was entered. */
class Walk {
  readonly #trace: Trace;
  readonly #stack: FrameId[] = [];
  readonly #depths: number[] = [];
  /** Frames of `step` and `wakeup`. */
  readonly #steps = new Set<FrameId>();
  task: FutureId | 0 = 0;

  constructor(trace: Trace) {
    this.#trace = trace;
  }

  record(kind: number, first: number, second: number): void {
    if (kind === PUSHED) this.#push(first as FrameId, second as CodeId);
    else if (kind === RESUMED) this.#stack.push(first as FrameId);
    else if (kind === POPPED || kind === SUSPENDED) this.#drop(first as FrameId);
    else if (kind === ENTERED) this.task = first as FutureId;
    else if (kind === LEFT) this.task = 0;
  }

  heightOf(frame: FrameId): number {
    const place = this.#stack.lastIndexOf(frame);
    return place < 0 ? this.#stack.length - 1 : place;
  }

  depthOf = (frame: FrameId): number => this.#depths[frame] ?? -1;

  #push(frame: FrameId, code: CodeId): void {
    const caller = this.#stack.at(-1);
    if (codeOf(this.#trace, code)?.layer === "step") this.#steps.add(frame);
    else this.#depths[frame] = caller === undefined ? -1 : this.#under(caller);
    this.#stack.push(frame);
  }

  /** What a task's step drives is its coroutine, at depth 0; outside of tasks there is no depth. */
  #under(caller: FrameId): number {
    const depth = this.depthOf(caller);
    return this.#steps.has(caller) || depth >= 0 ? depth + 1 : -1;
  }

  #drop(frame: FrameId): void {
    drop(this.#stack, frame);
    this.#steps.delete(frame);
  }
}

/**
 * Where `over` and `out` lead among `stops`. Over passes what is called or awaited from here; out
 * leaves the frame in control. Without a task, the task view is the loop view.
 */
export function reached(
  index: Stepping,
  stops: Int32Array,
  from: Step,
  ask: { readonly reach: Reach; readonly view: View; readonly way: 1 | -1 },
): Step | undefined {
  const task = index.tasks[from] ?? 0;
  const depth = index.depths[from] ?? -1;
  const inTask = ask.view === "task" && task > 0 && depth >= 0;
  const most = (inTask ? depth : (index.heights[from] ?? 0)) - (ask.reach === "out" ? 1 : 0);
  const here = placeOf(stops, from);
  const first = ask.way > 0 ? here + 1 : stops[here] === from ? here - 1 : here;
  for (let place = first; place >= 0 && place < stops.length; place += ask.way) {
    const step = stops[place] ?? 0;
    if (index.passing[step] === 1) continue;
    const deep = inTask ? index.depths[step] : index.heights[step];
    const isOwn = !inTask || (index.tasks[step] === task && (deep ?? -1) >= 0);
    if (isOwn && (deep ?? 0) <= most) return step as Step;
  }
  return undefined;
}
