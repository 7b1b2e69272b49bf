/** Checksums of bytes, each going on from an earlier value. */

const CRC32_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** ISO 3309 */
export function crc32(data: Uint8Array, start: number): number {
  let value = ~start >>> 0;
  for (const byte of data) value = (value >>> 8) ^ (CRC32_TABLE[(value ^ byte) & 0xff] ?? 0);
  return ~value >>> 0;
}

/** RFC 1950 */
export function adler32(data: Uint8Array, start: number): number {
  let low = start & 0xffff;
  let high = (start >>> 16) & 0xffff;
  for (const byte of data) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return high * 65536 + low;
}

/** CRC-CCITT as BinHex has it: x^16 + x^12 + x^5 + 1. */
export function crcHqx(data: Uint8Array, start: number): number {
  let value = start & 0xffff;
  for (const byte of data) {
    value ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) {
      value = (value & 0x8000 ? (value << 1) ^ 0x1021 : value << 1) & 0xffff;
    }
  }
  return value;
}
