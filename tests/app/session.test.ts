import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { performIn } from "../../app/session/perform.ts";
import type { Program } from "../../app/session/programs.ts";
import { recordingBlob } from "../../app/session/recording-file.ts";
import { Session } from "../../app/session/session.ts";
import { hasProblems } from "../../app/session/state.ts";
import { keepIn } from "../../app/session/storage.ts";
import type { Step } from "../../engine/trace/ids.ts";
import { wholePart } from "../../engine/trace/parts.ts";
import { workshop } from "../support/fake-worker.ts";
import { referenceTrace } from "../support/reference-trace.ts";

const trace = referenceTrace();
const SCENARIOS: readonly Program[] = [
  { id: "one", title: "One", question: "Why?", program: trace.source },
  { id: "two", title: "Two", question: "How?", program: "print(2)\n" },
];
const SYNTAX = {
  kind: "syntax",
  line: 1,
  column: 0,
  endLine: 1,
  endColumn: 1,
  message: "invalid syntax",
} as const;

function open(
  recorded: (id: string) => Promise<Blob> | undefined = () => undefined,
  told?: NonNullable<Program["told"]>,
) {
  const shop = workshop();
  const keeper = keepIn(() => localStorage);
  const world = { ...shop, keeper, recorded, prefersDark: false, isTouched: false };
  const session = new Session({
    ...world,
    scenarios: SCENARIOS.map((each) => (told && each.id === "one" ? { ...each, told } : each)),
  });
  const now = () => session.store.getState();
  /** The engine answers the newest run with the reference trace, whatever was asked. */
  const record = (): void => {
    const { run, source, options } = shop.newest().asked("run");
    const asked = { ...trace, source, options: { ...trace.options, ...options } };
    shop.newest().say({ type: "recorded", run, part: wholePart(asked) });
  };
  return { ...shop, session, now, record };
}

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a visit", () => {
  test("begins with the first scenario, recorded and at its first step", () => {
    const { newest, record, now } = open();
    expect(now().phase).toBe("recording");
    expect(newest().asked("run").source).toBe(trace.source);
    record();
    expect([now().phase, now().step]).toEqual(["stopped", 0]);
  });

  test("shows a recording before what there is to say about it has come, and goes on without", async () => {
    const first = { control: "main_task.step", time: 1 };
    const told = {
      chapters: [{ title: "It begins", at: first }],
      notes: [{ text: "The first step.", at: first }],
      predictions: [],
    };
    const { record, now, session } = open(undefined, () => Promise.resolve(told));
    record();
    expect(now().recording?.story).toBeUndefined();
    await vi.advanceTimersByTimeAsync(0);
    expect(now().recording?.story?.chapters.map(({ title }) => title)).toEqual(["It begins"]);
    session.pick("two");
    record();
    await vi.advanceTimersByTimeAsync(0);
    expect(now().recording?.story).toBeUndefined();
    const cut = open(undefined, () => Promise.reject(new Error("no network")));
    cut.record();
    await vi.advanceTimersByTimeAsync(0);
    expect([cut.now().phase, cut.now().recording?.story]).toEqual(["stopped", undefined]);
  });

  test("comes back to code, step, depth, speed and theme", () => {
    const first = open();
    first.record();
    first.session.type("# mine\n");
    first.session.view();
    first.record();
    first.session.setDepth("internals");
    first.session.go(17 as Step);
    first.session.setSpeed(8);
    first.session.setTheme("dark");
    first.session.dispose();

    const second = open();
    expect(second.newest().asked("run").source).toBe("# mine\n");
    second.record();
    expect(second.now()).toMatchObject({ step: 17, depth: "internals", speed: 8, theme: "dark" });
  });

  test("survives what it cannot read", () => {
    localStorage.setItem("loopscope.place", "{ damaged");
    localStorage.setItem("loopscope.program", "gone");
    localStorage.setItem("loopscope.theme", "pink");
    expect(open().now()).toMatchObject({ step: 0, depth: "scheduling", theme: "light" });
  });

  test("works where nothing may be kept", () => {
    const shop = workshop();
    const keeper = keepIn(() => {
      throw new Error("forbidden");
    });
    const session = new Session({
      ...shop,
      keeper,
      scenarios: SCENARIOS,
      prefersDark: true,
      isTouched: false,
    });
    session.type("x = 1\n");
    expect(session.store.getState()).toMatchObject({ source: "x = 1\n", theme: "dark" });
  });
});

describe("a scenario that was recorded before", () => {
  const recorded = (id: string) => (id === "one" ? recordingBlob(trace) : undefined);

  test("is shown without an engine, which is made ready afterwards", async () => {
    const { workers, now } = open(recorded);
    await vi.waitFor(() => expect(now().phase).toBe("stopped"));
    expect(now().running).toBe(false);
    expect(now().recording?.trace.source).toBe(trace.source);
    expect(workers).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(workers.length).toBe(1);
  });

  test("is recorded once it is changed", async () => {
    const { session, newest, now } = open(recorded);
    await vi.waitFor(() => expect(now().phase).toBe("stopped"));
    session.type("# mine\n");
    session.view();
    expect(newest().asked("run").source).toBe("# mine\n");
  });

  test("is recorded if there is no way to its file, or what comes is no recording", async () => {
    for (const file of [
      () => Promise.reject(new Error("gone")),
      async () => new Blob(["<html>"]),
    ]) {
      const { workers, record, now } = open(file);
      await vi.waitFor(() => expect(workers.length).toBe(1));
      record();
      expect(now().phase).toBe("stopped");
    }
  });

  test("comes too late when another one has been picked meanwhile", async () => {
    const { session, newest, record, now } = open(recorded);
    session.pick("two");
    expect(newest().asked("run").source).toBe("print(2)\n");
    record();
    await vi.advanceTimersByTimeAsync(1000);
    expect(now().recording?.trace.source).toBe("print(2)\n");
  });

  test("takes the place of a program that still runs", async () => {
    const { session, newest, record, now } = open(recorded);
    session.pick("two");
    const { run } = newest().asked("run");
    session.pick("one");
    await vi.waitFor(() => expect(now().recording?.trace.source).toBe(trace.source));
    expect(newest().asked("stop").run).toBe(run);
    record();
    expect(now().recording?.trace.source).toBe(trace.source);
  });
});

describe("what a key cannot do", () => {
  test("play says that there is nothing more that way", () => {
    const { session, record, now } = open();
    record();
    session.playBack();
    expect(now().remark).toBe("This is the first step.");
    session.move("last");
    session.play();
    expect(now().remark).toBe("This is the last step.");
  });

  test("a program that cannot run says where, each time it is asked to", () => {
    const { session, newest, record, now } = open();
    record();
    session.edit();
    session.type("print(\n");
    session.view();
    const { run } = newest().asked("run");
    newest().say({ type: "diagnosed", run, diagnostics: [SYNTAX] });
    expect(now().remark).toBe("It is not run: there is a problem in line 1.");
    session.say("");
    session.view();
    expect(now().remark).toBe("It is not run: there is a problem in line 1.");
  });
});

describe("what keys change without a picture", () => {
  test("is said, and so is a step that does not show", () => {
    const { session, record, now } = open();
    record();
    const press = { repeat: false };
    performIn(session, { kind: "grain", grain: "await" }, press);
    expect(now().remark).toBe("Step goes from await to await.");
    performIn(session, { kind: "depth", depth: "program" }, press);
    expect(now().remark).toBe("Steps stop at lines of the program.");
    performIn(session, { kind: "bookmark" }, press);
    expect(now().remark).toBe("Bookmark at step 1.");
    performIn(session, { kind: "bookmark" }, press);
    expect(now().remark).toBe("No bookmark any more at step 1.");
    performIn(session, { kind: "breakpoint" }, press);
    expect(now().remark).toBe("Breakpoint at line 1.");
    const stops: readonly number[] = [...(now().recording?.stops("program").all ?? [])];
    const hidden = [...stops.keys()].find((step) => !stops.includes(step)) ?? 0;
    session.goTo(hidden as Step);
    expect(now().remark).toContain(`Step ${hidden + 1} does not show at this depth`);
  });
});

describe("what is typed while the program runs", () => {
  test("goes to the engine, is kept with its program, and is recorded anew when it changes", () => {
    const { session, newest, record, now } = open();
    record();
    session.edit();
    session.typeInput("Ann\n");
    session.view();
    expect(newest().asked("run").options.input).toBe("Ann\n");
    session.dispose();
    const second = open();
    expect(second.now().input).toBe("Ann\n");
    second.session.pick("two");
    expect([second.now().input, now().input]).toEqual(["", "Ann\n"]);
    second.session.pick("one");
    expect(second.now().input).toBe("Ann\n");
  });
});

describe("stepping", () => {
  test("moves and goes, and never leaves the recording", () => {
    const { session, record, now } = open();
    record();
    session.setDepth("internals");
    session.move("forward");
    expect(now().step).toBe(1);
    session.go(10_000 as Step);
    expect(now().step).toBe(trace.stops.length - 1);
    session.move("forward");
    expect(now().step).toBe(trace.stops.length - 1);
    session.move("first");
    session.move("back");
    expect(now().step).toBe(0);
  });

  test("another depth keeps the place as well as it can", () => {
    const { session, record, now } = open();
    record();
    session.setDepth("internals");
    session.go(20 as Step);
    session.setDepth("program");
    expect(now().step).toBeLessThanOrEqual(20);
    const stops = now().recording?.stops("program").all;
    expect(stops).toContain(now().step);
  });

  test("play goes on by itself, and a press takes over", () => {
    const { session, record, now } = open();
    record();
    session.setDepth("internals");
    session.setSpeed(2);
    session.play();
    vi.advanceTimersByTime(1500);
    expect([now().phase, now().step]).toEqual(["playing", 3]);
    session.move("back");
    vi.advanceTimersByTime(5000);
    expect([now().phase, now().step]).toEqual(["stopped", 2]);
  });
});

describe("editing", () => {
  test("what is typed is checked after a pause, and problems keep it from running", () => {
    const { session, record, now, newest } = open();
    record();
    session.edit();
    session.type("x =");
    vi.advanceTimersByTime(250);
    const { run, source } = newest().asked("check");
    expect(source).toBe("x =");
    newest().say({ type: "diagnosed", run, diagnostics: [SYNTAX] });
    expect(hasProblems(now())).toBe(true);
    session.view();
    expect(now().phase).toBe("editing");
    session.type("x = 1");
    expect(hasProblems(now())).toBe(false);
  });

  test("a changed program is recorded anew, an unchanged one is just shown again", () => {
    const { session, record, now, newest } = open();
    record();
    session.go(9 as Step);
    session.edit();
    session.view();
    expect([now().phase, now().step]).toEqual(["stopped", now().step]);
    expect(newest().told.filter(({ type }) => type === "run").length).toBe(1);
    session.edit();
    session.type("pass\n");
    session.view();
    record();
    expect([now().phase, now().step]).toEqual(["stopped", 0]);
    expect(now().recording?.trace.source).toBe("pass\n");
  });

  test("every program keeps its own changes", () => {
    const { session, now } = open();
    session.type("# one, changed\n");
    session.pick("two");
    expect(now().source).toBe("print(2)\n");
    session.type("# two, changed\n");
    session.pick("one");
    expect(now().source).toBe("# one, changed\n");
    session.type(trace.source);
    expect(session.programs.isEdited(now().program)).toBe(false);
    session.pick("two");
    expect(now().source).toBe("# two, changed\n");
  });

  test("a program that will not be run leads to the editor, with the reason", () => {
    const { newest, now } = open();
    newest().say({ type: "diagnosed", run: newest().asked("run").run, diagnostics: [SYNTAX] });
    expect(now().phase).toBe("diagnosed");
    expect(hasProblems(now())).toBe(true);
  });
});

describe("failure", () => {
  test("a mistake of ours is reported and can be tried again", () => {
    const { session, newest, now, record } = open();
    newest().say({ type: "failed", run: newest().asked("run").run, report: "EngineBug: x" });
    expect(now()).toMatchObject({ phase: "failed", report: "EngineBug: x" });
    session.run();
    record();
    expect(now().phase).toBe("stopped");
  });

  test("an engine that hangs is replaced and the page says so", () => {
    const { session, now, workers } = open();
    session.stop();
    vi.advanceTimersByTime(2000);
    expect(now().phase).toBe("failed");
    expect(now().report).toContain("did not answer");
    session.run();
    expect(workers.length).toBe(2);
  });
});

describe("a recording in a file", () => {
  test("is kept and opened again with its program", async () => {
    const first = open();
    first.record();
    const kept = await first.session.recordingFile();
    expect(kept?.name).toBe("program.loopscope");
    first.session.dispose();

    const { session, record, now, newest } = open();
    record();
    session.pick("two");
    await session.openFile(kept?.file ?? new Blob());
    expect([now().phase, now().program.id, now().running]).toEqual(["stopped", "one", false]);
    expect(now().recording?.trace).toMatchObject({ source: trace.source, exit: trace.exit });
    // What the run that was under way still says is not listened to.
    const { run, source } = newest().asked("run");
    newest().say({ type: "recorded", run, part: wholePart({ ...trace, source }) });
    expect(now().recording?.trace.source).toBe(trace.source);
  });

  test("that is none says so and changes nothing", async () => {
    const { session, record, now } = open();
    record();
    const before = now().recording;
    await session.openFile(new Blob(["{}"]));
    expect(now().remark).toBe("This is not a recording: it has no version.");
    await session.openFile(new Blob([new Uint8Array([0x1f, 0x8b, 1, 2, 3])]));
    expect(now().remark).toBe("This recording is damaged: it cannot be unpacked.");
    expect(now().recording).toBe(before);
  });
});

describe("a program that runs on", () => {
  test("is shown as soon as it has steps, grows, and leaves us where we are", () => {
    const { session, newest, now } = open();
    const { run, source } = newest().asked("run");
    const whole = { ...trace, source, ending: undefined };
    const tell = (steps: number) =>
      newest().say({
        type: "recording",
        run,
        part: {
          ...wholePart(whole),
          stops: { ...wholePart(whole).stops, length: steps },
        },
      });
    tell(10);
    expect([now().phase, now().running, now().progress]).toEqual(["stopped", true, 10]);
    session.setDepth("internals");
    session.go(9 as Step);
    expect(now().step).toBe(9);
    tell(15);
    expect([now().progress, now().recording?.stops("internals").all.length]).toEqual([15, 10]);
    tell(21);
    expect(now().recording?.stops("internals").all.length).toBe(10);
    vi.advanceTimersByTime(250);
    tell(22);
    expect([now().step, now().recording?.stops("internals").all.length]).toEqual([9, 22]);
    session.stop();
    expect(newest().asked("stop").run).toBe(run);
    newest().say({
      type: "recorded",
      run,
      part: wholePart({ ...trace, source, ending: "budget" }),
    });
    expect([now().running, now().step]).toEqual([false, 9]);
  });

  test("has its end where it will have it, for those who go there before", () => {
    const { session, record, now } = open();
    record();
    session.setDepth("internals");
    session.runLonger(100);
    session.go(3 as Step);
    session.move("last");
    session.move("back");
    const { step } = now();
    record();
    expect(now().step).toBe(step);

    session.run();
    session.move("last");
    record();
    expect(now().step).toBe(now().recording?.stops("internals").all.at(-1));
    session.run();
    record();
    expect(now().step).toBe(0);
  });

  test("goes on where it was stopped, without being run again", () => {
    const { session, newest, record, now } = open();
    record();
    const runs = () => newest().told.filter(({ type }) => type === "run").length;
    expect(runs()).toBe(1);
    session.runLonger(100);
    expect(newest().asked("continue")).toMatchObject({
      run: newest().asked("run").run,
      steps: 100,
    });
    expect([runs(), now().running]).toEqual([1, true]);
    record();
    expect([now().running, now().phase]).toEqual([false, "stopped"]);
  });
});
