import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Phase, Player, type PlayerEvent } from "../../app/session/player.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp({ steps = 3, hasRecording = true } = {}) {
  const did: string[] = [];
  const now: { phase: Phase; slow: boolean } = { phase: "empty", slow: false };
  let left = steps;
  const player = new Player({
    startRun: () => did.push("start"),
    abandonRun: () => did.push("abandon"),
    advance: () => {
      left -= 1;
    },
    isAtEnd: () => left === 0,
    hasRecording: () => hasRecording,
    beat: () => 100,
    changed: (phase, slow) => Object.assign(now, { phase, slow }),
  });
  const send = (...events: PlayerEvent[]): Phase => {
    for (const event of events) player.send(event);
    return now.phase;
  };
  return { did, send, now, left: () => left };
}

test("a run goes from empty over recording to stopped", () => {
  const { send, did } = setUp();
  expect(send("run")).toBe("recording");
  expect(send("recorded")).toBe("stopped");
  expect(did).toEqual(["start"]);
});

test("a run is quiet for 300 ms, then it says so", () => {
  const { send, now } = setUp();
  send("run");
  vi.advanceTimersByTime(299);
  expect(now.slow).toBe(false);
  vi.advanceTimersByTime(1);
  expect(now.slow).toBe(true);
  send("run");
  expect(now.slow).toBe(false);
});

test("a run from the editor stays behind it until there is something to see, or it takes long", () => {
  const { send, now } = setUp();
  expect(send("edit", "run")).toBe("starting");
  expect(send("recorded")).toBe("stopped");
  expect(send("edit", "run", "diagnosed", "run")).toBe("starting");
  vi.advanceTimersByTime(300);
  expect(now.phase).toBe("recording");
});

test("play advances with every beat and stops at the end", () => {
  const { send, now, left } = setUp({ steps: 2 });
  expect(send("run", "recorded", "play")).toBe("playing");
  vi.advanceTimersByTime(100);
  expect([left(), now.phase]).toEqual([1, "playing"]);
  vi.advanceTimersByTime(100);
  expect([left(), now.phase]).toEqual([0, "playing"]);
  vi.advanceTimersByTime(100);
  expect([left(), now.phase]).toEqual([0, "stopped"]);
});

test("play at the end does nothing, and pause stops at once", () => {
  const { send, left } = setUp({ steps: 0 });
  expect(send("run", "recorded", "play")).toBe("stopped");
  const other = setUp();
  expect(other.send("run", "recorded", "play", "pause")).toBe("stopped");
  vi.advanceTimersByTime(1000);
  expect([left(), other.left()]).toEqual([0, 3]);
});

test("a run while another is under way starts anew", () => {
  const { send, did } = setUp();
  send("run", "run");
  expect(did).toEqual(["start", "start"]);
});

test("edit gives a run up, and view comes back only to a recording", () => {
  const { send, did } = setUp();
  expect(send("run", "edit")).toBe("editing");
  expect(did).toEqual(["start", "abandon"]);
  expect(send("view")).toBe("stopped");
  expect(setUp({ hasRecording: false }).send("edit", "view")).toBe("editing");
});

test("a program that will not be run is diagnosed, a mistake of ours is a failure", () => {
  expect(setUp().send("run", "diagnosed")).toBe("diagnosed");
  expect(setUp().send("run", "failed")).toBe("failed");
  expect(setUp().send("run", "recorded", "play", "failed")).toBe("failed");
  expect(setUp().send("run", "failed", "run")).toBe("recording");
});
