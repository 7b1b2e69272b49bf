/** The order of what a loop did, taken from a recording of ours, in the words of loop_events.py. */
import { reprFloat } from "../../engine/objects/float-text.ts";
import { eventOf, type TraceEvent } from "../../engine/trace/events.ts";
import type { FrameId, FutureId, HandleId } from "../../engine/trace/ids.ts";
import { Cursor } from "../../engine/trace/log.ts";
import type { Trace } from "../../engine/trace/trace.ts";
import type { LoopEvent } from "./harness.ts";

/** CPython's names for what the kernel calls a little shorter. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["Task.step", "Task.__step"],
  ["Task.wakeup", "Task.__wakeup"],
  ["EventLoop.stop_when_done", "_run_until_complete_cb"],
]);

/** Frames of these methods count as events when they are pushed. */
const FRAMES: ReadonlyMap<string, string> = new Map([
  ["Task.step", "task.stepped"],
  ["Task.wakeup", "task.woken"],
]);

/** Up to the end of the module: in what order a collection closes what is left is not promised. */
export function loopEventsOf(trace: Trace): LoopEvent[] {
  const reader = new Reader(trace);
  let module: FrameId | undefined;
  for (const event of eventsOf(trace)) {
    if (event.type === "frame.pushed") module ??= event.frame;
    else if (event.type === "frame.popped" && event.frame === module) break;
    reader.read(event);
  }
  return reader.events;
}

/** The events as lines, so that a difference shows as changed lines. */
export const storyOf = (events: readonly LoopEvent[]): string[] =>
  events.map(([event, subject]) => `${event} ${subject}`.trim());

function* eventsOf({ log }: Trace): Generator<TraceEvent> {
  const cursor = new Cursor(log);
  while (cursor.next()) yield eventOf(cursor);
}

class Reader {
  readonly events: LoopEvent[] = [];
  readonly #trace: Trace;
  readonly #names = new Map<FutureId, string>();
  readonly #counts = { task: 0, future: 0 };
  readonly #handles = new Map<HandleId, string>();
  readonly #cancelled = new Set<HandleId>();

  constructor(trace: Trace) {
    this.#trace = trace;
  }

  read(event: TraceEvent): void {
    if (event.type === "future.made") this.#name(event.future, event.object);
    else if (event.type === "handle.made")
      this.#handles.set(event.handle, this.#callback(event.label, event.future));
    else if (event.type === "handle.cancelled") this.#cancelled.add(event.handle);
    else this.#tell(event);
  }

  #tell(event: TraceEvent): void {
    if (event.type === "loop.tick_began") this.events.push(["tick.began", ""]);
    else if (event.type === "handle.started") this.#ran(event.handle);
    else if (event.type === "frame.pushed") this.#entered(event.code, event.subject);
    else if (event.type === "future.callbacks_scheduled") {
      this.events.push(["future.done", this.#nameOf(event.future)]);
    } else if (event.type === "clock.advanced") {
      this.events.push(["clock.advanced", reprFloat(this.#trace.numbers[event.to] ?? 0)]);
    }
  }

  #ran(handle: HandleId): void {
    if (this.#cancelled.has(handle)) return;
    this.events.push(["handle.ran", this.#handles.get(handle) ?? "?"]);
  }

  #entered(code: number, subject: number): void {
    const event = FRAMES.get(this.#trace.codes[code]?.qualname ?? "");
    const future = this.#trace.objects[subject]?.future;
    if (event !== undefined && future !== undefined) {
      this.events.push([event, this.#nameOf(future)]);
    }
  }

  #name(future: FutureId, object: number): void {
    const kind = this.#trace.objects[object]?.role === "task" ? "task" : "future";
    this.#counts[kind] += 1;
    this.#names.set(future, `${kind} ${this.#counts[kind]}`);
  }

  #nameOf(future: FutureId): string {
    return this.#names.get(future) ?? "?";
  }

  #callback(label: number, future: FutureId): string {
    const text = this.#trace.texts[label] ?? "";
    const what = NAMES.get(text) ?? text;
    return this.#names.has(future) ? `${what} of ${this.#nameOf(future)}` : what;
  }
}
