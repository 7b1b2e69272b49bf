const FIRST_SIZE = 16;

/** First in, first out, both in constant time: a ring in an array that grows. */
export class Queue<T extends object> {
  #items: (T | undefined)[] = new Array(FIRST_SIZE).fill(undefined);
  #first = 0;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(item: T): void {
    if (this.#length === this.#items.length) this.#grow();
    this.#items[(this.#first + this.#length) & (this.#items.length - 1)] = item;
    this.#length += 1;
  }

  /** Takes the oldest one out. */
  shift(): T | undefined {
    if (this.#length === 0) return undefined;
    const item = this.#items[this.#first];
    this.#items[this.#first] = undefined;
    this.#first = (this.#first + 1) & (this.#items.length - 1);
    this.#length -= 1;
    return item;
  }

  clear(): void {
    this.#items.fill(undefined);
    this.#length = 0;
  }

  *[Symbol.iterator](): Iterator<T> {
    for (let i = 0; i < this.#length; i += 1) {
      yield this.#items[(this.#first + i) & (this.#items.length - 1)] as T;
    }
  }

  /** The size is a power of two, so that places are found by a mask. */
  #grow(): void {
    const items: (T | undefined)[] = [...this];
    while (items.length < this.#length * 2) items.push(undefined);
    this.#items = items;
    this.#first = 0;
  }
}
