import { PyBuffer } from "./buffer.ts";
import { add, floorDivide, multiply, type PyInt, subtract } from "./int.ts";
import { PyObject, type Value } from "./object.ts";

export class PyTuple extends PyObject {
  readonly items: readonly Value[];

  constructor(items: readonly Value[]) {
    super();
    this.items = items;
  }
}

export class PyList extends PyObject {
  items: Value[];

  constructor(items: Value[]) {
    super();
    this.items = items;
  }
}

/** Lists that would be longer are what CPython calls a MemoryError: the host ends where arrays become so long. */
export const MOST_ITEMS = 2 ** 26;

export class PyRange extends PyObject {
  readonly start: PyInt;
  readonly stop: PyInt;
  readonly step: PyInt;
  /** How many items it has, which may be more than a host array could have. */
  readonly size: PyInt;
  readonly length: number;

  constructor(start: PyInt, stop: PyInt, step: PyInt) {
    super();
    this.start = start;
    this.stop = stop;
    this.step = step;
    const [low, high] = step > 0 ? [start, stop] : [stop, start];
    const stride = step > 0 ? step : multiply(step, -1);
    const span = subtract(high, low);
    this.size = span <= 0 ? 0 : floorDivide(add(span, subtract(stride, 1)), stride);
    this.length = Number(this.size);
  }

  at(index: number): PyInt {
    return add(this.start, multiply(index, this.step));
  }
}

export class PySlice extends PyObject {
  readonly start: Value;
  readonly stop: Value;
  readonly step: Value;

  constructor(start: Value, stop: Value, step: Value) {
    super();
    this.start = start;
    this.stop = stop;
    this.step = step;
  }
}

export class PyBytes extends PyObject {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    super();
    this.bytes = bytes;
  }
}

export class PyByteArray extends PyBuffer {
  override get fixed(): string {
    return "Existing exports of data: object cannot be re-sized";
  }
}

/** What a variable shared between functions lives in. */
export class PyCell extends PyObject {
  content: Value | undefined;

  constructor(content: Value | undefined) {
    super();
    this.content = content;
  }
}

/** `None`, `True` and `False` are host primitives; these two are objects. */
export class PySingleton extends PyObject {
  readonly name: string;

  constructor(name: string) {
    super();
    this.name = name;
  }
}

export const ELLIPSIS = new PySingleton("Ellipsis");
export const NOT_IMPLEMENTED = new PySingleton("NotImplemented");
