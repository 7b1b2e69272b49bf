import { START_256, START_512 } from "./sha2.ts";

/** What differs between BLAKE2b and BLAKE2s. RFC 7693 */
interface Variant {
  readonly bits: 32 | 64;
  readonly rounds: number;
  readonly turns: readonly [number, number, number, number];
  readonly start: readonly bigint[];
}

const VARIANTS = {
  blake2b: { bits: 64, rounds: 12, turns: [32, 24, 16, 63], start: START_512 },
  blake2s: { bits: 32, rounds: 10, turns: [16, 12, 8, 7], start: START_256.map(BigInt) },
} as const satisfies Record<string, Variant>;

/** Which word of the block comes when, a hexadecimal digit each. */
const ORDERS = [
  "0123456789abcdef",
  "ea489fd61c02b753",
  "b8c052fdae367194",
  "7931dcbe265a40f8",
  "905724afe1bc683d",
  "2c6a0b834d75fe19",
  "c51fed4a0763928b",
  "db7ec13950f4862a",
  "6fe9b308c2d714a5",
  "a2847615fb9e3cd0",
].map((order) => Array.from(order, (digit) => Number.parseInt(digit, 16)));

/** Columns, then diagonals. */
const QUARTERS = [
  [0, 4, 8, 12],
  [1, 5, 9, 13],
  [2, 6, 10, 14],
  [3, 7, 11, 15],
  [0, 5, 10, 15],
  [1, 6, 11, 12],
  [2, 7, 8, 13],
  [3, 4, 9, 14],
] as const;

export interface Blake2Options {
  readonly size: number;
  readonly key: Uint8Array;
  readonly salt: Uint8Array;
  readonly person: Uint8Array;
}

/** A digest of `size` bytes. */
export function blake2(name: keyof typeof VARIANTS, data: Uint8Array, options: Blake2Options) {
  const variant: Variant = VARIANTS[name];
  const block = variant.bits * 2;
  const text = keyed(data, options.key, block);
  const state = startOf(variant, options);
  for (let end = block; ; end += block) {
    const last = end >= text.length;
    const words = littleWords(text.slice(end - block, end), variant.bits, 16);
    compress(variant, state, words, BigInt(last ? text.length : end), last);
    if (last) break;
  }
  return bytesOf(state, variant.bits).slice(0, options.size);
}

/** A key is a block of its own before the rest. */
function keyed(data: Uint8Array, key: Uint8Array, block: number): Uint8Array {
  if (key.length === 0) return data;
  const all = new Uint8Array(block + data.length);
  all.set(key);
  all.set(data, block);
  return all;
}

function startOf({ bits, start }: Variant, { size, key, salt, person }: Blake2Options): bigint[] {
  const parameters = new Uint8Array(bits);
  parameters.set([size, key.length, 1, 1]);
  parameters.set(salt, bits / 2);
  parameters.set(person, (bits * 3) / 4);
  return littleWords(parameters, bits, 8).map((word, i) => word ^ (start[i] ?? 0n));
}

function littleWords(bytes: Uint8Array, bits: 32 | 64, count: number): bigint[] {
  const size = bits / 8;
  return Array.from({ length: count }, (_, i) =>
    bytes
      .slice(i * size, (i + 1) * size)
      .reduceRight((word, byte) => (word << 8n) | BigInt(byte), 0n),
  );
}

const bytesOf = (words: readonly bigint[], bits: 32 | 64): Uint8Array =>
  Uint8Array.from(
    words.flatMap((word) =>
      Array.from({ length: bits / 8 }, (_, i) => Number((word >> BigInt(i * 8)) & 255n)),
    ),
  );

function compress(
  { bits, rounds, turns, start }: Variant,
  state: bigint[],
  words: readonly bigint[],
  counter: bigint,
  last: boolean,
): void {
  const v = [...state, ...start];
  const wordAt = (place = 0): bigint => words[place] ?? 0n;
  const xor = (place: number, mask: bigint) => {
    v[place] = (v[place] ?? 0n) ^ BigInt.asUintN(bits, mask);
  };
  xor(12, counter);
  xor(13, counter >> BigInt(bits));
  if (last) xor(14, -1n);
  for (let round = 0; round < rounds; round += 1) {
    const order = ORDERS[round % 10] ?? [];
    for (const [i, quarter] of QUARTERS.entries()) {
      mix(v, quarter, wordAt(order[2 * i]), wordAt(order[2 * i + 1]), bits, turns);
    }
  }
  for (let i = 0; i < 8; i += 1) state[i] = (state[i] ?? 0n) ^ (v[i] ?? 0n) ^ (v[i + 8] ?? 0n);
}

function mix(
  v: bigint[],
  [a, b, c, d]: readonly [number, number, number, number],
  x: bigint,
  y: bigint,
  bits: 32 | 64,
  turns: Variant["turns"],
): void {
  const sum = (place: number, other: number, more: bigint) => {
    v[place] = BigInt.asUintN(bits, (v[place] ?? 0n) + (v[other] ?? 0n) + more);
  };
  const turn = (place: number, other: number, by: number) => {
    const word = (v[place] ?? 0n) ^ (v[other] ?? 0n);
    v[place] = BigInt.asUintN(bits, (word >> BigInt(by)) | (word << BigInt(bits - by)));
  };
  sum(a, b, x);
  turn(d, a, turns[0]);
  sum(c, d, 0n);
  turn(b, c, turns[1]);
  sum(a, b, y);
  turn(d, a, turns[2]);
  sum(c, d, 0n);
  turn(b, c, turns[3]);
}
