import { changed, PyObject } from "./object.ts";
import { Raise } from "./raise.ts";

/** How many holders there may be before it is asked which of them are left. */
const FIRST_REVIEW = 64;

/**
 * An object whose bytes can change, and be looked at meanwhile: as long as somebody does, their
 * number stays what it is. `bf_getbuffer` and `ob_exports`
 */
export abstract class PyBuffer extends PyObject {
  #bytes: Uint8Array;
  /** Of each who has got hold of the bytes: whether it still has. */
  #holders: (() => boolean)[] = [];
  #review = FIRST_REVIEW;

  constructor(bytes: Uint8Array) {
    super();
    this.#bytes = bytes;
  }

  /** What is said when it ought to grow or shrink and cannot. */
  abstract get fixed(): string;

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  set bytes(bytes: Uint8Array) {
    if (bytes.length !== this.#bytes.length) this.checkResizable();
    this.#bytes = bytes;
    changed(this);
  }

  /** Somebody looks at the bytes as long as `holds` says so. */
  lend(holds: () => boolean): void {
    if (this.#holders.length >= this.#review) {
      this.#forget();
      this.#review *= 2;
    }
    this.#holders.push(holds);
  }

  checkResizable(): void {
    if (this.#holders.length === 0) return;
    this.#forget();
    if (this.#holders.length > 0) throw new Raise("BufferError", this.fixed);
  }

  #forget(): void {
    this.#holders = this.#holders.filter((holds) => holds());
  }
}
