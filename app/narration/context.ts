import type { EventOf, EventType, TraceEvent } from "../../engine/trace/events.ts";
import type { FrameId, FutureId, HandleId } from "../../engine/trace/ids.ts";
import { frameInControl } from "../../engine/trace/queries/control.ts";
import type { HandleState, TraceState } from "../../engine/trace/state.ts";
import { codeOf, type Layer, objectInfo, textOf } from "../../engine/trace/trace.ts";
import { type FrameIdentity, fileOf } from "../design/frame-text.ts";
import type { Moment } from "../session/moment.ts";
import { once } from "../session/once.ts";
import { MESSAGES, type MessageKey } from "../words/narration.ts";
import { code, fill, type Piece, type Sentence, type Slots, text } from "./pieces.ts";

/** Something worth telling. The heavier, the rather it is told. */
export interface Beat {
  readonly weight: number;
  readonly what: Sentence;
  readonly why?: Sentence | undefined;
}

/** Tells one event of a moment, if there is anything to tell. */
export type Teller<T extends EventType> = (event: EventOf<T>, moment: Moment) => Beat | undefined;

export const say = (key: MessageKey, slots: Slots = {}): Sentence => fill(MESSAGES[key], slots);

export function beat(weight: number, what: Sentence, why?: Sentence): Beat {
  return { weight, what, why };
}

/** Frames that came and went between two stops are known from the event that pushed them. */
const pushed = once(
  (events: Moment["events"]): ReadonlyMap<FrameId, FrameIdentity> =>
    new Map(
      events
        .filter((event) => event.type === "frame.pushed")
        .map(({ frame, code, subject }) => [frame, { id: frame, code, subject }]),
    ),
);

export function frameOf({ state, before, events }: Moment, id: FrameId): FrameIdentity | undefined {
  const gone = state.returned?.frame.id === id ? state.returned.frame : undefined;
  return state.frames.get(id) ?? before.frames.get(id) ?? gone ?? pushed(events).get(id);
}

export const layerOf = (moment: Moment, id: FrameId): Layer | undefined => {
  const frame = frameOf(moment, id);
  return frame && codeOf(moment.trace, frame.code)?.layer;
};

/** Whether the text of a frame is the person's own. */
export const isProgram = (moment: Moment, id: FrameId): boolean => {
  const frame = frameOf(moment, id);
  const info = frame && codeOf(moment.trace, frame.code);
  return fileOf(moment.trace, info)?.kind === "program";
};

/** A frame as it is spoken of: the program, the event loop, `main_task.step`, `main()`. */
export function frameName(moment: Moment, id: FrameId): Piece {
  const frame = frameOf(moment, id);
  const info = frame && codeOf(moment.trace, frame.code);
  if (frame === undefined || info === undefined) return text(MESSAGES.someone);
  if (info.kind === "module") return text(MESSAGES.theProgram);
  if (info.layer === "loop") return text(MESSAGES.theLoop);
  const future =
    info.kind === "kernel" ? objectInfo(moment.trace, frame.subject)?.future : undefined;
  if (future !== undefined) return { kind: "future", future, method: info.name };
  return code(`${info.kind === "kernel" ? info.qualname : info.name}()`);
}

/** A frame by its method, for those who look into the loop itself. */
export function methodName(moment: Moment, id: FrameId): Piece {
  const frame = frameOf(moment, id);
  const info = frame && codeOf(moment.trace, frame.code);
  return info?.layer === "loop" ? code(`${info.qualname}()`) : frameName(moment, id);
}

export const futureName = (future: FutureId): Piece => ({ kind: "future", future });

export const isTask = ({ state }: Moment, id: FutureId): boolean =>
  state.futures.get(id)?.task !== undefined;

/** The coroutine of a task, as it is called. */
export function coroutineName(moment: Moment, id: FutureId): Piece {
  const coroutine = moment.state.futures.get(id)?.task?.coroutine;
  const name = coroutine === undefined ? undefined : objectInfo(moment.trace, coroutine)?.text;
  return name === undefined ? text(MESSAGES.someone) : code(`${name}()`);
}

/** A method of a task or future by its owner, a plain function by its name. */
export function callbackName(moment: Moment, label: number, owner: FutureId): Piece {
  const name = textOf(moment.trace, label);
  if (owner === 0 || !moment.labels.has(owner)) return code(name);
  return { kind: "future", future: owner, method: name.split(".").at(-1) ?? name };
}

export function handleOf({ state, before }: Moment, id: HandleId): HandleState | undefined {
  return state.handles.get(id) ?? before.handles.get(id);
}

export function handleName(moment: Moment, id: HandleId): Piece {
  const handle = handleOf(moment, id);
  if (handle !== undefined) return callbackName(moment, handle.label, handle.future);
  const made = moment.events.find((event) => event.type === "handle.made" && event.handle === id);
  return made?.type === "handle.made"
    ? callbackName(moment, made.label, made.future)
    : text(MESSAGES.someone);
}

/** Whoever has control at the end of the moment. */
export function inControl(moment: Moment): Piece {
  const frame = frameInControl(moment.state);
  return frame === undefined ? text(MESSAGES.theProgram) : frameName(moment, frame);
}

/** Whether something of this kind happened in the moment, and what. */
export const happened = <T extends EventType>(
  { events }: Moment,
  type: T,
): readonly Extract<TraceEvent, { type: T }>[] =>
  events.filter((event): event is Extract<TraceEvent, { type: T }> => event.type === type);

export const isPending = ({ futures }: TraceState, id: FutureId): boolean =>
  futures.get(id)?.status.kind === "pending";
