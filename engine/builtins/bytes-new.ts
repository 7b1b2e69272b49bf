import { PyByteArray, PyBytes } from "../objects/containers.ts";
import { encodeText } from "../objects/encode.ts";
import { instanceOf } from "../objects/instance.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { bytearrayType, bytesType, typeName, typeOf } from "../objects/types.ts";
import { isIndex, withCount } from "../vm/conversions.ts";
import { isIterable } from "../vm/iteration.ts";
import type { VM } from "../vm/machine.ts";
import { PyNative } from "../vm/native.ts";
import { callMethod } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import { asBytes, withByteItems } from "./bytes-arguments.ts";
import { initialiser } from "./initialiser.ts";
import { newMethod } from "./new-method.ts";
import { asText, optionalText } from "./text-arguments.ts";

/** How bytes and bytearrays are made. Objects/bytesobject.c, Objects/bytearrayobject.c */

newMethod(
  bytesType,
  "cls, source=?, encoding=?, errors=?",
  (vm, _cls: Value, source?: Value, encoding?: Value, errors?: Value) => {
    const text = encoded("bytes", source, encoding, errors);
    if (text !== undefined) return new PyBytes(text);
    const method = typeOf(source ?? null).lookup("__bytes__");
    const value = source ?? null;
    return method === undefined ? fromObject(vm, value) : fromMethod(vm, method, value);
  },
  { wrap: (cls, value) => instanceOf(cls, new PyBytes((value as PyBytes).bytes)) },
);

/** The content if there is nothing given, or a text with its encoding; undefined for all else. */
function encoded(
  name: string,
  source: Value | undefined,
  encodingGiven: Value | undefined,
  errorsGiven: Value | undefined,
): Uint8Array | undefined {
  const encoding = optionalText(encodingGiven, `${name}() argument 'encoding'`);
  const errors = optionalText(errorsGiven, `${name}() argument 'errors'`);
  const text = source === undefined ? undefined : asText(source);
  if (text !== undefined) {
    if (encoding !== undefined) return encodeText(text, encoding, errors);
    throw new Raise("TypeError", "string argument without an encoding");
  }
  if (encoding !== undefined || errors !== undefined) {
    const given = encoding === undefined ? "errors" : "encoding";
    throw new Raise("TypeError", `${given} without a string argument`);
  }
  return source === undefined ? new Uint8Array() : undefined;
}

/** The bytes that `__bytes__` of a class gives. */
export function fromMethod(vm: VM, method: Value, source: Value): Value | undefined {
  return chain(
    vm,
    () => callMethod(vm, method, source, []),
    (_vm, result) => {
      if (result instanceof PyBytes) return result;
      throw new Raise("TypeError", `__bytes__ returned non-bytes (type ${typeName(result)})`);
    },
  );
}

function fromObject(vm: VM, source: Value): Value | undefined {
  if (isIndex(source)) return withCount(vm, source, (_vm, size) => new PyBytes(zeros(size)));
  return withContent(vm, source, "bytes", (bytes) => new PyBytes(bytes));
}

/** The greatest number of bytes that a page can be expected to hold. */
const MOST = 2 ** 30;

function zeros(size: number): Uint8Array {
  if (size < 0) throw new Raise("ValueError", "negative count");
  if (size > MOST) throw new Raise("MemoryError");
  return new Uint8Array(size);
}

/** Goes on with a copy of the bytes of an object, or of the ints in it. PyBytes_FromObject */
export function withContent(
  vm: VM,
  source: Value,
  name: "bytes" | "bytearray",
  next: (bytes: Uint8Array) => Value | undefined,
): Value | undefined {
  const bytes = asBytes(source);
  if (bytes !== undefined) return next(bytes.slice());
  if (!isIterable(source) || asText(source) !== undefined) {
    throw new Raise("TypeError", `cannot convert '${typeName(source)}' object to ${name}`);
  }
  return withByteItems(vm, source, name === "bytes" ? "bytes" : "byte", next);
}

const newByteArray = (_vm: VM, cls: PyType): Value =>
  instanceOf(cls, new PyByteArray(new Uint8Array()));

bytearrayType.namespace.set(
  "__new__",
  new PyNative("__new__", "cls, *args, **keywords", newByteArray),
);

initialiser(
  bytearrayType,
  "self, source=?, encoding=?, errors=?",
  (vm, self: PyByteArray, source?: Value, encoding?: Value, errors?: Value) => {
    const fill = (bytes: Uint8Array): null => {
      self.bytes = bytes;
      return null;
    };
    const text = encoded("bytearray", source, encoding, errors);
    if (text !== undefined) return fill(text);
    const value = source ?? null;
    if (isIndex(value)) return withCount(vm, value, (_vm, size) => fill(zeros(size)));
    return withContent(vm, value, "bytearray", fill);
  },
);
