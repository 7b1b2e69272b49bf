import { KIND } from "../events.ts";
import type { FrameId, FutureId, HandleId, Step, TextId } from "../ids.ts";
import type { Trace } from "../trace.ts";
import { drop, scan } from "./records.ts";

const MADE = KIND["handle.made"];
const STARTED = KIND["handle.started"];
const FINISHED = KIND["handle.finished"];
const PUSHED = KIND["frame.pushed"];
const RESUMED = KIND["frame.resumed"];
const POPPED = KIND["frame.popped"];
const SUSPENDED = KIND["frame.suspended"];
const LINE = KIND["line.reached"];
const DONE = KIND["future.finished"];
const FAILED = KIND["future.failed"];
const CANCELLED = KIND["future.cancelled"];
const SCHEDULED = KIND["future.callbacks_scheduled"];

/** How a handle came to be: when, in which handle, by which line of which frame. */
export interface HandleCause {
  readonly handle: HandleId;
  readonly label: TextId;
  /** The task or future whose method it calls, 0 for a plain function. */
  readonly future: FutureId;
  /** The first stop that shows it. */
  readonly madeAt: Step;
  /** The first stop that shows it running; `undefined` if it never did. */
  readonly ranAt: Step | undefined;
  /** What ran when it was made; `undefined` while the loop had not called anything. */
  readonly during: HandleId | undefined;
  /** The frame that was innermost, and where that stood. */
  readonly frame: FrameId;
  readonly line: number;
  /** The future whose end scheduled it, 0 if none did. */
  readonly wokenBy: FutureId;
}

/** Causes of all handles of a recording. */
export function handleCauses(trace: Trace): ReadonlyMap<HandleId, HandleCause> {
  const found = new Map<HandleId, HandleCause>();
  const walk = new Walk();
  scan(trace, (kind, a, b, c, _d, step) => {
    if (kind === MADE) {
      const cause = walk.cause(a as HandleId, b, c, step as Step);
      found.set(cause.handle, cause);
    } else if (kind === STARTED) {
      const made = found.get(a as HandleId);
      if (made !== undefined) found.set(made.handle, { ...made, ranAt: step as Step });
    }
    walk.record(kind, a, b);
  });
  return found;
}

/** From a handle to what made it, and on to what made that, until the program itself: ever earlier. */
export function chainOf(
  causes: ReadonlyMap<HandleId, HandleCause>,
  handle: HandleId,
): readonly HandleCause[] {
  const chain = new Set<HandleCause>();
  let next = causes.get(handle);
  while (next !== undefined && !chain.has(next)) {
    chain.add(next);
    next = next.during === undefined ? undefined : causes.get(next.during);
  }
  return [...chain];
}

/** As much of the state as causes need. */
class Walk {
  readonly #stack: FrameId[] = [];
  readonly #lines: number[] = [];
  #running: HandleId | undefined;
  #ended = 0 as FutureId;

  cause(handle: HandleId, label: number, future: number, madeAt: Step): HandleCause {
    const frame = this.#stack.at(-1) ?? (0 as FrameId);
    return {
      handle,
      label: label as TextId,
      future: future as FutureId,
      madeAt,
      ranAt: undefined,
      during: this.#running,
      frame,
      line: this.#lines[frame] ?? 0,
      wokenBy: this.#ended,
    };
  }

  record(kind: number, first: number, second: number): void {
    switch (kind) {
      case PUSHED:
      case RESUMED:
        this.#stack.push(first as FrameId);
        break;
      case POPPED:
      case SUSPENDED:
        this.#leave(first as FrameId);
        break;
      case LINE:
        this.#lines[first] = second;
        break;
      case STARTED:
        this.#running = first as HandleId;
        break;
      case FINISHED:
        this.#running = undefined;
        this.#ended = 0 as FutureId;
        break;
      case DONE:
      case FAILED:
      case CANCELLED:
        this.#ended = first as FutureId;
        break;
      case SCHEDULED:
        this.#ended = 0 as FutureId;
        break;
    }
  }

  #leave(frame: FrameId): void {
    drop(this.#stack, frame);
  }
}
