import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { EngineClient } from "../../app/session/engine-client.ts";
import { wholePart } from "../../engine/trace/parts.ts";
import { stopCount } from "../../engine/trace/trace.ts";
import { workshop } from "../support/fake-worker.ts";
import { referenceTrace } from "../support/reference-trace.ts";

const trace = referenceTrace();
const part = wholePart(trace);

function setUp() {
  const shop = workshop();
  const heard: string[] = [];
  const client = new EngineClient(shop.spawn, {
    recording: (soFar) => heard.push(`recording ${stopCount(soFar)}`),
    recorded: ({ source }) => heard.push(`recorded ${source === trace.source}`),
    diagnosed: (diagnostics) => heard.push(`diagnosed ${diagnostics.length}`),
    failed: (report) => heard.push(`failed: ${report.slice(0, 30)}`),
    checked: (source, diagnostics) => heard.push(`checked ${source} ${diagnostics.length}`),
  });
  return { ...shop, heard, client };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("one worker serves all runs", () => {
  const { client, newest, workers, heard } = setUp();
  for (const source of ["a", "b"]) {
    client.run(source, {});
    newest().say({ type: "recorded", run: newest().asked("run").run, part });
  }
  expect(workers.length).toBe(1);
  expect(heard).toEqual(["recorded true", "recorded true"]);
});

test("a run that is superseded is stopped and not heard", () => {
  const { client, newest, heard } = setUp();
  client.run("old", {});
  const old = newest().asked("run").run;
  client.run("new", {});
  expect(newest().told.map(({ type }) => type)).toEqual(["run", "stop", "run"]);
  expect(newest().asked("stop").run).toBe(old);
  newest().say({ type: "recording", run: old, part: { ...part, ending: undefined } });
  newest().say({ type: "recorded", run: old, part });
  expect(heard).toEqual([]);
});

test("a superseded run that does not stop is ended with its worker, and the new one starts over", () => {
  const { client, newest, workers, heard } = setUp();
  client.run("old", {});
  client.run("new", {});
  vi.advanceTimersByTime(1999);
  expect(workers.length).toBe(1);
  vi.advanceTimersByTime(1);
  expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
  expect(newest().asked("run").source).toBe("new");
  newest().say({ type: "recorded", run: newest().asked("run").run, part });
  expect(heard).toEqual(["recorded true"]);
});

test("a stop that is answered in time delivers what there is", () => {
  const { client, newest, workers, heard } = setUp();
  client.run("a", {});
  client.stop();
  newest().say({ type: "recorded", run: newest().asked("run").run, part });
  vi.advanceTimersByTime(10_000);
  expect(heard).toEqual(["recorded true"]);
  expect(workers.length).toBe(1);
});

test("progress is no answer to stop", () => {
  const { client, newest, heard } = setUp();
  client.run("a", {});
  client.stop();
  newest().say({
    type: "recording",
    run: newest().asked("run").run,
    part: { ...part, ending: undefined },
  });
  vi.advanceTimersByTime(2000);
  expect(heard).toEqual([
    `recording ${stopCount(trace)}`,
    "failed: The engine did not answer with",
  ]);
});

test("after a worker hung the next run has a fresh one", () => {
  const { client, newest, workers } = setUp();
  client.run("a", {});
  client.stop();
  vi.advanceTimersByTime(2000);
  client.run("b", {});
  expect(workers.length).toBe(2);
  expect(newest().asked("run").source).toBe("b");
});

test("a worker that dies is replaced and its run reported", () => {
  const { client, newest, workers, heard } = setUp();
  client.run("a", {});
  newest().die("out of memory");
  expect(heard).toEqual(["failed: The engine stopped working: ou"]);
  client.run("b", {});
  expect(workers.length).toBe(2);
});

test("checks and runs do not disturb each other, and only the newest check counts", () => {
  const { client, newest, heard } = setUp();
  client.run("a", {});
  client.check("x");
  const first = newest().asked("check").run;
  client.check("y");
  newest().say({ type: "diagnosed", run: first, diagnostics: [] });
  newest().say({ type: "diagnosed", run: newest().asked("check").run, diagnostics: [] });
  newest().say({ type: "diagnosed", run: newest().asked("run").run, diagnostics: [] });
  expect(heard).toEqual(["checked y 0", "diagnosed 0"]);
});

test("a run that was given up is not reported when its worker hangs", () => {
  const { client, heard, workers } = setUp();
  client.run("a", {});
  client.abandon();
  vi.advanceTimersByTime(2000);
  expect(heard).toEqual([]);
  expect(workers[0]?.terminated).toBe(true);
});
