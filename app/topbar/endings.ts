import { KIND, PASSES } from "../../engine/trace/events.ts";
import type { Step } from "../../engine/trace/ids.ts";
import { deadlockLines, deadlockOf } from "../../engine/trace/queries/deadlock.ts";
import { scan } from "../../engine/trace/queries/records.ts";
import { objectInfo, stopCount, type Trace } from "../../engine/trace/trace.ts";
import { objectOf, type ValueRef } from "../../engine/trace/values.ts";
import { circleText } from "../design/circle-text.ts";
import { stepNumber } from "../design/step-text.ts";
import type { Moment } from "../session/moment.ts";
import { once } from "../session/once.ts";
import { graphOf, tasksIn } from "../session/waits.ts";
import { counted } from "../words/count.ts";

/** What kind of recording this is, in a line. */
export function runFact(trace: Trace): string {
  const steps = counted(stopCount(trace));
  if (trace.ending === undefined) return `The program still runs: ${steps} steps so far.`;
  if (trace.ending === "budget") return stoppedAfter(trace);
  if (trace.ending === "uncaught exception") return `${steps} steps, ended by an exception.`;
  return `Recorded once, ${steps} steps. Every replay is the same.`;
}

const stoppedAfter = (trace: Trace): string =>
  `Stopped after ${counted(stopCount(trace))} steps. You can still step through them.`;

/** What there is to say at the last step of a recording, and a step that is worth a look. */
export interface EndNote {
  readonly says: string;
  readonly look?: Step;
}

/** What the narration of the last step does not say: who waits for whom, and where to look. */
export function endNote(moment: Moment): EndNote | undefined {
  const { trace, state } = moment;
  if (state.step !== moment.lastStep) return undefined;
  if (trace.ending === "waits for ever") return deadlock(moment);
  return trace.ending === "uncaught exception" ? uncaughtNote(trace) : undefined;
}

/** Tasks that wait for each other in a circle, named; or the first of those that wait. */
function deadlock(moment: Moment): EndNote | undefined {
  const graph = graphOf(moment);
  const circle = tasksIn(graph, graph.cycle);
  if (circle.length > 0) return { says: circleText(circle, moment.labels) };
  const lines = waitsOf(moment.trace);
  const says = lines.slice(0, SHOWN).map((line) => `${line}.`);
  return lines.length === 0 ? undefined : { says: says.join(" ") };
}

const SHOWN = 3;

const waitsOf = once((trace: Trace): readonly string[] => {
  const found = deadlockOf(trace);
  return found === undefined ? [] : deadlockLines(found);
});

function uncaughtNote(trace: Trace): EndNote | undefined {
  const raised = lastRaise(trace);
  if (raised === undefined) return undefined;
  const says = `The program raised ${raised.type} at step ${stepNumber(raised.step)} and nobody caught it.`;
  return { says, look: raised.step };
}

const PASSED = KIND["value.passed"];
const RAISE = PASSES.indexOf("raise");

/** Of the exception that was on its way last, the first step at which it was: others may come between. */
const lastRaise = once((trace: Trace) => {
  const first = new Map<number, Step>();
  let last: ReturnType<typeof objectOf>;
  scan(trace, (kind, how, _from, _to, value, step) => {
    if (kind !== PASSED || how !== RAISE) return;
    last = objectOf(value as ValueRef);
    if (last !== undefined && !first.has(last)) first.set(last, step as Step);
  });
  const step = last === undefined ? undefined : first.get(last);
  if (last === undefined || step === undefined) return undefined;
  return { type: objectInfo(trace, last)?.type ?? "an exception", step };
});
