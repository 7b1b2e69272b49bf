import { PyBytes } from "../objects/containers.ts";
import { PyFloat } from "../objects/float.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { fromBase64, toBase64 } from "../support/base64.ts";
import { adler32, crc32, crcHqx } from "../support/checksums.ts";
import { halfBits, halfValue } from "../support/half-float.ts";
import type { VM } from "../vm/machine.ts";
import { PyModule } from "../vm/module.ts";
import { type NativeFunction, PyNative } from "../vm/native.ts";
import { asInt } from "../vm/numbers.ts";
import { bytesArgument } from "./bytes-arguments.ts";

/** The module `_binary`, ours: what `struct`, `array`, `binascii` and `zlib` are made over. */
export function binaryModule(_vm: VM): PyModule {
  const module = new PyModule("_binary");
  for (const [name, signature, run] of FUNCTIONS) {
    module.namespace.set(name, new PyNative(name, signature, run, { module: "_binary" }));
  }
  return module;
}

const FUNCTIONS: readonly (readonly [string, string, NativeFunction])[] = [
  ["pack_float", "value, size, /", packFloat],
  ["unpack_float", "data, /", unpackFloat],
  ["crc32", "data, value, /", checksum(crc32)],
  ["adler32", "data, value, /", checksum(adler32)],
  ["crc_hqx", "data, value, /", checksum(crcHqx)],
  ["encode_base64", "data, /", (_vm, data) => new PyBytes(toBase64(bytesArgument(data)))],
  ["decode_base64", "data, strict, /", decodeBase64],
];

const numberOf = (value: Value): number => Number(asInt(value) ?? 0);

/** The bits of a float in 2, 4 or 8 bytes, the highest first. Objects/floatobject.c, PyFloat_Pack* */
function packFloat(_vm: VM, value: Value, size: Value): Value {
  const number = value instanceof PyFloat ? value.value : 0;
  const view = new DataView(new ArrayBuffer(numberOf(size)));
  if (view.byteLength === 8) view.setFloat64(0, number);
  else if (view.byteLength === 4) view.setFloat32(0, single(number));
  else view.setUint16(0, half(number));
  return new PyBytes(new Uint8Array(view.buffer));
}

function single(number: number): number {
  if (Number.isFinite(number) && !Number.isFinite(Math.fround(number))) {
    throw new Raise("OverflowError", "float too large to pack with f format");
  }
  return number;
}

function half(number: number): number {
  const bits = halfBits(number);
  if (bits === undefined) {
    throw new Raise("OverflowError", "float too large to pack with e format");
  }
  return bits;
}

function unpackFloat(_vm: VM, data: Value): Value {
  const bytes = bytesArgument(data);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength === 8) return new PyFloat(view.getFloat64(0));
  if (view.byteLength === 4) return new PyFloat(view.getFloat32(0));
  return new PyFloat(halfValue(view.getUint16(0)));
}

function checksum(sum: (data: Uint8Array, start: number) => number): NativeFunction {
  return (_vm, data: Value, value: Value) => sum(bytesArgument(data), numberOf(value));
}

/** The bytes, or a text that says what is wrong. */
function decodeBase64(_vm: VM, data: Value, strict: Value): Value {
  const decoded = fromBase64(bytesArgument(data), strict === true);
  return typeof decoded === "string" ? decoded : new PyBytes(decoded);
}
