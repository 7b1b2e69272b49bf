import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Library } from "../../engine/builtins/modules.ts";
import { Shelves } from "../../engine/builtins/shelves.ts";
import { CORE_LIBRARY } from "../../engine/builtins/standard-library/core.ts";
import { LIBRARY } from "../../engine/library.ts";
import { Engine, record } from "../../engine/program.ts";
import { Host } from "../../engine/protocol/host.ts";
import type { Reply } from "../../engine/protocol/messages.ts";
import { Run } from "../../engine/run.ts";
import { Timeline } from "../../engine/trace/keyframes.ts";
import { TraceReceiver } from "../../engine/trace/parts.ts";
import { lastStep, type RunOptions, stopCount, type Trace } from "../../engine/trace/trace.ts";
import type { Words } from "../../engine/trace/words.ts";

const ENDLESS = `import asyncio

async def main():
    turn = 0
    while True:
        turn += 1
        await asyncio.sleep(1)

asyncio.run(main())
`;

/** A host whose page takes everything at once; `next` lets it go on with the run. Each look at the clock costs `tick` ms. */
function setUp(library: Library = LIBRARY, tick = 10) {
  const replies: Reply[] = [];
  const waiting: (() => void)[] = [];
  const fetches: { readonly module: string; readonly done: (problem: unknown) => void }[] = [];
  let time = 0;
  const host = new Host(library, {
    now: () => {
      time += tick;
      return time;
    },
    // As a worker does it: what is transferred is gone on this side.
    post: (reply, transfer) =>
      replies.push(structuredClone(reply, { transfer: transfer as ArrayBuffer[] })),
    defer: (next) => waiting.push(next),
    bring: (module, done) => fetches.push({ module, done }),
  });
  const next = (): void => waiting.shift()?.();
  const finish = (): void => {
    while (waiting.length > 0) next();
  };
  return { host, replies, next, finish, fetches };
}

function received(replies: readonly Reply[]): Trace {
  const receiver = new TraceReceiver();
  let trace: Trace | undefined;
  for (const reply of replies) {
    if (reply.type === "recording" || reply.type === "recorded") trace = receiver.add(reply.part);
  }
  if (trace === undefined) throw new Error("nothing was recorded");
  return trace;
}

const bytes = (words: Words): string => createHash("sha256").update(words.toArray()).digest("hex");
const plain = (trace: Trace) => ({
  ...trace,
  log: bytes(trace.log),
  stops: bytes(trace.stops.marks),
});

function recordedTrace(source: string, options = {}): Trace {
  const recorded = record(source, options);
  if (recorded.kind === "refused") throw new Error("the program runs");
  return recorded.trace;
}

test("a recording that is whole soon comes in one part", () => {
  const { host, replies } = setUp(LIBRARY, 0.1);
  host.receive({ type: "run", run: 1, source: ENDLESS, options: { maxSteps: 5000 } });
  expect(replies.map(({ type }) => type)).toEqual(["recorded"]);
});

test("the first steps come before the program is over, and the parts make the whole recording", () => {
  const { host, replies, finish } = setUp();
  host.receive({ type: "run", run: 1, source: ENDLESS, options: { maxSteps: 100_000 } });
  const early = received(replies);
  expect(early.ending).toBeUndefined();
  expect(stopCount(early)).toBeGreaterThan(1000);
  finish();
  expect(replies.at(-1)?.type).toBe("recorded");
  expect(replies.length).toBeGreaterThan(2);
  expect(plain(received(replies))).toEqual(plain(recordedTrace(ENDLESS, { maxSteps: 100_000 })));
});

test("nobody is told of a warm-up, which ends when something is asked for and changes no recording", () => {
  for (const slices of [1, 5, 1000]) {
    const { host, replies, next, finish } = setUp();
    host.warmUp();
    for (let slice = 0; slice < slices; slice += 1) next();
    expect(replies).toEqual([]);
    host.receive({ type: "run", run: 1, source: ENDLESS, options: { maxSteps: 5000 } });
    finish();
    expect(plain(received(replies))).toEqual(plain(recordedTrace(ENDLESS, { maxSteps: 5000 })));
  }
});

test("a run that is stopped delivers what there is, once", () => {
  const { host, replies, finish } = setUp();
  host.receive({ type: "run", run: 1, source: ENDLESS, options: {} });
  host.receive({ type: "stop", run: 1 });
  host.receive({ type: "stop", run: 1 });
  finish();
  expect(replies.map(({ type }) => type)).toEqual(["recording", "recorded"]);
  expect(received(replies).ending).toBe("budget");
});

test("a run that goes on records the same as one that was never stopped", () => {
  const { host, replies, finish } = setUp();
  host.receive({ type: "run", run: 1, source: ENDLESS, options: { maxSteps: 20_000 } });
  finish();
  expect(received(replies).ending).toBe("budget");
  for (let times = 0; times < 2; times += 1) {
    host.receive({ type: "continue", run: 1, steps: 10_000, budget: 0 });
    finish();
  }
  expect(plain(received(replies))).toEqual(plain(recordedTrace(ENDLESS, { maxSteps: 40_000 })));
});

test("a run that goes on to its end says how it ended", () => {
  const started = new Engine().start("for i in range(100):\n    x = i\nprint(x)\n", {
    maxSteps: 50,
  });
  if (!(started instanceof Run)) throw new Error("the program runs");
  while (started.advance(1000) === "running");
  const before = started.trace();
  started.extend({ steps: 1000, budget: 0 });
  while (started.advance(1000) === "running");
  expect([before.ending, started.ending, started.exit]).toEqual(["budget", "finished", 0]);
  expect(started.output("stdout")).toBe("99\n");
  expect(stopCount(started.trace())).toBeGreaterThan(200);
});

test("a run that is not there any more cannot go on", () => {
  const { host, replies } = setUp();
  host.receive({ type: "continue", run: 7, steps: 1, budget: 1 });
  expect(replies[0]).toMatchObject({ type: "failed", run: 7 });
});

/** Modules that are imported at once, in a function, and by a name that only the run knows. */
const IMPORTING = `import bisect

def late():
    from fractions import Fraction
    return Fraction(1, 3)

print(bisect.bisect([1, 2], 1), late())
print(__import__("sta" + "tistics").mean([1, 2, 6]))
`;

function withCore(): Shelves {
  const library = new Shelves(LIBRARY.keys());
  library.fill(CORE_LIBRARY);
  return library;
}

test("a run waits for a module that is still to be fetched, and is the same run", () => {
  const library = withCore();
  const { host, replies, finish, fetches } = setUp(library);
  host.receive({ type: "run", run: 1, source: IMPORTING, options: {} });
  finish();
  const fetched: string[] = [];
  for (let next = fetches.shift(); next !== undefined; next = fetches.shift()) {
    fetched.push(next.module);
    const source = LIBRARY.get(next.module);
    if (source !== undefined) library.fill([[next.module, source]]);
    next.done(undefined);
    finish();
  }
  expect(fetched[0]).toBe("bisect");
  expect(fetched).toContain("fractions");
  expect(fetched).toContain("statistics");
  const trace = received(replies);
  expect(plain(trace)).toEqual(plain(recordedTrace(IMPORTING)));
  expect(trace.exit).toBe(0);
});

test("a module that cannot be fetched ends the run with a report", () => {
  const { host, replies, finish, fetches } = setUp(withCore());
  host.receive({ type: "run", run: 1, source: IMPORTING, options: {} });
  finish();
  fetches.shift()?.done(new Error("the line is cut"));
  expect(replies.at(-1)).toMatchObject({ type: "failed", run: 1 });
  expect(JSON.stringify(replies.at(-1))).toContain("the line is cut");
});

test("a module that arrives for a run that was given up starts nothing", () => {
  const { host, replies, finish, fetches } = setUp(withCore());
  host.receive({ type: "run", run: 1, source: IMPORTING, options: {} });
  finish();
  host.receive({ type: "run", run: 2, source: "print(1)", options: {} });
  finish();
  const before = replies.length;
  fetches.shift()?.done(new Error("too late"));
  expect(replies.length).toBe(before);
});

test("a name that no module has is not fetched", () => {
  const { host, replies, finish, fetches } = setUp(withCore());
  const source = `try:\n    import nothing_of_the_kind\nexcept ImportError as error:\n    print(error)\n`;
  host.receive({ type: "run", run: 1, source, options: {} });
  finish();
  expect(fetches).toEqual([]);
  expect(received(replies).outputs[0]?.text).toBe("No module named 'nothing_of_the_kind'\n");
});

describe("a budget ends a run with what was recorded until then", () => {
  const run = (options: Partial<RunOptions>): Run => {
    const started = new Engine().start(ENDLESS, options);
    if (!(started instanceof Run)) throw new Error("the program runs");
    while (started.advance(997) === "running");
    return started;
  };
  const now = (trace: Trace): number => new Timeline(trace).stateAt(lastStep(trace)).now;

  test("of time, and it goes on with more", () => {
    const started = run({ maxTime: 10 });
    const first = started.trace();
    expect([started.exit, now(first)]).toEqual([3, 11]);
    started.extend({ steps: 0, budget: 0, time: 20 });
    while (started.advance(1234) === "running");
    expect(now(started.trace())).toBe(31);
    expect(plain(started.trace())).toEqual(plain(run({ maxTime: 30 }).trace()));
  });

  test("of bytes", () => {
    const trace = run({ maxBytes: 300_000 }).trace();
    expect(trace.log.length * 4).toBeGreaterThan(200_000);
    expect(trace.log.length * 4).toBeLessThan(310_000);
    const texts = record("x = ''\nwhile True:\n    x += 'abcdefghij' * 100\n", {
      maxBytes: 1_000_000,
    });
    expect(texts.kind === "recorded" && texts.trace.ending).toBe("budget");
  });

  test("of instructions", () => {
    expect(run({ budget: 5000 }).ending).toBe("budget");
  });
});
