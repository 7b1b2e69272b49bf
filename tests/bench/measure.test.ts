import { describe, expect, test } from "vitest";
import { type Finding, figure, type Goal, verdict } from "./measure.ts";
import { MEASURES } from "./measures.ts";

const measured = (value: number): Finding => ({ kind: "measured", value, ours: "" });
const RATIO: Goal = { id: "fast", what: "", unit: "x", atLeast: 8, reachFor: 12 };
const TIME: Goal = { id: "soon", what: "", unit: "ms", atLeast: 6, reachFor: 4 };

describe("a goal", () => {
  test.each([
    [7.99, "missed"],
    [8, "holds"],
    [11.9, "holds"],
    [12, "reached"],
  ])("of a ratio: %f %s", (value, expected) => {
    expect(verdict({ goal: RATIO, finding: measured(value) })).toBe(expected);
  });

  test.each([
    [6.01, "missed"],
    [6, "holds"],
    [4.1, "holds"],
    [4, "reached"],
  ])("of a time: %f %s", (value, expected) => {
    expect(verdict({ goal: TIME, finding: measured(value) })).toBe(expected);
  });

  test("without a bound to reach for can only hold", () => {
    const { reachFor: _, ...goal } = TIME;
    expect(verdict({ goal, finding: measured(1) })).toBe("holds");
  });

  test("is not judged by what is no number, what is missing, or where there are no bounds", () => {
    expect(verdict({ goal: RATIO, finding: measured(Number.NaN) })).toBe("missed");
    expect(verdict({ goal: TIME, finding: measured(Number.NaN) })).toBe("missed");
    expect(verdict({ goal: RATIO, finding: { kind: "not measured", why: "" } })).toBe("");
    expect(verdict({ goal: RATIO, finding: { kind: "broken", why: "" } })).toBe("");
    const { id, what, unit } = TIME;
    expect(verdict({ goal: { id, what, unit }, finding: measured(1) })).toBe("");
  });
});

test("a figure keeps the digits that count", () => {
  expect([0.2137, 6.78912, 42.19, 1234.5].map((value) => figure(value, "ms"))).toEqual([
    "0.214 ms",
    "6.79 ms",
    "42.2 ms",
    "1235 ms",
  ]);
  expect(figure(8, "x")).toBe("8.00x");
});

describe("the goals of the benchmark", () => {
  const goals = MEASURES.flatMap((measure) => measure.goals);

  test("have names of their own", () => {
    expect(new Set(goals.map(({ id }) => id)).size).toBe(goals.length);
  });

  test("reach further than they demand", () => {
    const wrong = goals.filter(({ unit, atLeast = 0, reachFor = atLeast }) =>
      unit === "x" ? reachFor < atLeast : reachFor > atLeast,
    );
    expect(wrong).toEqual([]);
  });
});
