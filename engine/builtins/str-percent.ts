import { NOT_IMPLEMENTED } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { type Conversion, unsupportedConversion } from "../objects/percent-format.ts";
import { percentChar, percentText } from "../objects/percent-value.ts";
import { Raise } from "../objects/raise.ts";
import { strType, typeName } from "../objects/types.ts";
import { isIndex, withIndex } from "../vm/conversions.ts";
import type { VM } from "../vm/machine.ts";
import { method } from "../vm/native.ts";
import { chain } from "../vm/sequencing.ts";
import { convert as convertBy } from "../vm/text.ts";
import { formatPercent, type PercentKind } from "./percent.ts";
import { numberConversion } from "./percent-number.ts";
import { asText, textOf } from "./text-arguments.ts";

/** `%` of a str. Objects/unicode_format.c */

const STRING: PercentKind = {
  noun: "string",
  key: (text) => text,
  isText: (value) => asText(value) !== undefined,
  convert,
};

method(strType, "__mod__", "self, value, /", (vm, self: Value, value: Value) =>
  formatPercent(vm, textOf(self), value, STRING, (text) => text),
);

method(strType, "__rmod__", "self, value, /", (vm, self: Value, value: Value) => {
  const template = asText(value);
  if (template === undefined) return NOT_IMPLEMENTED;
  return formatPercent(vm, template, self, STRING, (text) => text);
});

function convert(vm: VM, value: Value, conversion: Conversion): Value | undefined {
  const { type } = conversion;
  if (/^[sra]$/.test(type)) {
    return chain(
      vm,
      () => convertBy(vm, value, type.charCodeAt(0)),
      (_vm, text) => percentText(textOf(text), conversion),
    );
  }
  if (type === "c") return convertChar(vm, value, conversion);
  const number = numberConversion(type);
  if (number === undefined) throw unsupportedConversion(conversion);
  return number(vm, value, conversion);
}

function convertChar(vm: VM, value: Value, conversion: Conversion): Value | undefined {
  const text = asText(value);
  if (text !== undefined) return percentChar(text, conversion);
  if (isIndex(value)) return withIndex(vm, value, (_vm, code) => percentChar(code, conversion));
  const what = `%c requires an int or a unicode character, not ${typeName(value)}`;
  throw new Raise("TypeError", what);
}
