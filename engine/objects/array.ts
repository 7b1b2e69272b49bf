import { PyBuffer } from "./buffer.ts";
import { formatOf, type ItemFormat, readItem } from "./memory-formats.ts";
import type { Value } from "./object.ts";

/** What an array can hold, each with the letter that says so. */
export const TYPECODES = "bBuwhHiIlLqQfd";

/** The letters for single characters of a text. */
export const isTextCode = (code: string): boolean => code === "u" || code === "w";

/** `array.array`: numbers or characters, each in so many bytes. Modules/arraymodule.c */
export class PyArray extends PyBuffer {
  readonly code: string;
  readonly item: ItemFormat;

  constructor(code: string, bytes: Uint8Array) {
    super(bytes);
    this.code = code;
    this.item = formatOf(code);
  }

  override get fixed(): string {
    return "cannot resize an array that is exporting buffers";
  }

  /** The letter by which a memoryview of it calls the items. */
  get format(): string {
    return this.code === "u" ? "w" : this.code;
  }

  get length(): number {
    return this.bytes.length / this.item.size;
  }

  at(place: number): Value {
    return readItem(this.bytes, place * this.item.size, this.item);
  }

  get items(): Value[] {
    return Array.from({ length: this.length }, (_, place) => this.at(place));
  }

  /** A new one with items of the same kind. */
  with(bytes: Uint8Array): PyArray {
    return new PyArray(this.code, bytes);
  }
}
