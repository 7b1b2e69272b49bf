import type { EventType, TraceEvent } from "../../engine/trace/events.ts";
import type { Moment } from "../session/moment.ts";
import { type Beat, inControl, say, type Teller } from "./context.ts";
import { capitalised, type Piece, type Sentence, text } from "./pieces.ts";
import * as frames from "./tellers/frames.ts";
import * as loop from "./tellers/loop.ts";
import { outputWritten } from "./tellers/output.ts";
import * as tasks from "./tellers/tasks.ts";
import { valuePassed } from "./tellers/values.ts";

type Tellers = { readonly [T in EventType]?: Teller<T> };

/** Events that are not here show in others: a frame that is parked has passed a value up. */
const TELLERS: Tellers = {
  "frame.pushed": frames.framePushed,
  "line.reached": frames.lineReached,
  "local.stored": frames.localStored,
  "coroutine.made": frames.coroutineMade,
  "value.passed": valuePassed,
  "task.made": tasks.taskMade,
  "task.renamed": tasks.taskRenamed,
  "task.entered": tasks.taskEntered,
  "task.left": tasks.taskLeft,
  "task.waiting": tasks.taskWaiting,
  "task.cancel_requested": tasks.cancelRequested,
  "future.made": tasks.futureMade,
  "future.finished": tasks.futureFinished,
  "future.failed": tasks.futureFailed,
  "future.cancelled": tasks.futureCancelled,
  "future.callback_added": tasks.callbackAdded,
  "future.callback_removed": tasks.callbackRemoved,
  "future.callbacks_scheduled": tasks.callbacksScheduled,
  "handle.queued": loop.handleQueued,
  "handle.started": loop.handleStarted,
  "handle.finished": loop.handleFinished,
  "handle.cancelled": loop.handleCancelled,
  "timer.scheduled": loop.timerScheduled,
  "loop.made": loop.loopMade,
  "loop.started": loop.loopStarted,
  "loop.stopped": loop.loopStopped,
  "loop.closed": loop.loopClosed,
  "loop.tick_began": loop.tickBegan,
  "loop.selected": loop.loopSelected,
  "loop.snapshot": loop.snapshot,
  "clock.advanced": loop.clockAdvanced,
  "output.written": outputWritten,
  "run.ended": loop.runEnded,
};

/** Lighter than this, an event is only told beside another one if there is no reason to give. */
const WORTH_A_SENTENCE = 40;

/** What has just happened, and why: at most two sentences. */
export function narrate(moment: Moment): readonly Piece[] {
  const beats = beatsOf(moment);
  const first = heaviest(beats);
  if (first === undefined) return capitalised(say("goesOn", { who: inControl(moment) }));
  const second = heaviest(beats.filter((other) => other !== first));
  return joined(sentences(beats, first, second));
}

function sentences(beats: readonly Beat[], first: Beat, second: Beat | undefined): Sentence[] {
  const isTold =
    second !== undefined && (first.why === undefined || second.weight >= WORTH_A_SENTENCE);
  if (!isTold) return first.why === undefined ? [first.what] : [first.what, first.why];
  const inOrder = beats.indexOf(first) < beats.indexOf(second) ? [first, second] : [second, first];
  return inOrder.map(({ what }) => what);
}

/** One beat for each kind of event, in the order in which the last of each kind happened. */
function beatsOf(moment: Moment): readonly Beat[] {
  const last = new Map<EventType, TraceEvent>();
  for (const event of moment.events) {
    last.delete(event.type);
    last.set(event.type, event);
  }
  return [...last.values()]
    .map((event) => tell(event, moment))
    .filter((each) => each !== undefined);
}

/** An event and its teller belong together, which the compiler cannot see across a union. */
function tell(event: TraceEvent, moment: Moment): Beat | undefined {
  const teller = TELLERS[event.type] as
    | ((event: TraceEvent, moment: Moment) => Beat | undefined)
    | undefined;
  return teller?.(event, moment);
}

const heaviest = (beats: readonly Beat[]): Beat | undefined =>
  beats.reduce<Beat | undefined>(
    (most, each) => (most === undefined || each.weight > most.weight ? each : most),
    undefined,
  );

const joined = (all: readonly Sentence[]): readonly Piece[] =>
  all.flatMap((sentence, place) =>
    place === 0 ? capitalised(sentence) : [text(" "), ...capitalised(sentence)],
  );
