import { KIND } from "../../engine/trace/events.ts";
import type { FrameId, FutureId } from "../../engine/trace/ids.ts";
import { ownCodes, scan } from "../../engine/trace/queries/records.ts";
import { codeOf, type Trace } from "../../engine/trace/trace.ts";
import { sourceLine } from "../design/frame-text.ts";
import { once } from "../session/once.ts";

const PUSHED = KIND["frame.pushed"];
const LINE = KIND["line.reached"];
const RESUMED = KIND["frame.resumed"];
const WAITING = KIND["task.waiting"];

/** A line of the program, at which a task waits. */
interface Place {
  readonly code: number;
  readonly line: number;
}

/** By task, and by the step from which it waits, what it awaits, as the program has it: `sleep(1)`. */
export const waitNames = once(
  (trace: Trace): ReadonlyMap<FutureId, ReadonlyMap<number, string>> => {
    const found = new Map<FutureId, Map<number, string>>();
    for (const { task, step, place } of waitsOf(trace)) {
      const code = codeOf(trace, place.code as Parameters<typeof codeOf>[1]);
      const name = awaitedIn(sourceLine(trace, code, place.line));
      if (name === undefined) continue;
      const names = found.get(task) ?? new Map<number, string>();
      found.set(task, names.set(step, name));
    }
    return found;
  },
);

interface WaitAt {
  readonly task: FutureId;
  readonly step: number;
  readonly place: Place;
}

/** The last line of the program's own that a task came to, or came back to, before it waits. */
function waitsOf(trace: Trace): readonly WaitAt[] {
  const isOwn = ownCodes(trace);
  const codes = new Map<FrameId, number>();
  const lines = new Map<FrameId, Place>();
  const waits: WaitAt[] = [];
  let last: Place | undefined;
  scan(trace, (kind, a, b, _c, _d, step) => {
    if (kind === PUSHED && isOwn[b] === true) codes.set(a as FrameId, b);
    else if (kind === LINE) {
      const code = codes.get(a as FrameId);
      if (code === undefined) return;
      last = { code, line: b };
      lines.set(a as FrameId, last);
    } else if (kind === RESUMED) last = lines.get(a as FrameId) ?? last;
    else if (kind === WAITING && last !== undefined)
      waits.push({ task: a as FutureId, step, place: last });
  });
  return waits;
}

/** What stands behind the word that may give up control. */
export function awaitedIn(line: string): string | undefined {
  const [, awaited] =
    /\b(?:await|async with|async for .+? in)\s+(.+?)(?:\s+as\s+\w+)?:?\s*(?:#.*)?$/u.exec(line) ??
    [];
  return awaited?.replace(/^asyncio\./u, "");
}
