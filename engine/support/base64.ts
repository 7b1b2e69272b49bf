/** RFC 4648, with the leniency of Modules/binascii.c. */

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const PAD = 0x3d;
const CODES = Uint8Array.from(ALPHABET, (char) => char.charCodeAt(0));
const DIGITS: ReadonlyMap<number, number> = new Map([...CODES].map((code, digit) => [code, digit]));

export function toBase64(data: Uint8Array): Uint8Array {
  const made = new Uint8Array(Math.ceil(data.length / 3) * 4).fill(PAD);
  for (let at = 0, to = 0; at < data.length; at += 3, to += 4) {
    const bits = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    const digits = Math.min(data.length - at, 3) + 1;
    for (let i = 0; i < digits; i += 1) made[to + i] = CODES[(bits >> (18 - 6 * i)) & 63] ?? 0;
  }
  return made;
}

/** The bytes, or what is wrong. binascii_a2b_base64_impl */
export function fromBase64(text: Uint8Array, strict: boolean): Uint8Array | string {
  const reader = new Reader(strict);
  if (strict && text[0] === PAD) return "Leading padding not allowed";
  for (const [at, code] of text.entries()) {
    const verdict = code === PAD ? reader.pad(at + 1 === text.length) : reader.digit(code);
    if (verdict === "complete") return Uint8Array.from(reader.made);
    if (verdict !== undefined) return verdict;
  }
  return reader.end();
}

/** What has been read of a text: whole bytes, and bits of the next one. */
class Reader {
  readonly made: number[] = [];
  readonly #strict: boolean;
  /** How many digits of a group of four have been read. */
  #quad = 0;
  #left = 0;
  #pads = 0;
  #padding = false;

  constructor(strict: boolean) {
    this.#strict = strict;
  }

  pad(last: boolean): string | undefined {
    this.#padding = true;
    this.#pads += 1;
    if (this.#quad >= 2 && this.#quad + this.#pads >= 4) {
      return this.#strict && !last ? "Excess data after padding" : "complete";
    }
    if (!this.#strict || this.#quad >= 2) return undefined;
    return this.#quad === 0 ? "Excess padding not allowed" : "Discontinuous padding not allowed";
  }

  digit(code: number): string | undefined {
    const digit = DIGITS.get(code);
    if (digit === undefined) return this.#strict ? "Only base64 data is allowed" : undefined;
    if (this.#strict && this.#padding) return "Discontinuous padding not allowed";
    this.#pads = 0;
    const shift = 2 * this.#quad;
    if (this.#quad > 0) this.made.push(((this.#left << shift) | (digit >> (6 - shift))) & 0xff);
    this.#left = digit;
    this.#quad = (this.#quad + 1) % 4;
    return undefined;
  }

  end(): Uint8Array | string {
    if (this.#quad === 0) return Uint8Array.from(this.made);
    if (this.#quad !== 1) return "Incorrect padding";
    const digits = Math.floor(this.made.length / 3) * 4 + 1;
    return `Invalid base64-encoded string: number of data characters (${digits}) cannot be 1 more than a multiple of 4`;
  }
}
