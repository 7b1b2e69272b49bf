import type { PyInt } from "./int.ts";
import type { Value } from "./object.ts";

/** The keys of a dict that have a hash of the program's own. */
export class HashedKeys {
  readonly #byHash = new Map<PyInt, readonly Value[]>();
  readonly #hashes = new Map<Value, PyInt>();

  get size(): number {
    return this.#hashes.size;
  }

  withHash(hash: PyInt): readonly Value[] {
    return this.#byHash.get(hash) ?? [];
  }

  hashOf(key: Value): PyInt | undefined {
    return this.#hashes.get(key);
  }

  add(key: Value, hash: PyInt): void {
    this.#hashes.set(key, hash);
    this.#byHash.set(hash, [...this.withHash(hash), key]);
  }

  delete(key: Value): void {
    const hash = this.#hashes.get(key);
    if (hash === undefined) return;
    this.#hashes.delete(key);
    this.#byHash.set(
      hash,
      this.withHash(hash).filter((other) => other !== key),
    );
  }
}
