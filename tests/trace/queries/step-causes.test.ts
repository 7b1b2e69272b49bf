import { expect, test } from "vitest";
import type { Step } from "../../../engine/trace/ids.ts";
import { Timeline } from "../../../engine/trace/keyframes.ts";
import { handleCauses } from "../../../engine/trace/queries/handle-causes.ts";
import { causeOf, causesOf, handleRuns } from "../../../engine/trace/queries/step-causes.ts";
import { lastStep, textOf } from "../../../engine/trace/trace.ts";
import { busy, recorded } from "../../support/recorded.ts";

const trace = recorded(busy({ bakers: 3, callbacks: 2 }));
const runs = handleRuns(handleCauses(trace));

test("the cause of a step is the handle that runs there", () => {
  const timeline = new Timeline(trace);
  let met = 0;
  for (let step = 0; step <= lastStep(trace); step += 1) {
    const running = timeline.stateAt(step as Step).runningHandle;
    if (running === undefined) continue;
    met += 1;
    expect(causeOf(runs, step as Step)?.handle).toBe(running);
  }
  expect(met).toBeGreaterThan(50);
});

test("the chain leads back to what the program did, each link earlier", () => {
  const chain = causesOf(runs, lastStep(trace));
  expect(chain.length).toBeGreaterThan(1);
  const made = chain.map(({ madeAt }) => madeAt);
  expect(made).toEqual(made.toSorted((one, other) => other - one));
  expect(chain.at(-1)?.during).toBeUndefined();
  expect(textOf(trace, chain.at(-1)?.label ?? 0)).toBe("Task.step");
});

test("before anything runs there is none", () => {
  expect(causesOf(runs, 0 as Step)).toEqual([]);
});
