import { KIND } from "../events.ts";
import type { FrameId, FutureId, HandleId, Step, TextId } from "../ids.ts";
import type { Trace } from "../trace.ts";
import { eachRecord, isStop, operand } from "./records.ts";

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
  const walk = new Walk(trace);
  eachRecord(trace, (kind, at) => {
    const first = operand(trace, at);
    if (kind === KIND["handle.made"]) {
      const cause = walk.cause(first as HandleId, operand(trace, at + 1), operand(trace, at + 2));
      found.set(cause.handle, cause);
    } else if (kind === KIND["handle.started"]) {
      const made = found.get(first as HandleId);
      if (made !== undefined) found.set(made.handle, { ...made, ranAt: walk.step as Step });
    }
    walk.record(kind, at);
  });
  return found;
}

/** From a handle to what made it, and on to what made that, until the program itself: ever earlier. */
export function chainOf(
  causes: ReadonlyMap<HandleId, HandleCause>,
  handle: HandleId,
): readonly HandleCause[] {
  const chain: HandleCause[] = [];
  let next = causes.get(handle);
  while (next !== undefined) {
    chain.push(next);
    next = next.during === undefined ? undefined : causes.get(next.during);
  }
  return chain;
}

/** As much of the state as causes need. */
class Walk {
  readonly #trace: Trace;
  readonly #stack: FrameId[] = [];
  readonly #lines: number[] = [];
  #running: HandleId | undefined;
  #ended = 0 as FutureId;
  step = 0;

  constructor(trace: Trace) {
    this.#trace = trace;
  }

  cause(handle: HandleId, label: number, future: number): HandleCause {
    const frame = this.#stack.at(-1) ?? (0 as FrameId);
    return {
      handle,
      label: label as TextId,
      future: future as FutureId,
      madeAt: this.step as Step,
      ranAt: undefined,
      during: this.#running,
      frame,
      line: this.#lines[frame] ?? 0,
      wokenBy: this.#ended,
    };
  }

  record(kind: number, at: number): void {
    const first = operand(this.#trace, at);
    switch (kind) {
      case KIND["frame.pushed"]:
      case KIND["frame.resumed"]:
        this.#stack.push(first as FrameId);
        break;
      case KIND["frame.popped"]:
      case KIND["frame.suspended"]:
        this.#leave(first as FrameId);
        break;
      case KIND["line.reached"]:
        this.#lines[first] = operand(this.#trace, at + 1);
        break;
      case KIND["handle.started"]:
        this.#running = first as HandleId;
        break;
      case KIND["handle.finished"]:
        this.#running = undefined;
        this.#ended = 0 as FutureId;
        break;
      case KIND["future.finished"]:
      case KIND["future.failed"]:
      case KIND["future.cancelled"]:
        this.#ended = first as FutureId;
        break;
      case KIND["future.callbacks_scheduled"]:
        this.#ended = 0 as FutureId;
        break;
    }
    if (isStop(kind)) this.step += 1;
  }

  #leave(frame: FrameId): void {
    const place = this.#stack.lastIndexOf(frame);
    if (place >= 0) this.#stack.splice(place, 1);
  }
}
