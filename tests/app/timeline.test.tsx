import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { isStep } from "../../app/design/callback-text.ts";
import type { Moment } from "../../app/session/moment.ts";
import { controlPaint, lanesPaint } from "../../app/timeline/drawing.ts";
import { geometryOf, LEVELS } from "../../app/timeline/geometry.ts";
import { lanesOf } from "../../app/timeline/lanes.ts";
import { passNames } from "../../app/timeline/pass-names.ts";
import { labelled, middleOf, stepScale } from "../../app/timeline/scale.ts";
import { around, holds, inSight } from "../../app/timeline/sight.ts";
import { TimelinePanel } from "../../app/timeline/TimelinePanel.tsx";
import { mostZoom } from "../../app/timeline/use-zoom.ts";
import { awaitedIn, waitNames } from "../../app/timeline/wait-names.ts";
import type { HandleId } from "../../engine/trace/ids.ts";
import { textOf } from "../../engine/trace/trace.ts";
import { momentsOf, momentWhere } from "../support/moments.ts";
import { busy, recorded, WALKTHROUGH } from "../support/recorded.ts";

const moments = momentsOf(recorded(WALKTHROUGH));
const middle = momentWhere(moments, ({ state }) => state.loop?.tick === 1);
const geometry = geometryOf(middle);

afterEach(cleanup);

test("what passes between the layers has a name at the turns of the trace", () => {
  const names = passNames(middle.trace, geometry.control);
  const at = (layer: string) =>
    names.filter((_, place) => LEVELS[geometry.control[place]?.level ?? 0] === layer);
  expect(at("coroutine")[0]?.down).toBe("send(None)");
  expect(at("await")[0]?.up).toBe("yield");
  expect(at("coroutine").at(-1)?.up).toBe("return");
  expect(at("loop").every(({ up }) => up === undefined)).toBe(true);
});

test("by the virtual clock, what a task waits for is named as the program has it", () => {
  const sleepers = momentsOf(
    recorded(`import asyncio

async def nap(n):
    await asyncio.sleep(n)  # a while

async def main():
    async with asyncio.timeout(9) as limit:
        await asyncio.gather(nap(1), nap(2))

asyncio.run(main())
`),
  );
  const last = sleepers.at(-1);
  if (last === undefined) throw new Error("no moment");
  const names = [...waitNames(last.trace).values()].map((each) => [...each.values()]);
  expect(names).toEqual([["gather(nap(1), nap(2))"], ["sleep(n)"], ["sleep(n)"]]);
  expect(awaitedIn("async with lock as held:")).toBe("lock");
  expect(awaitedIn("async for item in feed():")).toBe("feed()");
  expect(awaitedIn("x = 1")).toBeUndefined();
  render(<TimelinePanel moment={last} onGo={vi.fn()} />);
  expect(screen.queryByText("sleep(n)")).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Time" }));
  expect(screen.getAllByText("sleep(n)")).toHaveLength(2);
});

describe("lanes", () => {
  const [main, triple] = lanesOf(middle.trace);

  test("a task is ready, runs, waits, is woken, and ends", () => {
    expect(main?.spans.map(({ activity }) => activity)).toEqual([
      "ready",
      "running",
      "suspended",
      "ready",
      "running",
    ]);
    expect(triple?.spans.map(({ activity }) => activity)).toEqual(["ready", "running"]);
    expect([main?.end?.how, triple?.end?.how]).toEqual(["finished", "finished"]);
  });

  const lanes = [main, triple].filter((lane) => lane !== undefined);

  test("spans leave no gap", () => {
    for (const { spans } of lanes)
      expect(spans.slice(1).map(({ from }) => from)).toEqual(
        spans.slice(0, -1).map(({ to }) => to),
      );
  });

  test("they agree with the state at every step", () => {
    const words = { scheduled: "ready", running: "running", waiting: "suspended", done: "over" };
    const isOwn = ({ state, trace }: Moment, id: HandleId | undefined, task: number): boolean => {
      const handle = id === undefined ? undefined : state.handles.get(id);
      return handle?.future === task && isStep(textOf(trace, handle.label));
    };
    const isQueued = (moment: Moment, task: number): boolean =>
      moment.state.ready.some((id) => isOwn(moment, id, task));
    /** The handle of its step runs, but the task has not been entered yet or is left already. */
    const isBetween = (moment: Moment, task: number): boolean =>
      moment.state.runningTask === undefined && isOwn(moment, moment.state.runningHandle, task);
    for (const { task, spans, end } of lanes) {
      const drawn = ({ state: { step } }: Moment) =>
        step >= (end?.at ?? Number.POSITIVE_INFINITY)
          ? "over"
          : spans.find(({ from, to }) => from <= step && step < to)?.activity;
      const phase = ({ state }: Moment) => state.futures.get(task)?.task?.phase.kind;
      const known = moments.filter(
        (moment) => phase(moment) !== undefined && !isBetween(moment, task),
      );
      const expected = (moment: Moment) =>
        isQueued(moment, task) ? "ready" : words[phase(moment) ?? "done"];
      expect(known.map(drawn)).toEqual(known.map(expected));
    }
  });
});

describe("the control trace", () => {
  test("covers the run from the first step to the last without a gap", () => {
    const { control, steps } = geometry;
    expect(control[0]?.from).toBe(0);
    expect(control.at(-1)?.to).toBe(steps);
    control.slice(1).forEach(({ from, level }, place) => {
      expect(from).toBe(control[place]?.to);
      expect(level).not.toBe(control[place]?.level);
    });
  });

  test("goes down to __await__ and up again, level by level", () => {
    const levels = geometry.control.map(({ level }) => LEVELS[level]);
    expect(levels.slice(0, 7)).toEqual([
      "program",
      "loop",
      "step",
      "coroutine",
      "await",
      "coroutine",
      "step",
    ]);
  });
});

test("it is worked out once for a recording", () => {
  expect(geometryOf(moments[3] as Moment)).toBe(geometry);
});

describe("the scale", () => {
  test("gives each step a cell of its own", () => {
    const scale = stepScale(10);
    expect([scale(0), scale(10), middleOf(scale, 0), middleOf(scale, 9)]).toEqual([0, 100, 5, 95]);
  });

  test("labels only marks that have room", () => {
    expect([...labelled([0, 1, 5, 9], stepScale(10), 20)]).toEqual([
      [0, 0],
      [5, 2],
    ]);
  });
});

describe("the panel", () => {
  const region = () => within(screen.getByRole("region", { name: "Timeline" }));

  test("says where we are, and goes where it is pressed", () => {
    const onGo = vi.fn();
    render(<TimelinePanel moment={middle} onGo={onGo} />);
    const slider = region().getByRole("slider");
    expect(slider.getAttribute("aria-valuetext")).toBe(
      `step ${middle.state.step + 1} of ${moments.length}, tick 1`,
    );
    fireEvent.change(slider, { target: { value: "12" } });
    expect(onGo).toHaveBeenCalledWith(12);
    expect(document.querySelector(".timeline-flag b")?.textContent).toBe(
      String(middle.state.step + 1),
    );
  });

  test("everything after the playhead is veiled", () => {
    render(<TimelinePanel moment={middle} onGo={vi.fn()} />);
    const veil = document.querySelector<HTMLElement>(".timeline-veil");
    const expected = middleOf(stepScale(geometry.steps), middle.state.step);
    expect(Number(veil?.style.getPropertyValue("--at")) * 100).toBeCloseTo(expected);
  });

  test("has a table for those who do not see it", () => {
    render(<TimelinePanel moment={middle} onGo={vi.fn()} />);
    const rows = within(region().getByRole("table")).getAllByRole("row").slice(1);
    expect(rows).toHaveLength(geometry.lanes.reduce((sum, { spans }) => sum + spans.length + 1, 0));
    expect(rows[0]?.textContent).toMatch(/^main_taskready/u);
  });

  test("a long recording is painted, a short one is made of elements", () => {
    render(<TimelinePanel moment={middle} onGo={vi.fn()} />);
    expect(document.querySelectorAll("canvas")).toHaveLength(0);
    cleanup();
    const long = momentsOf(recorded(busy({ bakers: 400, callbacks: 0 })), "program")[0] as Moment;
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    render(<TimelinePanel moment={long} onGo={vi.fn()} />);
    expect(document.querySelectorAll("canvas")).toHaveLength(2);
    expect(region().getByText(/more tasks, not drawn/)).toBeDefined();
    vi.restoreAllMocks();
  });
});

test("a recording is looked at as near as ten steps in sight, however long it is", () => {
  expect(mostZoom(5)).toBe(1);
  expect(mostZoom(90)).toBe(16);
  expect(mostZoom(10_000)).toBe(1024);
  expect(mostZoom(10_000_000)).toBe(4096);
});

test("what is painted is what is in sight and half as much on every side of it, within the picture", () => {
  const picture = { left: -1000, top: 50, right: 4000, bottom: 250 };
  const frame = { left: 200, top: 0, right: 1200, bottom: 150 };
  const sight = inSight(picture, frame);
  expect(sight).toEqual({ left: 1200, top: 0, right: 2200, bottom: 100 });
  const part = around(sight, 5000, 200);
  expect(part).toEqual({ left: 700, top: 0, right: 2700, bottom: 150 });
  expect(holds(part, sight)).toBe(true);
  expect(holds(part, { ...sight, right: 2701 })).toBe(false);
});

test("painting fills one rectangle for each bar, as wide as the canvas", () => {
  const filled: [number, number, number, number][] = [];
  const noop = () => {};
  const context = {
    fillRect: (...box: [number, number, number, number]) => filled.push(box),
    strokeRect: noop,
    save: noop,
    restore: noop,
    beginPath: noop,
    rect: noop,
    clip: noop,
    moveTo: noop,
    lineTo: noop,
    stroke: noop,
    fillStyle: "",
    strokeStyle: "",
  } as unknown as CanvasRenderingContext2D;
  const part = { left: 0, top: 0, right: 1000, bottom: 48 };
  const plan = { width: 1000, height: 48, rem: 16, part };
  controlPaint(geometry)(context, plan, (token) => token);
  expect(filled).toHaveLength(geometry.control.length);
  expect(filled[0]?.[0]).toBe(0);
  const [left = 0, , width = 0] = filled.at(-1) ?? [];
  expect(left + width).toBeCloseTo(1000);
  filled.length = 0;
  lanesPaint(geometry.lanes, geometry.axis, () => 1)(context, plan, String);
  const solid = geometry.lanes.flatMap(({ spans }) =>
    spans.filter(({ activity }) => activity !== "ready"),
  );
  const ends = geometry.lanes.filter(({ end }) => end !== undefined);
  expect(filled).toHaveLength(solid.length + ends.length);
  filled.length = 0;
  const middlePart = { ...part, left: 400, right: 600 };
  controlPaint(geometry)(context, { ...plan, part: middlePart }, (token) => token);
  const seen = geometry.control.filter(
    ({ from, to }) => geometry.axis(to) >= 40 && geometry.axis(from) <= 60,
  );
  expect(filled).toHaveLength(seen.length);
  expect(seen.length).toBeLessThan(geometry.control.length);
});

test("bars that fall on one pixel are painted once", () => {
  const filled: number[] = [];
  const context = {
    fillRect: (left: number) => filled.push(left),
  } as unknown as CanvasRenderingContext2D;
  const control = Array.from({ length: 1000 }, (_, from) => ({ level: 1, from, to: from + 1 }));
  const crowded = { ...geometry, control, axis: stepScale(1000) };
  const part = { left: 0, top: 0, right: 100, bottom: 48 };
  controlPaint(crowded)(context, { width: 100, height: 48, rem: 16, part }, String);
  expect(filled).toHaveLength(100);
});
