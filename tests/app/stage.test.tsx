import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { lineText } from "../../app/design/frame-text.ts";
import type { Moment } from "../../app/session/moment.ts";
import { ioWaits } from "../../app/stage/io-waits.ts";
import { Slot } from "../../app/stage/Slot.tsx";
import { Stage } from "../../app/stage/Stage.tsx";
import { topFrame } from "../../engine/trace/state.ts";
import { momentsOf, momentWhere } from "../support/moments.ts";
import { busy, recorded, WALKTHROUGH } from "../support/recorded.ts";

const moments = momentsOf(recorded(WALKTHROUGH));
const yielded = momentWhere(
  moments,
  ({ state }) =>
    state.pass?.how === "yield" && state.stack.includes(state.pass.to) && onlyStep(state),
);

/** The yield has come all the way up: no coroutine is left on the stack. */
function onlyStep({ stack, frames }: Moment["state"]): boolean {
  return stack.every((id) => frames.get(id)?.entry === "call");
}

function show(moment: Moment, onGo = vi.fn()) {
  render(<Stage moment={moment} onGo={onGo} />);
  return onGo;
}

const region = (name: string) => within(screen.getByRole("region", { name }));
const frames = () =>
  [...document.querySelectorAll(".stage-frame")].map((frame) => frame.textContent);
const framesLike = (state: string) =>
  [...document.querySelectorAll(`.stage-frame.${state}`)].map((frame) => frame.textContent);

/** A page whose stack is given this height, in rem. */
const withRoom = (height: number): void =>
  void vi.stubGlobal(
    "ResizeObserver",
    class {
      readonly #tell: (entries: readonly unknown[]) => void;
      constructor(tell: (entries: readonly unknown[]) => void) {
        this.#tell = tell;
      }
      observe() {
        this.#tell([{ contentRect: { width: 32 * 16, height: height * 16 } }]);
      }
      disconnect() {}
    },
  );

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("when a yield has reached the step", () => {
  test("the step has control, and what it drives is parked", () => {
    show(yielded);
    expect(framesLike("active")).toHaveLength(1);
    expect(framesLike("active")[0]).toContain("main_task.step()");
    expect(framesLike("parked")).toEqual([
      expect.stringContaining("parked at line 8"),
      expect.stringContaining("triple_task.__await__()"),
    ]);
    expect(region("Call stack").getByText("5 frames, 2 parked")).toBeDefined();
  });

  test("the value has just passed one gap, and came through the one below", () => {
    show(yielded);
    const pills = [...document.querySelectorAll(".stage-up .stage-pill")];
    expect(pills.map((pill) => pill.textContent)).toEqual([
      "yieldTtriple_task",
      "yieldTtriple_task",
    ]);
    expect(pills.map((pill) => pill.classList.contains("now"))).toEqual([true, false]);
    expect(pills.map((pill) => pill.classList.contains("recent"))).toEqual([false, true]);
    expect(document.querySelectorAll(".stage-crossing")).toHaveLength(1);
  });

  test("the lane shows what runs, the gate, and who queued the other", async () => {
    const onGo = show(yielded);
    const lane = region("Ready queue");
    const items = lane.getAllByRole("listitem").map((item) => item.textContent);
    expect(items[0]).toContain("main_task.step");
    expect(items[0]).toContain("runs now");
    expect(items[1]).toBe("waits for tick 2");
    expect(items[2]).toContain("triple_task.step");
    await userEvent.click(lane.getByRole("button", { name: "from line 7" }));
    const queued = onGo.mock.calls[0]?.[0];
    const before = moments[queued - 1]?.state.handles.values().length ?? 0;
    expect(moments[queued]?.state.handles.values()).toHaveLength(before + 1);
  });

  test("the fourth station is in use, and the way to it is travelled", () => {
    show(yielded);
    expect(screen.getByRole("region", { current: "step" }).getAttribute("aria-label")).toBe(
      "Call stack",
    );
    expect(document.querySelectorAll(".stage-phase.behind")).toHaveLength(3);
    expect(document.querySelector(".stage-plate")?.textContent).toBe("tick1");
  });

  test("select says that it did not wait", () => {
    show(yielded);
    expect(region("Select").getByText("did not wait: a handle was ready")).toBeDefined();
  });
});

test("before the loop runs only the program has a frame", () => {
  show(moments[0] as Moment);
  expect(frames()).toHaveLength(1);
  expect(region("Ready queue").getByText("Nothing is ready.")).toBeDefined();
  expect(region("Select").getByText("there is no event loop yet")).toBeDefined();
  expect(region("Call stack").getByText("the loop is not running")).toBeDefined();
  expect(screen.queryByRole("region", { current: "step" })).toBeNull();
});

test("at rest the stage says what the loop waits for", () => {
  show(moments.at(-1) as Moment);
  expect(region("Call stack").getByText("The loop is waiting")).toBeDefined();
  expect(region("Call stack").getByText(/no timer is set/)).toBeDefined();
  expect(region("Select").getByText(/waits for ever/)).toBeDefined();
});

test("what a coroutine returned rises as StopIteration from a frame that is gone", () => {
  show(
    momentWhere(
      moments,
      ({ state }) => state.pass?.how === "return" && state.returned?.frame.entry === "send",
    ),
  );
  expect(framesLike("returned")).toEqual([expect.stringContaining("triple(val=5)")]);
  expect(document.querySelector(".stage-up .stage-pill.now")?.textContent).toBe(
    "StopIteration(15)",
  );
});

test("helpers of the kernel fold into whoever called them, and show at internals", () => {
  const inHelper = (all: readonly Moment[]) =>
    momentWhere(all, ({ trace, state }) => {
      const frame = topFrame(state);
      return frame !== undefined && lineText(trace, frame) === "self.ready.append(handle)";
    });
  show(inHelper(moments));
  expect(frames()).toHaveLength(1);
  expect(frames()[0]).toContain("EventLoop.call_soon()");
  expect(frames()[0]).toContain("self.ready.append(handle)");
  cleanup();
  show({ ...inHelper(moments), depth: "program" });
  expect(frames()[0]).not.toContain("call_soon()");
  expect(frames()[0]).toContain("main_task = asyncio.Task(main(), loop=loop)");
});

test("where there is no room the program and the loop share a line", () => {
  withRoom(60);
  render(<Slot moment={yielded} />);
  expect(frames()).toHaveLength(5);
  cleanup();
  withRoom(14);
  render(<Slot moment={yielded} />);
  expect(frames()).toHaveLength(4);
  expect(frames()[0]).toContain("loop.run_forever()");
  expect(frames()[0]).toContain("tick 1, handle 1 of 1");
  expect(framesLike("active")).toHaveLength(1);
});

test("a deep recursion is shown by its two ends", () => {
  const deep = momentsOf(recorded("def f(n):\n    return n and f(n - 1)\nf(60)\n"));
  const inside = momentWhere(deep, ({ state }) => state.stack.length === 60);
  withRoom(60);
  render(<Slot moment={inside} />);
  const hidden = region("Call stack").getByText(/more frames/).textContent;
  expect(Number.parseInt(hidden ?? "", 10) + frames().length).toBe(60);
});

describe("in a busy program", () => {
  const kitchen = momentsOf(recorded(busy({ bakers: 4, callbacks: 30 })));
  const crowded = momentWhere(kitchen, ({ state }) => state.ready.length > 30);

  test("handles that do not fit are counted and listed", () => {
    show(crowded);
    const hidden = region("Ready queue").getByText(/^\+ \d+$/);
    const shown = document.querySelectorAll(".stage-lane > .stage-handle:not(.gone)").length;
    expect(Number(hidden.textContent?.slice(2)) + shown).toBe(crowded.state.ready.length);
  });

  test("a cancelled timer stays in the heap, struck through", () => {
    show(momentWhere(kitchen, ({ state }) => state.timers.length > 1));
    const timers = region("Scheduled").getAllByRole("listitem");
    expect(timers).toHaveLength(2);
    const cancelled = timers.filter((timer) => timer.querySelector("s") !== null);
    expect(cancelled.map((timer) => timer.textContent)).toEqual([
      expect.stringContaining("due at 1.000 s, cancelled"),
    ]);
    expect(region("Scheduled").getByText(/next due at 0.500 s/)).toBeDefined();
  });
});

test("timers stand under the task that set them, and are called what a person called", () => {
  const program = `import asyncio
async def nap(n):
    await asyncio.sleep(n)
async def main():
    async with asyncio.timeout(9):
        await asyncio.gather(nap(1), nap(2), return_exceptions=True)
asyncio.run(main())
`;
  show(momentWhere(momentsOf(recorded(program)), ({ state }) => state.timers.length === 3));
  const timers = region("Scheduled").getAllByRole("listitem");
  expect(timers.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/sleepdue at 1/),
    expect.stringMatching(/sleepdue at 2/),
    expect.stringMatching(/timeoutdue at 9/),
  ]);
  const owners = timers.map((timer) => timer.querySelector(".token")?.getAttribute("title"));
  expect(new Set(owners).size).toBe(3);
  expect(owners.at(-1)).toBe("main");
});

test("every step of every trace can be drawn at every depth", () => {
  for (const depth of ["program", "scheduling", "internals"] as const) {
    for (const moment of momentsOf(recorded(busy({ bakers: 2, callbacks: 2 })), depth)) {
      show(moment);
      expect(framesLike("active").length).toBeLessThanOrEqual(1);
      cleanup();
    }
  }
});

test("who waits for a socket stands in Select, with what is waited for", () => {
  const talk = momentsOf(
    recorded(`import asyncio

async def serve(reader, writer):
    writer.write(await reader.readline())
    writer.close()

async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 8000)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8000)
    writer.write(b"hello\\n")
    await reader.readline()
    writer.close()
    server.close()

asyncio.run(main())
`),
  );
  const waiting = momentWhere(talk, (moment) =>
    ioWaits(moment).some(({ what }) => /line/.test(what)),
  );
  show(waiting);
  const list = screen.getByRole("list", { name: "Waiting for input and output" });
  expect(list.textContent).toMatch(/for a line/);
  cleanup();
  show(yielded);
  expect(screen.queryByRole("list", { name: "Waiting for input and output" })).toBeNull();
});
