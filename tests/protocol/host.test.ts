import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { Engine, Run, record } from "../../engine/program.ts";
import { Host } from "../../engine/protocol/host.ts";
import type { Reply } from "../../engine/protocol/messages.ts";
import { TraceReceiver } from "../../engine/trace/parts.ts";
import { stopCount, type Trace } from "../../engine/trace/trace.ts";
import type { Words } from "../../engine/trace/words.ts";

const ENDLESS = `import asyncio

async def main():
    turn = 0
    while True:
        turn += 1
        await asyncio.sleep(1)

asyncio.run(main())
`;

/** A host whose page takes everything at once; `next` lets it go on with the run. */
function setUp() {
  const replies: Reply[] = [];
  const waiting: (() => void)[] = [];
  const host = new Host({
    // As a worker does it: what is transferred is gone on this side.
    post: (reply, transfer) =>
      replies.push(structuredClone(reply, { transfer: transfer as ArrayBuffer[] })),
    defer: (next) => waiting.push(next),
  });
  const next = (): void => waiting.shift()?.();
  const finish = (): void => {
    while (waiting.length > 0) next();
  };
  return { host, replies, next, finish };
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
const plain = (trace: Trace) => ({ ...trace, log: bytes(trace.log), stops: bytes(trace.stops) });

function recordedTrace(source: string, options = {}): Trace {
  const recorded = record(source, options);
  if (recorded.kind === "refused") throw new Error("the program runs");
  return recorded.trace;
}

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
