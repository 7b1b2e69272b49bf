import type { PyBuffer } from "./buffer.ts";
import type { PyBytes } from "./containers.ts";
import { formatOf, type ItemFormat, readItem } from "./memory-formats.ts";
import { PyObject, type Value } from "./object.ts";
import { Raise } from "./raise.ts";

/** Which bytes of its object a view shows, and as what. `Py_buffer` */
export interface Layout {
  readonly offset: number;
  readonly format: string;
  readonly shape: readonly number[];
  /** Bytes from one item to the next, for each dimension. */
  readonly strides: readonly number[];
}

/** What all views that come from one `memoryview(object)` hold on to. `_PyManagedBuffer` */
export class BufferLease extends PyObject {}

/** `memoryview`. Objects/memoryobject.c */
export class PyMemoryView extends PyObject {
  readonly owner: PyBytes | PyBuffer;
  readonly layout: Layout;
  readonly readonly: boolean;
  /** Undefined once it was released. */
  lease: BufferLease | undefined;

  constructor(
    owner: PyBytes | PyBuffer,
    layout: Layout,
    readonly: boolean,
    lease: BufferLease | undefined,
  ) {
    super();
    this.owner = owner;
    this.layout = layout;
    this.readonly = readonly;
    this.lease = lease;
  }

  get released(): boolean {
    return this.lease === undefined;
  }

  /** Another view of the same bytes. */
  again(layout: Layout, readonly: boolean = this.readonly): PyMemoryView {
    return new PyMemoryView(this.owner, layout, readonly, this.lease);
  }

  /** Refuses what is asked of a view that was released. */
  check(): void {
    if (!this.released) return;
    throw new Raise("ValueError", "operation forbidden on released memoryview object");
  }

  get item(): ItemFormat {
    return formatOf(this.layout.format);
  }

  /** How many items there are along the first dimension. */
  get length(): number {
    return this.layout.shape[0] ?? 1;
  }

  get size(): number {
    return this.layout.shape.reduce((product, length) => product * length, this.item.size);
  }

  get contiguous(): boolean {
    const { shape, strides } = this.layout;
    const packed = packedStrides(shape, this.item.size);
    return strides.every((stride, index) => stride === packed[index] || (shape[index] ?? 0) < 2);
  }

  /** The place of each item in the bytes of the object, the last dimension quickest. */
  *places(): Generator<number> {
    const { offset, shape, strides } = this.layout;
    const count = shape.reduce((product, length) => product * length, 1);
    for (let number = 0; number < count; number += 1) {
      let place = offset;
      let left = number;
      for (let i = shape.length - 1; i >= 0; i -= 1) {
        const length = shape[i] ?? 1;
        place += (left % length) * (strides[i] ?? 0);
        left = Math.floor(left / length);
      }
      yield place;
    }
  }

  /** The item whose bytes are from `place` on. `unpack_single` */
  at(place: number): Value {
    if (this.isUnpackable) return readItem(this.owner.bytes, place, this.item);
    const what = `memoryview: format ${this.layout.format} not supported`;
    throw new Raise("NotImplementedError", what);
  }

  /** Its items are none that only arrays know. */
  get isUnpackable(): boolean {
    return this.item.kind !== "text";
  }

  /** What it shows, as bytes one after the other: those of the object itself if they are so. */
  get bytes(): Uint8Array {
    this.check();
    const { offset } = this.layout;
    if (this.contiguous) return this.owner.bytes.subarray(offset, offset + this.size);
    const { size } = this.item;
    const bytes = new Uint8Array(this.size);
    let at = 0;
    for (const place of this.places()) {
      bytes.set(this.owner.bytes.subarray(place, place + size), at);
      at += size;
    }
    return bytes;
  }
}

/** The strides of items that stand one after the other. */
export function packedStrides(shape: readonly number[], size: number): readonly number[] {
  return shape.map((_, i) =>
    shape.slice(i + 1).reduce((product, length) => product * length, size),
  );
}
