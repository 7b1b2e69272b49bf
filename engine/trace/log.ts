import { EVENT_TYPES, IS_STOP, KIND, PASSES, RECORD_WORDS } from "./events.ts";
import { BLOCK_WORDS, GrowingWords, type Words } from "./words.ts";

/**
 * How records stand in the log. The first word of each holds its kind and its first operand, the other
 * operands take a word each. What is most frequent has shorter forms, which leave out what follows from
 * the records before: lines and variables of the frame that the last record was of, frames that are
 * numbered one after the other, and values that come out of the frame that control has just left.
 * No record lies across two blocks.
 */
const KIND_BITS = 6;
const KIND_MASK = (1 << KIND_BITS) - 1;
const LINE_HERE = KIND_MASK;
const STORED_HERE = KIND_MASK - 1;
/** The next frame is pushed, by a call, and is of no object: its code. */
const CALLED = KIND_MASK - 2;
/** The next frame is pushed: its code; its object, and how it was entered. */
const PUSHED_NEXT = KIND_MASK - 3;
/** The frame that was left returns, or yields: to which one; the value. */
const RETURNED = KIND_MASK - 4;
const YIELDED = KIND_MASK - 5;

/** First operands, steps and lines are less than this. */
export const MOST = 1 << (32 - KIND_BITS);

/** Bits of an object in the word that it shares with how a frame was entered. */
const SUBJECT_BITS = 28;
const SUBJECT_MASK = (1 << SUBJECT_BITS) - 1;

const FILLER = KIND["log.filler"];
const PUSHED = KIND["frame.pushed"];
const POPPED = KIND["frame.popped"];
const SUSPENDED = KIND["frame.suspended"];
const LINE = KIND["line.reached"];
const PASSED = KIND["value.passed"];
const STORED = KIND["local.stored"];

const RETURN = PASSES.indexOf("return");
const YIELD = PASSES.indexOf("yield");

/** Words that a record takes, by the kind in its first word; 0 for what is none. */
const SIZES: Uint8Array = Uint8Array.from({ length: KIND_MASK + 1 }, (_, kind) =>
  Math.max(kind in EVENT_TYPES ? 1 : 0, (RECORD_WORDS[kind] ?? 1) - 1),
);
SIZES[LINE_HERE] = 1;
SIZES[STORED_HERE] = 2;
SIZES[CALLED] = 1;
SIZES[PUSHED_NEXT] = 2;
SIZES[RETURNED] = 2;
SIZES[YIELDED] = 2;

/** The last place in a block at which a record of any length can begin. */
const LAST_PLACE = BLOCK_WORDS - Math.max(...SIZES);

/** A place is kept for each so many stops. */
const STOPS_BETWEEN = 16;

/**
 * The stops of a log: how many there are, and the places behind each sixteenth of them. Whoever begins
 * to read at such a place need not know what comes before it.
 */
export class Stops {
  readonly length: number;
  readonly marks: Words;

  constructor(length: number, marks: Words) {
    this.length = length;
    this.marks = marks;
  }

  /** Their numbers. */
  keys(): IterableIterator<number> {
    return new Int32Array(this.length).keys();
  }
}

/** A log and its stops. */
export interface Log {
  readonly log: Words;
  readonly stops: Stops;
}

/** A log while it is written. */
export class LogWriter {
  readonly words = new GrowingWords();
  readonly marks = new GrowingWords();
  steps = 0;
  /** At so many steps, and after that at each, `full` is called. */
  protected mostSteps: number = MOST;
  /** The frame of the record before, the one pushed last and the one left last; at a mark they are forgotten. */
  #here = 0;
  #pushed = 0;
  #left = 0;
  /** What they were before the last mark. */
  #before = { here: 0, pushed: 0, left: 0 };

  /** Appends an event; operands in the order of its layout, what is not given is 0. */
  put(kind: number, a = 0, b = 0, c = 0, d = 0): void {
    if (kind === LINE) this.line(a, b);
    else if (kind === STORED) this.local(a, b, c);
    else if (kind === PUSHED) this.pushed(a, b, c, d);
    else if (kind === PASSED) this.passed(a, b, c, d);
    else if (kind === POPPED || kind === SUSPENDED) this.left(kind, a);
    else this.#plain(kind, a, b, c, d);
  }

  /** `put` for a frame that is pushed. */
  pushed(frame: number, code: number, subject: number, entry: number): void {
    const log = this.words;
    if (log.used > LAST_PLACE) fillUp(log);
    const isNext = frame === this.#pushed + 1 && this.#pushed !== 0;
    this.#pushed = frame;
    this.#here = frame;
    if (!isNext || code >= MOST || subject > SUBJECT_MASK) {
      this.#plain(PUSHED, frame, code, subject, entry);
      return;
    }
    const { block, used: at } = log;
    const rest = subject | (entry << SUBJECT_BITS);
    block[at] = (rest === 0 ? CALLED : PUSHED_NEXT) | (code << KIND_BITS);
    block[at + 1] = rest;
    log.used = at + (rest === 0 ? 1 : 2);
  }

  /** `put` for a frame that is popped or suspended. */
  left(kind: number, frame: number): void {
    const log = this.words;
    if (log.used > LAST_PLACE) fillUp(log);
    log.block[log.used] = kind | (frame << KIND_BITS);
    log.used += 1;
    this.#left = frame;
  }

  /** `put` for a value that moves from frame to frame. */
  passed(how: number, from: number, to: number, value: number): void {
    const log = this.words;
    if (log.used > LAST_PLACE) fillUp(log);
    this.#here = to;
    if (from !== this.#left || (how !== RETURN && how !== YIELD) || to >= MOST) {
      this.#plain(PASSED, how, from, to, value);
      return;
    }
    const { block, used: at } = log;
    block[at] = (how === RETURN ? RETURNED : YIELDED) | (to << KIND_BITS);
    block[at + 1] = value;
    log.used = at + 2;
    this.#stop();
  }

  /** Each operand has a word. */
  #plain(kind: number, a: number, b: number, c: number, d: number): void {
    const log = this.words;
    if (log.used > LAST_PLACE) fillUp(log);
    const { block, used: at } = log;
    block[at] = kind | (a << KIND_BITS);
    block[at + 1] = b;
    block[at + 2] = c;
    block[at + 3] = d;
    log.used = at + (SIZES[kind] as number);
    if (IS_STOP[kind] === true) this.#stop();
  }

  /** `put` for the event that is more frequent than all others: control reaches a line. */
  line(frame: number, line: number): void {
    const log = this.words;
    if (log.used > LAST_PLACE) fillUp(log);
    const { block, used: at } = log;
    if (frame === this.#here) {
      block[at] = LINE_HERE | (line << KIND_BITS);
      log.used = at + 1;
    } else {
      block[at] = LINE | (frame << KIND_BITS);
      block[at + 1] = line;
      log.used = at + 2;
      this.#here = frame;
    }
    this.#stop();
  }

  /** `put` for the next most frequent one: a variable gets a value. */
  local(frame: number, name: number, value: number): void {
    const log = this.words;
    if (log.used > LAST_PLACE) fillUp(log);
    const { block, used: at } = log;
    if (frame === this.#here) {
      block[at] = STORED_HERE | (name << KIND_BITS);
      block[at + 1] = value;
      log.used = at + 2;
    } else {
      block[at] = STORED | (frame << KIND_BITS);
      block[at + 1] = name;
      block[at + 2] = value;
      log.used = at + 3;
      this.#here = frame;
    }
  }

  /** Takes the last record back, which is a stop and of no frame. */
  takeBack(kind: number): void {
    if (this.steps % STOPS_BETWEEN === 0) {
      this.marks.used -= 1;
      this.#here = this.#before.here;
      this.#pushed = this.#before.pushed;
      this.#left = this.#before.left;
    }
    this.words.used -= SIZES[kind] as number;
    this.steps -= 1;
  }

  written(): Log {
    return {
      log: this.words.snapshot(),
      stops: new Stops(this.steps, this.marks.snapshot()),
    };
  }

  /** There are as many steps as there may be. */
  protected full(): void {
    // It is up to who writes.
  }

  /** Another sixteen stops are written. */
  protected marked(): void {
    // It is up to who writes.
  }

  #stop(): void {
    this.steps += 1;
    if (this.steps % STOPS_BETWEEN === 0) {
      this.marks.push(this.words.length);
      this.#forget();
      this.marked();
    }
    if (this.steps >= this.mostSteps) this.full();
  }

  /** Whoever begins to read at a mark knows nothing of what comes before it. */
  #forget(): void {
    const before = this.#before;
    before.here = this.#here;
    before.pushed = this.#pushed;
    before.left = this.#left;
    this.#here = 0;
    this.#pushed = 0;
    this.#left = 0;
  }
}

function fillUp(log: GrowingWords): void {
  log.block.fill(FILLER, log.used);
  log.begin();
}

/**
 * Reads a log record by record: after `next` the fields hold the number of the event in `KIND` and its
 * operands in the order of its layout; what it does not have is anything.
 */
export class Cursor {
  kind: number = FILLER;
  a = 0;
  b = 0;
  c = 0;
  d = 0;
  readonly #log: Words;
  /** The block that is read, its number, and the place of the next record in it. */
  #block: Int32Array;
  #number: number;
  #at: number;
  #end: number;
  #here = 0;
  #pushed = 0;
  #left = 0;

  /** @param place where to begin, in words: 0, or a mark of the stops */
  constructor(log: Words, place = 0) {
    this.#log = log;
    this.#number = Math.floor(place / BLOCK_WORDS);
    this.#at = place % BLOCK_WORDS;
    this.#block = log.blocks[this.#number] ?? NO_WORDS;
    this.#end = this.#wordsInBlock();
  }

  /** Goes on to the next record, if there is one. */
  next(): boolean {
    if (this.#at >= this.#end && !this.#nextBlock()) return false;
    let word = this.#block[this.#at] as number;
    if ((word & KIND_MASK) === FILLER) {
      if (!this.#nextBlock()) return false;
      word = this.#block[this.#at] as number;
    }
    this.#read(word);
    return true;
  }

  #read(word: number): void {
    const block = this.#block;
    const at = this.#at;
    const kind = word & KIND_MASK;
    const first = word >>> KIND_BITS;
    this.#at = at + (SIZES[kind] || 1);
    if (kind === LINE_HERE) {
      this.kind = LINE;
      this.a = this.#here;
      this.b = first;
    } else if (kind === STORED_HERE) {
      this.kind = STORED;
      this.a = this.#here;
      this.b = first;
      this.c = block[at + 1] as number;
    } else if (kind === CALLED) this.#readPushed(first, 0);
    else if (kind === PUSHED_NEXT) this.#readPushed(first, block[at + 1] as number);
    else if (kind === RETURNED) this.#readPassed(RETURN, first, block[at + 1] as number);
    else if (kind === YIELDED) this.#readPassed(YIELD, first, block[at + 1] as number);
    else this.#readPlain(kind, first, at + 1);
  }

  #readPushed(code: number, rest: number): void {
    this.#pushed += 1;
    this.#here = this.#pushed;
    this.kind = PUSHED;
    this.a = this.#pushed;
    this.b = code;
    this.c = rest & SUBJECT_MASK;
    this.d = rest >>> SUBJECT_BITS;
  }

  #readPassed(how: number, to: number, value: number): void {
    this.#here = to;
    this.kind = PASSED;
    this.a = how;
    this.b = this.#left;
    this.c = to;
    this.d = value;
  }

  #readPlain(kind: number, first: number, at: number): void {
    const block = this.#block;
    this.kind = kind;
    this.a = first;
    this.b = block[at] as number;
    this.c = block[at + 1] as number;
    this.d = block[at + 2] as number;
    if (kind === PUSHED || kind === LINE || kind === STORED) this.#here = first;
    if (kind === PUSHED) this.#pushed = first;
    else if (kind === PASSED) this.#here = this.c;
    else if (kind === POPPED || kind === SUSPENDED) this.#left = first;
  }

  #nextBlock(): boolean {
    this.#number += 1;
    this.#block = this.#log.blocks[this.#number] ?? NO_WORDS;
    this.#at = 0;
    this.#end = this.#wordsInBlock();
    return this.#end > 0;
  }

  #wordsInBlock(): number {
    return Math.min(BLOCK_WORDS, this.#log.length - this.#number * BLOCK_WORDS);
  }
}

const NO_WORDS = new Int32Array(0);

/** A cursor whose next record is the first one after a stop; -1: the first of all. */
export function cursorAfter({ log, stops }: Log, step: number): Cursor {
  const mark = Math.floor((step + 1) / STOPS_BETWEEN);
  const cursor = new Cursor(log, mark === 0 ? 0 : stops.marks.at(mark - 1));
  for (let left = (step + 1) % STOPS_BETWEEN; left > 0 && cursor.next(); ) {
    if (IS_STOP[cursor.kind] === true) left -= 1;
  }
  return cursor;
}

/** A stop before a word of the log, and not long before: at most so many as lie between two marks. */
export function stopsBefore({ stops: { marks } }: Log, word: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks.at(middle) ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low * STOPS_BETWEEN;
}

/**
 * The log of records in one list: the kind and every operand a word each.
 *
 * @returns the place in the list at which no record begins, if there is one
 */
export function packedLog(words: ArrayLike<number>): Log | { readonly brokenAt: number } {
  const log = new LogWriter();
  for (let at = 0; at < words.length; ) {
    const kind = words[at] ?? -1;
    const size = RECORD_WORDS[kind];
    if (size === undefined || at + size > words.length) return { brokenAt: at };
    const [a, b, c, d] = [0, 1, 2, 3].map((place) =>
      place < size - 1 ? words[at + 1 + place] : 0,
    ) as [number, number, number, number];
    const isShort = kind === LINE || kind === STORED;
    if (!fits(a) || (isShort && !fits(b))) return { brokenAt: at };
    if (kind !== FILLER) log.put(kind, a, b, c, d);
    at += size;
  }
  return log.written();
}

const fits = (operand: number): boolean => operand >= 0 && operand < MOST;

/** The records of a log in one list: the kind and every operand a word each. */
export function unpackedLog(log: Words): number[] {
  const words: number[] = [];
  const cursor = new Cursor(log);
  while (cursor.next()) {
    const { kind, a, b, c, d } = cursor;
    words.push(...[kind, a, b, c, d].slice(0, RECORD_WORDS[kind] ?? 1));
  }
  return words;
}
