import { Engine, record } from "../engine/program.ts";
import { encodeBinary } from "../engine/trace/binary.ts";
import { flowOf } from "../engine/trace/queries/flow.ts";
import { type Layer, stopCount, type Trace } from "../engine/trace/trace.ts";
import { SCENARIOS } from "./index.ts";
import type { Scenario } from "./scenario.ts";

/** What a run looks like before one steps through it. */
export interface Preview {
  readonly steps: number;
  /** Each layer that had control, with the step at which it came to have it. */
  readonly stretches: readonly (readonly [Layer, number])[];
}

/** A scenario whose run is known before anybody asks for it. */
export interface RecordedScenario {
  readonly id: string;
  readonly preview: Preview;
  /** The recording as a file has it, not compressed. */
  readonly file: Uint8Array<ArrayBuffer>;
}

/**
 * The runs of the scenarios as they are. Recorded while the page is built, for the same program has
 * the same run everywhere.
 */
export function recordedScenarios(): readonly RecordedScenario[] {
  const engine = new Engine();
  return SCENARIOS.map((each) => {
    const trace = traceOf(each, engine);
    return { id: each.id, preview: previewOf(trace), file: encodeBinary(trace) };
  });
}

function traceOf({ program, input }: Scenario, engine: Engine): Trace {
  const recorded = record(program, { input: input ?? "" }, engine);
  if (recorded.kind === "refused") throw new Error(recorded.diagnostics[0]?.message);
  return recorded.trace;
}

function previewOf(trace: Trace): Preview {
  const stretches = flowOf(trace).map(({ layer, step }) => [layer, step] as const);
  return { steps: stopCount(trace), stretches };
}
