import { bytesOfWords, padded, rotateLeft } from "./blocks.ts";

/** FIPS 180-4 */
export function sha1(data: Uint8Array): Uint8Array {
  const view = padded(data, 64);
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const words = new Int32Array(80);
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let i = 0; i < 80; i += 1) {
      const word = (back: number): number => words[i - back] ?? 0;
      words[i] =
        i < 16
          ? view.getInt32(block + i * 4)
          : rotateLeft(word(3) ^ word(8) ^ word(14) ^ word(16), 1);
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let i = 0; i < 80; i += 1) {
      const next = (rotateLeft(a, 5) + round(i, b, c, d) + e + (words[i] ?? 0)) | 0;
      [a, b, c, d, e] = [next, a, rotateLeft(b, 30), c, d];
    }
    state = [a, b, c, d, e].map((word, i) => (word + (state[i] ?? 0)) | 0);
  }
  return bytesOfWords(state);
}

function round(i: number, b: number, c: number, d: number): number {
  if (i < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (i < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (i < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}
