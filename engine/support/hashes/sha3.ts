import { bytesOfLongs, rotateRight } from "./blocks.ts";

const STATE = 200;

/** The next bit of the register that the round constants come from. */
const nextBit = (register: number): number => (register << 1) ^ (register >> 7 ? 0x171 : 0);

function roundConstants(): bigint[] {
  const constants: bigint[] = [];
  let register = 1;
  for (let round = 0; round < 24; round += 1) {
    let constant = 0n;
    for (let bit = 0; bit < 7; bit += 1) {
      if (register & 1) constant |= 1n << BigInt(2 ** bit - 1);
      register = nextBit(register);
    }
    constants.push(constant);
  }
  return constants;
}

const CONSTANTS = roundConstants();
const rotateLeft = (word: bigint, by: number): bigint =>
  by % 64 === 0 ? word : rotateRight(word, BigInt(64 - (by % 64)));

/** FIPS 202: the steps theta, rho and pi, chi, iota; 24 times. */
function permute(lanes: bigint[]): void {
  for (const constant of CONSTANTS) {
    theta(lanes);
    chi(lanes, moved(lanes));
    lanes[0] = (lanes[0] ?? 0n) ^ constant;
  }
}

function theta(lanes: bigint[]): void {
  const columns = [0, 1, 2, 3, 4].map((x) =>
    [0, 5, 10, 15, 20].reduce((sum, y) => sum ^ (lanes[x + y] ?? 0n), 0n),
  );
  for (let i = 0; i < 25; i += 1) {
    const x = i % 5;
    const beside = rotateLeft(columns[(x + 1) % 5] ?? 0n, 1);
    lanes[i] = (lanes[i] ?? 0n) ^ (columns[(x + 4) % 5] ?? 0n) ^ beside;
  }
}

/** Every lane turned, and moved to another place. */
function moved(lanes: readonly bigint[]): bigint[] {
  const result = lanes.slice();
  let [x, y] = [1, 0];
  for (let t = 0; t < 24; t += 1) {
    const lane = rotateLeft(lanes[x + 5 * y] ?? 0n, ((t + 1) * (t + 2)) / 2);
    [x, y] = [y, (2 * x + 3 * y) % 5];
    result[x + 5 * y] = lane;
  }
  return result;
}

function chi(lanes: bigint[], from: readonly bigint[]): void {
  for (let i = 0; i < 25; i += 1) {
    const row = i - (i % 5);
    const next = BigInt.asUintN(64, ~(from[row + ((i + 1) % 5)] ?? 0n));
    lanes[i] = (from[i] ?? 0n) ^ (next & (from[row + ((i + 2) % 5)] ?? 0n));
  }
}

/** A sponge that takes `rate` bytes at a time and gives `size` of them. */
function sponge(data: Uint8Array, rate: number, suffix: number, size: number): Uint8Array {
  const padded = new Uint8Array(Math.ceil((data.length + 1) / rate) * rate);
  padded.set(data);
  padded[data.length] = suffix;
  padded[padded.length - 1] = (padded[padded.length - 1] ?? 0) | 0x80;
  const view = new DataView(padded.buffer);
  const lanes: bigint[] = new Array(STATE / 8).fill(0n);
  for (let block = 0; block < padded.length; block += rate) {
    for (let i = 0; i < rate / 8; i += 1) {
      lanes[i] = (lanes[i] ?? 0n) ^ view.getBigUint64(block + i * 8, true);
    }
    permute(lanes);
  }
  const result = new Uint8Array(Math.ceil(size / rate) * rate);
  for (let done = 0; done < size; done += rate) {
    if (done > 0) permute(lanes);
    result.set(bytesOfLongs(lanes, true).slice(0, rate), done);
  }
  return result.slice(0, size);
}

/** SHA3 of so many bytes. */
export const sha3 = (data: Uint8Array, size: number): Uint8Array =>
  sponge(data, STATE - 2 * size, 0x06, size);

/** SHAKE128 and SHAKE256: as many bytes as one likes. */
export const shake = (data: Uint8Array, strength: 128 | 256, size: number): Uint8Array =>
  sponge(data, STATE - strength / 4, 0x1f, size);
