import { KIND } from "../events.ts";
import type { Step } from "../ids.ts";
import { Timeline } from "../keyframes.ts";
import { frameInControl } from "../queries/control.ts";
import { variableHistories } from "../queries/histories.ts";
import { scan } from "../queries/records.ts";
import type { FrameState, TraceState } from "../state.ts";
import { isOwnCode, stopCount, type Trace, textOf } from "../trace.ts";
import { evaluate, isTrue, NoAnswer, type Scene, textOfValue } from "./evaluate.ts";
import { type Expression, namesIn, parseExpression } from "./parse.ts";

/** What an expression was, and from which step on. */
export interface Change {
  readonly step: Step;
  /** As repr would write it; `undefined` where it has no value. */
  readonly text: string | undefined;
}

/** Steps that are looked at; a longer story is not read by anybody. */
const MOST_LOOKED_AT = 20_000;

/** All that an expression was in the course of a recording. Throws NotAnExpression. */
export function changesOf(trace: Trace, source: string): readonly Change[] {
  const expression = parseExpression(source);
  const timeline = new Timeline(trace);
  const changes: Change[] = [];
  for (const step of stepsThatMatter(trace, expression)) {
    const text = textAt(trace, timeline.stateAt(step), expression);
    if (text !== changes.at(-1)?.text && (text !== undefined || changes.length > 0))
      changes.push({ step, text });
  }
  return changes;
}

/** Of these steps those at which a condition holds; one that has no answer does not. */
export function stepsAtWhich(trace: Trace, steps: Int32Array, condition: string): Int32Array {
  const expression = parseExpression(condition);
  const timeline = new Timeline(trace);
  return steps.filter((step) => holdsAt(trace, timeline.stateAt(step as Step), expression));
}

function holdsAt(trace: Trace, state: TraceState, expression: Expression): boolean {
  const scene = sceneOf(trace, state, namesIn(expression));
  if (scene === undefined) return false;
  return answered(() => isTrue(scene, evaluate(scene, expression))) === true;
}

function textAt(trace: Trace, state: TraceState, expression: Expression): string | undefined {
  const scene = sceneOf(trace, state, namesIn(expression));
  return scene && answered(() => textOfValue(scene, evaluate(scene, expression)));
}

function answered<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof NoAnswer) return undefined;
    throw error;
  }
}

/** The frame in control if it has one of the names, else the innermost of the program that has. */
function sceneOf(trace: Trace, state: TraceState, names: readonly string[]): Scene | undefined {
  const control = frameInControl(state);
  const onStack = [...state.stack.filter((id) => id !== control), control].flatMap((id) => {
    const frame = id === undefined ? undefined : state.frames.get(id);
    return frame !== undefined && isOwnCode(trace, frame.code) ? [frame] : [];
  });
  const has = ({ locals }: FrameState) =>
    [...locals.keys()].some((id) => names.includes(textOf(trace, id)));
  const parked = state.frames
    .values()
    .filter((frame) => isOwnCode(trace, frame.code) && has(frame));
  const frame = onStack.findLast(has) ?? parked.at(-1) ?? onStack.at(-1);
  return frame && { trace, state, frame };
}

const TOUCHES: ReadonlySet<number> = new Set([
  KIND["object.opened"],
  KIND["object.resized"],
  KIND["object.items_moved"],
  KIND["object.item_set"],
  KIND["object.entry_set"],
  KIND["object.entry_removed"],
  KIND["object.attribute_set"],
  KIND["object.attribute_removed"],
  KIND["future.finished"],
  KIND["future.failed"],
  KIND["future.cancelled"],
]);

/** Where one of its names was given a value, and, if it looks inside of objects, where one changed. */
function stepsThatMatter(trace: Trace, expression: Expression): readonly Step[] {
  const names = new Set(namesIn(expression));
  const steps = new Set<number>();
  for (const [name, stored] of variableHistories(trace))
    if (names.has(textOf(trace, name))) for (const { step } of stored) steps.add(step);
  const last = stopCount(trace) - 1;
  if (expression.kind !== "constant")
    scan(trace, (kind, _a, _b, _c, _d, step) => {
      if (TOUCHES.has(kind)) steps.add(Math.min(step, last));
    });
  return [...steps].toSorted((one, other) => one - other).slice(0, MOST_LOOKED_AT) as Step[];
}
