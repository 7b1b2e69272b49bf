import { hashText } from "./hash.ts";
import type { PyInt } from "./int.ts";
import { type HashKey, hashKeyFromSeed } from "./sip-hash.ts";

/** The hashes of texts in one run: they depend on its seed, and are remembered. */
export class TextHashes {
  readonly key: HashKey;
  readonly #known = new Map<string, PyInt>();

  constructor(seed: number) {
    this.key = hashKeyFromSeed(seed);
  }

  of(text: string): PyInt {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const hash = hashText(text, this.key);
    this.#known.set(text, hash);
    return hash;
  }
}
