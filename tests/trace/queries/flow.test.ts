import { expect, test } from "vitest";
import { flowOf } from "../../../engine/trace/queries/flow.ts";
import { Recording } from "../../support/recording.ts";
import { referenceTrace } from "../../support/reference-trace.ts";

const outline = (rows: ReturnType<typeof flowOf>): string[] => rows.map(({ name }) => name);

test("the control-flow walkthrough has the rows of its outline", () => {
  expect(outline(flowOf(referenceTrace()))).toEqual([
    "program",
    "event-loop",
    "main_task.step",
    "main",
    "triple_task.__await__",
    "main",
    "main_task.step",
    "event-loop",
    "triple_task.step",
    "triple",
    "triple_task.step",
    "event-loop",
    "main_task.step",
    "triple_task.__await__",
    "main",
    "main_task.step",
    "event-loop",
  ]);
});

test("a row says how deep it stands and at which step it begins", () => {
  const rows = flowOf(referenceTrace());
  expect(rows.slice(0, 5).map(({ depth }) => depth)).toEqual([0, 1, 2, 3, 4]);
  expect(rows[0]?.step).toBe(0);
  expect(rows.every(({ step }, place) => step > (rows[place - 1]?.step ?? -1))).toBe(true);
});

test("a recursive call is a transfer of control", () => {
  const r = new Recording();
  const file = r.file("program.py", "program", "");
  const f = r.code("f", file);
  const outer = r.push(f);
  r.line(outer, 1);
  const inner = r.push(f);
  r.line(inner, 1);
  r.pop(inner);
  r.pass("return", inner, outer);
  expect(flowOf(r.trace()).map(({ name, depth }) => `${name} ${depth}`)).toEqual([
    "f 0",
    "f 1",
    "f 0",
  ]);
});

test("library code without a layer of its own counts for its caller", () => {
  const r = new Recording();
  const program = r.file("program.py", "program", "");
  const library = r.file("asyncio/runners.py", "library", "");
  const module = r.push(r.code("<module>", program, { kind: "module" }));
  r.line(module, 1);
  const helper = r.push(r.code("new_event_loop", library));
  r.line(helper, 7);
  expect(outline(flowOf(r.trace()))).toEqual(["program"]);
});
