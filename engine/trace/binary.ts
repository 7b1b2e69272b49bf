import { utf8Bytes, utf8Text } from "../support/utf8.ts";
import { type Decoded, refused, tablesOf, traceFrom } from "./decoding.ts";
import { LONGEST_RECORD, RECORD_WORDS } from "./events.ts";
import { scan } from "./queries/records.ts";
import type { Trace } from "./trace.ts";

/** The first bytes of the binary form: "LOOP" and its number. */
const MAGIC = [0x4c, 0x4f, 0x4f, 0x50, 1] as const;

/**
 * A trace as bytes: the tables as JSON, then the log. Of each operand only the difference to that
 * of the event of the same kind before it is written, in as few bytes as it takes; README.md has the
 * layout. It is meant to be compressed by whoever writes the file.
 */
export function encodeBinary(trace: Trace): Uint8Array<ArrayBuffer> {
  const tables = utf8Bytes(JSON.stringify(tablesOf(trace)));
  const writer = new Writer(trace.log.length * 2 + tables.length + 64);
  for (const byte of MAGIC) writer.byte(byte);
  writer.number(tables.length);
  writer.bytes(tables);
  const before = new Int32Array(RECORD_WORDS.length * LONGEST_RECORD);
  scan(trace, (kind, a, b, c, d) => {
    writer.byte(kind);
    const size = (RECORD_WORDS[kind] ?? 1) - 1;
    if (size > 0) writer.difference(before, kind * LONGEST_RECORD, a);
    if (size > 1) writer.difference(before, kind * LONGEST_RECORD + 1, b);
    if (size > 2) writer.difference(before, kind * LONGEST_RECORD + 2, c);
    if (size > 3) writer.difference(before, kind * LONGEST_RECORD + 3, d);
  });
  return writer.done();
}

export const isBinary = (bytes: Uint8Array): boolean =>
  MAGIC.every((byte, place) => bytes[place] === byte);

/** The trace in bytes that someone gives us; else a sentence that says what is wrong. Never throws. */
export function decodeBinary(bytes: Uint8Array): Decoded {
  if (!isBinary(bytes)) return refused("This is not a recording: it does not begin like one.");
  const reader = new Reader(bytes, MAGIC.length);
  const tables = parsed(utf8Text(reader.bytes(reader.number())));
  if (tables === undefined) return refused("This recording is damaged: its tables cannot be read.");
  const log: number[] = [];
  const before = new Int32Array(RECORD_WORDS.length * LONGEST_RECORD);
  while (reader.at < bytes.length) {
    const start = reader.at;
    const kind = reader.byte();
    const size = RECORD_WORDS[kind];
    if (size === undefined)
      return refused(`This recording is damaged: no event begins at byte ${start}.`);
    log.push(kind);
    for (let place = 0; place < size - 1; place += 1) {
      log.push(reader.difference(before, kind * LONGEST_RECORD + place));
    }
    if (reader.at > bytes.length)
      return refused(`This recording is damaged: it ends within the event at byte ${start}.`);
  }
  return traceFrom({ ...tables, log });
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

class Writer {
  #bytes: Uint8Array<ArrayBuffer>;
  #used = 0;

  constructor(size: number) {
    this.#bytes = new Uint8Array(size);
  }

  byte(byte: number): void {
    if (this.#used === this.#bytes.length) this.#grow(1);
    this.#bytes[this.#used] = byte;
    this.#used += 1;
  }

  bytes(more: Uint8Array): void {
    this.#grow(more.length);
    this.#bytes.set(more, this.#used);
    this.#used += more.length;
  }

  /** Seven bits a byte, the lowest first; the high bit says that there are more. */
  number(word: number): void {
    let left = word >>> 0;
    while (left > 0x7f) {
      this.byte((left & 0x7f) | 0x80);
      left >>>= 7;
    }
    this.byte(left);
  }

  /** Small differences of either sign are small numbers. */
  difference(before: Int32Array, place: number, word: number): void {
    const by = (word - (before[place] ?? 0)) | 0;
    before[place] = word;
    this.number((by << 1) ^ (by >> 31));
  }

  done(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#used);
  }

  #grow(by: number): void {
    if (this.#used + by <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#used + by));
    grown.set(this.#bytes.subarray(0, this.#used));
    this.#bytes = grown;
  }
}

/** Reads on past the end as zeros: whoever reads sees that by `at`. */
class Reader {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  byte(): number {
    const byte = this.#bytes[this.at] ?? 0;
    this.at += 1;
    return byte;
  }

  bytes(count: number): Uint8Array {
    const from = this.at;
    this.at = Math.min(this.#bytes.length, from + count);
    return this.#bytes.subarray(from, this.at);
  }

  number(): number {
    let number = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      number |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return number >>> 0;
  }

  difference(before: Int32Array, place: number): number {
    const number = this.number();
    const word = ((before[place] ?? 0) + ((number >>> 1) ^ -(number & 1))) | 0;
    before[place] = word;
    return word;
  }
}
