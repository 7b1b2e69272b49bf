import { expect, test } from "vitest";
import { createActor, SimulatedClock } from "xstate";
import { isSlow, type PlayerEvent, phaseOf, playerMachine } from "../../app/session/player.ts";

function setUp({ steps = 3, hasRecording = true } = {}) {
  const clock = new SimulatedClock();
  const did: string[] = [];
  let left = steps;
  const actor = createActor(
    playerMachine.provide({
      actions: {
        startRun: () => did.push("start"),
        abandonRun: () => did.push("abandon"),
        advance: () => {
          left -= 1;
        },
      },
      guards: { atEnd: () => left === 0, hasRecording: () => hasRecording },
      delays: { beat: 100 },
    }),
    { clock },
  ).start();
  const send = (...types: PlayerEvent["type"][]): string => {
    for (const type of types) actor.send({ type });
    return phaseOf(actor.getSnapshot());
  };
  return { clock, did, send, phase: () => phaseOf(actor.getSnapshot()), actor, left: () => left };
}

test("a run goes from empty over recording to stopped", () => {
  const { send, did } = setUp();
  expect(send("run")).toBe("recording");
  expect(send("recorded")).toBe("stopped");
  expect(did).toEqual(["start"]);
});

test("a run is quiet for 300 ms, then it says so", () => {
  const { send, clock, actor } = setUp();
  send("run");
  clock.increment(299);
  expect(isSlow(actor.getSnapshot())).toBe(false);
  clock.increment(1);
  expect(isSlow(actor.getSnapshot())).toBe(true);
  send("run");
  expect(isSlow(actor.getSnapshot())).toBe(false);
});

test("a run from the editor stays behind it until there is something to see, or it takes long", () => {
  const { send, clock, phase } = setUp();
  expect(send("edit", "run")).toBe("starting");
  expect(send("recorded")).toBe("stopped");
  expect(send("edit", "run", "diagnosed", "run")).toBe("starting");
  clock.increment(300);
  expect(phase()).toBe("recording");
});

test("play advances with every beat and stops at the end", () => {
  const { send, clock, phase, left } = setUp({ steps: 2 });
  expect(send("run", "recorded", "play")).toBe("playing");
  clock.increment(100);
  expect([left(), phase()]).toEqual([1, "playing"]);
  clock.increment(100);
  expect([left(), phase()]).toEqual([0, "playing"]);
  clock.increment(100);
  expect([left(), phase()]).toEqual([0, "stopped"]);
});

test("play at the end does nothing, and pause stops at once", () => {
  const { send, clock, left } = setUp({ steps: 0 });
  expect(send("run", "recorded", "play")).toBe("stopped");
  const other = setUp();
  expect(other.send("run", "recorded", "play", "pause")).toBe("stopped");
  other.clock.increment(1000);
  clock.increment(1000);
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
