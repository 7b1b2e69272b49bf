/** A priority queue: what comes before all others is first, and is taken out in logarithmic time. */
export class Heap<T extends object> {
  readonly #items: T[] = [];
  readonly #before: (one: T, other: T) => boolean;

  /** `before` must be a strict order in which no two items are equal. */
  constructor(before: (one: T, other: T) => boolean) {
    this.#before = before;
  }

  get first(): T | undefined {
    return this.#items[0];
  }

  push(item: T): void {
    const items = this.#items;
    let place = items.push(item) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = items[above] as T;
      if (!this.#before(item, parent)) break;
      items[place] = parent;
      place = above;
    }
    items[place] = item;
  }

  /** Takes the first one out. */
  shift(): T | undefined {
    const first = this.#items[0];
    const last = this.#items.pop();
    if (last !== undefined && last !== first) this.#sink(last);
    return first;
  }

  clear(): void {
    this.#items.length = 0;
  }

  /** In no order. */
  [Symbol.iterator](): Iterator<T> {
    return this.#items.values();
  }

  #sink(item: T): void {
    const items = this.#items;
    let place = 0;
    for (let child = 1; child < items.length; child = 2 * place + 1) {
      const right = items[child + 1];
      if (right !== undefined && this.#before(right, items[child] as T)) child += 1;
      const next = items[child] as T;
      if (!this.#before(next, item)) break;
      items[place] = next;
      place = child;
    }
    items[place] = item;
  }
}
