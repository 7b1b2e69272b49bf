import { KIND } from "../events.ts";
import type { CodeId, FrameId, FutureId, ObjectId } from "../ids.ts";
import type { Trace } from "../trace.ts";
import { type Control, controlIn } from "./control-rows.ts";

const PUSHED = KIND["frame.pushed"];
const RESUMED = KIND["frame.resumed"];
const POPPED = KIND["frame.popped"];
const SUSPENDED = KIND["frame.suspended"];

interface Entry {
  readonly frame: FrameId;
  readonly control: Control;
}

/** The call stack as it changes from record to record, for passes that need no more of the state. */
export class ControlStack {
  readonly #trace: Trace;
  readonly #labels: ReadonlyMap<FutureId, string>;
  readonly #stack: Entry[] = [];
  readonly #codes: CodeId[] = [];
  readonly #subjects: ObjectId[] = [];

  constructor(trace: Trace, labels: ReadonlyMap<FutureId, string>) {
    this.#trace = trace;
    this.#labels = labels;
  }

  /** Takes one record into account. */
  record(kind: number, first: number, code: number, subject: number): void {
    const frame = first as FrameId;
    switch (kind) {
      case PUSHED:
        this.#codes[frame] = code as CodeId;
        this.#subjects[frame] = subject as ObjectId;
        this.#enter(frame);
        break;
      case RESUMED:
        this.#enter(frame);
        break;
      case POPPED:
      case SUSPENDED:
        this.#leave(frame);
        break;
    }
  }

  /** How many frames are below the top. */
  get height(): number {
    return Math.max(0, this.#stack.length - 1);
  }

  codeOf(frame: FrameId): CodeId | undefined {
    return this.#codes[frame];
  }

  /** Who has control while `frame` runs; the top of the stack if it is not on it. */
  controlAt(frame: FrameId): Control | undefined {
    return (this.#entry(frame) ?? this.#stack.at(-1))?.control;
  }

  #entry(frame: FrameId): Entry | undefined {
    const top = this.#stack.at(-1);
    return top?.frame === frame ? top : this.#stack.findLast((entry) => entry.frame === frame);
  }

  #enter(frame: FrameId): void {
    const code = this.#codes[frame] ?? (0 as CodeId);
    const subject = this.#subjects[frame] ?? (0 as ObjectId);
    const caller = this.#stack.at(-1)?.control;
    const control = controlIn(this.#trace, this.#labels, caller, code, subject);
    this.#stack.push({ frame, control });
  }

  #leave(frame: FrameId): void {
    if (this.#stack.at(-1)?.frame === frame) {
      this.#stack.pop();
      return;
    }
    const place = this.#stack.findLastIndex((entry) => entry.frame === frame);
    if (place >= 0) this.#stack.splice(place, 1);
  }
}
