/** Merkle–Damgård padding: a 1 bit, zeros, and the length in bits at the end of the last block. */
export function padded(data: Uint8Array, block: 64 | 128, littleEndian = false): DataView {
  const lengthSize = block / 8;
  const size = Math.ceil((data.length + 1 + lengthSize) / block) * block;
  const bytes = new Uint8Array(size);
  bytes.set(data);
  bytes[data.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setBigUint64(size - 8, BigInt(data.length) * 8n, littleEndian);
  return view;
}

/** The words of a hash as bytes. */
export function bytesOfWords(words: readonly number[], littleEndian = false): Uint8Array {
  const view = new DataView(new ArrayBuffer(words.length * 4));
  for (const [i, word] of words.entries()) view.setUint32(i * 4, word, littleEndian);
  return new Uint8Array(view.buffer);
}

/** The same for words of 64 bits. */
export function bytesOfLongs(words: readonly bigint[], littleEndian = false): Uint8Array {
  const view = new DataView(new ArrayBuffer(words.length * 8));
  for (const [i, word] of words.entries()) view.setBigUint64(i * 8, word, littleEndian);
  return new Uint8Array(view.buffer);
}

export const rotateLeft = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** Of words of 64 bits. */
export const rotateRight = (word: bigint, by: bigint): bigint =>
  (word >> by) | BigInt.asUintN(64, word << (64n - by));
