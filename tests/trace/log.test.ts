import { describe, expect, test } from "vitest";
import { IS_STOP, KIND, PASSES, RECORD_WORDS } from "../../engine/trace/events.ts";
import {
  type Cursor,
  cursorAfter,
  type Log,
  packedLog,
  unpackedLog,
} from "../../engine/trace/log.ts";
import { Words } from "../../engine/trace/words.ts";
import { random } from "../support/random.ts";

const PUSHED = KIND["frame.pushed"];
const POPPED = KIND["frame.popped"];
const SUSPENDED = KIND["frame.suspended"];
const PASSED = KIND["value.passed"];
const LINE = KIND["line.reached"];
const STORED = KIND["local.stored"];

type Record = readonly number[];

/** What calls, returns, yields and odd orders of these leave behind, frames mostly numbered in order. */
function calls(seed: number, count: number): readonly Record[] {
  const choose = random(seed);
  const records: Record[] = [];
  const stack = [1];
  let frames = 1;
  for (let i = 0; i < count; i += 1) {
    const top = stack.at(-1) ?? 1;
    const what = choose(8);
    if (what < 2) {
      frames += choose(10) === 0 ? 2 : 1;
      records.push([PUSHED, frames, choose(40), choose(2) * choose(5000), choose(2) * choose(3)]);
      stack.push(frames);
    } else if (what < 4 && stack.length > 1) {
      stack.pop();
      const how = choose(PASSES.length);
      const from = choose(10) === 0 ? 1 : top;
      records.push([choose(2) === 0 ? POPPED : SUSPENDED, top]);
      if (choose(10) > 0) records.push([PASSED, how, from, stack.at(-1) ?? 1, choose(9)]);
    } else if (what < 6) records.push([LINE, choose(10) === 0 ? 1 : top, choose(300)]);
    else records.push([STORED, top, choose(30), choose(1000)]);
  }
  return records;
}

/** The operands of what is left to read, as they were written. */
function rest(cursor: Cursor): readonly Record[] {
  const records: Record[] = [];
  while (cursor.next()) {
    const { kind, a, b, c, d } = cursor;
    records.push([kind, a, b, c, d].slice(0, RECORD_WORDS[kind]));
  }
  return records;
}

const packed = (records: readonly Record[]): Log => {
  const log = packedLog(records.flat());
  if ("brokenAt" in log) throw new Error(`no record at ${log.brokenAt}`);
  return log;
};

describe.for([1, 2, 3, 4, 5, 6])("a log of calls and returns (%i)", (seed) => {
  const records = calls(seed, 20_000);
  const log = packed(records);

  test("is read as it was written", () => {
    expect(unpackedLog(log.log)).toEqual(records.flat());
  });

  test("is read the same from each of its stops on", () => {
    const stops = records.flatMap(([kind = 0], place) => (IS_STOP[kind] === true ? [place] : []));
    expect(log.stops.length).toBe(stops.length);
    for (let step = 0; step < stops.length; step += 97) {
      const place = (stops[step] ?? 0) + 1;
      expect(rest(cursorAfter(log, step)).slice(0, 50)).toEqual(records.slice(place, place + 50));
    }
  });
});

test("a call that returns takes five words", () => {
  const [frame, caller, code, value] = [2, 1, 7, 40];
  const call = [
    [PUSHED, frame, code, 0, 0],
    [LINE, frame, 3],
    [POPPED, frame],
    [PASSED, PASSES.indexOf("return"), frame, caller, value],
  ];
  const before = packed([[PUSHED, caller, 1, 0, 0]]).log.length;
  const { log } = packed([[PUSHED, caller, 1, 0, 0], ...call]);
  expect(log).toBeInstanceOf(Words);
  expect(log.length - before).toBe(5);
});
