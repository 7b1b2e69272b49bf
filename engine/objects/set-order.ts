import type { PyInt } from "./int.ts";

/** A member of a set, with the hash by which it is found. */
export interface SetEntry<Key> {
  readonly hash: PyInt;
  readonly key: Key;
}

/** Undefined was never used; null was used and discarded, so a search must go on behind it. */
type Slot<Key> = SetEntry<Key> | null | undefined;

export type Equal<Key> = (a: Key, b: Key) => boolean;

/** Objects/setobject.c */
const SMALLEST = 8;
const LINEAR_PROBES = 9;
const PERTURB_SHIFT = 5n;
const LARGE = 50000;

/**
 * The members of a set in the order in which CPython walks them: an open-addressing table as in
 * Objects/setobject.c, slot for slot.
 *
 * `equal` is asked only about keys of equal hash. Where only a running program can tell, use
 * `search` and ask the program about each candidate.
 */
export class SetOrder<Key> {
  readonly #equal: Equal<Key>;
  #slots: Slot<Key>[] = new Array<Slot<Key>>(SMALLEST).fill(undefined);
  /** Slots that are not undefined. */
  #filled = 0;
  #size = 0;
  /** Where `pop` looks first; nothing but `pop` moves it. */
  #finger = 0;
  #insertions = 0;

  constructor(equal: Equal<Key>) {
    this.#equal = equal;
  }

  get size(): number {
    return this.#size;
  }

  /** Grows when members are put in. */
  get insertions(): number {
    return this.#insertions;
  }

  /** Whether there is not even a discarded slot. */
  get isUnused(): boolean {
    return this.#filled === 0;
  }

  /** A walk over all slots that could hold a key of this hash. */
  search(hash: PyInt): Search<Key> {
    return new Search(this.#slots, hash);
  }

  /** The member that equals `key`. */
  find(hash: PyInt, key: Key): SetEntry<Key> | undefined {
    const search = this.search(hash);
    while (search.next()) {
      if (search.entry !== undefined && this.#equal(search.entry.key, key)) return search.entry;
    }
    return undefined;
  }

  /** Whether it was new. */
  add(hash: PyInt, key: Key): boolean {
    if (this.find(hash, key) !== undefined) return false;
    this.insert({ hash, key });
    return true;
  }

  /** Puts in an entry that is known not to be there; a slot that was discarded is used again. */
  insert(entry: SetEntry<Key>): void {
    this.#size += 1;
    this.#insertions += 1;
    const index = freeSlot(this.#slots, entry.hash);
    const reused = this.#slots[index] === null;
    this.#slots[index] = entry;
    if (reused) return;
    this.#filled += 1;
    if (this.#filled * 5 >= (this.#slots.length - 1) * 3) this.#resize(this.#roomy());
  }

  /** Whether it was there. */
  discard(hash: PyInt, key: Key): boolean {
    const entry = this.find(hash, key);
    if (entry !== undefined) this.remove(entry);
    return entry !== undefined;
  }

  /** Takes out an entry that `search` or `find` has found. */
  remove(entry: SetEntry<Key>): void {
    const sequence = new ProbeSequence(entry.hash, this.#slots.length);
    while (this.#slots[sequence.index] !== entry) sequence.advance();
    this.#slots[sequence.index] = null;
    this.#size -= 1;
  }

  /** Takes out a member: the next one behind the last that was popped. */
  pop(): SetEntry<Key> | undefined {
    if (this.#size === 0) return undefined;
    let index = this.#finger & (this.#slots.length - 1);
    while (!this.#slots[index]) index = (index + 1) & (this.#slots.length - 1);
    const entry = this.#slots[index];
    this.#slots[index] = null;
    this.#size -= 1;
    this.#finger = index + 1;
    return entry ?? undefined;
  }

  clear(): void {
    this.#slots = new Array<Slot<Key>>(SMALLEST).fill(undefined);
    this.#filled = 0;
    this.#size = 0;
  }

  /** The members in order. */
  entries(): SetEntry<Key>[] {
    return this.#slots.filter((slot) => slot !== undefined && slot !== null);
  }

  /** For an iterator that goes on while the program runs: the place of the next member, or -1. */
  placeFrom(start: number): number {
    for (let index = start; index < this.#slots.length; index += 1) {
      if (this.#slots[index]) return index;
    }
    return -1;
  }

  /** The member at a place that `placeFrom` gave. */
  entryAt(place: number): SetEntry<Key> | undefined {
    return this.#slots[place] ?? undefined;
  }

  /** Makes room for as many more at once, as an update from a set or a dict does. */
  reserve(count: number): void {
    if ((this.#filled + count) * 5 >= (this.#slots.length - 1) * 3) {
      this.#resize((this.#size + count) * 2);
    }
  }

  /** Objects/setobject.c, set_merge: an update from another set. */
  merge(other: SetOrder<Key>): void {
    if (other === this || other.#size === 0) return;
    this.#insertions += 1;
    this.reserve(other.#size);
    if (this.#filled > 0) {
      for (const { hash, key } of other.entries()) this.add(hash, key);
      return;
    }
    const alike = this.#slots.length === other.#slots.length && other.#filled === other.#size;
    if (alike) this.#slots = other.#slots.slice();
    else for (const entry of other.entries()) place(this.#slots, entry);
    this.#filled = other.#size;
    this.#size = other.#size;
  }

  /** `set(self)` */
  copy(): SetOrder<Key> {
    const copy = new SetOrder(this.#equal);
    copy.merge(this);
    return copy;
  }

  /** Sweeps out what was discarded, if that is more than a quarter (set_difference_update_internal). */
  tidy(): void {
    const discarded = this.#filled - this.#size;
    if (discarded > Math.floor((this.#slots.length - 1) / 4)) this.#resize(this.#roomy());
  }

  /** The members of the other take the place of these. */
  become(other: SetOrder<Key>): void {
    this.#insertions += 1;
    this.#slots = other.#slots;
    this.#filled = other.#filled;
    this.#size = other.#size;
  }

  #roomy(): number {
    return this.#size > LARGE ? this.#size * 2 : this.#size * 4;
  }

  #resize(atLeast: number): void {
    let length = SMALLEST;
    while (length <= atLeast) length *= 2;
    const slots = new Array<Slot<Key>>(length).fill(undefined);
    for (const entry of this.entries()) place(slots, entry);
    this.#slots = slots;
    this.#filled = this.#size;
  }
}

/** The slots in the order in which a hash is looked for: ten side by side, then a leap. */
class ProbeSequence {
  readonly #mask: number;
  /** Shifted out bit by bit, to take part in each leap. Most searches end before the first. */
  #perturb: PyInt;
  #start: number;
  #left: number;
  index: number;

  constructor(hash: PyInt, length: number) {
    this.#mask = length - 1;
    this.#perturb = hash;
    this.#start = lowBits(hash) & this.#mask;
    this.#left = this.#sideBySide();
    this.index = this.#start;
  }

  advance(): void {
    if (this.#left > 0) {
      this.#left -= 1;
      this.index += 1;
      return;
    }
    this.#perturb = BigInt.asUintN(64, BigInt(this.#perturb)) >> PERTURB_SHIFT;
    this.#start = (this.#start * 5 + 1 + lowBits(this.#perturb)) & this.#mask;
    this.#left = this.#sideBySide();
    this.index = this.#start;
  }

  /** None at all where they would run over the end of the table. */
  #sideBySide(): number {
    return this.#start + LINEAR_PROBES <= this.#mask ? LINEAR_PROBES : 0;
  }
}

/** Enough of a hash to be masked; the bit operators of JavaScript take numbers modulo 2 ** 32. */
function lowBits(hash: PyInt): number {
  return typeof hash === "number" ? hash : Number(BigInt.asUintN(32, hash));
}

/** A search for a key among those of equal hash: `next` until it is false, or `entry` is the one. */
export class Search<Key> {
  readonly #slots: readonly Slot<Key>[];
  readonly #hash: PyInt;
  readonly #sequence: ProbeSequence;
  #begun: boolean;
  /** The candidate. */
  entry: SetEntry<Key> | undefined;

  constructor(slots: readonly Slot<Key>[], hash: PyInt) {
    this.#slots = slots;
    this.#hash = hash;
    this.#sequence = new ProbeSequence(hash, slots.length);
    this.#begun = false;
  }

  /** The number of its slot. */
  get place(): number {
    return this.#sequence.index;
  }

  /** Whether there is another candidate. */
  next(): boolean {
    if (this.#begun) this.#sequence.advance();
    this.#begun = true;
    for (; ; this.#sequence.advance()) {
      const slot = this.#slots[this.#sequence.index];
      if (slot === undefined) return false;
      if (slot !== null && slot.hash === this.#hash) {
        this.entry = slot;
        return true;
      }
    }
  }
}

/** The discarded slot that a search for a new key passes last, otherwise the one where it ends. */
function freeSlot<Key>(slots: readonly Slot<Key>[], hash: PyInt): number {
  const sequence = new ProbeSequence(hash, slots.length);
  let free: number | undefined;
  while (slots[sequence.index] !== undefined) {
    if (slots[sequence.index] === null) free = sequence.index;
    sequence.advance();
  }
  return free ?? sequence.index;
}

/** Objects/setobject.c, set_insert_clean: the first slot that was never used. */
function place<Key>(slots: Slot<Key>[], entry: SetEntry<Key>): void {
  const sequence = new ProbeSequence(entry.hash, slots.length);
  while (slots[sequence.index] !== undefined) sequence.advance();
  slots[sequence.index] = entry;
}
