/** What must hold in every recording, whatever the program. */
import { eventOf, type TraceEvent } from "../../engine/trace/events.ts";
import { faultIn } from "../../engine/trace/faults.ts";
import { Cursor } from "../../engine/trace/log.ts";
import { chainOf, handleCauses } from "../../engine/trace/queries/handle-causes.ts";
import { numberOf, type Trace } from "../../engine/trace/trace.ts";

interface Handle {
  queuedAt: number | undefined;
  runs: number;
  cancelled: boolean;
}

/** All that is wrong with a recording, as sentences. */
export function violations(trace: Trace): string[] {
  const fault = faultIn(trace);
  const rules = [handles(), futures(), ticks(), clock(trace), lines(), contents()];
  const found: string[] = fault === undefined ? [] : [fault];
  let place = 0;
  for (const event of eventsOf(trace)) {
    for (const rule of rules) {
      const wrong = rule(event, place);
      if (wrong !== undefined) found.push(`event ${place}, ${event.type}: ${wrong}`);
    }
    place += 1;
  }
  return [...found, ...causes(trace)].slice(0, 5);
}

function* eventsOf({ log }: Trace): Generator<TraceEvent> {
  const cursor = new Cursor(log);
  while (cursor.next()) yield eventOf(cursor);
}

type Rule = (event: TraceEvent, place: number) => string | undefined;

/** A handle runs at most once. One that was never queued is run by the program itself. */
function handles(): Rule {
  const known = new Map<number, Handle>();
  return (event, place) => {
    if (event.type === "handle.made") {
      if (known.has(event.handle)) return `handle ${event.handle} is made twice`;
      known.set(event.handle, { queuedAt: undefined, runs: 0, cancelled: false });
      return undefined;
    }
    if (!("handle" in event)) return undefined;
    const handle = known.get(event.handle);
    if (handle === undefined) return `handle ${event.handle} was never made`;
    if (event.type === "handle.queued") handle.queuedAt ??= place;
    if (event.type === "handle.cancelled") handle.cancelled = true;
    if (event.type !== "handle.started") return undefined;
    handle.runs += 1;
    if (handle.runs > 1) return `handle ${event.handle} runs twice`;
    return undefined;
  };
}

/** What is done stays as it is, and has no callbacks to come. */
function futures(): Rule {
  const done = new Set<number>();
  return (event) => {
    switch (event.type) {
      case "future.finished":
      case "future.failed":
      case "future.cancelled":
        if (done.has(event.future)) return `future ${event.future} is done twice`;
        done.add(event.future);
        return undefined;
      case "future.callback_added":
        return done.has(event.future) ? `future ${event.future} was done before` : undefined;
      case "task.waiting":
        return done.has(event.task) ? `task ${event.task} was done before` : undefined;
      default:
        return undefined;
    }
  };
}

/** A tick starts no more handles than its snapshot held, and none that was queued after it. */
function ticks(): Rule {
  const queuedAt = new Map<number, number>();
  let snapshotAt = -1;
  let left = 0;
  let running = false;
  return (event, place) => {
    if (event.type === "handle.queued") queuedAt.set(event.handle, place);
    if (event.type === "loop.phase") running = event.phase === "run";
    if (event.type === "loop.snapshot") {
      snapshotAt = place;
      left = event.count;
    }
    if (event.type !== "handle.started" || !running) return undefined;
    const at = queuedAt.get(event.handle);
    if (at === undefined) return undefined;
    left -= 1;
    if (left < 0) return "more handles than the snapshot held";
    return at > snapshotAt ? "a handle that came after the snapshot" : undefined;
  };
}

function clock(trace: Trace): Rule {
  let now = 0;
  return (event) => {
    if (event.type !== "clock.advanced") return undefined;
    const to = numberOf(trace, event.to);
    const back = to < now;
    now = to;
    return back ? `from ${now} back to ${to}` : undefined;
  };
}

/** A line is reached by the frame on top, and values move between frames that there are. */
function lines(): Rule {
  const stacks = new Map<number, number[]>();
  let stack: number[] = [];
  let thread = 1;
  const made = new Set<number>();
  return (event) => {
    switch (event.type) {
      case "frame.pushed":
        if (made.has(event.frame)) return `frame ${event.frame} is pushed twice`;
        made.add(event.frame);
        stack.push(event.frame);
        return undefined;
      case "frame.resumed":
        stack.push(event.frame);
        return undefined;
      case "frame.popped":
      case "frame.suspended":
        stack.pop();
        return undefined;
      case "thread.switched":
        stacks.set(thread, stack);
        thread = event.thread;
        stack = stacks.get(thread) ?? [];
        return undefined;
      case "line.reached":
        return stack.at(-1) === event.frame ? undefined : `frame ${event.frame} is not on top`;
      case "value.passed":
        return made.has(event.from) && made.has(event.to) ? undefined : "between unknown frames";
      default:
        return undefined;
    }
  };
}

/** Parts are told of objects that were opened, and items come one after the other. */
function contents(): Rule {
  const known = new Map<number, { size: number; items: number }>();
  return (event) => {
    if (event.type === "object.opened") {
      if (known.has(event.object)) return `object ${event.object} is opened twice`;
      known.set(event.object, { size: 0, items: 0 });
      return undefined;
    }
    if (!event.type.startsWith("object.") || !("object" in event)) return undefined;
    const content = known.get(event.object);
    if (content === undefined) return `object ${event.object} was never opened`;
    if (event.type === "object.resized") {
      content.size = event.size;
      content.items = Math.min(content.items, event.size);
    }
    if (event.type === "object.items_moved") content.items = Math.min(32, content.items + event.by);
    if (event.type !== "object.item_set") return undefined;
    const fits = event.at <= content.items && event.at < content.size && event.at < 32;
    content.items = Math.max(content.items, event.at + 1);
    return fits ? undefined : `item ${event.at} of object ${event.object} has no place`;
  };
}

/** Causes are earlier than their effects, all the way to the program itself. */
function causes(trace: Trace): string[] {
  const found: string[] = [];
  const all = handleCauses(trace);
  for (const cause of all.values()) {
    if (cause.ranAt !== undefined && cause.ranAt < cause.madeAt)
      found.push(`handle ${cause.handle} ran at ${cause.ranAt}, before it was made`);
  }
  const last = [...all.keys()].slice(-50);
  for (const handle of last) {
    const chain = chainOf(all, handle);
    chain.slice(1).forEach((cause, place) => {
      const effect = chain[place];
      if (effect !== undefined && cause.handle >= effect.handle)
        found.push(`handle ${cause.handle} is the cause of ${effect.handle}, which is older`);
    });
  }
  return found;
}
