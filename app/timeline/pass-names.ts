import { KIND, PASSES } from "../../engine/trace/events.ts";
import { scan } from "../../engine/trace/queries/records.ts";
import type { Trace } from "../../engine/trace/trace.ts";
import type { ValueRef } from "../../engine/trace/values.ts";
import { valueText } from "../design/value-text.ts";
import { once } from "../session/once.ts";
import { type ControlBar, LEVELS } from "./geometry.ts";

/** What went down into a stretch of control, and what came up out of it. */
export interface PassNames {
  readonly down: string | undefined;
  readonly up: string | undefined;
}

interface Pass {
  readonly how: number;
  readonly value: ValueRef;
}

const PASSED = KIND["value.passed"];
const STEP = LEVELS.indexOf("step");
const COROUTINE = LEVELS.indexOf("coroutine");
const isDown = ({ how }: Pass): boolean => PASSES[how] === "send" || PASSES[how] === "throw";
/** Signs of a value that stand beside a line. */
const LONGEST = 12;

/** By the step at which each value arrives. */
const passes = once((trace: Trace): ReadonlyMap<number, Pass> => {
  const found = new Map<number, Pass>();
  scan(trace, (kind, how, _from, _to, value, step) => {
    if (kind === PASSED) found.set(step, { how, value: value as ValueRef });
  });
  return found;
});

/** The names of the values that pass at the ends of each stretch, where the layer changes. */
export function passNames(trace: Trace, control: readonly ControlBar[]): readonly PassNames[] {
  return control.map((bar, place) => {
    const before = control[place - 1];
    const after = control[place + 1];
    // Between the program, the loop and its steps there are only calls.
    const isTold = bar.level >= COROUTINE;
    const isEntered = isTold && before !== undefined && before.level < bar.level;
    const isLeft = isTold && after !== undefined && after.level < bar.level;
    return {
      down: isEntered ? downName(trace, before, bar) : undefined,
      up: isLeft ? upName(trace, bar, after) : undefined,
    };
  });
}

/** What a step sends for the first time is always None, and no value that arrives in a frame. */
function downName(trace: Trace, before: ControlBar, { from, level }: ControlBar) {
  const pass = latest(trace, before.from, from, isDown);
  if (pass === undefined) return before.level === STEP && level > STEP ? "send(None)" : undefined;
  const value = valueText(trace, pass.value);
  return value.length > LONGEST ? PASSES[pass.how] : `${PASSES[pass.how]}(${value})`;
}

function upName(trace: Trace, { from }: ControlBar, after: ControlBar) {
  const pass = latest(trace, from, after.from, (each) => !isDown(each));
  return pass && PASSES[pass.how];
}

/** The last such value that has arrived after one step and up to another. */
function latest(
  trace: Trace,
  after: number,
  until: number,
  is: (pass: Pass) => boolean,
): Pass | undefined {
  for (let step = until; step > after; step -= 1) {
    const pass = passes(trace).get(step);
    if (pass !== undefined && is(pass)) return pass;
  }
  return undefined;
}
