const BLOCK_BITS = 15;
/** Words of one block: all but the last of a list are full. */
export const BLOCK_WORDS = 1 << BLOCK_BITS;
const BLOCK_MASK = BLOCK_WORDS - 1;

/**
 * Int32 words in blocks of equal length. A list grows by blocks, so nothing is copied when it does,
 * and full blocks cross from the worker to the page as they are.
 */
export class Words implements Iterable<number> {
  readonly blocks: readonly Int32Array[];
  readonly length: number;

  /** @param blocks full but for the last, which holds at least what `length` leaves for it */
  constructor(blocks: readonly Int32Array[], length: number) {
    this.blocks = blocks;
    this.length = length;
  }

  static from(words: ArrayLike<number>): Words {
    const all = Int32Array.from(words);
    const blocks: Int32Array[] = [];
    for (let at = 0; at < all.length; at += BLOCK_WORDS) {
      blocks.push(all.subarray(at, at + BLOCK_WORDS));
    }
    return new Words(blocks, all.length);
  }

  at(place: number): number | undefined {
    if (place < 0 || place >= this.length) return undefined;
    return this.blocks[place >> BLOCK_BITS]?.[place & BLOCK_MASK];
  }

  /** A copy in one piece. */
  toArray(): Int32Array<ArrayBuffer> {
    const all = new Int32Array(this.length);
    this.blocks.forEach((block, index) => {
      const from = index << BLOCK_BITS;
      all.set(block.subarray(0, Math.max(0, Math.min(BLOCK_WORDS, this.length - from))), from);
    });
    return all;
  }

  keys(): IterableIterator<number> {
    return this.toArray().keys();
  }

  [Symbol.iterator](): Iterator<number> {
    return this.toArray()[Symbol.iterator]();
  }
}

/** Words while they are written. */
export class GrowingWords {
  readonly blocks: Int32Array<ArrayBuffer>[] = [new Int32Array(BLOCK_WORDS)];
  /** The block that is written, and where in it the next word goes. */
  block: Int32Array<ArrayBuffer> = this.blocks[0] as Int32Array<ArrayBuffer>;
  used = 0;

  get length(): number {
    return ((this.blocks.length - 1) << BLOCK_BITS) + this.used;
  }

  push(word: number): void {
    if (this.used === BLOCK_WORDS) this.begin();
    this.block[this.used] = word;
    this.used += 1;
  }

  /** Goes on with an empty block. */
  begin(): void {
    this.block = new Int32Array(BLOCK_WORDS);
    this.blocks.push(this.block);
    this.used = 0;
  }

  /** What is written so far; only the block that is not full yet is copied. */
  snapshot(): Words {
    return new Words([...this.blocks.slice(0, -1), this.block.slice(0, this.used)], this.length);
  }
}
