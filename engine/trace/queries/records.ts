import { IS_STOP, KIND, RECORD_WORDS } from "../events.ts";
import type { Trace } from "../trace.ts";
import { BLOCK_WORDS } from "../words.ts";

const FILLER = KIND["log.filler"];

/**
 * What is done with a record: its number in `KIND`, its operands in the order of its layout (what it
 * does not have is anything), and the stop at which it is first seen: its own, or the next one.
 */
export type RecordVisitor = (
  kind: number,
  a: number,
  b: number,
  c: number,
  d: number,
  step: number,
) => void;

/** Goes through the log once, from the first record to the last. */
export function scan(trace: Trace, visit: RecordVisitor): void {
  const { blocks, length } = trace.log;
  let step = 0;
  blocks.forEach((block, index) => {
    const end = Math.min(BLOCK_WORDS, length - index * BLOCK_WORDS);
    for (let at = 0; at < end; ) {
      const kind = block[at] ?? FILLER;
      if (kind === FILLER) break;
      visit(
        kind,
        block[at + 1] ?? 0,
        block[at + 2] ?? 0,
        block[at + 3] ?? 0,
        block[at + 4] ?? 0,
        step,
      );
      if (IS_STOP[kind] === true) step += 1;
      at += RECORD_WORDS[kind] ?? 1;
    }
  });
}

/** Which codes are of the person's own program. */
export const ownCodes = (trace: Trace): readonly boolean[] =>
  trace.codes.map((code) => trace.files[code?.file ?? -1]?.kind === "program");

/** Takes a frame off a stack, wherever in it it is. */
export function drop<T>(stack: T[], item: T): void {
  const place = stack.lastIndexOf(item);
  if (place === stack.length - 1) stack.pop();
  else if (place >= 0) stack.splice(place, 1);
}

export const isStop = (kind: number): boolean => IS_STOP[kind] ?? false;
