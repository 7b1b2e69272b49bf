import { describe, expect, test } from "vitest";
import type { Step } from "../../../engine/trace/ids.ts";
import { Timeline } from "../../../engine/trace/keyframes.ts";
import { awaitGraph, waitFactsOf } from "../../../engine/trace/queries/await-graph.ts";
import { labelsOf } from "../../../engine/trace/queries/labels.ts";
import { primitivesAt, primitivesOf } from "../../../engine/trace/queries/primitives.ts";
import { recorded } from "../../support/recorded.ts";

/** Each state that the primitives of a program come to, in the order in which they do. */
function storyOf(program: string): readonly string[] {
  const trace = recorded(program);
  const labels = labelsOf(trace);
  const timeline = new Timeline(trace);
  const primitives = primitivesOf(trace);
  const name = (id: number) => labels.get(id as never) ?? "program";
  const told = Array.from({ length: trace.stops.length }, (_, step) =>
    primitivesAt(primitives, timeline.stateAt(step as Step))
      .map(({ primitive, holders, waiters, isSet, items }) => {
        const queue = waiters.map(({ task, method }) => `${name(task)} ${method}`);
        const has = [...holders.map(name), ...items.map(() => "item"), ...(isSet ? ["set"] : [])];
        return `${primitive.label}[${has.join(",")}](${queue.join(",")})`;
      })
      .join(" "),
  );
  return told.filter((text, step) => text !== told[step - 1]);
}

describe("holders and waiters", () => {
  test("of a lock, in the order in which they came", () => {
    const story = storyOf(`import asyncio

async def use(lock):
    async with lock:
        await asyncio.sleep(1)

async def main():
    oven = asyncio.Lock()
    async with asyncio.TaskGroup() as group:
        for name in ("a", "b", "c"):
            group.create_task(use(oven), name=name)

asyncio.run(main())
`);
    expect(story).toEqual([
      "",
      "oven[]()",
      "oven[a]()",
      "oven[a](b acquire)",
      "oven[a](b acquire,c acquire)",
      "oven[a](c acquire)",
      "oven[](c acquire)",
      "oven[b](c acquire)",
      "oven[b]()",
      "oven[]()",
      "oven[c]()",
      "oven[]()",
    ]);
  });

  test("of a queue, whose private helpers and inner event are its own business", () => {
    const story = storyOf(`import asyncio

async def main():
    shelf = asyncio.Queue(1)
    await shelf.put("bread")
    baker = asyncio.create_task(shelf.put("roll"), name="baker")
    shop = asyncio.create_task(shelf.join(), name="shop")
    await asyncio.sleep(0)
    shelf.get_nowait()
    await baker

asyncio.run(main())
`);
    expect(story).toContain("shelf[item](baker put,shop join)");
    expect(story.some((text) => /_wait_in|event/.test(text))).toBe(false);
  });

  test("of semaphores, events, conditions and barriers", () => {
    const story = storyOf(`import asyncio

async def use(room, start, news, gate):
    await start.wait()
    async with room:
        await asyncio.sleep(0)
    async with news:
        await news.wait()
    await gate.wait()

async def main():
    room, start = asyncio.Semaphore(1), asyncio.Event()
    news, gate = asyncio.Condition(), asyncio.Barrier(2)
    async with asyncio.TaskGroup() as group:
        for name in ("a", "b"):
            group.create_task(use(room, start, news, gate), name=name)
        await asyncio.sleep(1)
        start.set()
        await asyncio.sleep(1)
        async with news:
            news.notify_all()

asyncio.run(main())
`).join("\n");
    expect(story).toContain("start[](a wait,b wait)");
    expect(story).toContain("start[set]()");
    expect(story).toContain("room[a](b acquire)");
    expect(story).toContain("news[](a wait,b wait)");
    expect(story).toContain("gate[](a wait)");
  });

  test("a thread's queue is none of asyncio's", () => {
    expect(storyOf("import queue\nq = queue.Queue()\nq.put(1)\nprint(q.get())\n")).toEqual([""]);
  });
});

test("two locks taken in two orders are a circle through both", () => {
  const trace = recorded(`import asyncio

async def move(first, second):
    async with first:
        await asyncio.sleep(1)
        async with second:
            print("both")

async def main():
    one, two = asyncio.Lock(), asyncio.Lock()
    async with asyncio.TaskGroup() as group:
        group.create_task(move(one, two), name="ann")
        group.create_task(move(two, one), name="bob")

asyncio.run(main())
`);
  const state = new Timeline(trace).stateAt((trace.stops.length - 1) as Step);
  const labels = labelsOf(trace);
  const graph = awaitGraph(state, waitFactsOf(trace, primitivesOf(trace)));
  const name = (key: string) => {
    const object = graph.objects.get(key as never);
    return object?.kind === "future"
      ? labels.get(object.future.id)
      : object?.primitive.primitive.label;
  };
  expect(graph.cycle.map(name).toSorted()).toEqual(["ann", "bob", "one", "two"]);
  const waits = graph.waits.map(({ from, to, how }) => `${name(from)} ${how} ${name(to)}`);
  expect(waits.toSorted()).toEqual([
    "ann awaits two",
    "bob awaits one",
    "main gathers ann",
    "main gathers bob",
    "one held by ann",
    "two held by bob",
  ]);
});
