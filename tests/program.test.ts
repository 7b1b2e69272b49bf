import { describe, expect, test } from "vitest";
import { Engine, record, run } from "../engine/program.ts";
import { DEFAULT_OPTIONS, Run } from "../engine/run.ts";
import type { Step } from "../engine/trace/ids.ts";
import { Timeline } from "../engine/trace/keyframes.ts";
import { flowOf } from "../engine/trace/queries/flow.ts";
import type { Trace } from "../engine/trace/trace.ts";
import { SCENARIOS } from "../scenarios/index.ts";

const WALKTHROUGH = SCENARIOS.find(({ id }) => id === "control-flow")?.program ?? "";

function traceOf(source: string, options = {}): Trace {
  const recorded = record(source, options);
  if (recorded.kind === "refused") throw new Error(recorded.diagnostics[0]?.message);
  return recorded.trace;
}

function begun(source: string, options = {}): Run {
  const started = new Engine().start(source, options, "run");
  if (!(started instanceof Run)) throw new Error("the program runs");
  return started;
}

test("the walkthrough under other names has the same outline under those names", () => {
  const renamed = WALKTHROUGH.replaceAll("tripled_val", "outcome")
    .replaceAll("triple_task", "job")
    .replaceAll("triple", "treble")
    .replaceAll("main_task", "boss")
    .replaceAll("main", "entry")
    .replaceAll("loop.", "lp.")
    .replaceAll("loop =", "lp =")
    .replaceAll("loop=loop", "loop=lp");
  const rename = (name: string) =>
    name
      .replace("triple_task", "job")
      .replace("main_task", "boss")
      .replace(/^triple$/, "treble")
      .replace(/^main$/, "entry");
  const expected = flowOf(traceOf(WALKTHROUGH)).map(({ name, depth }) => [rename(name), depth]);
  expect(flowOf(traceOf(renamed)).map(({ name, depth }) => [name, depth])).toEqual(expected);
});

test("the state at every step is the same on the way back as on the way forth", () => {
  const trace = traceOf(WALKTHROUGH);
  const timeline = new Timeline(trace);
  const steps = Array.from({ length: trace.stops.length }, (_, step) => step as Step);
  const forth = steps.map((step) => timeline.stateAt(step));
  for (const step of steps.toReversed()) {
    expect(new Timeline(trace).stateAt(step)).toEqual(forth[step]);
    expect(timeline.stateAt(step)).toEqual(forth[step]);
  }
});

describe("a program that does not end", () => {
  test.each([
    ["adds up", "x = sum(range(10 ** 15))"],
    ["looks for the largest", "x = max(range(10 ** 15))"],
    ["looks for what is not there", "x = any(map(lambda n: n < 0, range(10 ** 15)))"],
  ])("a call that %s for ever ends by budget and goes on", (_what, line) => {
    const started = begun(`${line}\nprint("never")\n`, { budget: 10_000 });
    while (started.advance(1000) === "running");
    expect([started.ending, started.output("stdout")]).toEqual(["budget", ""]);
    started.extend({ steps: 0, budget: 10_000 });
    while (started.advance(1000) === "running");
    expect([started.ending, started.output("stdout")]).toEqual(["budget", ""]);
  });

  test("a call that takes many turns gives what it gives without a pause", () => {
    const program = "print(sum(range(5000)), len(set(map(str, range(5000)))), max(range(5000)))\n";
    const started = begun(program);
    while (started.advance(7) === "running");
    expect(started.output("stdout")).toBe("12497500 5000 4999\n");
  });

  test("a loop that does nothing ends by budget, with what was recorded until then", () => {
    const trace = traceOf("x = 1\nwhile True:\n    pass\n", { budget: 10_000 });
    expect(trace.ending).toBe("budget");
    expect(trace.exit).toBe(3);
    expect(trace.stops.length).toBeGreaterThan(1000);
    const last = new Timeline(trace).stateAt((trace.stops.length - 1) as Step);
    expect(last.ending).toBe("budget");
  });

  test("a recording ends after its greatest number of steps", () => {
    const trace = traceOf("n = 0\nwhile True:\n    n += 1\n", { maxSteps: 500 });
    expect(trace.ending).toBe("budget");
    expect(trace.stops.length).toBeLessThan(510);
  });

  test("unbounded recursion is a RecursionError of Python's", () => {
    const { stderr, exit } = run("def f():\n    return f()\nf()\n");
    expect(exit).toBe(1);
    expect(stderr).toMatch(/RecursionError: maximum recursion depth exceeded\n$/);
  });

  test("a recursion below the limit is no problem", () => {
    const source = "def f(n):\n    return 0 if n == 0 else 1 + f(n - 1)\nprint(f(900))\n";
    expect(run(source).stdout).toBe("900\n");
  });
});

describe("a program that cannot be run", () => {
  test("a syntax error has CPython's words and its place", () => {
    const { diagnostics, exit } = run("def f()\n    pass\n");
    expect(exit).toBe(2);
    expect(diagnostics).toMatchObject([
      { kind: "syntax", message: "expected ':'", line: 1, column: 7, exception: "SyntaxError" },
    ]);
  });

  test("a module that we lack is named, with its place, before anything runs", () => {
    const { diagnostics, stdout } = run("print('begun')\nimport numpy\n");
    expect(stdout).toBe("");
    expect(diagnostics).toMatchObject([{ kind: "unsupported", line: 2, feature: "import numpy" }]);
  });
});

test("an uncaught exception shows its traceback and exits with 1", () => {
  const { stderr, exit } = run("def f():\n    raise ValueError('no')\nf()\n");
  expect(exit).toBe(1);
  expect(stderr).toMatch(/^Traceback \(most recent call last\):\n/);
  expect(stderr).toMatch(/in f\n {4}raise ValueError\('no'\)\nValueError: no\n$/);
});

describe("hostile text", () => {
  test.each([
    ["markup", "print('<img onerror=alert(1) src=x>')", "<img onerror=alert(1) src=x>\n"],
    ["a NUL", "print('a\\0b')", "a\0b\n"],
    ["names that are no ASCII", "größe = 'ß'\nprint(größe)", "ß\n"],
  ])("%s is text like any other", (_what, source, expected) => {
    expect(run(source).stdout).toBe(expected);
    expect(
      traceOf(source)
        .outputs.map(({ text }) => text)
        .join(""),
    ).toBe(expected);
  });

  test("a line of a megabyte is text like any other", () => {
    const length = 1_000_000;
    expect(run(`print('${"x".repeat(length)}')`).stdout.length).toBe(length + 1);
  });

  test("names of JavaScript's own are names like any other", () => {
    const source =
      "constructor = 1\n__proto__ = 2\ntoString = 3\nprint(constructor, __proto__, toString)";
    expect(run(source).stdout).toBe("1 2 3\n");
    expect(run("print({'__proto__': 1, 'constructor': 2})").stdout).toBe(
      "{'__proto__': 1, 'constructor': 2}\n",
    );
  });
});

test("the options say what a run depends on", () => {
  expect(traceOf("pass").options).toEqual(DEFAULT_OPTIONS);
});
