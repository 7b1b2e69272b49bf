import type { FutureId } from "../../engine/trace/ids.ts";
import type { FrameState, FutureState } from "../../engine/trace/state.ts";
import { codeOf } from "../../engine/trace/trace.ts";
import { frameOfCoroutine } from "../design/coroutine-frame.ts";
import { callName, fileOf } from "../design/frame-text.ts";
import type { Moment } from "../session/moment.ts";
import type { Chosen } from "../session/study.ts";

/** A place in a chain of awaits: a task or future, or a coroutine that a task is inside of. */
export type ChainLink =
  | { readonly kind: "future"; readonly id: FutureId }
  | { readonly kind: "call"; readonly frame: FrameState; readonly text: string };

/** The task whose chain is shown: the chosen one, else the one that runs. */
export function chainTask({ state }: Moment, chosen: Chosen | undefined): FutureId | undefined {
  const isTask = chosen?.kind === "future" && state.futures.get(chosen.id) !== undefined;
  return isTask ? chosen.id : state.runningTask;
}

/**
 * From a task through the coroutines that it is inside of to what it waits for, and on through that.
 * The caller that awaits is in this chain and, while it waits, not on the stack.
 */
export function awaitChain(moment: Moment, task: FutureId): readonly ChainLink[] {
  const links: ChainLink[] = [];
  const seen = new Set<FutureId>();
  let next: FutureId | undefined = task;
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    links.push({ kind: "future", id: next });
    const future: FutureState | undefined = moment.state.futures.get(next);
    links.push(...callsOf(moment, future));
    next = future?.task?.phase.kind === "waiting" ? future.task.phase.on : undefined;
  }
  return links;
}

/** The person's own coroutines in a task; what asyncio adds between them says little. */
function callsOf(moment: Moment, future: FutureState | undefined): readonly ChainLink[] {
  const calls: ChainLink[] = [];
  let frame = future?.task && frameOfCoroutine(moment.state, future.task.coroutine);
  const seen = new Set<number>();
  while (frame !== undefined && !seen.has(frame.id)) {
    seen.add(frame.id);
    if (isShown(moment, frame)) calls.push({ kind: "call", frame, text: callName(moment, frame) });
    frame = frame.callee === undefined ? undefined : moment.state.frames.get(frame.callee);
  }
  return calls;
}

const isShown = ({ trace }: Moment, { code }: FrameState): boolean => {
  const info = codeOf(trace, code);
  return info?.kind === "coroutine" && fileOf(trace, info)?.kind !== "kernel";
};
