import { changed, PyObject, type Value } from "./object.ts";

const FIRST_SIZE = 8;

/**
 * `collections.deque`: items at both ends of which more are put and taken, each in constant time; a
 * ring in an array that grows. Modules/_collectionsmodule.c
 */
export class PyDeque extends PyObject {
  /** More items than this fall out at the other end. */
  most = Number.POSITIVE_INFINITY;
  /** Counts what makes iterators refuse to go on: `state` of dequeobject. */
  changes = 0;
  /** Its length is a power of two, so that places are found by a mask. */
  #ring: (Value | undefined)[] = [];
  #first = 0;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** As many items as there may be. */
  get isFull(): boolean {
    return this.#length >= this.most;
  }

  /** The item at a place, counted from the left. */
  at(place: number): Value | undefined {
    if (place < 0 || place >= this.#length) return undefined;
    return this.#ring[(this.#first + place) & (this.#ring.length - 1)];
  }

  set(place: number, item: Value): void {
    this.#ring[(this.#first + place) & (this.#ring.length - 1)] = item;
    changed(this);
  }

  /** All of them, from the left. */
  get items(): Value[] {
    return this.head(this.#length);
  }

  /** The first items from the left. */
  head(count: number): Value[] {
    const items: Value[] = [];
    const end = Math.min(count, this.#length);
    for (let place = 0; place < end; place += 1) items.push(this.at(place) as Value);
    return items;
  }

  append(item: Value): void {
    this.#put(item, "right");
    if (this.#length > this.most) this.#take("left");
    this.touch();
  }

  appendLeft(item: Value): void {
    this.#put(item, "left");
    if (this.#length > this.most) this.#take("right");
    this.touch();
  }

  pop(): Value | undefined {
    return this.#taken("right");
  }

  popLeft(): Value | undefined {
    return this.#taken("left");
  }

  /** Each item so many places to the right; what falls out there comes in on the left. */
  rotate(steps: number): void {
    const { length } = this;
    if (length <= 1) return;
    const right = ((steps % length) + length) % length;
    const [from, to, count] =
      right <= length / 2
        ? (["right", "left", right] as const)
        : (["left", "right", length - right] as const);
    for (let i = 0; i < count; i += 1) this.#put(this.#take(from), to);
    this.touch();
  }

  reverse(): void {
    this.#lay(this.items.reverse());
    changed(this);
  }

  /** All items at once; those that are too many at the left end are not kept. */
  replace(items: readonly Value[]): void {
    const kept = items.length > this.most ? items.slice(items.length - this.most) : items;
    this.#lay(kept);
    this.touch();
  }

  /** To be called after each change of how many items there are, or where they stand. */
  touch(): void {
    this.changes += 1;
    changed(this);
  }

  #put(item: Value, end: "left" | "right"): void {
    if (this.#length === this.#ring.length) this.#lay(this.items);
    const mask = this.#ring.length - 1;
    if (end === "left") this.#first = (this.#first + mask) & mask;
    const place = end === "left" ? this.#first : (this.#first + this.#length) & mask;
    this.#ring[place] = item;
    this.#length += 1;
  }

  /** Of a deque that is not empty. */
  #take(end: "left" | "right"): Value {
    const mask = this.#ring.length - 1;
    const place = end === "left" ? this.#first : (this.#first + this.#length - 1) & mask;
    const item = this.#ring[place] as Value;
    this.#ring[place] = undefined;
    if (end === "left") this.#first = (this.#first + 1) & mask;
    this.#length -= 1;
    return item;
  }

  #taken(end: "left" | "right"): Value | undefined {
    if (this.#length === 0) return undefined;
    const item = this.#take(end);
    this.touch();
    return item;
  }

  /** Lays these items out, with room for one more. */
  #lay(items: readonly Value[]): void {
    let size = FIRST_SIZE;
    while (size <= items.length) size *= 2;
    this.#ring = [...items];
    while (this.#ring.length < size) this.#ring.push(undefined);
    this.#first = 0;
    this.#length = items.length;
  }
}
