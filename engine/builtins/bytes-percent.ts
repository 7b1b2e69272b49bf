import { bytesToLatin1, latin1ToBytes } from "../objects/bytes.ts";
import { NOT_IMPLEMENTED, PyBytes } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { type Conversion, unsupportedConversion } from "../objects/percent-format.ts";
import { percentText } from "../objects/percent-value.ts";
import { Raise } from "../objects/raise.ts";
import { typeName, typeOf } from "../objects/types.ts";
import { isIndex, realBy, withIndex } from "../vm/conversions.ts";
import type { VM } from "../vm/machine.ts";
import { method } from "../vm/native.ts";
import { callMethod } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import { ascii } from "../vm/text.ts";
import { asBytes, BYTE_TYPES, type ByteString } from "./bytes-arguments.ts";
import { formatPercent, type PercentKind } from "./percent.ts";
import { numberConversion } from "./percent-number.ts";
import { asText, textOf } from "./text-arguments.ts";

/** `%` of bytes and bytearray: as that of str, on Latin-1 text. Objects/bytesobject.c, _PyBytes_FormatEx */

const BYTES: PercentKind = {
  noun: "bytes",
  key: (text) => new PyBytes(latin1ToBytes(text)),
  isText: (value) => asBytes(value) !== undefined || asText(value) !== undefined,
  convert,
};

for (const { type, wrap } of BYTE_TYPES) {
  const format = (vm: VM, template: Uint8Array, values: Value): Value | undefined =>
    formatPercent(vm, bytesToLatin1(template), values, BYTES, (text) => wrap(latin1ToBytes(text)));

  method(type, "__mod__", "self, value, /", (vm, self: ByteString, value: Value) =>
    format(vm, self.bytes, value),
  );

  method(type, "__rmod__", "self, value, /", (vm, self: ByteString, value: Value) =>
    typeOf(value).isSubclassOf(type)
      ? format(vm, (value as ByteString).bytes, self)
      : NOT_IMPLEMENTED,
  );
}

function convert(vm: VM, value: Value, conversion: Conversion): Value | undefined {
  const { type } = conversion;
  if (/^[sb]$/.test(type)) return convertBytes(vm, value, conversion);
  if (/^[ra]$/.test(type)) {
    return chain(
      vm,
      () => ascii(vm, value),
      (_vm, text) => percentText(textOf(text), conversion),
    );
  }
  if (type === "c") return convertByte(vm, value, conversion);
  if (/^[eEfFgG]$/.test(type) && realBy(value) === undefined) {
    throw new Raise("TypeError", `float argument required, not ${typeName(value)}`);
  }
  const number = numberConversion(type);
  if (number === undefined) throw unsupportedConversion(conversion);
  return number(vm, value, conversion);
}

function convertBytes(vm: VM, value: Value, conversion: Conversion): Value | undefined {
  const bytes = asBytes(value);
  if (bytes !== undefined) return percentText(bytesToLatin1(bytes), conversion);
  const method = typeOf(value).lookup("__bytes__");
  if (method === undefined) {
    const wanted = "a bytes-like object, or an object that implements __bytes__";
    throw new Raise("TypeError", `%b requires ${wanted}, not '${typeName(value)}'`);
  }
  return chain(
    vm,
    () => callMethod(vm, method, value, []),
    (_vm, result) => {
      const made = result instanceof PyBytes ? result.bytes : undefined;
      if (made !== undefined) return percentText(bytesToLatin1(made), conversion);
      throw new Raise("TypeError", `__bytes__ returned non-bytes (type ${typeName(result)})`);
    },
  );
}

function convertByte(vm: VM, value: Value, conversion: Conversion): Value | undefined {
  const bytes = asBytes(value);
  if (bytes?.length === 1) return percentText(bytesToLatin1(bytes), conversion);
  const wanted = "%c requires an integer in range(256) or a single byte";
  if (bytes !== undefined) {
    const given = `a ${typeName(value)} object of length ${bytes.length}`;
    throw new Raise("TypeError", `${wanted}, not ${given}`);
  }
  if (!isIndex(value)) throw new Raise("TypeError", `${wanted}, not ${typeName(value)}`);
  return withIndex(vm, value, (_vm, code) => {
    if (code < 0 || code > 255) throw new Raise("OverflowError", "%c arg not in range(256)");
    return percentText(String.fromCharCode(Number(code)), conversion);
  });
}
