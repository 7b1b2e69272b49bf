import { describe, expect, test } from "vitest";
import { consoleRows, drawnPart } from "../../app/console/console-rows.ts";
import { sentenceOf, stretchOf, verdict } from "../../app/editor/problems.ts";
import { momentAt, openRecording } from "../../app/session/recording.ts";
import { endNote, runFact } from "../../app/topbar/endings.ts";
import { changedPanes } from "../../app/topbar/pane-tabs.ts";
import { describeStep, stepIn } from "../../app/transport/describe.ts";
import { counted } from "../../app/words/count.ts";
import type { FrameId, FutureId, Step } from "../../engine/trace/ids.ts";
import type { OutputChunk } from "../../engine/trace/trace.ts";
import { Recording } from "../support/recording.ts";
import { referenceTrace } from "../support/reference-trace.ts";

const recording = openRecording(referenceTrace());
const last = (recording.trace.stops.length - 1) as Step;
const chunk = (text: string, task = 0, stream: OutputChunk["stream"] = "stdout"): OutputChunk => ({
  text,
  stream,
  task: task as FutureId,
  frame: 1 as FrameId,
});

describe("console", () => {
  const texts = (outputs: readonly OutputChunk[], count = outputs.length) =>
    consoleRows(outputs, count, Int32Array.from(outputs.keys())).rows.map(({ text }) => text);

  test("pieces of one line are one row, lines are rows", () => {
    expect(texts([chunk("a "), chunk("b\n"), chunk("c\n")])).toEqual(["a b\n", "c\n"]);
  });

  test("another task or stream begins a row, also in the middle of a line", () => {
    expect(texts([chunk("a", 1), chunk("b", 2), chunk("c", 2, "stderr")])).toEqual(["a", "b", "c"]);
  });

  test("what has not been written yet is not shown", () => {
    expect(texts([chunk("a\n"), chunk("b\n")], 1)).toEqual(["a\n"]);
  });

  test("a row is linked to the step that shows its end", () => {
    const { rows } = consoleRows([chunk("a"), chunk("b\n")], 2, Int32Array.of(3, 9));
    expect(rows[0]?.step).toBe(9);
  });

  test("of very much output the end is drawn, and it is said how much is not", () => {
    const outputs = Array.from({ length: 2000 }, (_, place) => chunk(`${place}\n`));
    const { rows, left } = consoleRows(outputs, 2000, new Int32Array(2000));
    expect(rows.length + left).toBe(2000);
    expect(rows.length).toBeLessThan(1000);
    expect(rows.at(-1)?.text).toBe("1999\n");
  });

  test("a text of a megabyte is cut", () => {
    const { text, hidden } = drawnPart("a".repeat(1_000_000));
    expect(text.length + hidden).toBe(1_000_000);
    expect(text.length).toBeLessThan(10_000);
  });
});

describe("problems of a program", () => {
  const problem = (place: object, rest: object = {}) => ({
    kind: "syntax" as const,
    line: 1,
    column: 0,
    endLine: 1,
    endColumn: 0,
    message: "invalid syntax",
    ...place,
    ...rest,
  });
  const marked = (text: string, place: object): string => {
    const { from, to } = stretchOf(text, problem(place));
    return text.slice(from, to);
  };

  test("a place is a stretch of the text", () => {
    const text = "a = 1\nbb = (2\nc";
    expect(marked(text, { line: 2, column: 5, endLine: 2, endColumn: 6 })).toBe("(");
    expect(marked(text, { line: 2, column: 0, endLine: 3, endColumn: 1 })).toBe("bb = (2\nc");
  });

  test("a place outside the text is the nearest in it", () => {
    expect(stretchOf("abc", problem({ line: 9, column: 9, endLine: 9, endColumn: 9 }))).toEqual({
      from: 3,
      to: 3,
    });
    expect(marked("ab\ncd", { line: 1, column: 7, endLine: 1, endColumn: 9 })).toBe("\n");
    expect(stretchOf("", problem({}))).toEqual({ from: 0, to: 0 });
  });

  test("an error of Python is called as Python calls it", () => {
    expect(sentenceOf(problem({}, { exception: "TabError" }))).toBe("TabError: invalid syntax");
    expect(sentenceOf(problem({}, { kind: "unsupported", message: "No sockets." }))).toBe(
      "No sockets.",
    );
  });

  test("the verdict counts", () => {
    expect(verdict([])).toContain("Nothing");
    expect(verdict([problem({ line: 4 })])).toBe(
      "1 problem keeps it from running, the first in line 4.",
    );
    expect(verdict([problem({}), problem({})])).toContain("2 problems keep");
    expect(verdict([], [{ line: 8 }])).toBe("It will run, but line 8 looks doubtful.");
  });
});

describe("what the page says of a recording", () => {
  test("numbers in groups of three", () => {
    expect([1, 999, 1000, 1_234_567].map(counted)).toEqual([
      "1",
      "999",
      "1\u202F000",
      "1\u202F234\u202F567",
    ]);
  });

  test("how it was made", () => {
    const { trace } = recording;
    expect(runFact(trace)).toBe(
      `Recorded once, ${trace.stops.length} steps. Every replay is the same.`,
    );
    expect(runFact({ ...trace, ending: "budget" })).toMatch(/^Stopped after/);
    expect(runFact({ ...trace, ending: "uncaught exception" })).toContain("exception");
  });

  test("at rest without a circle there is no more to say", () => {
    expect(endNote(momentAt(recording, "internals", last))).toBeUndefined();
  });

  test("tasks that wait for each other are named, at the last step only", () => {
    const r = new Recording();
    const module = r.push(
      r.code("<module>", r.file("program.py", "program", ""), { kind: "module" }),
    );
    r.line(module, 1);
    const coroutine = r.object({ type: "coroutine", role: "coroutine", text: "wait" });
    const ada = r.task(coroutine, "ada").task;
    const ben = r.task(coroutine, "ben").task;
    r.add(
      { type: "task.waiting", task: ada, on: ben },
      { type: "task.waiting", task: ben, on: ada },
    );
    r.add({ type: "run.ended", ending: "waits for ever" });
    const deadlock = openRecording(r.trace());
    expect(endNote(momentAt(deadlock, "internals", 1 as Step))?.says).toBe(
      "Everyone is waiting for someone: ada for ben, ben for ada.",
    );
    expect(endNote(momentAt(deadlock, "internals", 0 as Step))).toBeUndefined();
  });

  test("an exception that nobody caught is linked to where it first went up", () => {
    const r = new Recording();
    const file = r.file("program.py", "program", "");
    const module = r.push(r.code("<module>", file, { kind: "module" }));
    r.line(module, 1);
    const inner = r.push(r.code("f", file));
    r.line(inner, 2);
    const error = r.value(
      r.object({ type: "ValueError", role: "exception", text: "ValueError('x')" }),
    );
    r.pop(inner);
    r.pass("raise", inner, module, error);
    r.pass("raise", inner, module, r.value(r.object({ type: "KeyError", role: "exception" })));
    r.pop(module);
    r.pass("raise", module, 0, error);
    r.add({ type: "run.ended", ending: "uncaught exception" });
    const uncaught = openRecording(r.trace());
    expect(endNote(momentAt(uncaught, "internals", 5 as Step))).toEqual({
      says: "The program raised ValueError at step 3 and nobody caught it.",
      look: 2,
    });
  });
});

describe("transport", () => {
  test("a step in one line", () => {
    const first = describeStep(momentAt(recording, "internals", 0 as Step));
    expect(first).toBe(`Step 1 of ${last + 1}: program, program.py line 1`);
    expect(describeStep(momentAt(recording, "internals", last))).toBe(
      `Step ${last + 1} of ${last + 1}: the end, waits for ever`,
    );
    const all = [...recording.trace.stops.keys()].map((step) =>
      describeStep(momentAt(recording, "internals", step as Step)),
    );
    expect(
      all.some((text) => text.includes("main_task.step, yield arrived, asyncio/tasks.py")),
    ).toBe(true);
  });

  test("what is typed as a step", () => {
    expect(stepIn("37", 112)).toBe(36);
    expect(stepIn("1 000", 5000)).toBe(999);
    expect(stepIn("0", 112)).toBe(0);
    expect(stepIn("999", 112)).toBe(112);
    expect(stepIn("", 112)).toBeUndefined();
    expect(stepIn("abc", 112)).toBeUndefined();
  });
});

test("dots stand on the panes that a step changed", () => {
  const changes = [...recording.trace.stops.keys()].map((step) =>
    changedPanes(momentAt(recording, "internals", step as Step)),
  );
  expect(changes[1]).toEqual(new Set(["code"]));
  expect(changes.some((panes) => panes.has("tasks") && panes.has("loop"))).toBe(true);
  expect(changes.some((panes) => panes.has("output"))).toBe(false);
});
