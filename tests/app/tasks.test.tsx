import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Moment } from "../../app/session/moment.ts";
import { coroutineOf } from "../../app/tasks/facts.ts";
import { arrange } from "../../app/tasks/grouping.ts";
import { TasksPanel } from "../../app/tasks/TasksPanel.tsx";
import { momentsOf, momentWhere } from "../support/moments.ts";
import { busy, recorded, WALKTHROUGH } from "../support/recorded.ts";

const moments = momentsOf(recorded(WALKTHROUGH));

function show(moment: Moment, onGo = vi.fn()) {
  render(<TasksPanel moment={moment} onGo={onGo} />);
  return onGo;
}

const panel = () => within(screen.getByRole("region", { name: "Tasks and futures" }));
const card = (name: string) => screen.getByRole("article", { name });
const fact = (name: string, term: string): string => {
  const terms = within(card(name)).getAllByRole("term");
  return terms.find((each) => each.textContent === term)?.nextElementSibling?.textContent ?? "";
};
const chip = (name: string) => card(name).querySelector(".chip")?.textContent;

afterEach(cleanup);

test("before the first task there is a sentence", () => {
  show(moments[0] as Moment);
  expect(panel().getByText("No task yet. The program is still setting up.")).toBeDefined();
});

describe("while main_task holds the yield of triple_task", () => {
  const yielded = momentWhere(moments, ({ state }) =>
    [...state.futures.values()].some(
      ({ task }) =>
        task?.current === true &&
        state.frames.get(state.pass?.from as never)?.phase === "parked" &&
        state.stack.length === 5,
    ),
  );

  test("it is suspended already, and awaits what its coroutine has yielded", () => {
    show(yielded);
    expect(chip("main_task")).toBe("SUSPENDED");
    expect(fact("main_task", "coroutine")).toBe("main() at line 8");
    expect(fact("main_task", "awaits")).toBe("Ttriple_task");
    expect(fact("main_task", "result")).toBe("not yet");
    expect(fact("main_task", "callbacks")).toBe("[ ]");
    expect(panel().getByText("awaits", { selector: ".tasks-link" })).toBeDefined();
  });

  test("the other one has not started, and stands in the queue", () => {
    show(yielded);
    expect(chip("triple_task")).toBe("PENDING");
    expect(fact("triple_task", "coroutine")).toBe("triple() not started");
    expect(fact("triple_task", "queued")).toBe("first in line for tick 2");
  });

  test("only what this step changed is marked", () => {
    show(yielded);
    expect(card("main_task").classList.contains("changed")).toBe(true);
    expect(card("triple_task").classList.contains("changed")).toBe(false);
  });
});

test("a task that is waited for says whom it will wake", () => {
  const waiting = momentWhere(moments, ({ state }) =>
    state.futures.values().some(({ callbacks }) => callbacks.length > 0),
  );
  show(waiting);
  expect(fact("triple_task", "callbacks")).toBe("Mmain_task.wakeup");
  expect(panel().getByText("will wake")).toBeDefined();
});

test("results stand in the card, and history leads to the step that made them", async () => {
  const onGo = show(moments.at(-1) as Moment);
  expect(chip("triple_task")).toBe("FINISHED");
  expect(fact("triple_task", "result")).toBe("15");
  expect(fact("main_task", "result")).toBe("17");
  await userEvent.click(within(card("triple_task")).getByRole("button", { name: /finished/ }));
  const step = onGo.mock.calls[0]?.[0];
  const statusAt = (place: number) => moments[place]?.state.futures.values()[1]?.status.kind;
  expect([statusAt(step - 1), statusAt(step)]).toEqual(["pending", "finished"]);
});

describe("the more there are, the less room each has", () => {
  const densityOf = (tasks: number) =>
    arrange(momentsOf(recorded(busy({ bakers: tasks, callbacks: 0 }))).at(-1) as Moment).density;

  test("cards, rows, groups", () => {
    expect(arrange(moments.at(-1) as Moment).density).toBe("cards");
    expect([densityOf(2), densityOf(4), densityOf(5)]).toEqual(["rows", "rows", "groups"]);
  });

  test("groups name the state of their members, and lose nobody", () => {
    const all = momentsOf(recorded(busy({ bakers: 9, callbacks: 0 })));
    const moment = momentWhere(all, ({ state }) => state.timers.length === 9 && state.now > 0);
    const { groups, futures, folded } = arrange(moment);
    const members = groups.flatMap((group) => group.members);
    expect(groups.map(({ title }) => title)).toEqual(["Suspended"]);
    expect(members.length + futures.length + folded.length).toBe(moment.state.futures.size);
    show(moment);
    expect(
      within(screen.getByRole("list", { name: "Suspended" })).getAllByRole("listitem"),
    ).toHaveLength(members.length);
  });
});

test("a failed task is finished, with the class of its exception beside it", () => {
  const failed = momentWhere(momentsOf(recorded(busy({ bakers: 3, callbacks: 0 }))), ({ state }) =>
    state.futures.values().some(({ status }) => status.kind === "failed"),
  );
  show(failed);
  const row = panel().getByText("ValueError").closest("li");
  expect(row?.textContent).toContain("FINISHED");
  expect(row?.textContent).not.toContain("has ended");
});

test("a coroutine has not started while the first step of its task only begins", () => {
  const entered = momentWhere(momentsOf(recorded(WALKTHROUGH), "scheduling"), ({ state }) =>
    state.futures.values().some(({ task }) => task?.current === true),
  );
  const first = entered.state.futures.values().find(({ task }) => task?.current === true);
  if (first === undefined) throw new Error("no task");
  expect(coroutineOf(entered, first).place).toBe("not started");
});
