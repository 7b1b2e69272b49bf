import { PyArray } from "../objects/array.ts";
import { PyBuffer } from "../objects/buffer.ts";
import { bytesToHex } from "../objects/bytes.ts";
import { NOT_IMPLEMENTED, PyBytes, PyList, PyTuple } from "../objects/containers.ts";
import { castFormat, formatOf } from "../objects/memory-formats.ts";
import { BufferLease, type Layout, PyMemoryView, packedStrides } from "../objects/memory-view.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { builtinType, classOf, listType, objectType, typeName, typeOf } from "../objects/types.ts";
import type { VM } from "../vm/machine.ts";
import { attribute, method } from "../vm/native.ts";
import { IndexedIterator, iteratorType } from "../vm/native-iterators.ts";
import { asInt } from "../vm/numbers.ts";
import { callMethod, equals } from "../vm/operators.ts";
import { asBytes } from "./bytes-arguments.ts";
import { subscriptable } from "./generic-alias.ts";
import { newMethod } from "./new-method.ts";
import { address } from "./object.ts";
import { textArgument } from "./text-arguments.ts";

/** `memoryview` as a value; `memory-view-items.ts` has its items. Objects/memoryobject.c */

export const memoryViewType = builtinType("memoryview", [objectType], {
  final: true,
  hasWeakref: true,
});
classOf(PyMemoryView, memoryViewType);
subscriptable(memoryViewType);

newMethod(memoryViewType, "cls, object", (vm, _cls: Value, object: Value) => viewOf(vm, object));

function viewOf(vm: VM, object: Value): PyMemoryView {
  if (object instanceof PyMemoryView) {
    object.check();
    return object.again(object.layout);
  }
  if (!(object instanceof PyBytes || object instanceof PyBuffer)) {
    const what = `a bytes-like object is required, not '${typeName(object)}'`;
    throw new Raise("TypeError", `memoryview: ${what}`);
  }
  const lease = new BufferLease();
  if (object instanceof PyBuffer) object.lend(() => vm.lifetimes.isReachable(lease));
  return new PyMemoryView(object, layoutOf(object), object instanceof PyBytes, lease);
}

function layoutOf(object: PyBytes | PyBuffer): Layout {
  const format = object instanceof PyArray ? object.format : "B";
  const { size } = formatOf(format);
  return { offset: 0, format, shape: [object.bytes.length / size], strides: [size] };
}

const numbers = (values: readonly number[]): PyTuple => new PyTuple([...values]);

/** Everything but `repr` is refused once a view was released. */
function facts(name: string, get: (self: PyMemoryView) => Value): void {
  attribute(memoryViewType, name, (_vm, self: PyMemoryView) => {
    self.check();
    return get(self);
  });
}

facts("obj", (self) => self.owner);
facts("nbytes", (self) => self.size);
facts("itemsize", (self) => self.item.size);
facts("format", (self) => self.layout.format);
facts("ndim", (self) => self.layout.shape.length);
facts("shape", (self) => numbers(self.layout.shape));
facts("strides", (self) => numbers(self.layout.strides));
facts("suboffsets", () => new PyTuple([]));
facts("readonly", (self) => self.readonly);
for (const name of ["contiguous", "c_contiguous"]) facts(name, (self) => self.contiguous);
facts("f_contiguous", (self) => self.contiguous && self.layout.shape.length === 1);

method(memoryViewType, "__repr__", "self, /", (vm, self: PyMemoryView) => {
  const what = self.released ? "released memory" : "memory";
  return `<${what} at ${address(vm, self)}>`;
});

method(memoryViewType, "__len__", "self, /", (_vm, self: PyMemoryView) => {
  self.check();
  return self.length;
});

method(memoryViewType, "tobytes", "self, order=?", (_vm, self: PyMemoryView) => {
  return new PyBytes(self.bytes.slice());
});

method(
  memoryViewType,
  "hex",
  "self, sep=?, bytes_per_sep=?",
  (_vm, self: PyMemoryView, sep?: Value, group: Value = 1) => {
    const separator = sep === undefined ? undefined : textArgument(sep, "hex() argument 'sep'");
    return bytesToHex(self.bytes, separator, Number(asInt(group) ?? 1));
  },
);

const itemsOf = (self: PyMemoryView): Value[] =>
  Array.from(self.places(), (place) => self.at(place));

method(memoryViewType, "tolist", "self, /", (_vm, self: PyMemoryView) => {
  self.check();
  return nested(itemsOf(self), self.layout.shape);
});

function nested(items: Value[], [length = 0, ...inner]: readonly number[]): PyList {
  if (inner.length === 0) return new PyList(items);
  const each = items.length / Math.max(1, length);
  return new PyList(
    Array.from({ length }, (_, i) => nested(items.slice(i * each, (i + 1) * each), inner)),
  );
}

method(memoryViewType, "toreadonly", "self, /", (_vm, self: PyMemoryView) => {
  self.check();
  return self.again(self.layout, true);
});

method(
  memoryViewType,
  "cast",
  "self, format, shape=?",
  (_vm, self: PyMemoryView, format: Value, shape?: Value) => {
    self.check();
    const text = textArgument(format, "cast() argument 'format'");
    const { size } = castFormat(text);
    if (!self.contiguous) {
      throw new Raise("TypeError", "memoryview: casts are restricted to C-contiguous views");
    }
    if (self.size % size !== 0) {
      throw new Raise("TypeError", "memoryview: length is not a multiple of itemsize");
    }
    const lengths = shape === undefined ? [self.size / size] : lengthsOf(shape, self.size, size);
    const layout = {
      offset: self.layout.offset,
      format: text,
      shape: lengths,
      strides: packedStrides(lengths, size),
    };
    return self.again(layout);
  },
);

function lengthsOf(shape: Value, bytes: number, size: number): readonly number[] {
  if (!(shape instanceof PyList || shape instanceof PyTuple)) {
    throw new Raise("TypeError", "shape must be a list or a tuple");
  }
  const lengths = shape.items.map((length) => Number(asInt(length) ?? Number.NaN));
  const count = lengths.reduce((product, length) => product * length, size);
  if (count === bytes) return lengths;
  throw new Raise("TypeError", "memoryview: product(shape) * itemsize != buffer size");
}

// ── being released ──────────────────────────────────────────────────────────────────────────────

method(memoryViewType, "__enter__", "self, /", (_vm, self: PyMemoryView) => {
  self.check();
  return self;
});

function release(_vm: VM, self: PyMemoryView): null {
  self.lease = undefined;
  return null;
}

method(memoryViewType, "release", "self, /", release);
method(memoryViewType, "__exit__", "self, *args", release);

// ── as a value ──────────────────────────────────────────────────────────────────────────────────

method(memoryViewType, "__eq__", "self, value, /", (vm, self: PyMemoryView, other: Value) => {
  if (self.released) return self === other;
  if (other instanceof PyMemoryView && other.released) return false;
  if (asBytes(other) === undefined) return NOT_IMPLEMENTED;
  const view = other instanceof PyMemoryView ? other : viewOf(vm, other);
  if (self.layout.shape.join() !== view.layout.shape.join()) return false;
  // Items that cannot be looked at are equal to nothing. `unpack_cmp`
  if (!(self.isUnpackable && view.isUnpackable)) return false;
  return equals(vm, new PyList(itemsOf(self)), new PyList(itemsOf(view)));
});

method(memoryViewType, "__hash__", "self, /", (vm, self: PyMemoryView) => {
  self.check();
  if (!self.readonly) throw new Raise("ValueError", "cannot hash writable memoryview object");
  if (self.item.size !== 1) {
    throw new Raise("ValueError", "memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
  }
  const bytes = new PyBytes(self.bytes);
  return callMethod(vm, typeOf(bytes).lookup("__hash__") as Value, bytes, []);
});

const memoryIteratorType = iteratorType("memory_iterator");

method(memoryViewType, "__iter__", "self, /", (_vm, self: PyMemoryView) => {
  self.check();
  const { offset, strides } = self.layout;
  return new IndexedIterator(memoryIteratorType, {
    sequence: self,
    length: () => self.length,
    at: (index) => (index < self.length ? self.at(offset + index * (strides[0] ?? 1)) : undefined),
  });
});

/** What lists can do with the items as well. */
for (const [name, signature] of [
  ["count", "self, value, /"],
  ["index", "self, value, start=?, stop=?, /"],
] as const) {
  method(
    memoryViewType,
    name,
    signature,
    (vm, self: PyMemoryView, ...args: (Value | undefined)[]) =>
      callMethod(
        vm,
        listType.lookup(name) as Value,
        new PyList(itemsOf(self)),
        args.filter((arg) => arg !== undefined),
      ),
  );
}
