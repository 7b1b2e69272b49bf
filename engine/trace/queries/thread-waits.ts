import type { FrameId } from "../ids.ts";
import type { FrameState, ThreadState, TraceState } from "../state.ts";
import { codeOf, isOwnCode, type Trace, textOf } from "../trace.ts";

/** Why a thread does not go on. */
export interface ThreadWait {
  readonly isMain: boolean;
  /** `the main thread`, `the thread 'worker'`. */
  readonly who: string;
  /** What it waits for, in words: `for another thread to end`. */
  readonly what: string;
  /** The line of the program at which it stands; 0 if it has none. */
  readonly line: number;
}

/** By what it has asked for: see `park` in the engine. */
const REASONS: Readonly<Record<string, string>> = {
  join: "for another thread to end",
  lock: "until another thread lets it go on",
  socket: "for a socket",
  select: "for sockets",
};

/** A thread of an executor: it may have nothing to do. */
const WORKER = /^(asyncio|ThreadPoolExecutor-\d+)_\d+$/;

/** The threads that wait for something other than their loop, the main thread first. */
export function threadWaits(trace: Trace, state: TraceState): readonly ThreadWait[] {
  return [...state.threads.values()].flatMap((thread) => waitOf(trace, state, thread));
}

function waitOf(trace: Trace, state: TraceState, thread: ThreadState): readonly ThreadWait[] {
  if (thread.phase.kind !== "waiting") return [];
  const why = textOf(trace, thread.phase.why);
  const frames = framesOf(state, thread.id === state.thread ? state.stack : thread.stack);
  if (why === "select" && frames.some((frame) => isLoop(trace, frame))) return [];
  const own = frames.findLast((frame) => isOwnCode(trace, frame.code));
  const isMain = thread.name === undefined;
  const name = isMain ? "" : textOf(trace, thread.name);
  if (own === undefined && WORKER.test(name)) return [];
  const who = isMain ? "the main thread" : `the thread '${name}'`;
  return [{ isMain, who, what: REASONS[why] ?? "for ever", line: own?.line ?? 0 }];
}

const framesOf = (state: TraceState, ids: readonly FrameId[]): readonly FrameState[] =>
  ids.flatMap((id) => state.frames.get(id) ?? []);

const nameOf = (trace: Trace, frame: FrameState): string =>
  codeOf(trace, frame.code)?.qualname ?? "";

const isLoop = (trace: Trace, frame: FrameState): boolean =>
  /^(BaseEventLoop|EventLoop)\./.test(nameOf(trace, frame)) || nameOf(trace, frame) === "run_once";
