import type { FrameId, FutureId } from "../../engine/trace/ids.ts";
import { placeOf } from "../../engine/trace/queries/stops.ts";
import { storesOf } from "../../engine/trace/queries/stores.ts";
import { type Trace, textOf } from "../../engine/trace/trace.ts";
import type { ValueRef } from "../../engine/trace/values.ts";
import { futureIn, valueTextAt } from "../design/value-text.ts";
import type { Moment } from "../session/moment.ts";
import { once } from "../session/once.ts";

/** What stands behind a line: the tokens of what it made, and what it stored just now. */
export interface Inline {
  readonly tokens: readonly FutureId[];
  readonly texts: readonly string[];
}

const EMPTY: Inline = { tokens: [], texts: [] };
/** Tokens, and texts, that stand behind one line. */
const MOST = 3;

const stores = once((trace: Trace) => {
  const all = storesOf(trace);
  return { all, steps: Int32Array.from(all, ({ step }) => step) };
});

/** By line of the file. Tokens stay as long as the variable holds what it held; texts for one step. */
export function inlineValues(moment: Moment, file: number): ReadonlyMap<number, Inline> {
  const lines = new Map<number, Inline>();
  for (const [line, token] of tokensIn(moment, file)) {
    const { tokens, texts } = lines.get(line) ?? EMPTY;
    lines.set(line, { tokens: latest(tokens, token), texts });
  }
  for (const [line, text] of textsIn(moment, file)) {
    const { tokens, texts } = lines.get(line) ?? EMPTY;
    lines.set(line, { tokens, texts: latest(texts, text) });
  }
  return lines;
}

const latest = <T>(list: readonly T[], item: T): readonly T[] =>
  [...list.filter((other) => other !== item), item].slice(-MOST);

function tokensIn(moment: Moment, file: number): readonly (readonly [number, FutureId])[] {
  const { state, trace } = moment;
  const { all, steps } = stores(trace);
  const past = all.slice(0, placeOf(steps, state.step) + 1);
  return past
    .filter(({ frame, name, value }) => {
      const live = state.frames.get(frame);
      return live !== undefined && isIn(moment, frame, file) && live.locals.get(name) === value;
    })
    .map(({ line, future }) => [line, future]);
}

function textsIn(moment: Moment, file: number): readonly (readonly [number, string])[] {
  const { before, events, trace } = moment;
  const lines = new Map<FrameId, number>();
  const found: [number, string][] = [];
  for (const event of events) {
    if (event.type === "line.reached") lines.set(event.frame, event.line);
    if (event.type !== "local.stored" || !isIn(moment, event.frame, file)) continue;
    const line = lines.get(event.frame) ?? before.frames.get(event.frame)?.line ?? 0;
    const text = storedText(moment, textOf(trace, event.name), event.value);
    if (line > 0 && text !== undefined) found.push([line, text]);
  }
  return found;
}

const storedText = (moment: Moment, name: string, value: ValueRef): string | undefined =>
  futureIn(moment.trace, value) === undefined
    ? `${name} = ${valueTextAt(moment, value)}`
    : undefined;

const isIn = ({ trace, state, before }: Moment, frame: FrameId, file: number): boolean => {
  const code = (state.frames.get(frame) ?? before.frames.get(frame))?.code;
  return code !== undefined && trace.codes[code]?.file === file;
};
