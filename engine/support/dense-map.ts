const BITS = 5;
const WIDTH = 1 << BITS;
const MASK = WIDTH - 1;

type Chunk<V> = readonly (V | undefined)[];

/**
 * An immutable map from small dense numbers (ids are handed out from 1 upwards) to values.
 *
 * A write copies one chunk of 32 values and the list of chunks, so a state that differs from its
 * predecessor by one task shares all the others with it.
 */
export class DenseMap<K extends number, V> {
  readonly #chunks: readonly (Chunk<V> | undefined)[];
  readonly size: number;

  private constructor(chunks: readonly (Chunk<V> | undefined)[], size: number) {
    this.#chunks = chunks;
    this.size = size;
  }

  static empty<K extends number, V>(): DenseMap<K, V> {
    return new DenseMap<K, V>([], 0);
  }

  get(key: K): V | undefined {
    return this.#chunks[key >> BITS]?.[key & MASK];
  }

  with(key: K, value: V): DenseMap<K, V> {
    return this.#write(key, value);
  }

  without(key: K): DenseMap<K, V> {
    return this.get(key) === undefined ? this : this.#write(key, undefined);
  }

  /** In the order of the keys. */
  values(): V[] {
    return this.#chunks.flatMap((chunk) => (chunk ?? []).filter((value) => value !== undefined));
  }

  #write(key: K, value: V | undefined): DenseMap<K, V> {
    const index = key >> BITS;
    const chunk = (this.#chunks[index] ?? []).slice();
    const grown = Number(value !== undefined) - Number(chunk[key & MASK] !== undefined);
    while (chunk.length < (key & MASK)) chunk.push(undefined);
    chunk[key & MASK] = value;
    const chunks = this.#chunks.slice();
    while (chunks.length < index) chunks.push(undefined);
    chunks[index] = chunk;
    return new DenseMap<K, V>(chunks, this.size + grown);
  }
}
