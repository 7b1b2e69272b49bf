/** A recording of as many events as are asked for. */
import { Engine } from "../../../engine/program.ts";
import { Run } from "../../../engine/run.ts";
import { scan } from "../../../engine/trace/queries/records.ts";
import { stopCount, type Trace } from "../../../engine/trace/trace.ts";

const SLICE = 1_000_000;
/** Steps from which the number of events in a step is learnt. */
const SAMPLE = 20_000;

export function recorded(source: string, maxSteps: number): Trace {
  const run = new Engine().start(source, { maxSteps, budget: Number.MAX_SAFE_INTEGER });
  if (!(run instanceof Run)) throw new Error(run.diagnostics[0]?.message);
  while (run.advance(SLICE) === "running");
  return run.trace();
}

export function eventsOf(trace: Trace): number {
  let events = 0;
  scan(trace, () => {
    events += 1;
  });
  return events;
}

/** Steps in which a program that goes on for ever makes that many events. */
export function stepsFor(source: string, events: number): number {
  const sample = recorded(source, SAMPLE);
  return Math.ceil((events * stopCount(sample)) / eventsOf(sample));
}

export const longRecording = (source: string, events: number): Trace =>
  recorded(source, stepsFor(source, events));
