import type { EventOf } from "../../../engine/trace/events.ts";
import type { FrameId, FutureId } from "../../../engine/trace/ids.ts";
import { codeOf, type Layer, objectInfo, textOf } from "../../../engine/trace/trace.ts";
import { objectOf } from "../../../engine/trace/values.ts";
import { lineText, sourceLine } from "../../design/frame-text.ts";
import { futureIn } from "../../design/value-text.ts";
import type { Moment } from "../../session/moment.ts";
import { MESSAGES } from "../../words/narration.ts";
import {
  type Beat,
  beat,
  frameName,
  frameOf,
  futureName,
  happened,
  isPending,
  isProgram,
  layerOf,
  methodName,
  say,
} from "../context.ts";
import { code, type Piece, type Sentence, text, value } from "../pieces.ts";

const LONGEST = 64;

const shortCode = (line: string): Piece =>
  code(line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line);

/** Only the line that is reached last is where the person stands. */
export function lineReached(event: EventOf<"line.reached">, moment: Moment): Beat | undefined {
  const { trace, state } = moment;
  const frame = state.frames.get(event.frame);
  if (state.arrival !== "line" || moment.events.at(-1) !== event || frame === undefined)
    return undefined;
  if (state.step === 0) return beat(LINE, say("programStarts"));
  const info = codeOf(trace, frame.code);
  const source = sourceLine(trace, info, event.line);
  if (isProgram(moment, event.frame)) return programLine(event, moment, source);
  const who = methodName(moment, event.frame);
  if (event.line !== info?.firstLine)
    return beat(LINE, say("kernelLine", { who, code: shortCode(source) }));
  return isToldAsCall(event.frame, moment) ? undefined : beat(LINE, say("kernelBegins", { who }));
}

/** A line is told when nothing else has happened, or beside what has. */
const LINE = 10;

const DEFINITION = /^(?:async )?def (\w+)|^class (\w+)/u;

function programLine(event: EventOf<"line.reached">, moment: Moment, source: string): Beat {
  const slots = { who: frameName(moment, event.frame), line: text(String(event.line)) };
  const [, called, made] = DEFINITION.exec(source) ?? [];
  if (called !== undefined)
    return beat(LINE, say("definition", { ...slots, name: code(`${called}()`) }));
  if (made !== undefined) return beat(LINE, say("definition", { ...slots, name: code(made) }));
  const what = say("lineReached", { ...slots, code: shortCode(source) });
  return beat(LINE, what, awaitWhy(moment, event.frame));
}

const isToldAsCall = (id: FrameId, moment: Moment): boolean =>
  happened(moment, "frame.pushed").some(
    (event) => event.frame === id && !isToldElsewhere(event, moment),
  );

const AWAITED = /^(?:[\w, ]+ = |return )?await (\w+)$/u;

/** What stands in an `await` of one name decides whether it will wait. */
function awaitWhy(moment: Moment, id: FrameId): Sentence | undefined {
  const { trace, state } = moment;
  const frame = state.frames.get(id);
  const name = frame && AWAITED.exec(lineText(trace, frame))?.[1];
  const local = [...(frame?.locals ?? [])].find(([key]) => textOf(trace, key) === name);
  const future = local && futureIn(trace, local[1]);
  if (future === undefined || state.futures.get(future) === undefined) return undefined;
  return say(isPending(state, future) ? "awaitPending" : "awaitDone", {
    future: futureName(future),
  });
}

const MOST_VARIABLES = 3;

/** Assignments of the person's own code; what parameters are bound to belongs to the call. */
export function localStored(event: EventOf<"local.stored">, moment: Moment): Beat | undefined {
  const all = happened(moment, "local.stored").filter((stored) => isAssignment(moment, stored));
  if (!all.includes(event)) return undefined;
  const items = all.slice(-MOST_VARIABLES).map((stored) => storedOne(moment, stored));
  const variables = items.flatMap((item, place) =>
    place === 0 ? item : [text(MESSAGES.and), ...item],
  );
  return beat(20, say("stored", { variables }));
}

function storedOne({ trace }: Moment, stored: EventOf<"local.stored">): Sentence {
  const name = textOf(trace, stored.name);
  const object = objectOf(stored.value);
  const info = object === undefined ? undefined : objectInfo(trace, object);
  const slots = { name: code(name), value: value(stored.value) };
  if (info?.future !== undefined) return say("storedFuture", slots);
  if (info?.role === "loop") return say("storedLoop", slots);
  if (info?.role === "module") return say("imported", slots);
  if (info?.text !== name) return say("storedOne", slots);
  return say("defined", { name: code(info.role === "function" ? `${name}()` : name) });
}

function isAssignment(moment: Moment, { frame }: EventOf<"local.stored">): boolean {
  const isNew = moment.before.frames.get(frame)?.line === undefined;
  return !isNew && isProgram(moment, frame) && moment.before.frames.get(frame)?.line !== 0;
}

export function framePushed(event: EventOf<"frame.pushed">, moment: Moment): Beat | undefined {
  const call = methodName(moment, event.frame);
  const caller = callerOf(moment, event);
  if (caller === undefined || isToldElsewhere(event, moment)) return undefined;
  switch (event.entry) {
    case "send":
      return beat(56, say("startedCoroutine", { driver: caller, call }));
    case "await":
      return awaited(moment, event, caller, call);
    case "call":
      return beat(28, say("called", { caller, call }));
  }
}

/** The loop's own methods are one place; a step is told as its task, a send as its value. */
function isToldElsewhere({ frame, entry }: EventOf<"frame.pushed">, moment: Moment): boolean {
  const layer = layerOf(moment, frame);
  if (layer === "loop") return callerLayer(moment, frame) === "loop";
  if (layer === "step" && happened(moment, "task.entered").length > 0) return true;
  return entry === "send" && happened(moment, "value.passed").some(({ to }) => to === frame);
}

const callerLayer = (moment: Moment, id: FrameId): Layer | undefined => {
  const caller = moment.state.frames.get(id)?.caller;
  return caller === undefined ? undefined : layerOf(moment, caller);
};

function callerOf(moment: Moment, event: EventOf<"frame.pushed">): Piece | undefined {
  const caller = moment.state.frames.get(event.frame)?.caller;
  return caller === undefined || caller === 0 ? undefined : frameName(moment, caller);
}

function awaited(moment: Moment, event: EventOf<"frame.pushed">, caller: Piece, call: Piece): Beat {
  const future = subjectOf(moment, event.frame);
  if (future === undefined) return beat(54, say("awaited", { caller, call }), say("awaitedWhy"));
  const why = isPending(moment.state, future) ? "awaitedFuturePending" : "awaitedFutureDone";
  return beat(54, say("awaitedFuture", { caller, future: futureName(future) }), say(why));
}

/** The task or future whose method a frame is. */
export function subjectOf(moment: Moment, id: FrameId | undefined): FutureId | undefined {
  const frame = id === undefined ? undefined : frameOf(moment, id);
  return frame && objectInfo(moment.trace, frame.subject)?.future;
}

export function coroutineMade(event: EventOf<"coroutine.made">, moment: Moment): Beat | undefined {
  const name = objectInfo(moment.trace, event.object)?.text;
  if (name === undefined || name === "") return undefined;
  return beat(30, say("coroutineMade", { coroutine: code(`${name}()`) }), say("coroutineMadeWhy"));
}
