import { describe, expect, test } from "vitest";
import type { Moment } from "../../app/session/moment.ts";
import { momentAt, openRecording } from "../../app/session/recording.ts";
import { fileInControl, filesOf, innermostOf } from "../../app/source/follow.ts";
import { inlineValues } from "../../app/source/inline-values.ts";
import { lineMarks } from "../../app/source/line-marks.ts";
import { lineWindow, scrollFor } from "../../app/source/window.ts";
import type { Step } from "../../engine/trace/ids.ts";
import { referenceTrace } from "../support/reference-trace.ts";

const recording = openRecording(referenceTrace());
const { trace } = recording;
const PROGRAM = 0;
const TASKS = trace.files.findIndex(({ name }) => name === "asyncio/tasks.py");

const at = (step: number): Moment => momentAt(recording, "internals", step as Step);
const all = [...trace.stops.keys()].map(at);
const find = (is: (moment: Moment) => boolean): Moment => {
  const found = all.find(is);
  if (found === undefined) throw new Error("no such moment");
  return found;
};
/** Marks as `line kind pins`. */
const marks = (moment: Moment, file: number): string[] =>
  [...lineMarks(moment, file)]
    .sort(([one], [other]) => one - other)
    .map(([line, { is, pins }]) =>
      [line, is, ...pins.map((id) => moment.labels.get(id))].join(" "),
    );

const parked = find(
  ({ state }) =>
    fileInControl(at(state.step)) === TASKS && marks(at(state.step), TASKS).includes("13 current"),
);

describe("marks of lines", () => {
  test("where control is, where it comes back to, and where a task is parked", () => {
    expect(marks(parked, PROGRAM)).toEqual(["8 parked main_task", "13 caller"]);
    expect(marks(parked, TASKS)).toEqual(["13 current"]);
  });

  test("a parked line says what its task waits for", () => {
    const waiting = find(
      ({ state }) => state.futures.get(1 as never)?.task?.phase.kind === "waiting",
    );
    expect(lineMarks(waiting, PROGRAM).get(8)?.waitsFor).toBe(2);
  });

  test("exactly one line of all files has control, until the end", () => {
    for (const moment of all) {
      const current = [...trace.files.keys()].flatMap((file) =>
        marks(moment, file).filter((mark) => mark.includes("current")),
      );
      expect(current.length).toBe(1);
    }
  });
});

describe("values behind lines", () => {
  test("a token stands behind the line that made its task, from then on", () => {
    const tokens = (moment: Moment) =>
      [...inlineValues(moment, PROGRAM)].flatMap(([line, inline]) =>
        inline.tokens.map((id) => `${line} ${moment.labels.get(id)}`),
      );
    expect(tokens(at(0))).toEqual([]);
    expect(tokens(parked).sort()).toEqual(["12 main_task", "7 triple_task"]);
  });

  test("a token goes when the frame that held it is gone", () => {
    const last = at(trace.stops.length - 1);
    expect(inlineValues(last, PROGRAM).get(7)).toBeUndefined();
    expect(inlineValues(last, PROGRAM).get(12)?.tokens.length).toBe(1);
  });

  test("a plain value is shown behind its line for one step", () => {
    const shown = all.filter((moment) =>
      [...inlineValues(moment, PROGRAM).values()].some(({ texts }) =>
        texts.includes("tripled_val = 15"),
      ),
    );
    expect(shown.length).toBe(1);
    expect([...inlineValues(shown[0] as Moment, PROGRAM).keys()]).toContain(8);
  });
});

describe("files", () => {
  test("only files in which something was run have a tab", () => {
    expect(filesOf(trace).program).toEqual([PROGRAM]);
    expect(filesOf(trace).library.map((file) => trace.files[file]?.name)).toEqual([
      "asyncio/base_events.py",
      "asyncio/tasks.py",
      "asyncio/futures.py",
    ]);
  });

  test("the file with control is where the top frame is", () => {
    expect(fileInControl(at(0))).toBe(PROGRAM);
    expect(fileInControl(parked)).toBe(TASKS);
  });

  test("the lower half shows what of asyncio is innermost, also while the program runs", () => {
    const inMain = find(({ state }) => marks(at(state.step), PROGRAM).includes("7 current"));
    expect(innermostOf(filesOf(trace).library, inMain)).toBe(TASKS);
    expect(innermostOf(filesOf(trace).library, at(0))).toBe(filesOf(trace).library[0]);
  });
});

describe("long files", () => {
  test("a short file is drawn whole", () => {
    expect(lineWindow(400, 200, 10)).toEqual({ first: 0, end: 400 });
  });

  test("of a long one, what is in sight and some around", () => {
    const { first, end } = lineWindow(100_000, 5000, 30);
    expect(first).toBeLessThanOrEqual(5000);
    expect(end).toBeGreaterThanOrEqual(5030);
    expect(end - first).toBeLessThan(200);
    expect(lineWindow(1000, 0, 30).first).toBe(0);
    expect(lineWindow(1000, 990, 30).end).toBe(1000);
  });

  test("the view is scrolled only as far as it must be", () => {
    const view = { top: 100, height: 200 };
    expect(scrollFor({ top: 180, height: 20 }, view)).toBeUndefined();
    expect(scrollFor({ top: 100, height: 20 }, view)).toBe(60);
    expect(scrollFor({ top: 300, height: 20 }, view)).toBe(160);
    expect(scrollFor({ top: 10, height: 20 }, view)).toBe(0);
    expect(scrollFor({ top: 500, height: 20 }, { top: 0, height: 30 })).toBe(500);
  });
});
