import { gallop, type Part } from "./gallop.ts";
import { ask, type Found, type Next } from "./question.ts";

export const MIN_GALLOP = 7;

/** How many wins in a row begin a gallop; what merges of one sort learn from each other. */
export interface Patience {
  minGallop: number;
}

/** Two sorted runs side by side: [start, middle) and [middle, end). */
export interface Runs<Item> {
  readonly items: Item[];
  readonly start: number;
  readonly middle: number;
  readonly end: number;
}

/** One of the two runs: what is left of it, seen from where the merge works. */
interface Source<Item> {
  readonly items: readonly Item[];
  /** Place of the next item to be taken. */
  head: number;
  left: number;
}

/**
 * Merges run `a` with run `b` behind it. The shorter one is set aside and the merge goes from that
 * end, upwards or downwards, taking from both. Objects/listobject.c, merge_lo and merge_hi
 */
export class Merge<Item> {
  readonly #items: Item[];
  readonly #patience: Patience;
  readonly #done: () => Next<Item>;
  readonly #step: 1 | -1;
  readonly #a: Source<Item>;
  readonly #b: Source<Item>;
  #place: number;
  #aWins = 0;
  #bWins = 0;

  constructor(
    { items, start, middle, end }: Runs<Item>,
    patience: Patience,
    done: () => Next<Item>,
  ) {
    this.#items = items;
    this.#patience = patience;
    this.#done = done;
    const a = { items, head: start, left: middle - start };
    const b = { items, head: middle, left: end - middle };
    this.#step = a.left <= b.left ? 1 : -1;
    if (this.#step === 1) {
      this.#a = { ...a, items: items.slice(start, middle), head: 0 };
      this.#b = b;
      this.#place = start;
    } else {
      this.#a = { ...a, head: middle - 1 };
      this.#b = { ...b, items: items.slice(middle, end), head: b.left - 1 };
      this.#place = end - 1;
    }
  }

  begin(): Next<Item> {
    this.#take(this.#staying, 1);
    return this.#unlessOver(() => this.#oneByOne());
  }

  /** The run that was set aside, and the other one. */
  get #aside(): Source<Item> {
    return this.#step === 1 ? this.#a : this.#b;
  }

  get #staying(): Source<Item> {
    return this.#step === 1 ? this.#b : this.#a;
  }

  #take(from: Source<Item>, count: number): void {
    const step = this.#step;
    for (let i = 0; i < count; i += 1) {
      this.#items[this.#place] = from.items[from.head] as Item;
      this.#place += step;
      from.head += step;
    }
    from.left -= count;
  }

  #headOf(source: Source<Item>): Item {
    return source.items[source.head] as Item;
  }

  #part({ items, head, left }: Source<Item>): Part<Item> {
    return { items, start: this.#step === 1 ? head : head - left + 1, length: left };
  }

  // ── the end ───────────────────────────────────────────────────────────────────────────────────

  /** What was set aside ends with an item that is known to belong at the far end. */
  #unlessOver(next: () => Next<Item>): Next<Item> {
    if (this.#staying.left > 0 && this.#aside.left > 1) return next();
    if (this.#aside.left === 1) this.#take(this.#staying, this.#staying.left);
    this.putBack();
    return this.#done();
  }

  /** Nothing may be lost when a comparison fails in the middle. */
  putBack(): void {
    this.#take(this.#aside, this.#aside.left);
  }

  // ── one by one ────────────────────────────────────────────────────────────────────────────────

  #oneByOne(): Next<Item> {
    this.#aWins = 0;
    this.#bWins = 0;
    return this.#compareHeads();
  }

  #compareHeads(): Next<Item> {
    const upwards = this.#step === 1;
    return ask(
      this.#headOf(this.#b),
      this.#headOf(this.#a),
      () => (upwards ? this.#bWon() : this.#aWon()),
      () => (upwards ? this.#aWon() : this.#bWon()),
    );
  }

  #aWon(): Next<Item> {
    this.#aWins += 1;
    this.#bWins = 0;
    this.#take(this.#a, 1);
    return this.#unlessOver(() => this.#afterWin(this.#aWins));
  }

  #bWon(): Next<Item> {
    this.#bWins += 1;
    this.#aWins = 0;
    this.#take(this.#b, 1);
    return this.#unlessOver(() => this.#afterWin(this.#bWins));
  }

  #afterWin(wins: number): Next<Item> {
    if (wins < this.#patience.minGallop) return this.#compareHeads();
    this.#patience.minGallop += 1;
    return this.#gallopA();
  }

  // ── galloping ─────────────────────────────────────────────────────────────────────────────────

  /** As many of `a` at once as come before the head of `b`. */
  #gallopA(): Next<Item> {
    this.#patience.minGallop -= Number(this.#patience.minGallop > 1);
    return this.#findTaken("right", this.#b, this.#a, (count) => {
      this.#aWins = count;
      this.#take(this.#a, count);
      return this.#unlessOver(() => {
        this.#take(this.#b, 1);
        return this.#unlessOver(() => this.#gallopB());
      });
    });
  }

  #gallopB(): Next<Item> {
    return this.#findTaken("left", this.#a, this.#b, (count) => {
      this.#bWins = count;
      this.#take(this.#b, count);
      return this.#unlessOver(() => {
        this.#take(this.#a, 1);
        return this.#unlessOver(() => this.#gallopOn());
      });
    });
  }

  #gallopOn(): Next<Item> {
    if (this.#aWins >= MIN_GALLOP || this.#bWins >= MIN_GALLOP) return this.#gallopA();
    this.#patience.minGallop += 1;
    return this.#oneByOne();
  }

  /** How many items of `source`, from its head on, the head of `other` leaves behind. */
  #findTaken(
    side: "left" | "right",
    other: Source<Item>,
    source: Source<Item>,
    found: Found<Item>,
  ): Next<Item> {
    const upwards = this.#step === 1;
    const { left } = source;
    return gallop(side, this.#headOf(other), this.#part(source), upwards ? 0 : left - 1, (count) =>
      found(upwards ? count : left - count),
    );
  }
}
