import { describe, expect, test } from "vitest";
import type { Row } from "./measure.ts";
import { tableJson, tableText } from "./table.ts";

const ROWS: readonly Row[] = [
  {
    goal: { id: "fast", what: "lines a second; peer", unit: "x", atLeast: 8, reachFor: 12 },
    finding: { kind: "measured", value: 9.5, ours: "19 M", peer: "2 M" },
  },
  {
    goal: { id: "soon", what: "a step", unit: "ms", atLeast: 6, reachFor: 4 },
    finding: { kind: "measured", value: 7, ours: "7.00 ms" },
  },
  {
    goal: { id: "told", what: "a figure", unit: "B" },
    finding: { kind: "measured", value: 3, ours: "3.00 B" },
  },
  {
    goal: { id: "peerless", what: "a comparison", unit: "x", atLeast: 2 },
    finding: { kind: "not measured", why: "no peer on this machine, wherever one looks for it" },
  },
];

describe("the table", () => {
  test("has a row a goal, in columns", () => {
    expect(tableText(ROWS)).toBe(
      [
        "goal      what                  ours     peer  ratio  at least  reach for  holds",
        "--------  --------------------  -------  ----  -----  --------  ---------  ------",
        "fast      lines a second; peer  19 M     2 M   9.50x  8 x       12 x       holds",
        "soon      a step                7.00 ms               <= 6 ms   <= 4 ms    missed",
        "told      a figure              3.00 B",
        "peerless  a comparison          not measured: no peer on this machine, wherever one looks for it",
      ].join("\n"),
    );
  });

  test("for machines says the same", () => {
    expect(JSON.parse(tableJson(ROWS))).toMatchObject([
      { id: "fast", value: 9.5, ours: "19 M", peer: "2 M", atLeast: 8, verdict: "holds" },
      { id: "soon", value: 7, unit: "ms", verdict: "missed" },
      { id: "told", value: 3, verdict: "" },
      { id: "peerless", kind: "not measured", why: expect.stringContaining("no peer") },
    ]);
  });
});
