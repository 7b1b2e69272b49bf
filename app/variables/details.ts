import { valueText as writtenText } from "../../engine/trace/queries/value-text.ts";
import type { ContentState } from "../../engine/trace/state.ts";
import { objectInfo, textOf } from "../../engine/trace/trace.ts";
import { decodeValue, objectOf, type ValueRef } from "../../engine/trace/values.ts";
import { className } from "../design/class-name.ts";
import { frameOfCoroutine } from "../design/coroutine-frame.ts";
import { placeText } from "../design/frame-text.ts";

import type { Moment } from "../session/moment.ts";

/** One more thing that is known of a value. */
export interface Detail {
  readonly name: string;
  /** A value of its own, or words about it. */
  readonly value?: ValueRef;
  readonly text?: string;
}

/** What is inside of a value, as far as a recording knows it; nothing for plain values. */
export function detailsOf(moment: Moment, value: ValueRef): readonly Detail[] {
  const object = objectOf(value);
  if (object === undefined) return longText(moment, value);
  const info = objectInfo(moment.trace, object);
  if (info === undefined) return [];
  const about = [{ name: "type", text: className(info.type) }];
  if (info.future !== undefined) return [...about, ...futureDetails(moment, info.future)];
  if (info.role === "coroutine" || info.role === "generator")
    return [...about, ...coroutineDetails(moment, object)];
  const content = moment.state.contents.get(object);
  if (content === undefined) return [...about, { name: "text", text: info.text }];
  return [...about, ...insideOf(moment, content)];
}

/** Items by their places, entries by their keys, attributes by their names. */
function insideOf({ trace, state }: Moment, content: ContentState): readonly Detail[] {
  const { size, items, entries, attributes } = content;
  const shown = [
    ...items.map((value, place) => ({ name: String(place), value })),
    ...[...entries].map(([key, value]) => ({ name: writtenText(trace, state, key), value })),
    ...[...attributes].map(([name, value]) => ({ name: textOf(trace, name), value })),
  ];
  const hidden = size - items.length - entries.size;
  return hidden > 0 ? [...shown, { name: "…", text: `${hidden} more` }] : shown;
}

const SHORT = 36;

function longText({ trace }: Moment, value: ValueRef): readonly Detail[] {
  const decoded = decodeValue(value);
  if (decoded.kind !== "str" && decoded.kind !== "big int") return [];
  const text = textOf(trace, decoded.text);
  return text.length > SHORT ? [{ name: `${text.length} signs`, text }] : [];
}

type Future = NonNullable<ReturnType<Moment["state"]["futures"]["get"]>>;

function futureDetails(moment: Moment, id: Future["id"]): readonly Detail[] {
  const future = moment.state.futures.get(id);
  if (future === undefined) return [];
  const { status, callbacks, task } = future;
  const waits = task?.phase.kind === "waiting" ? moment.labels.get(task.phase.on) : undefined;
  return [
    {
      name: "state",
      text: status.kind === "pending" ? (task?.phase.kind ?? "pending") : status.kind,
    },
    ...(waits === undefined ? [] : [{ name: "waits for", text: waits }]),
    ...(status.kind === "finished" ? [{ name: "result", value: status.result }] : []),
    ...(status.kind === "failed" ? [{ name: "exception", value: status.exception }] : []),
    { name: "callbacks", text: String(callbacks.length) },
  ];
}

/** A coroutine that is parked is a frame that waits: its line and its variables. */
function coroutineDetails(
  moment: Moment,
  object: NonNullable<ReturnType<typeof objectOf>>,
): readonly Detail[] {
  const phase = moment.state.coroutines.get(object)?.phase;
  const frame = frameOfCoroutine(moment.state, object);
  const state = phase === undefined ? [] : [{ name: "state", text: phase }];
  if (frame === undefined) return state;
  return [
    ...state,
    { name: "stands at", text: placeText(moment.trace, frame) },
    ...[...frame.locals].map(([name, value]) => ({ name: textOf(moment.trace, name), value })),
  ];
}

/** Whether there is more to see of a value than its text. */
export const isExpandable = (moment: Moment, value: ValueRef): boolean =>
  detailsOf(moment, value).length > 0;
