import { bytesOfWords, padded, rotateLeft } from "./blocks.ts";

const SINES = Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32));
const TURNS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
];

/** RFC 1321 */
export function md5(data: Uint8Array): Uint8Array {
  const view = padded(data, 64, true);
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let block = 0; block < view.byteLength; block += 64) {
    let [a = 0, b = 0, c = 0, d = 0] = state;
    for (let i = 0; i < 64; i += 1) {
      const [mixed, place] = round(i, b, c, d);
      const sum = a + mixed + (SINES[i] ?? 0) + view.getUint32(block + place * 4, true);
      a = d;
      d = c;
      c = b;
      b = (b + rotateLeft(sum | 0, TURNS[i >> 4]?.[i % 4] ?? 0)) | 0;
    }
    state = [a, b, c, d].map((word, i) => (word + (state[i] ?? 0)) | 0);
  }
  return bytesOfWords(state, true);
}

/** How a round mixes three words, and which word of the block it takes. */
function round(i: number, b: number, c: number, d: number): readonly [number, number] {
  if (i < 16) return [(b & c) | (~b & d), i];
  if (i < 32) return [(d & b) | (~d & c), (5 * i + 1) % 16];
  if (i < 48) return [b ^ c ^ d, (3 * i + 5) % 16];
  return [c ^ (b | ~d), (7 * i) % 16];
}
