import type { EventOf } from "../../../engine/trace/events.ts";
import type { FutureId } from "../../../engine/trace/ids.ts";
import type { FrameState, TraceState } from "../../../engine/trace/state.ts";
import { objectInfo, textOf } from "../../../engine/trace/trace.ts";
import { frameOfCoroutine } from "../../design/coroutine-frame.ts";
import { futureIn } from "../../design/value-text.ts";
import type { Moment } from "../../session/moment.ts";
import { MESSAGES } from "../../words/narration.ts";
import {
  type Beat,
  beat,
  callbackName,
  coroutineName,
  futureName,
  happened,
  isTask,
  say,
} from "../context.ts";
import { code, listed, type Sentence, value } from "../pieces.ts";

const MOST_NAMES = 4;

const named = (futures: readonly FutureId[]): Sentence =>
  listed(futures.slice(-MOST_NAMES).map(futureName), MESSAGES.comma, MESSAGES.and);

export function taskMade(_: EventOf<"task.made">, moment: Moment): Beat {
  const made = happened(moment, "task.made").map(({ task }) => task);
  const queued = new Set(happened(moment, "handle.made").map(({ future }) => future));
  const areIdle = made.every((task) => !hasRun(moment, task));
  const areQueued = areIdle && made.every((task) => queued.has(task));
  const [only] = made;
  if (only === undefined || made.length > 1) {
    const why = areQueued ? say("tasksMadeQueued") : undefined;
    return beat(80, say("tasksMade", { tasks: named(made) }), why);
  }
  const slots = { task: futureName(only), coroutine: coroutineName(moment, only) };
  const why = say(areQueued ? "taskMadeQueued" : "taskMadeIdle", slots);
  return beat(80, say("taskMade", slots), areIdle ? why : undefined);
}

const hasRun = ({ state }: Moment, id: FutureId): boolean =>
  state.futures.get(id)?.task?.firstRanAt !== undefined;

export function taskRenamed(event: EventOf<"task.renamed">, { trace }: Moment): Beat {
  const slots = { task: futureName(event.task), name: code(textOf(trace, event.name)) };
  return beat(16, say("taskRenamed", slots));
}

export function taskEntered(event: EventOf<"task.entered">, moment: Moment): Beat {
  const task = futureName(event.task);
  const then = moment.before.futures.get(event.task)?.task;
  if (then?.firstRanAt === undefined) return beat(76, say("taskFirstStep", { task }));
  const awaited = awaitedBefore(moment, event.task);
  const isDone =
    awaited !== undefined && moment.state.futures.get(awaited)?.status.kind !== "pending";
  const why = isDone ? say("taskStepWhy", { future: futureName(awaited) }) : undefined;
  return beat(76, say("taskStep", { task }), why);
}

/** What the innermost parked frame of a task had yielded when the moment began. */
function awaitedBefore({ trace, before }: Moment, id: FutureId): FutureId | undefined {
  const task = before.futures.get(id)?.task;
  let frame = task && frameOfCoroutine(before, task.coroutine);
  if (frame?.phase !== "parked") return undefined;
  for (let inner = calleeOf(before, frame); inner !== undefined; inner = calleeOf(before, inner))
    frame = inner;
  return frame.gave?.how === "yield" ? futureIn(trace, frame.gave.value) : undefined;
}

function calleeOf({ frames }: TraceState, { callee }: FrameState): FrameState | undefined {
  const inner = callee === undefined ? undefined : frames.get(callee);
  return inner?.phase === "parked" ? inner : undefined;
}

export const taskLeft = (event: EventOf<"task.left">): Beat =>
  beat(18, say("taskLeft", { task: futureName(event.task) }));

export function taskWaiting(event: EventOf<"task.waiting">): Beat {
  const slots = { task: futureName(event.task), future: futureName(event.on) };
  return beat(78, say("taskWaiting", slots), say("taskWaitingWhy", slots));
}

export function cancelRequested(event: EventOf<"task.cancel_requested">, moment: Moment): Beat {
  const task = futureName(event.task);
  const then = moment.before.futures.get(event.task)?.task;
  if (then !== undefined && event.requests < then.cancelRequests)
    return beat(60, say("cancelTakenBack", { task }));
  if (then?.mustCancel === true && event.must === 0)
    return beat(62, say("cancelDelivered", { task }));
  if (event.must === 1) return beat(85, say("cancelRequested", { task }), say("cancelMust"));
  const phase = then?.phase;
  const why =
    phase?.kind === "waiting" ? say("cancelPassed", { future: futureName(phase.on) }) : undefined;
  return beat(85, say("cancelRequested", { task }), why);
}

// ── futures ─────────────────────────────────────────────────────────────────────────────────────

export function futureMade(event: EventOf<"future.made">, moment: Moment): Beat | undefined {
  if (objectInfo(moment.trace, event.object)?.role === "task") return undefined;
  return beat(26, say("futureMade", { future: futureName(event.future) }));
}

const SETTLED = 70;
const ENDED = 90;

export function futureFinished(event: EventOf<"future.finished">, moment: Moment): Beat {
  const name = futureName(event.future);
  const slots = { task: name, future: name, value: value(event.result) };
  return isTask(moment, event.future)
    ? beat(ENDED, say("taskFinished", slots))
    : beat(SETTLED, say("futureFinished", slots));
}

export function futureFailed(event: EventOf<"future.failed">, moment: Moment): Beat {
  const name = futureName(event.future);
  const slots = { task: name, future: name, value: value(event.exception) };
  return isTask(moment, event.future)
    ? beat(ENDED, say("taskFailed", slots))
    : beat(SETTLED, say("futureFailed", slots));
}

export function futureCancelled(event: EventOf<"future.cancelled">, moment: Moment): Beat {
  const name = futureName(event.future);
  return isTask(moment, event.future)
    ? beat(ENDED, say("taskCancelled", { task: name }))
    : beat(SETTLED, say("futureCancelled", { future: name }));
}

export function callbackAdded(event: EventOf<"future.callback_added">, moment: Moment): Beat {
  const callback = callbackName(moment, event.label, event.wakes);
  const future = futureName(event.future);
  if (event.wakes === 0) return beat(53, say("callbackAdded", { callback, future }));
  const why = say("wakeupAddedWhy", { task: futureName(event.wakes), future });
  return beat(53, say("wakeupAdded", { callback, future }), why);
}

export function callbackRemoved(event: EventOf<"future.callback_removed">, moment: Moment): Beat {
  const callback = callbackName(moment, event.label, event.wakes);
  return beat(22, say("callbackRemoved", { callback, future: futureName(event.future) }));
}

export function callbacksScheduled(
  event: EventOf<"future.callbacks_scheduled">,
  moment: Moment,
): Beat {
  const future = futureName(event.future);
  const scheduled = moment.before.futures.get(event.future)?.callbacks ?? [];
  if (scheduled.length === 0) return beat(24, say("noCallbacks", { future }));
  const names = scheduled.map(({ label, wakes }) => callbackName(moment, label, wakes));
  const callbacks = listed(names.slice(0, MOST_NAMES), MESSAGES.comma, MESSAGES.and);
  return beat(46, say("callbacksQueued", { future, callbacks }));
}
