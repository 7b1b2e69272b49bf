import { IS_STOP, KIND, LONGEST_RECORD, RECORD_WORDS } from "./events.ts";
import { BLOCK_WORDS, GrowingWords, type Words } from "./words.ts";

/** The last place in a block at which a record of any length can begin. */
const LAST_PLACE = BLOCK_WORDS - LONGEST_RECORD;
const FILLER = KIND["log.filler"];

/** Makes room for a record of any length: none lies across two blocks, what is left of one is filled up. */
export function makeRoom(log: GrowingWords): void {
  if (log.used <= LAST_PLACE) return;
  log.block.fill(FILLER, log.used);
  log.begin();
}

/** Records as a log and its stops. */
export interface Log {
  readonly log: Words;
  readonly stops: Words;
}

/**
 * The log of records that come one after the other in one list, fillers or none.
 *
 * @returns the place in the list at which no record begins, if there is one
 */
export function packedLog(words: ArrayLike<number>): Log | { readonly brokenAt: number } {
  const log = new GrowingWords();
  const stops = new GrowingWords();
  for (let at = 0; at < words.length; ) {
    const kind = words[at] ?? -1;
    const size = RECORD_WORDS[kind];
    if (size === undefined || at + size > words.length) return { brokenAt: at };
    if (kind !== FILLER) {
      makeRoom(log);
      if (IS_STOP[kind] === true) stops.push(log.length);
      for (let place = at; place < at + size; place += 1) log.push(words[place] ?? 0);
    }
    at += size;
  }
  return { log: log.snapshot(), stops: stops.snapshot() };
}

/** The records of a log one after the other, without fillers. */
export function unpackedLog({ blocks, length }: Words): Int32Array {
  const words = new Int32Array(length);
  let used = 0;
  blocks.forEach((block, index) => {
    const end = Math.min(BLOCK_WORDS, length - index * BLOCK_WORDS);
    for (let at = 0; at < end; ) {
      const kind = block[at] ?? FILLER;
      if (kind === FILLER) break;
      const size = RECORD_WORDS[kind] ?? 1;
      for (let place = at; place < at + size; place += 1) words[used++] = block[place] ?? 0;
      at += size;
    }
  });
  return words.subarray(0, used);
}
