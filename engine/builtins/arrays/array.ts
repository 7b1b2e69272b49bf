import { isTextCode, PyArray, TYPECODES } from "../../objects/array.ts";
import { concatBytes } from "../../objects/bytes.ts";
import {
  NOT_IMPLEMENTED,
  PyByteArray,
  PyBytes,
  PyList,
  PyTuple,
} from "../../objects/containers.ts";
import { PyDict } from "../../objects/dict.ts";
import { exceptionType } from "../../objects/exception.ts";
import { instanceOf } from "../../objects/instance.ts";
import type { Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import type { PyType } from "../../objects/type.ts";
import { builtinType, listType, objectType, typeName } from "../../objects/types.ts";
import { COMPARISONS } from "../../python/bytecode.ts";
import { withCount } from "../../vm/conversions.ts";
import { eachOf } from "../../vm/each.ts";
import type { VM } from "../../vm/machine.ts";
import { attribute, method } from "../../vm/native.ts";
import { IndexedIterator } from "../../vm/native-iterators.ts";
import { callMethod } from "../../vm/operators.ts";
import { chain } from "../../vm/sequencing.ts";
import type { Keywords } from "../../vm/signature.ts";
import { repr } from "../../vm/text.ts";
import { append } from "../bytearray.ts";
import { repeatBytes } from "../bytes.ts";
import { subscriptable } from "../generic-alias.ts";
import { standingMethods } from "../iterators.ts";
import { newMethod } from "../new-method.ts";
import { asText } from "../text-arguments.ts";
import { warn } from "../warn.ts";
import { fromBytes } from "./array-bytes.ts";
import { arrayType } from "./array-type.ts";
import { textBytes, withItemBytes } from "./array-values.ts";

/** What an array is, and how one is made of others. Modules/arraymodule.c */

newMethod(
  arrayType,
  "cls, *args, **keywords",
  (vm, cls: PyType, args: readonly Value[], keywords: Keywords) => {
    if (cls === arrayType && keywords.size > 0) {
      throw new Raise("TypeError", "array.array() takes no keyword arguments");
    }
    const [typecode, initializer] = counted(args);
    const code = typecodeOf(typecode);
    if (initializer !== undefined) refuseOtherText(code, initializer);
    if (!TYPECODES.includes(code)) {
      const known = "must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d";
      throw new Raise("ValueError", `bad typecode (${known})`);
    }
    return chain(
      vm,
      () => (code === "u" ? warn(vm, exceptionType("DeprecationWarning"), DEPRECATED) : null),
      () => filled(vm, new PyArray(code, new Uint8Array()), initializer),
    );
  },
  { wrap: (cls, value) => instanceOf(cls, value as PyArray) },
);

/** `PyArg_ParseTuple` with "C|O:array" */
function counted(args: readonly Value[]): readonly [Value, Value | undefined] {
  const [typecode, initializer] = args;
  if (typecode !== undefined && args.length <= 2) return [typecode, initializer];
  const bound = args.length === 0 ? "at least 1 argument" : "at most 2 arguments";
  throw new Raise("TypeError", `array() takes ${bound} (${args.length} given)`);
}

const DEPRECATED = "The 'u' type code is deprecated and will be removed in Python 3.16";

function typecodeOf(value: Value): string {
  const code = asText(value);
  const wanted = "array() argument 1 must be a unicode character, not";
  if (code === undefined) throw new Raise("TypeError", `${wanted} ${typeName(value)}`);
  const { length } = Array.from(code);
  if (length === 1) return code;
  throw new Raise("TypeError", `${wanted} a string of length ${length}`);
}

function refuseOtherText(code: string, initializer: Value): void {
  if (isTextCode(code)) return;
  const isText = asText(initializer) !== undefined;
  if (!isText && !(initializer instanceof PyArray && isTextCode(initializer.code))) return;
  const what = isText ? "a str" : "a unicode array";
  throw new Raise("TypeError", `cannot use ${what} to initialize an array with typecode '${code}'`);
}

function filled(vm: VM, array: PyArray, initializer: Value | undefined): Value | undefined {
  if (initializer === undefined) return array;
  const text = isTextCode(array.code) ? asText(initializer) : undefined;
  if (text !== undefined) array.bytes = textBytes(text);
  else if (initializer instanceof PyBytes || initializer instanceof PyByteArray) {
    fromBytes(array, initializer.bytes);
  } else if (initializer instanceof PyArray && initializer.code === array.code) {
    array.bytes = initializer.bytes.slice();
  } else {
    return chain(
      vm,
      () => extendBy(vm, array, initializer),
      () => array,
    );
  }
  return array;
}

/** Puts the values of an iterable behind the items. `array_iter_extend` */
function extendBy(vm: VM, self: PyArray, iterable: Value): Value | undefined {
  return eachOf(vm, iterable, (value) =>
    withItemBytes(vm, self, value, (bytes) => append(self, bytes)),
  );
}

subscriptable(arrayType);
arrayType.namespace.set("__hash__", null);
arrayType.namespace.set("__module__", arrayType.module);

attribute(arrayType, "typecode", (_vm, self: PyArray) => self.code);
attribute(arrayType, "itemsize", (_vm, self: PyArray) => self.item.size);

method(arrayType, "__len__", "self, /", (_vm, self: PyArray) => self.length);

method(arrayType, "__repr__", "self, /", (vm, self: PyArray) => {
  const name = `${self.cls.name}('${self.code}'`;
  if (self.length === 0) return `${name})`;
  const content = isTextCode(self.code) ? self.items.join("") : new PyList(self.items);
  return chain(
    vm,
    () => repr(vm, content),
    (_vm, text) => `${name}, ${text})`,
  );
});

const arrayIteratorType = builtinType("arrayiterator", [objectType], {
  module: "array",
  final: true,
});

standingMethods(arrayIteratorType);

method(
  arrayType,
  "__iter__",
  "self, /",
  (_vm, self: PyArray) =>
    new IndexedIterator(arrayIteratorType, {
      sequence: self,
      length: () => self.length,
      at: (place) => (place < self.length ? self.at(place) : undefined),
    }),
);

for (const { method: name } of COMPARISONS) {
  method(arrayType, name, "self, value, /", (vm, self: PyArray, other: Value) => {
    if (!(other instanceof PyArray)) return NOT_IMPLEMENTED;
    const compare = listType.lookup(name) as Value;
    return callMethod(vm, compare, new PyList(self.items), [new PyList(other.items)]);
  });
}

// ── arithmetic ──────────────────────────────────────────────────────────────────────────────────

/** The bytes of another array of the same kind. */
export function sameKind(self: PyArray, other: PyArray): Uint8Array {
  if (other.code === self.code) return other.bytes;
  throw new Raise("TypeError", "bad argument type for built-in operation");
}

method(arrayType, "__add__", "self, value, /", (_vm, self: PyArray, other: Value) => {
  if (!(other instanceof PyArray)) {
    throw new Raise("TypeError", `can only append array (not "${typeName(other)}") to array`);
  }
  return self.with(concatBytes([self.bytes, sameKind(self, other)]));
});

method(arrayType, "__iadd__", "self, value, /", (_vm, self: PyArray, other: Value) => {
  if (!(other instanceof PyArray)) {
    throw new Raise("TypeError", `can only extend with array (not "${typeName(other)}")`);
  }
  extendWith(self, other);
  return self;
});

function extendWith(self: PyArray, other: PyArray): null {
  if (other.code === self.code) return append(self, other.bytes.slice());
  throw new Raise("TypeError", "can only extend with array of same kind");
}

method(arrayType, "extend", "self, bb, /", (vm, self: PyArray, other: Value) =>
  other instanceof PyArray ? extendWith(self, other) : extendBy(vm, self, other),
);

/** Goes on with the bytes so many times over. */
function repeated(
  vm: VM,
  self: PyArray,
  count: Value,
  next: (bytes: Uint8Array) => Value,
): Value | undefined {
  return withCount(vm, count, (_vm, times) => next(repeatBytes(self.bytes, times)));
}

for (const name of ["__mul__", "__rmul__"]) {
  method(arrayType, name, "self, value, /", (vm, self: PyArray, count: Value) =>
    repeated(vm, self, count, (bytes) => self.with(bytes)),
  );
}

method(arrayType, "__imul__", "self, value, /", (vm, self: PyArray, count: Value) =>
  repeated(vm, self, count, (bytes) => {
    self.bytes = bytes;
    return self;
  }),
);

// ── copies ──────────────────────────────────────────────────────────────────────────────────────

const copyOf = (_vm: VM, self: PyArray): Value => self.with(self.bytes.slice());

method(arrayType, "__copy__", "self, /", copyOf);
method(arrayType, "__deepcopy__", "self, memo, /", copyOf);

method(arrayType, "__reduce_ex__", "self, value, /", (_vm, self: PyArray) => {
  const cls: PyType = self.cls;
  const args = new PyTuple([self.code, new PyList(self.items)]);
  return new PyTuple([cls, args, self.dict === undefined ? null : PyDict.over(self.dict)]);
});
