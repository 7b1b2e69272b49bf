import type { Entry, EventOf } from "../../../engine/trace/events.ts";
import type { FrameId } from "../../../engine/trace/ids.ts";
import type { FrameState } from "../../../engine/trace/state.ts";
import { objectInfo } from "../../../engine/trace/trace.ts";
import { NONE, objectOf } from "../../../engine/trace/values.ts";
import { className } from "../../design/class-name.ts";
import { futureIn } from "../../design/value-text.ts";
import type { Moment } from "../../session/moment.ts";
import { MESSAGES } from "../../words/narration.ts";
import {
  type Beat,
  beat,
  frameName,
  futureName,
  happened,
  isPending,
  isProgram,
  layerOf,
  methodName,
  say,
} from "../context.ts";
import { listed, type Sentence, text, value } from "../pieces.ts";
import { subjectOf } from "./frames.ts";

type Passed = EventOf<"value.passed">;

/** A value that went from one frame to another. */
export function valuePassed(event: Passed, moment: Moment): Beat | undefined {
  switch (event.how) {
    case "send":
      return sent(event, moment);
    case "throw":
      return thrown(event, moment);
    case "yield":
      return yielded(event, moment);
    case "return":
      return returned(event, moment);
    case "raise":
      return raised(event, moment);
  }
}

const slotsOf = (event: Passed, moment: Moment) => ({
  from: frameName(moment, event.from),
  to: frameName(moment, event.to),
  value: value(event.value),
});

// ── down ────────────────────────────────────────────────────────────────────────────────────────

function sent(event: Passed, moment: Moment): Beat {
  const slots = slotsOf(event, moment);
  const first = resumedFirst(moment);
  if (first !== undefined && first !== event.to)
    return beat(57, say("sentThrough", { ...slots, first: frameName(moment, first) }));
  if (isPushedNow(moment, event.to, "await")) return beat(14, say("sentToStart", slots));
  if (isPushedNow(moment, event.to, "send")) return beat(57, say("sentToStart", slots));
  const line = moment.state.frames.get(event.to)?.line ?? 0;
  if (layerOf(moment, event.from) === "coroutine" || line === 0)
    return beat(55, say("passedOn", slots));
  return beat(57, say("resumed", { ...slots, line: text(String(line)) }));
}

/** The outermost of the frames that came back to the stack in this moment. */
const resumedFirst = (moment: Moment): FrameId | undefined =>
  happened(moment, "frame.resumed")[0]?.frame;

const isPushedNow = (moment: Moment, id: FrameId, how: Entry): boolean =>
  happened(moment, "frame.pushed").some(({ frame, entry }) => frame === id && entry === how);

function thrown(event: Passed, moment: Moment): Beat {
  const type = typeName(event, moment);
  const why = type === "CancelledError" ? say("thrownCancel") : undefined;
  return beat(58, say("thrown", slotsOf(event, moment)), why);
}

const typeName = ({ value: passed }: Passed, { trace }: Moment): string | undefined => {
  const object = objectOf(passed);
  return object === undefined ? undefined : className(objectInfo(trace, object)?.type ?? "");
};

// ── up ──────────────────────────────────────────────────────────────────────────────────────────

function yielded(event: Passed, moment: Moment): Beat {
  const future = futureIn(moment.trace, event.value);
  const isLast = layerOf(moment, event.to) === "step";
  const chain = parkedChain(moment, event.from);
  const isAwaited = future !== undefined && subjectOf(moment, chain.at(-1)?.id) === future;
  if (isAwaited && isPending(moment.state, future))
    return isLast ? selfToStep(event, moment, chain) : selfUp(event, moment, chain);
  if (isLast && event.value === NONE) return bareToStep(event, moment, chain);
  return beat(60, say(chain.length > 1 ? "yieldPasses" : "yielded", slotsOf(event, moment)));
}

const yieldSelf = (event: Passed): Sentence => say("yieldSelf", { future: value(event.value) });

function selfUp(event: Passed, moment: Moment, chain: Chain): Beat {
  const slots = slotsOf(event, moment);
  if (chain.length > 1) return beat(60, say("yieldPasses", slots));
  return beat(60, yieldSelf(event), say("yieldUp", slots));
}

function selfToStep(event: Passed, moment: Moment, chain: Chain): Beat {
  const slots = slotsOf(event, moment);
  const through = chain.slice(0, -1).map(({ id }) => frameName(moment, id));
  const what = yieldSelf(event);
  if (through.length === 0) return beat(60, what, say("yieldToStep", slots));
  const key = through.length === 1 ? "yieldThrough" : "yieldThroughMany";
  const names = listed(through.toReversed(), MESSAGES.comma, MESSAGES.and);
  return beat(60, what, say(key, { ...slots, through: names }));
}

function bareToStep(event: Passed, moment: Moment, chain: Chain): Beat {
  const slots = slotsOf(event, moment);
  const from = frameName(moment, chain.at(-1)?.id ?? event.from);
  return beat(60, say("bareYield", { from }), say("bareYieldWhy", slots));
}

type Chain = readonly FrameState[];

/** From a parked frame down to the innermost one it awaits. */
function parkedChain({ state }: Moment, from: FrameId): Chain {
  const chain: FrameState[] = [];
  let frame = state.frames.get(from);
  while (frame !== undefined && frame.phase === "parked" && !chain.includes(frame)) {
    chain.push(frame);
    frame = frame.callee === undefined ? undefined : state.frames.get(frame.callee);
  }
  return chain;
}

function returned(event: Passed, moment: Moment): Beat | undefined {
  const slots = slotsOf(event, moment);
  const from = layerOf(moment, event.from);
  const to = layerOf(moment, event.to);
  if (from === "coroutine" && to === "step")
    return beat(60, say("coroutineReturned", slots), say("stopIteration", slots));
  if (from === "await") return awaitReturned(event, moment);
  if (isProgram(moment, event.from)) return beat(50, say("returned", slots));
  if (isProgram(moment, event.to) && event.value !== NONE) return beat(30, say("returned", slots));
  const call = methodName(moment, event.from);
  return beat(15, say("finishedCall", { call, caller: methodName(moment, event.to) }));
}

function awaitReturned(event: Passed, moment: Moment): Beat {
  const slots = slotsOf(event, moment);
  const future = subjectOf(moment, event.from);
  const status = future === undefined ? undefined : moment.state.futures.get(future)?.status;
  if (future === undefined || status?.kind !== "finished") return beat(58, say("returned", slots));
  const what = say("awaitReturned", { ...slots, future: futureName(future) });
  return beat(58, what, say("awaitReturnedWhy", slots));
}

function raised(event: Passed, moment: Moment): Beat {
  const from = methodName(moment, event.from);
  const slots = { ...slotsOf(event, moment), from, to: methodName(moment, event.to) };
  const isLast = layerOf(moment, event.to) === "step";
  return beat(62, say("raised", slots), say(isLast ? "raisedToStep" : "raisedTo", slots));
}
