import { Engine, record } from "../engine/program.ts";
import { flowOf } from "../engine/trace/queries/flow.ts";
import { type Layer, stopCount } from "../engine/trace/trace.ts";
import { SCENARIOS } from "./index.ts";
import type { Scenario } from "./scenario.ts";

/** What a run looks like before one steps through it. */
export interface Preview {
  readonly steps: number;
  /** Each layer that had control, with the step at which it came to have it. */
  readonly stretches: readonly (readonly [Layer, number])[];
}

/**
 * What the runs of the scenarios look like, by their names. Recorded while the page is built, for
 * the same program has the same run everywhere.
 */
export function previews(): Readonly<Record<string, Preview>> {
  const engine = new Engine();
  return Object.fromEntries(SCENARIOS.map((each) => [each.id, previewOf(each, engine)]));
}

function previewOf({ program, input }: Scenario, engine: Engine): Preview {
  const recorded = record(program, input === undefined ? {} : { input }, engine);
  if (recorded.kind === "refused") throw new Error(recorded.diagnostics[0]?.message);
  const { trace } = recorded;
  const stretches = flowOf(trace).map(({ layer, step }) => [layer, step] as const);
  return { steps: stopCount(trace), stretches };
}
