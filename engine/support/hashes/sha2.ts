import { bytesOfLongs, bytesOfWords, padded, rotateRight } from "./blocks.ts";

const PRIMES = Array.from({ length: 410 }, (_, i) => i).filter(
  (n) => n > 1 && Array.from({ length: n - 2 }, (_, i) => i + 2).every((d) => n % d !== 0),
);

/** The first 64 bits of the fractional part of a square or cube root. */
function rootBits(n: number, degree: 2n | 3n): bigint {
  const target = BigInt(n) << (64n * degree);
  let root = 1n << 70n;
  for (;;) {
    const next = ((degree - 1n) * root + target / root ** (degree - 1n)) / degree;
    if (next >= root) return BigInt.asUintN(64, root);
    root = next;
  }
}

const LONG_CONSTANTS = PRIMES.slice(0, 80).map((prime) => rootBits(prime, 3n));
const CONSTANTS = LONG_CONSTANTS.map((long) => Number(long >> 32n));
const ROOTS = PRIMES.slice(0, 16).map((prime) => rootBits(prime, 2n));
export const START_512 = ROOTS.slice(0, 8);
const START_384 = ROOTS.slice(8);
export const START_256 = START_512.map((long) => Number(long >> 32n));
const START_224 = START_384.map((long) => Number(BigInt.asUintN(32, long)));

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function schedule(view: DataView, block: number): Int32Array {
  const words = new Int32Array(64);
  for (let i = 0; i < 16; i += 1) words[i] = view.getInt32(block + i * 4);
  for (let i = 16; i < 64; i += 1) {
    const early = words[i - 15] ?? 0;
    const late = words[i - 2] ?? 0;
    const first = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const second = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[i] = (words[i - 16] ?? 0) + first + (words[i - 7] ?? 0) + second;
  }
  return words;
}

function hash32(data: Uint8Array, start: readonly number[]): Uint8Array {
  const view = padded(data, 64);
  let state = start;
  for (let block = 0; block < view.byteLength; block += 64) {
    const words = schedule(view, block);
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let i = 0; i < 64; i += 1) {
      const mixed = (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g));
      const first = (h + mixed + (CONSTANTS[i] ?? 0) + (words[i] ?? 0)) | 0;
      const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      h = g;
      g = f;
      f = e;
      e = (d + first) | 0;
      d = c;
      c = b;
      b = a;
      a = (first + second) | 0;
    }
    state = [a, b, c, d, e, f, g, h].map((word, i) => (word + (state[i] ?? 0)) | 0);
  }
  return bytesOfWords(state);
}

function longSchedule(view: DataView, block: number): BigUint64Array {
  const words = new BigUint64Array(80);
  for (let i = 0; i < 16; i += 1) words[i] = view.getBigUint64(block + i * 8);
  for (let i = 16; i < 80; i += 1) {
    const early = words[i - 15] ?? 0n;
    const late = words[i - 2] ?? 0n;
    const first = rotateRight(early, 1n) ^ rotateRight(early, 8n) ^ (early >> 7n);
    const second = rotateRight(late, 19n) ^ rotateRight(late, 61n) ^ (late >> 6n);
    words[i] = (words[i - 16] ?? 0n) + first + (words[i - 7] ?? 0n) + second;
  }
  return words;
}

function hash64(data: Uint8Array, start: readonly bigint[]): Uint8Array {
  const view = padded(data, 128);
  let state = start;
  for (let block = 0; block < view.byteLength; block += 128) {
    const words = longSchedule(view, block);
    let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state;
    for (let i = 0; i < 80; i += 1) {
      const chosen = (e & f) ^ (BigInt.asUintN(64, ~e) & g);
      const mixed = rotateRight(e, 14n) ^ rotateRight(e, 18n) ^ rotateRight(e, 41n);
      const first = h + mixed + chosen + (LONG_CONSTANTS[i] ?? 0n) + (words[i] ?? 0n);
      const sums = rotateRight(a, 28n) ^ rotateRight(a, 34n) ^ rotateRight(a, 39n);
      const second = sums + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e] = [g, f, e, BigInt.asUintN(64, d + first)];
      [d, c, b, a] = [c, b, a, BigInt.asUintN(64, first + second)];
    }
    state = [a, b, c, d, e, f, g, h].map((word, i) => BigInt.asUintN(64, word + (state[i] ?? 0n)));
  }
  return bytesOfLongs(state);
}

/** FIPS 180-4 */
export const sha224 = (data: Uint8Array): Uint8Array => hash32(data, START_224).slice(0, 28);
export const sha256 = (data: Uint8Array): Uint8Array => hash32(data, START_256);
export const sha384 = (data: Uint8Array): Uint8Array => hash64(data, START_384).slice(0, 48);
export const sha512 = (data: Uint8Array): Uint8Array => hash64(data, START_512);
