import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { App } from "../../app/App.tsx";
import { SessionContext } from "../../app/session/SessionContext.tsx";
import { Session } from "../../app/session/session.ts";
import { keepIn } from "../../app/session/storage.ts";
import type { Step } from "../../engine/trace/ids.ts";
import { wholePart } from "../../engine/trace/parts.ts";
import { stopCount, type Trace } from "../../engine/trace/trace.ts";
import { workshop } from "../support/fake-worker.ts";
import { Recording } from "../support/recording.ts";
import { referenceTrace } from "../support/reference-trace.ts";

const reference = referenceTrace();
const SCENARIOS = [
  { id: "one", title: "Awaiting a task", question: "Why?", program: reference.source },
  { id: "two", title: "Three bakers", question: "Who is first?", program: "print(2)\n" },
];

/** The page with an engine that answers when the test says so. */
function open(trace: Trace = reference) {
  const shop = workshop();
  const keeper = keepIn(() => localStorage);
  const session = new Session({
    ...shop,
    keeper,
    scenarios: SCENARIOS,
    prefersDark: false,
    isTouched: false,
  });
  render(
    <SessionContext value={session}>
      <App />
    </SessionContext>,
  );
  const record = (): void => {
    const { run, source } = shop.newest().asked("run");
    act(() => shop.newest().say({ type: "recorded", run, part: wholePart({ ...trace, source }) }));
  };
  return { ...shop, session, record, user: userEvent.setup() };
}

const button = (name: string) => screen.getByRole("button", { name });
const isOff = (name: string) => button(name).getAttribute("aria-disabled") === "true";
const slider = () => screen.getByRole("slider", { name: "Step" });
const valueText = () => slider().getAttribute("aria-valuetext") ?? "";

beforeEach(() => {
  localStorage.clear();
  // jsdom draws nothing: it has neither sizes nor dialogs.
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  Range.prototype.getClientRects ??= () => [] as unknown as DOMRectList;
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the page", () => {
  test("has every pane and control under its name", () => {
    const { record } = open();
    record();
    for (const name of [
      "Ready queue",
      "Scheduled",
      "Call stack",
      "Tasks and futures",
      "Timeline",
      "Output",
      "Narration",
      "Source",
      "Transport",
    ]) {
      expect(screen.getByRole("region", { name })).toBeTruthy();
    }
    for (const name of [
      "First step",
      "Step back",
      "Step forward",
      "Next tick",
      "Play",
      "Previous tick",
      "Last step",
      "Edit",
      "Run",
      "Theme",
      "Scenarios",
    ]) {
      expect(button(name)).toBeTruthy();
    }
    expect(slider()).toBeTruthy();
  });

  test("begins at the first step, where nothing leads back", () => {
    const { record } = open();
    record();
    expect(valueText()).toMatch(/^Step 1 of \d+: program/);
    expect([isOff("First step"), isOff("Step back"), isOff("Step forward")]).toEqual([
      true,
      true,
      false,
    ]);
    expect(button("Step back").title).toBe("This is the first step.");
  });

  test("buttons, keys, the slider and the read-out lead to steps", async () => {
    const { record, user } = open();
    record();
    await user.click(button("Internals"));
    await user.click(button("Step forward"));
    expect(valueText()).toMatch(/^Step 2 /);
    await user.keyboard("{ArrowRight}.");
    expect(valueText()).toMatch(/^Step 4 /);
    await user.keyboard("{ArrowLeft}");
    expect(valueText()).toMatch(/^Step 3 /);
    fireEvent.change(slider(), { target: { value: "20" } });
    expect(valueText()).toMatch(/^Step 20 /);
    await user.keyboard("g7{Enter}");
    expect(valueText()).toMatch(/^Step 7 /);
    await user.click(document.body);
    await user.keyboard("{End}");
    expect(isOff("Step forward")).toBe(true);
    expect(button("Step forward").title).toBe("This is the last step.");
  });

  test("the theme is changed and kept", async () => {
    const { record, user } = open();
    record();
    await user.click(button("Theme"));
    expect(document.documentElement.dataset.theme).toBe("dark");
    await user.keyboard("{Shift>}D{/Shift}");
    expect(document.documentElement.dataset.theme).toBe("light");
    expect(localStorage.getItem("loopscope.theme")).toBe("light");
  });

  test("the key sheet is made from the map and is left with Escape", async () => {
    const { record, user } = open();
    record();
    await user.keyboard("?");
    const sheet = await screen.findByRole("dialog", { name: "Keys" }, PATIENT);
    expect(within(sheet).getByText("Next task switch")).toBeTruthy();
    await user.keyboard("{ArrowRight}");
    expect(valueText()).toMatch(/^Step 1 /);
    fireEvent(sheet, new Event("cancel"));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("a scenario is picked and recorded", async () => {
    const { record, user, session } = open();
    record();
    await user.click(button("Scenarios"));
    await user.click(await screen.findByRole("button", { name: /Three bakers/ }, PATIENT));
    expect(screen.queryByRole("dialog")).toBeNull();
    const { source, phase } = session.store.getState();
    expect([source, phase]).toEqual(["print(2)\n", "recording"]);
  });
});

describe("the source pane", () => {
  test("has a half for asyncio, and one pane for the program alone", async () => {
    const { record, user } = open();
    record();
    expect(screen.getAllByRole("tablist", { name: "Files" }).length).toBe(2);
    await user.click(screen.getByRole("button", { name: "Program" }));
    expect(screen.getAllByRole("tablist", { name: "Files" }).length).toBe(1);
  });

  test("a tab opens by itself when control enters its file, and a choice lasts until then", async () => {
    const { record, user, session } = open();
    record();
    const shown = () => screen.getByRole("tab", { selected: true, name: /^asyncio/ }).textContent;
    expect(screen.getByRole("tab", { name: "program.py", selected: true })).toBeTruthy();
    await user.click(screen.getByRole("tab", { name: "asyncio/futures.py" }));
    expect(shown()).toBe("asyncio/futures.py");
    const stops = session.store.getState().recording?.stops("scheduling");
    act(() => session.go((stops?.switches[0] ?? 0) as Step));
    expect(shown()).toBe("asyncio/tasks.py");
  });
});

describe("output", () => {
  const HOSTILE = `<img src=x onerror="alert(1)"><script>alert(2)</script>\n`;

  function printing(): Trace {
    const r = new Recording();
    const module = r.push(
      r.code("<module>", r.file("program.py", "program", HOSTILE), { kind: "module" }),
    );
    r.line(module, 1);
    r.print(HOSTILE, module);
    r.line(module, 2);
    r.print("later\n", module, 0, "stderr");
    r.add({ type: "run.ended", ending: "finished" });
    return r.trace();
  }

  test("is text, whatever it looks like, and comes when it is written", async () => {
    const { record, user } = open(printing());
    record();
    const output = screen.getByRole("region", { name: "Output" });
    expect(output.textContent).not.toContain("alert");
    await user.keyboard("{ArrowRight}");
    expect(output.querySelector("img, script")).toBeNull();
    expect(output.querySelector("code")?.textContent).toBe(HOSTILE);
    expect(output.textContent).not.toContain("later");
    await user.keyboard("{ArrowRight}");
    expect(output.querySelector(".stderr code")?.textContent).toBe("later\n");
  });

  test("leads to the step at which it was written", async () => {
    const { record, user } = open(printing());
    record();
    await user.keyboard("{End}");
    await user.click(button("Go to step 2"));
    expect(valueText()).toMatch(/^Step 2 /);
  });

  test("says so when nothing is printed", () => {
    const { record } = open();
    record();
    expect(screen.getByRole("region", { name: "Output" }).textContent).toContain(
      "never calls print()",
    );
  });
});

describe("the editor", () => {
  /** CodeMirror comes when it is wanted: on a busy machine that takes its time. */
  const patient = { timeout: 30_000 };
  const editor = () => screen.findByRole("textbox", { name: "Program" }, patient);

  test("holds the program in the look of the source pane", async () => {
    const { record, user } = open();
    record();
    await user.click(button("Edit"));
    const text = await editor();
    expect(text.textContent).toContain("tripled_val = await triple_task");
    expect([...text.querySelectorAll(".control")].map((word) => word.textContent)).toEqual([
      "await",
    ]);
    expect([...text.querySelectorAll(".definition")].map((word) => word.textContent)).toEqual([
      "triple",
      "main",
    ]);
  });

  test("keeps what is written, marks problems, and puts the original back", async () => {
    const { record, user, session, newest } = open();
    record();
    await user.click(button("Edit"));
    const text = await editor();
    act(() => session.type("x = (\n"));
    expect(text.textContent).toBe("x = (");
    expect(localStorage.getItem("loopscope.draft.one")).toBe("x = (\n");
    await vi.waitFor(() => expect(newest().asked("check").source).toBe("x = (\n"), patient);
    const { run } = newest().asked("check");
    const problem = {
      kind: "syntax",
      line: 1,
      column: 4,
      endLine: 1,
      endColumn: 5,
      message: "'(' was never closed",
    } as const;
    act(() => newest().say({ type: "diagnosed", run, diagnostics: [problem] }));
    expect(text.querySelector(".cm-lintRange-error")?.textContent).toBe("(");
    expect(button("Record").getAttribute("aria-disabled")).toBe("true");
    await user.click(button("Put the original back"));
    expect(text.textContent).toContain("triple_task");
    expect(localStorage.getItem("loopscope.draft.one")).toBeNull();
  });
});

/** The sheet is fetched when it is wanted. */
const PATIENT = { timeout: 20_000 };

describe("a recording in a file", () => {
  test("is saved and opened from the sheet for sharing", async () => {
    const { record, session, user } = open();
    record();
    const saved: { name: string; file: Blob }[] = [];
    let file: Blob | undefined;
    URL.createObjectURL = (blob) => {
      file = blob as Blob;
      return "blob:recording";
    };
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      if (file !== undefined) saved.push({ name: this.download, file });
    });
    await user.click(button("Share"));
    await user.click(await screen.findByRole("button", { name: "Save the recording" }, PATIENT));
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toBe("program.loopscope");

    session.pick("two");
    const bytes = await saved[0]?.file.arrayBuffer();
    await user.upload(
      screen.getByLabelText("Recording"),
      new File([bytes ?? new ArrayBuffer(0)], "program.loopscope"),
    );
    await vi.waitFor(() => expect(session.store.getState().program.id).toBe("one"));
    expect(screen.queryByRole("button", { name: "Save the recording" })).toBeNull();
    vi.restoreAllMocks();
  });
});

describe("when something is wrong", () => {
  test("a long recording says so and can be stopped", () => {
    vi.useFakeTimers();
    const { newest } = open();
    expect(screen.queryByText(/Recording\. /)).toBeNull();
    act(() => {
      const part = { ...wholePart(reference), ending: undefined };
      newest().say({ type: "recording", run: newest().asked("run").run, part });
    });
    expect(screen.queryByText(/Recording\. /)).toBeNull();
    expect(isOff("Step forward")).toBe(false);
    act(() => {
      vi.advanceTimersByTime(300);
    });
    expect(screen.getByText(`Recording. ${stopCount(reference)} steps so far.`)).toBeTruthy();
    fireEvent.click(button("Stop here"));
    expect(newest().asked("stop").run).toBe(newest().asked("run").run);
    vi.useRealTimers();
  });

  test("a mistake of ours is told, with a report to copy", () => {
    const { newest } = open();
    const report = "EngineBug: unreachable\n  at step";
    act(() => newest().say({ type: "failed", run: newest().asked("run").run, report }));
    expect(screen.getByRole("alert").textContent).toContain("EngineBug: unreachable");
    expect(button("Copy the report")).toBeTruthy();
    expect(button("Try again")).toBeTruthy();
  });

  test("a part that cannot be drawn leaves the others standing", () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const { record, session } = open();
    record();
    const { recording } = session.store.getState();
    if (recording === undefined) throw new Error("it is recorded");
    const trace = { ...recording.trace, outputs: undefined as never };
    act(() => session.store.setState({ recording: { ...recording, trace } }));
    expect(screen.getByRole("alert").textContent).toContain("The output could not be drawn");
    expect(button("Step forward")).toBeTruthy();
    vi.restoreAllMocks();
  });

  test("a program that will not be run is shown in the editor, and Run says why it is off", async () => {
    const { newest } = open();
    const { run } = newest().asked("run");
    const problem = {
      kind: "syntax",
      line: 3,
      column: 0,
      endLine: 3,
      endColumn: 5,
      message: "invalid syntax",
    } as const;
    act(() => newest().say({ type: "diagnosed", run, diagnostics: [problem] }));
    expect(screen.getByRole("list", { name: "Problems" }).textContent).toContain("invalid syntax");
    expect(isOff("Run")).toBe(true);
    expect(button("Run").title).toContain("problems");
  });
});
