import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test } from "vitest";
import { scopesOf } from "../../app/variables/scopes.ts";
import { ScopeRows } from "../../app/variables/VariableTree.tsx";
import { heldAt, historyOf as historyOrProblem, knownNames } from "../../app/variables/watching.ts";
import { stepsOfLine } from "../../engine/trace/queries/breakpoints.ts";
import { momentsOf } from "../support/moments.ts";
import { recorded } from "../support/recorded.ts";

const trace = recorded(`import asyncio

async def triple(val):
    found = val * 3
    return found

async def main():
    job = asyncio.create_task(triple(5))
    same = job
    answer = await job
    return answer

asyncio.run(main())
`);
const moments = momentsOf(trace, "program");
const atLine = (line: number) => {
  const [step] = stepsOfLine(trace, "program.py", line);
  const moment = moments.find(({ state }) => state.step === step);
  if (moment === undefined) throw new Error(`line ${line} is not reached`);
  return moment;
};

const historyOf = (...asked: Parameters<typeof historyOrProblem>) => {
  const found = historyOrProblem(...asked);
  if ("problem" in found) throw new Error(found.problem);
  return found;
};

afterEach(cleanup);

describe("scopes", () => {
  test("are the frame in control and the globals", () => {
    const [locals, globals] = scopesOf(atLine(5), undefined);
    expect(locals?.title).toBe("triple(val=5)");
    expect(locals?.variables.map(({ name, isChanged }) => [name, isChanged])).toEqual([
      ["val", false],
      ["found", true],
    ]);
    expect(globals?.title).toBe("globals");
    expect(globals?.variables.every(({ isQuiet }) => isQuiet)).toBe(true);
  });

  test("follow the frame or the task that is chosen", () => {
    const moment = atLine(5);
    const parked = moment.state.frames.values().find(({ phase }) => phase === "parked");
    const main = moment.state.futures.values().find(({ id }) => moment.labels.get(id) === "main");
    const byFrame = scopesOf(moment, { kind: "frame", id: parked?.id ?? (0 as never) });
    const byTask = scopesOf(moment, { kind: "future", id: main?.id ?? (0 as never) });
    expect(byTask[0]?.variables.map(({ name }) => name)).toEqual(["job", "same"]);
    expect(byFrame).toHaveLength(2);
  });

  test("two names of one object know of each other", () => {
    const [locals] = scopesOf(atLine(10), undefined);
    expect(locals?.variables.map(({ alsoCalled }) => alsoCalled)).toEqual([
      ["main.same"],
      ["main.job"],
    ]);
  });
});

test("an object opens and shows its state; a plain value does not", async () => {
  const moment = atLine(10);
  const [scope] = scopesOf(moment, undefined);
  if (scope === undefined) throw new Error("no scope");
  render(<ScopeRows moment={moment} scope={scope} />);
  const job = screen.getByRole("button", { name: "job" });
  expect(job.getAttribute("aria-expanded")).toBe("false");
  await userEvent.click(job);
  const region = within(screen.getByRole("region", { name: scope.title }));
  expect(region.getByText("scheduled")).toBeTruthy();
  expect(region.getByText("type").nextElementSibling?.textContent).toBe("Task");
});

describe("watched names", () => {
  test("have a history over the whole recording", () => {
    expect(knownNames(trace)).toContain("answer");
    expect(historyOf(trace, "found")).toHaveLength(1);
    expect(historyOf(trace, "triple.found")).toHaveLength(1);
    expect(historyOf(trace, "main.found")).toEqual([]);
    const [change] = historyOf(trace, "answer");
    expect(heldAt(historyOf(trace, "answer"), change?.step ?? (0 as never))).toBe(0);
    expect(heldAt(historyOf(trace, "answer"), 0 as never)).toBe(-1);
  });
});
