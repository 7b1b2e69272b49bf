/** The secret under which texts are hashed: two numbers of 64 bits, as four of 32, low halves first. */
export type HashKey = readonly [low0: number, high0: number, low1: number, high1: number];

/** Python/bootstrap_hash.c: the key that PYTHONHASHSEED=`seed` stands for; 0 is no secret at all. */
export function hashKeyFromSeed(seed: number): HashKey {
  if (seed === 0) return [0, 0, 0, 0];
  const bytes = new DataView(new ArrayBuffer(16));
  let state = seed;
  for (let index = 0; index < 16; index += 1) {
    state = (Math.imul(state, 214013) + 2531011) >>> 0;
    bytes.setUint8(index, state >>> 16);
  }
  const word = (offset: number) => bytes.getUint32(offset, true);
  return [word(0), word(4), word(8), word(12)];
}

/**
 * SipHash-1-3 of some bytes (Python/pyhash.c, siphash13). The four 64-bit words of the state are
 * pairs of 32-bit ones, low half first, because bigints would be ten times slower.
 */
export function sipHash(bytes: Uint8Array, [k0, k0High, k1, k1High]: HashKey): bigint {
  const state = Int32Array.of(
    k0 ^ 0x70736575,
    k0High ^ 0x736f6d65,
    k1 ^ 0x6e646f6d,
    k1High ^ 0x646f7261,
    k0 ^ 0x6e657261,
    k0High ^ 0x6c796765,
    k1 ^ 0x79746573,
    k1High ^ 0x74656462,
  );
  absorbAll(state, bytes);
  state[V2] = half(state, V2) ^ 0xff;
  for (let count = 0; count < 3; count += 1) round(state);
  return (BigInt(fold(state, 1)) << 32n) | BigInt(fold(state, 0));
}

/** The low or the high halves of all words in one, unsigned. */
function fold(state: Int32Array, part: 0 | 1): number {
  const first = half(state, V0 + part) ^ half(state, V1 + part);
  return (first ^ half(state, V2 + part) ^ half(state, V3 + part)) >>> 0;
}

const V0 = 0;
const V1 = 2;
const V2 = 4;
const V3 = 6;

/** Words of eight bytes; the last one holds what is left over and, on top, the length. */
function absorbAll(state: Int32Array, bytes: Uint8Array): void {
  const padded = new Uint8Array((bytes.length & ~7) + 8);
  padded.set(bytes);
  padded[padded.length - 1] = bytes.length;
  const words = new DataView(padded.buffer);
  for (let start = 0; start < padded.length; start += 8) {
    absorb(state, words.getInt32(start, true), words.getInt32(start + 4, true));
  }
}

function absorb(state: Int32Array, low: number, high: number): void {
  state[V3] = half(state, V3) ^ low;
  state[V3 + 1] = half(state, V3 + 1) ^ high;
  round(state);
  state[V0] = half(state, V0) ^ low;
  state[V0 + 1] = half(state, V0 + 1) ^ high;
}

function round(state: Int32Array): void {
  mix(state, V0, V1, 13);
  mix(state, V2, V3, 16);
  rotate(state, V0, 32);
  mix(state, V2, V1, 17);
  mix(state, V0, V3, 21);
  rotate(state, V2, 32);
}

/** a += b; b = rotate(b) ^ a */
function mix(state: Int32Array, a: number, b: number, bits: number): void {
  const low = (half(state, a) >>> 0) + (half(state, b) >>> 0);
  state[a] = low;
  state[a + 1] = half(state, a + 1) + half(state, b + 1) + (low > 0xffff_ffff ? 1 : 0);
  rotate(state, b, bits);
  state[b] = half(state, b) ^ half(state, a);
  state[b + 1] = half(state, b + 1) ^ half(state, a + 1);
}

function rotate(state: Int32Array, a: number, bits: number): void {
  const low = half(state, a);
  const high = half(state, a + 1);
  const swapped = bits === 32;
  state[a] = swapped ? high : (low << bits) | (high >>> (32 - bits));
  state[a + 1] = swapped ? low : (high << bits) | (low >>> (32 - bits));
}

function half(state: Int32Array, index: number): number {
  return state[index] ?? 0;
}
