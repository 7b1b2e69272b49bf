import { describe, expect, test } from "vitest";
import { LISTINGS } from "../../engine/asyncio/listing.ts";
import { record } from "../../engine/program.ts";
import { eventOf } from "../../engine/trace/events.ts";
import { Cursor } from "../../engine/trace/log.ts";
import type { Trace } from "../../engine/trace/trace.ts";
import { SCENARIOS } from "../../scenarios/index.ts";

/** Lines that give the text its shape: control never stands there. */
const SYNTAX = /^(class \w+(\(\w+\))?:|\s+(else|finally):|)$/;

interface StateAt {
  readonly method: string;
  readonly state: string;
}

/** The states that claim a line of a listing. */
function statesAt(listing: (typeof LISTINGS)[number], line: number): StateAt[] {
  return listing.methods.flatMap((method) =>
    method.lines.flatMap((entry, place) =>
      "name" in entry && method.firstLine + place === line
        ? [{ method: method.qualname, state: entry.name }]
        : [],
    ),
  );
}

describe.each(LISTINGS)("$name", (listing) => {
  const lines = listing.text.trimEnd().split("\n");

  test("every line of it is the line of exactly one state, or syntax", () => {
    const strays = lines.flatMap((text, index) => {
      const states = statesAt(listing, index + 1);
      const expected = SYNTAX.test(text) ? 0 : 1;
      return states.length === expected ? [] : [`${index + 1}: ${text} (${states.length} states)`];
    });
    expect(strays).toEqual([]);
  });

  test("every state stands at the line that carries its text", () => {
    for (const method of listing.methods) {
      method.lines.forEach((entry, place) => {
        if ("name" in entry) expect(lines[method.firstLine + place - 1]).toBe(entry.text);
      });
    }
  });

  test("the methods of a machine have states of different names", () => {
    for (const method of listing.methods) {
      const names = method.lines.flatMap((entry) => ("name" in entry ? [entry.name] : []));
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

/** The texts of the kernel lines at which control stood in frames of a method, in order. */
function executed(trace: Trace, qualname: string, run: number): string[] {
  const frames = new Map<number, number>();
  const wanted: number[] = [];
  const texts: string[] = [];
  const cursor = new Cursor(trace.log);
  while (cursor.next()) {
    const event = eventOf(cursor);
    if (event.type === "frame.pushed") {
      frames.set(event.frame, event.code);
      if (trace.codes[event.code]?.qualname === qualname) wanted.push(event.frame);
    }
    if (event.type === "line.reached" && event.frame === wanted[run]) {
      const file = trace.files[trace.codes[frames.get(event.frame) ?? 0]?.file ?? 0];
      texts.push(file?.text.split("\n")[event.line - 1]?.trim() ?? "");
    }
  }
  return texts;
}

describe("the lines that light up are those that were executed", () => {
  const program = SCENARIOS.find(({ id }) => id === "control-flow")?.program ?? "";
  const recorded = record(program);
  if (recorded.kind !== "recorded") throw new Error("the walkthrough runs");
  const { trace } = recorded;

  test("the first step of main_task sends None and watches the future it gets", () => {
    expect(executed(trace, "Task.step", 0)).toEqual([
      "def step(self, exc=None):",
      "if self.must_cancel:",
      "self.waits_for = None",
      "enter_task(self.loop, self)",
      "try:",
      "if exc is None:",
      "result = self.coro.send(None)",
      "if result is None:",
      "elif not is_awaited_future(result, self):",
      "result.blocking = False",
      "result.add_done_callback(self.wakeup)",
      "self.waits_for = result",
      "if self.must_cancel and result.cancel(self.cancel_message):",
      "leave_task(self.loop, self)",
    ]);
  });

  test("the step of triple_task catches StopIteration and sets the result", () => {
    expect(executed(trace, "Task.step", 1).slice(-5)).toEqual([
      "result = self.coro.send(None)",
      "except StopIteration as stop:",
      "if self.must_cancel:",
      "super().set_result(stop.value)",
      "leave_task(self.loop, self)",
    ]);
  });

  test("Future.__await__ yields itself, and goes on behind the yield when it is resumed", () => {
    expect(executed(trace, "Future.__await__", 0)).toEqual([
      "def __await__(self):",
      "if not self.done():",
      "self.blocking = True",
      "yield self",
      "if not self.done():",
      "return self.result()",
    ]);
  });
});
