import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import "../../app/tasks/AwaitGraph.tsx";
import "../../app/tasks/StateChart.tsx";
import { arrowBetween } from "../../app/tasks/graph-arrows.ts";
import { layoutGraph } from "../../app/tasks/graph-layout.ts";
import { TasksPanel } from "../../app/tasks/TasksPanel.tsx";
import type { FutureId } from "../../engine/trace/ids.ts";
import { cycleIn } from "../../engine/trace/queries/waits.ts";
import { momentsOf, momentWhere } from "../support/moments.ts";
import { recorded } from "../support/recorded.ts";

const LOCKS = `import asyncio

async def ann():
    await asyncio.sleep(0)
    await bob_task

async def bob():
    await asyncio.sleep(0)
    await ann_task

loop = asyncio.new_event_loop()
ann_task = loop.create_task(ann())
bob_task = loop.create_task(bob())
loop.run_forever()
`;
const moments = momentsOf(recorded(LOCKS), "scheduling");

afterEach(cleanup);

describe("the layout", () => {
  const ids = (...numbers: number[]) => numbers as unknown as readonly FutureId[];
  const wait = (from: number, to: number) =>
    ({ from: from as FutureId, to: to as FutureId, how: "awaits" }) as const;

  const graph = (count: number, waits: readonly ReturnType<typeof wait>[]) => ({
    nodes: ids(...Array.from({ length: count }, (_, place) => place + 1)),
    waits,
    cycle: cycleIn(waits),
  });

  test("takes chains and forks of any length", () => {
    const chain = graph(
      20_000,
      Array.from({ length: 19_999 }, (_, place) => wait(place + 1, place + 2)),
    );
    expect(chain.cycle).toEqual([]);
    expect(layoutGraph(chain).rows).toBe(20_000);
    const forks = Array.from({ length: 40 }, (_, place) => 3 * place + 1).flatMap((top) => [
      wait(top, top + 1),
      wait(top, top + 2),
      wait(top + 1, top + 3),
      wait(top + 2, top + 3),
    ]);
    expect(layoutGraph(graph(121, forks)).rows).toBe(81);
  });

  test("finds a circle that nobody outside of it waits for, and puts it in rows", () => {
    const apart = graph(5, [wait(1, 2), wait(3, 4), wait(4, 5), wait(5, 3)]);
    expect(apart.cycle).toEqual([3, 4, 5]);
    const rows = new Map(layoutGraph(apart).nodes.map(({ id, row }) => [id as number, row]));
    expect(rows.get(4)).toBeGreaterThan(rows.get(3) ?? 9);
    expect(rows.get(5)).toBeGreaterThan(rows.get(4) ?? 9);
  });

  test("draws a larger circle as a ring, the oldest on top", () => {
    const ring = layoutGraph(
      graph(5, [wait(1, 3), wait(2, 4), wait(4, 3), wait(3, 5), wait(5, 2)]),
    );
    expect(ring.ring).toEqual([2, 4, 3, 5]);
    const at = new Map(ring.nodes.map(({ id, x, row }) => [id as number, [x, row]]));
    expect([1, 2, 4, 3, 5].map((id) => at.get(id))).toEqual([
      [50, 0],
      [25, 1],
      [75, 1],
      [75, 2],
      [25, 2],
    ]);
    expect(ring.rows).toBe(3);
    const placed = (id: number) => {
      const found = ring.nodes.find((node) => (node.id as number) === id);
      if (found === undefined) throw new Error(`no node ${id}`);
      return found;
    };
    expect(arrowBetween(placed(5), placed(2), ring).side).toBe("bottom");
    expect(arrowBetween(placed(2), placed(4), ring).side).toBe("left");
  });

  test("puts who waits above what it waits for, and a shared node once", () => {
    const { nodes, rows, alone } = layoutGraph({
      nodes: ids(1, 2, 3, 4),
      waits: [wait(1, 3), wait(2, 3)],
      cycle: [],
    });
    expect(nodes.map(({ id, row }) => [id, row])).toEqual([
      [1, 0],
      [2, 0],
      [3, 1],
    ]);
    expect([rows, alone]).toEqual([2, [4]]);
  });

  test("ends for a circle, and for many in one row", () => {
    const circle = layoutGraph({
      nodes: ids(1, 2),
      waits: [wait(1, 2), wait(2, 1)],
      cycle: [],
    });
    expect(circle.nodes).toHaveLength(2);
    const many = ids(...Array.from({ length: 100 }, (_, place) => place + 2));
    const wide = layoutGraph({
      nodes: [...ids(1), ...many],
      waits: many.map((id) => wait(1, id)),
      cycle: [],
    });
    expect(new Set(wide.nodes.map(({ x, row }) => `${x} ${row}`)).size).toBe(101);
  });
});

test("two that wait for each other are a circle that is named", async () => {
  const last = moments.at(-1);
  if (last === undefined) throw new Error("no moment");
  render(<TasksPanel moment={last} onGo={vi.fn()} />);
  await userEvent.click(screen.getByRole("button", { name: "Await graph" }));
  const graph = within(await screen.findByRole("region", { name: "Await graph" }));
  expect(graph.getByRole("status").textContent).toMatch(/ann_task for bob_task/);
  expect(graph.getByText("ann_task waits for bob_task")).toBeTruthy();
  expect(document.querySelectorAll(".await-field .await-arrow.cycle")).toHaveLength(2);
  const legend = within(graph.getByRole("list", { name: "Legend" }));
  expect(legend.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "waits for",
    "a circle: none of them can go on",
  ]);
});

test("the state chart has each task in its state", async () => {
  const running = momentWhere(moments, ({ state }) => state.runningTask !== undefined);
  render(<TasksPanel moment={running} onGo={vi.fn()} />);
  await userEvent.click(screen.getByRole("button", { name: "State chart" }));
  const chart = await screen.findByRole("region", { name: "State chart" });
  expect(chart.querySelectorAll(".token")).toHaveLength(2);
});
