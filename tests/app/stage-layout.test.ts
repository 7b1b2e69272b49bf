import { describe, expect, test } from "vitest";
import { codePieces } from "../../app/stage/code-pieces.ts";
import { cardsThatFit } from "../../app/stage/lane.ts";
import { gapsOf } from "../../app/stage/passages.ts";
import { fitted, WIDE } from "../../app/stage/room.ts";
import { selectionsOf } from "../../app/stage/selections.ts";
import { stackRows } from "../../app/stage/stack-rows.ts";
import { layoutTimers } from "../../app/stage/timer-layout.ts";
import { momentsOf, momentWhere } from "../support/moments.ts";
import { busy, recorded, WALKTHROUGH } from "../support/recorded.ts";

describe("the ready lane", () => {
  const card = (name: string, later = false) => ({ name, note: "", later });

  test("takes what fits, and leaves room to count the rest", () => {
    const cards = ["one", "two", "three", "four"].map((name) => card(name));
    expect(cardsThatFit(cards, 100)).toBe(4);
    expect(cardsThatFit(cards, 1)).toBe(0);
    const some = cardsThatFit(cards, 12);
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(4);
  });

  test("needs room for the gate only when something stands behind it", () => {
    const width = 8.7;
    expect(cardsThatFit([card("one"), card("two")], width)).toBe(2);
    expect(cardsThatFit([card("one"), card("two", true)], width)).toBe(1);
  });
});

describe("timers on the axis", () => {
  const moments = momentsOf(recorded(busy({ bakers: 9, callbacks: 0 })));
  const { state: last } = momentWhere(moments, ({ state }) => state.timers.length === 9);

  test("stand on their due times, and share none of their room", () => {
    const { boxes, hidden, rows } = layoutTimers(last, 30, () => 4);
    expect(boxes.length + hidden).toBe(last.timers.length);
    expect(rows).toBeGreaterThan(1);
    const byDue = new Map(boxes.map(({ at, handle }) => [handle.when, at]));
    expect(byDue.size).toBe(new Set(boxes.map(({ at }) => at)).size);
    for (const box of boxes) {
      const others = boxes.filter((other) => other !== box && other.row === box.row);
      expect(others.some((other) => Math.abs(other.at - box.at) < 1)).toBe(false);
    }
  });

  test("none leave an axis of two seconds", () => {
    const first = moments[0]?.state;
    const { boxes, rows, ticks } = layoutTimers(first ?? last, 30, () => 4);
    expect([boxes.length, rows]).toEqual([0, 0]);
    expect(ticks.map(({ text }) => text)).toEqual(["0.0 s", "0.5", "1.0", "1.5"]);
  });
});

describe("a stack in a room", () => {
  const moments = momentsOf(recorded(WALKTHROUGH));
  const deep = momentWhere(moments, ({ state }) => state.stack.length >= 6);
  const rows = stackRows(deep.trace, deep.state);
  const within = (room: number) => fitted(rows, gapsOf(deep, rows), room, WIDE);

  test("keeps every frame at its full height where there is room", () => {
    expect(within(40).outer).toEqual([]);
    expect(within(40).rows.map(({ shape }) => shape)).not.toContain("brief");
  });

  test("folds the program and the loop first, then what only waits, and never what has control", () => {
    const rooms = [...Array(40).keys()].toReversed().map(within);
    const shown = (each: ReturnType<typeof within>) => each.outer.length + each.rows.length;
    expect(new Set(rooms.map(shown))).toEqual(new Set([rows.length]));
    expect(rooms.find(({ outer }) => outer.length > 0)?.outer.map(({ layer }) => layer)).toEqual([
      "program",
      "loop",
    ]);
    const least = within(1);
    expect(least.outer.map(({ layer }) => layer)).toEqual(["program", "loop", "step"]);
    const tall = least.rows.filter(({ shape }) => shape === "tall");
    expect(tall.map(({ row }) => row.state)).toEqual(["active"]);
  });
});

test("what select was asked is known for every tick", () => {
  const selections = [...selectionsOf(recorded(WALKTHROUGH))];
  expect(selections.map(([tick, { timeout, ready }]) => [tick, timeout, ready])).toEqual([
    [1, 0, 1],
    [2, 0, 1],
    [3, 0, 1],
    [4, undefined, 0],
  ]);
});

test("frames of the loop are one row, and so are wakeup and step", () => {
  const trace = recorded(WALKTHROUGH);
  const moment = momentWhere(
    momentsOf(trace),
    ({ state }) => state.stack.length === 8 && state.loop?.tick === 3,
  );
  const rows = stackRows(trace, moment.state);
  expect(rows.map(({ layer, members }) => [layer, members.size])).toEqual([
    ["program", 1],
    ["loop", 3],
    ["step", 2],
    ["coroutine", 1],
    ["await", 1],
  ]);
});

test("a function that calls itself has a row for each call, and the innermost is active", () => {
  const trace = recorded("def f(n):\n    if n:\n        f(n - 1)\nf(2)\n");
  const moment = momentWhere(momentsOf(trace), ({ state }) => state.stack.length === 4);
  const states = stackRows(trace, moment.state).map(({ state }) => state);
  expect(states).toEqual(["live", "live", "live", "active"]);
});

test("a line is cut where control can leave it, and nowhere in a string", () => {
  const leaving = (line: string) =>
    codePieces(line)
      .filter(({ leaves }) => leaves)
      .map(({ text }) => text);
  expect(leaving("x = await f('await y')  # yield")).toEqual(["await"]);
  expect(leaving("result = self.coro.send(None)")).toEqual(["send"]);
  expect(leaving("async with lock: sender(1)")).toEqual(["async with"]);
  const line = 'a = yield from b("c") + awaited';
  expect(
    codePieces(line)
      .map(({ text }) => text)
      .join(""),
  ).toBe(line);
});
