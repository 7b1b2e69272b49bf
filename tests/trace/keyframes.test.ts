import { describe, expect, test } from "vitest";
import { DenseMap } from "../../engine/support/dense-map.ts";
import type { Step } from "../../engine/trace/ids.ts";
import { Timeline } from "../../engine/trace/keyframes.ts";
import { Cursor } from "../../engine/trace/log.ts";
import { reduce } from "../../engine/trace/reducer.ts";
import { INITIAL_STATE, type TraceState } from "../../engine/trace/state.ts";
import { lastStep } from "../../engine/trace/trace.ts";
import { busy, recorded, WALKTHROUGH } from "../support/recorded.ts";

const THREADS = `import threading, time

def work(number):
    time.sleep(number)
    print(number)

threads = [threading.Thread(target=work, args=(number,)) for number in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
`;

/** Everything that a state holds, maps included. */
const textOf = (state: TraceState): string =>
  JSON.stringify(state, (_, value) =>
    value instanceof DenseMap || value instanceof Map ? [...value] : value,
  );

describe.each([
  ["tasks", WALKTHROUGH],
  ["many tasks", busy({ bakers: 5, callbacks: 3 })],
  ["threads", THREADS],
])("the states of %s", (_what, program) => {
  const trace = recorded(program);
  const last = lastStep(trace);
  const steps = Array.from({ length: last + 1 }, (_, step) => step as Step);
  const forth = new Timeline(trace, 7);
  const states = steps.map((step) => forth.stateAt(step));

  test("are the same one record at a time, and what was given before stays as it is", () => {
    let state: TraceState = INITIAL_STATE;
    const texts: string[] = [];
    for (const cursor = new Cursor(trace.log); cursor.next(); ) {
      const after = reduce(trace, state, cursor);
      if (after.step > state.step) texts.push(textOf(after));
      state = after;
    }
    expect(state).toEqual(states.at(-1));
    expect(states.map(textOf)).toEqual(texts);
  });

  test("are the same on the way back", () => {
    const back = new Timeline(trace, 16);
    for (const step of steps.toReversed()) expect(back.stateAt(step)).toEqual(states[step]);
  });

  test("are the same to whoever comes out of the blue", () => {
    const jumping = new Timeline(trace, 5);
    for (let turn = 0; turn < 200; turn += 1) {
      const step = ((turn * 7919) % steps.length) as Step;
      expect(jumping.stateAt(step)).toEqual(states[step]);
    }
    expect(new Timeline(trace).stateAt(last)).toEqual(states.at(-1));
  });
});
