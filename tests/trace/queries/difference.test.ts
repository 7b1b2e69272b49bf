import { expect, test } from "vitest";
import { record } from "../../../engine/program.ts";
import type { Step } from "../../../engine/trace/ids.ts";
import { Timeline } from "../../../engine/trace/keyframes.ts";
import { firstDifference } from "../../../engine/trace/queries/difference.ts";
import type { RunOptions, Trace } from "../../../engine/trace/trace.ts";

const RACE = `import asyncio, random

async def worker(name):
    pause = random.random()
    await asyncio.sleep(pause)
    print(name)

async def main():
    await asyncio.gather(worker("a"), worker("b"))

asyncio.run(main())
`;

function recorded(source: string, options: Partial<RunOptions> = {}): Trace {
  const result = record(source, options);
  if (result.kind === "refused") throw new Error(result.diagnostics[0]?.message);
  return result.trace;
}

/** The line that is current at a step. */
function lineAt(trace: Trace, step: Step): number | undefined {
  const state = new Timeline(trace).stateAt(step);
  return state.frames.get(state.stack.at(-1) ?? (0 as never))?.line;
}

test("two runs of one program with the same options have none", () => {
  expect(firstDifference(recorded(RACE), recorded(RACE))).toBeUndefined();
});

test("another seed shows where its first number is used", () => {
  const [one, other] = [recorded(RACE, { seed: 1 }), recorded(RACE, { seed: 2 })];
  const difference = firstDifference(one, other);
  expect(difference?.one).toMatch(/0\.1343.*/);
  expect(difference?.other).toMatch(/0\.9560.*/);
});

test("a changed line is met where it is first reached; lines that only moved are the same", () => {
  const changed = `# a remark\n\n${RACE.replace("print(name)", "print(name.upper())")}`;
  const [one, other] = [recorded(RACE), recorded(changed)];
  const difference = firstDifference(one, other);
  expect(difference?.one).toContain("worker: print(name)");
  expect(difference?.other).toContain("worker: print(name.upper())");
  expect(lineAt(one, difference?.step ?? (0 as Step))).toBe(6);
});

test("a recording that goes on longer differs where the other ends", () => {
  const [short, long] = [recorded("x = 1\n"), recorded("x = 1\ny = 2\n")];
  expect(firstDifference(short, long)).toEqual({
    step: 1,
    one: "x = 1; ends: finished",
    other: "x = 1; <module>: y = 2",
  });
});
