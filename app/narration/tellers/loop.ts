import type { Ending, EventOf } from "../../../engine/trace/events.ts";
import type { HandleId, NumberId } from "../../../engine/trace/ids.ts";
import { hasOtherThreads, isInSelect } from "../../../engine/trace/queries/threads.ts";
import { numberOf } from "../../../engine/trace/trace.ts";
import { secondsText } from "../../design/time-text.ts";
import type { Moment } from "../../session/moment.ts";
import type { MessageKey } from "../../words/narration.ts";
import { type Beat, beat, handleName, handleOf, happened, inControl, say } from "../context.ts";
import { type Sentence, text } from "../pieces.ts";

const time = (seconds: number) => ({ time: text(secondsText(seconds)) });
const timeAt = ({ trace }: Moment, id: NumberId) => time(numberOf(trace, id));

// ── handles and timers ──────────────────────────────────────────────────────────────────────────

export function handleQueued(event: EventOf<"handle.queued">, moment: Moment): Beat {
  const slots = { callback: handleName(moment, event.handle) };
  const handle = handleOf(moment, event.handle);
  if (handle?.when !== undefined)
    return beat(49, say("timerDue", { ...slots, ...time(handle.when) }));
  if (isOwnNextStep(moment, event.handle)) return beat(44, say("stepQueuedAgain", slots));
  const tick = handle?.queuedIn;
  const why = tick === undefined ? undefined : say("handleQueuedWhy", { tick: text(String(tick)) });
  return beat(38, say("handleQueued", slots), why);
}

/** A task that asks for another turn, not one that was just made. */
function isOwnNextStep({ state, before, events }: Moment, id: HandleId): boolean {
  const owner = state.handles.get(id)?.future;
  const isMade = events.some((event) => event.type === "task.made" && event.task === owner);
  return owner !== undefined && !isMade && owner !== 0 && before.runningTask === owner;
}

export function timerScheduled(event: EventOf<"timer.scheduled">, moment: Moment): Beat {
  const slots = { callback: handleName(moment, event.handle) };
  const when = handleOf(moment, event.handle)?.when ?? 0;
  return beat(48, say("timerSet", { ...slots, ...time(when) }), say("timerSetWhy"));
}

export function handleStarted(event: EventOf<"handle.started">, moment: Moment): Beat {
  const slots = { callback: handleName(moment, event.handle) };
  if (handleOf(moment, event.handle)?.cancelled === true)
    return beat(50, say("handleSkipped", slots));
  return beat(50, say("handleStarted", slots), say("handleStartedWhy"));
}

export const handleFinished = (event: EventOf<"handle.finished">, moment: Moment): Beat =>
  beat(17, say("handleFinished", { callback: handleName(moment, event.handle) }));

/** A handle that has run already can be cancelled too, and nothing comes of it. */
export function handleCancelled(
  event: EventOf<"handle.cancelled">,
  moment: Moment,
): Beat | undefined {
  if (moment.state.handles.get(event.handle) === undefined) return undefined;
  const slots = { callback: handleName(moment, event.handle) };
  const isTimer = moment.state.timers.includes(event.handle);
  return beat(47, say("handleCancelled", slots), isTimer ? say("timerCancelledWhy") : undefined);
}

// ── the loop ────────────────────────────────────────────────────────────────────────────────────

export const loopMade = (_: EventOf<"loop.made">, { state }: Moment): Beat =>
  beat(24, say("loopMade"), state.loop?.running === true ? undefined : say("loopMadeWhy"));

export const loopStarted = (): Beat => beat(64, say("loopStarted"), say("loopStartedWhy"));
export const loopStopped = (): Beat => beat(64, say("loopStopped"));
export const loopClosed = (): Beat => beat(63, say("loopClosed"));

export function tickBegan(event: EventOf<"loop.tick_began">, moment: Moment): Beat {
  const what = say("tickBegan", { tick: text(String(event.tick)) });
  const isMoved =
    happened(moment, "handle.queued").length + happened(moment, "handle.started").length;
  const count = moment.before.ready.length;
  if (isMoved > 0) return beat(52, what);
  const why = count === 0 ? say("tickNothing") : say("tickReady", { count: readyHandles(count) });
  return beat(52, what, why);
}

const counted = (count: number, one: MessageKey, many: MessageKey): Sentence =>
  count === 1 ? say(one) : say(many, { count: text(String(count)) });

const readyHandles = (count: number): Sentence => counted(count, "oneHandleIs", "manyHandlesAre");

export function loopSelected(event: EventOf<"loop.selected">, moment: Moment): Beat | undefined {
  if (moment.state.ending !== undefined) return undefined;
  if (event.timeout === 0) {
    return beat(51, say(hasOtherThreads(moment.state) ? "selectedThread" : "selectedForEver"));
  }
  const timeout = numberOf(moment.trace, event.timeout);
  if (timeout <= 0) return beat(51, say("selectedNow"));
  return beat(51, say("selectedUntil", time(moment.before.now + timeout)));
}

export function snapshot(event: EventOf<"loop.snapshot">, { state }: Moment): Beat {
  if (event.count === 0) return beat(34, say("snapshotNothing"));
  const count = counted(event.count, "oneHandle", "manyHandles");
  const tick = text(String((state.loop?.tick ?? 0) + 1));
  return beat(35, say("snapshot", { count }), say("snapshotWhy", { tick }));
}

/** In select the loop itself waits; anywhere else a blocking call has kept it from doing so. */
export function clockAdvanced(event: EventOf<"clock.advanced">, moment: Moment): Beat {
  const slots = timeAt(moment, event.to);
  const isWait =
    happened(moment, "loop.selected").length > 0 || moment.state.loop?.phase === "select";
  const isLoop = isWait || moment.state.loop?.phase === "timers";
  if (isLoop) return beat(68, say("clockJumped", slots), say("clockJumpedWhy"));
  const why = moment.state.loop?.running === true ? say("clockMovedWhy") : undefined;
  return beat(40, say("clockMoved", { ...slots, who: inControl(moment) }), why);
}

// ── the end ─────────────────────────────────────────────────────────────────────────────────────

const ENDINGS: Readonly<Record<Ending, readonly [MessageKey, MessageKey?]>> = {
  finished: ["endFinished"],
  "uncaught exception": ["endUncaught"],
  "waits for ever": ["endWaits"],
  budget: ["endBudget", "endBudgetWhy"],
  exited: ["endExited"],
};

export function runEnded({ ending }: EventOf<"run.ended">, { state }: Moment): Beat {
  if (ending === "waits for ever" && !isInSelect(state)) return beat(100, say("endStuck"));
  const [what, why] = ENDINGS[ending];
  return beat(100, say(what), why === undefined ? undefined : say(why));
}
