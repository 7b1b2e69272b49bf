import { gallop } from "./gallop.ts";
import { Merge, MIN_GALLOP, type Patience, type Runs } from "./merge.ts";
import type { Next } from "./question.ts";
import { countRun, insertUpTo } from "./runs.ts";

interface Run {
  readonly start: number;
  readonly length: number;
  /** Depth of the boundary behind it in the tree of merges; see `boundaryDepth`. */
  readonly power: number;
}

const LONGEST_MINRUN = 64;

/** Objects/listobject.c, merge_compute_minrun */
function minrunFor(length: number): number {
  let rest = length;
  let rounded = 0;
  while (rest >= LONGEST_MINRUN) {
    rounded |= rest & 1;
    rest >>= 1;
  }
  return rest + rounded;
}

/**
 * How deep the boundary between two neighbouring runs lies in a balanced tree over `total` items:
 * the first binary digit in which their middles differ. Objects/listobject.c, powerloop
 */
function boundaryDepth(start: number, first: number, second: number, total: number): number {
  let a = 2 * start + first;
  let b = a + first + second;
  for (let depth = 1; ; depth += 1) {
    if (a >= total) {
      a -= total;
      b -= total;
    } else if (b >= total) return depth;
    a *= 2;
    b *= 2;
  }
}

/**
 * Sorts an array in place, stably, by asking which of two items is less: the same questions in the
 * same order as CPython, so a program that looks on while it is compared sees the same.
 * Objects/listobject.c, list_sort_impl
 */
export class Timsort<Item> {
  readonly #items: Item[];
  readonly #minrun: number;
  readonly #patience: Patience = { minGallop: MIN_GALLOP };
  /** Runs that are not merged yet. */
  readonly #runs: Run[] = [];
  #merge: Merge<Item> | undefined;

  constructor(items: Item[]) {
    this.#items = items;
    this.#minrun = minrunFor(items.length);
  }

  /** The first question. */
  begin(): Next<Item> {
    return this.#items.length < 2 ? undefined : this.#nextRun(0);
  }

  /** Gives up after a failed comparison: all items are there, in whatever order. */
  abandon(): void {
    this.#merge?.putBack();
    this.#merge = undefined;
  }

  #nextRun(start: number): Next<Item> {
    const { length } = this.#items;
    if (start === length) return this.#mergeAll();
    return countRun(this.#items, start, length, (count) => {
      const wanted = Math.min(this.#minrun, length - start);
      if (count >= wanted) return this.#found(start, count);
      const end = start + wanted;
      return insertUpTo(this.#items, start, start + count, end, () => this.#found(start, wanted));
    });
  }

  /** Objects/listobject.c, found_new_run */
  #found(start: number, length: number): Next<Item> {
    const push = (): Next<Item> => {
      this.#runs.push({ start, length, power: 0 });
      return this.#nextRun(start + length);
    };
    const last = this.#runs.at(-1);
    if (last === undefined) return push();
    const power = boundaryDepth(last.start, last.length, length, this.#items.length);
    return this.#mergeDeeper(power, () => {
      const run = this.#runs.pop();
      if (run !== undefined) this.#runs.push({ ...run, power });
      return push();
    });
  }

  #mergeDeeper(power: number, done: () => Next<Item>): Next<Item> {
    const before = this.#runs.at(-2);
    if (before === undefined || before.power <= power) return done();
    return this.#mergeAt(this.#runs.length - 2, () => this.#mergeDeeper(power, done));
  }

  /** Objects/listobject.c, merge_force_collapse */
  #mergeAll(): Next<Item> {
    const [left, , right] = this.#runs.slice(-3);
    if (this.#runs.length < 2) return undefined;
    const three = left !== undefined && right !== undefined && left.length < right.length;
    return this.#mergeAt(this.#runs.length - (three ? 3 : 2), () => this.#mergeAll());
  }

  /** Merges a run with the one behind it. Objects/listobject.c, merge_at */
  #mergeAt(index: number, done: () => Next<Item>): Next<Item> {
    const [a, b] = this.#runs.slice(index);
    if (a === undefined || b === undefined) return done();
    this.#runs.splice(index, 2, { start: a.start, length: a.length + b.length, power: a.power });
    const items = this.#items;
    const first = items[b.start] as Item;
    return gallop("right", first, { items, ...a }, 0, (inPlace) => {
      if (inPlace === a.length) return done();
      const last = items[b.start - 1] as Item;
      return gallop("left", last, { items, ...b }, b.length - 1, (count) => {
        if (count === 0) return done();
        const runs = { items, start: a.start + inPlace, middle: b.start, end: b.start + count };
        return this.#mergeRuns(runs, done);
      });
    });
  }

  #mergeRuns(runs: Runs<Item>, done: () => Next<Item>): Next<Item> {
    this.#merge = new Merge(runs, this.#patience, () => {
      this.#merge = undefined;
      return done();
    });
    return this.#merge.begin();
  }
}
