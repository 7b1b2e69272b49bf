/** A stream of chance that is the same in every run (mulberry32). */
export class Seeded {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** In [0, 1). */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(bound: number): number {
    return Math.floor(this.fraction() * bound);
  }

  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.below(items.length)] ?? items[0];
  }

  /** `count` draws of whatever `draw` makes. */
  many<Item>(count: number, draw: () => Item): Item[] {
    return Array.from({ length: count }, draw);
  }

  /** Any 64 bits read as a float: all exponents alike, NaN and infinities now and then. */
  anyFloat(): number {
    const view = new DataView(new ArrayBuffer(8));
    view.setUint32(0, this.below(2 ** 32));
    view.setUint32(4, this.below(2 ** 32));
    return view.getFloat64(0);
  }

  /** An int of up to `bits` bits, small ones as likely as big ones. */
  bigInt(bits: number): bigint {
    let value = 0n;
    const length = this.below(bits + 1);
    for (let bit = 0; bit < length; bit += 1) value = value * 2n + BigInt(this.below(2));
    return this.below(2) === 0 ? value : -value;
  }
}
