import { isTextCode, type PyArray } from "../../objects/array.ts";
import { PyBytes, PyList, PyTuple } from "../../objects/containers.ts";
import { PyMemoryView } from "../../objects/memory-view.ts";
import { changed, type Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import { getAttributeFor } from "../../vm/attributes.ts";
import { call } from "../../vm/calls.ts";
import { withSize } from "../../vm/conversions.ts";
import { eachOf } from "../../vm/each.ts";
import { PROPAGATE } from "../../vm/frame.ts";
import type { VM } from "../../vm/machine.ts";
import { method } from "../../vm/native.ts";
import { chain, guarded } from "../../vm/sequencing.ts";
import { append } from "../bytearray.ts";
import { bytesArgument } from "../bytes-arguments.ts";
import { textArgument } from "../text-arguments.ts";
import { arrayType } from "./array-type.ts";
import { textBytes, withItemBytes } from "./array-values.ts";

/** What an array gives away and takes in as a whole. Modules/arraymodule.c */

export function fromBytes(self: PyArray, bytes: Uint8Array): null {
  if (bytes.length % self.item.size === 0) return append(self, bytes.slice());
  throw new Raise("ValueError", "bytes length not a multiple of item size");
}

method(arrayType, "frombytes", "self, buffer, /", (_vm, self: PyArray, buffer: Value) => {
  const bytes = bytesArgument(buffer);
  if (buffer instanceof PyMemoryView && buffer.item.size !== 1) {
    throw new Raise("TypeError", "a bytes-like object is required");
  }
  return fromBytes(self, bytes);
});

method(arrayType, "tobytes", "self, /", (_vm, self: PyArray) => new PyBytes(self.bytes.slice()));

method(arrayType, "tolist", "self, /", (_vm, self: PyArray) => new PyList(self.items));

/** Either all items of the list come in, or none does. */
method(arrayType, "fromlist", "self, list, /", (vm, self: PyArray, list: Value) => {
  if (!(list instanceof PyList)) throw new Raise("TypeError", "arg must be list");
  const before = self.bytes.length;
  return guarded(
    vm,
    () =>
      eachOf(vm, list, (value) => withItemBytes(vm, self, value, (bytes) => append(self, bytes))),
    () => null,
    () => {
      self.bytes = self.bytes.subarray(0, before);
      return PROPAGATE;
    },
  );
});

// ── text ────────────────────────────────────────────────────────────────────────────────────────

function checkText(self: PyArray, name: string): void {
  if (isTextCode(self.code)) return;
  const what = `${name}() may only be called on unicode type arrays ('u' or 'w')`;
  throw new Raise("ValueError", what);
}

method(arrayType, "fromunicode", "self, ustr, /", (_vm, self: PyArray, text: Value) => {
  const characters = textArgument(text, "fromunicode() argument");
  checkText(self, "fromunicode");
  return append(self, textBytes(characters));
});

method(arrayType, "tounicode", "self, /", (_vm, self: PyArray) => {
  checkText(self, "tounicode");
  return self.items.join("");
});

// ── files ───────────────────────────────────────────────────────────────────────────────────────

/** So many bytes go to a file at once. */
const BLOCK = 64 * 1024;

method(arrayType, "tofile", "self, f, /", (vm, self: PyArray, file: Value) => {
  const blocks: Value[] = [];
  for (let at = 0; at < self.bytes.length; at += BLOCK) {
    blocks.push(new PyBytes(self.bytes.slice(at, at + BLOCK)));
  }
  return eachOf(vm, new PyList(blocks), (block) =>
    chain(
      vm,
      () => callNamed(vm, file, "write", block),
      () => null,
    ),
  );
});

method(arrayType, "fromfile", "self, f, n, /", (vm, self: PyArray, file: Value, n: Value) =>
  withSize(vm, n, (_vm, count) => {
    if (count < 0) throw new Raise("ValueError", "negative count");
    const wanted = count * self.item.size;
    return chain(
      vm,
      () => callNamed(vm, file, "read", wanted),
      (_vm, read) => {
        if (!(read instanceof PyBytes)) throw new Raise("TypeError", "read() didn't return bytes");
        fromBytes(self, read.bytes);
        if (read.bytes.length === wanted) return null;
        throw new Raise("EOFError", "read() didn't return enough bytes");
      },
    );
  }),
);

const callNamed = (vm: VM, object: Value, name: string, argument: Value): Value | undefined =>
  getAttributeFor(vm, object, name, (run) => call(vm, run, [argument]));

// ── memory ──────────────────────────────────────────────────────────────────────────────────────

method(arrayType, "byteswap", "self, /", (_vm, self: PyArray) => {
  const { size } = self.item;
  for (let at = 0; at < self.bytes.length; at += size) self.bytes.subarray(at, at + size).reverse();
  changed(self);
  return null;
});

method(arrayType, "buffer_info", "self, /", (vm, self: PyArray) => {
  return new PyTuple([vm.identity(self), self.length]);
});
