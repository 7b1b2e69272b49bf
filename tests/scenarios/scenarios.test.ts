import { describe, expect, test } from "vitest";
import { valueText } from "../../app/design/value-text.ts";
import { record, run } from "../../engine/program.ts";
import type { Step } from "../../engine/trace/ids.ts";
import { Timeline } from "../../engine/trace/keyframes.ts";
import { flowOf } from "../../engine/trace/queries/flow.ts";
import { labelsOf } from "../../engine/trace/queries/labels.ts";
import type { Trace } from "../../engine/trace/trace.ts";
import { SCENARIOS } from "../../scenarios/index.ts";
import type { Expectations, Place } from "../../scenarios/scenario.ts";
import { runOnCPython } from "../conformance/harness.ts";

function traceOf(program: string): Trace {
  const recorded = record(program);
  if (recorded.kind === "refused") throw new Error(recorded.diagnostics[0]?.message);
  return recorded.trace;
}

/** The results of all tasks at the end, by name, as Python writes them. */
function results(trace: Trace): Record<string, string> {
  const state = new Timeline(trace).stateAt((trace.stops.length - 1) as Step);
  const labels = labelsOf(trace);
  return Object.fromEntries(
    state.futures
      .values()
      .flatMap(({ id, status }) =>
        status.kind === "finished" ? [[labels.get(id) ?? "", valueText(trace, status.result)]] : [],
      ),
  );
}

const ALL = await Promise.all(
  SCENARIOS.map(async ({ id, program, told }) => {
    const checked: { readonly expectations: Expectations } = await import(
      `../../scenarios/${id}/expectations.ts`
    );
    return { id, program, told: await told(), expectations: checked.expectations };
  }),
);

describe.each(ALL)("$id", (scenario) => {
  const trace = traceOf(scenario.program);
  const rows = flowOf(trace).map(({ name }) => name);
  const isThere = ({ control, time }: Place): boolean =>
    rows.filter((row) => row === control).length >= time;

  const { flow, stdout, ending } = scenario.expectations;

  test.runIf(flow !== undefined)("has the outline of control that it tells of", () => {
    expect(rows).toEqual(flow);
  });

  test("has the results, the output and the end that it tells of", () => {
    expect(results(trace)).toMatchObject(scenario.expectations.results);
    expect(trace.ending).toBe(ending);
    expect(run(scenario.program).stdout).toBe(stdout);
  });

  test("prints on CPython what it tells of", async () => {
    expect((await runOnCPython(scenario.program)).stdout).toBe(stdout);
  });

  test("has chapters, notes and questions at places that exist", () => {
    const places = [
      ...scenario.told.chapters,
      ...scenario.told.notes,
      ...scenario.told.predictions,
    ];
    expect(places.filter(({ at }) => !isThere(at))).toEqual([]);
  });

  test("asks questions whose right answer is among the answers", () => {
    expect(scenario.told.predictions.length).toBeGreaterThan(0);
    for (const { answers, right } of scenario.told.predictions) {
      expect(answers[right]).toBeDefined();
      expect(answers.length).toBeGreaterThan(1);
    }
  });
});
