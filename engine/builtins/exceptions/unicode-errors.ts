import { decodeError, encodeError } from "../../objects/codec-errors.ts";
import { PyByteArray, PyBytes } from "../../objects/containers.ts";
import { exceptionType, type PyException } from "../../objects/exception.ts";
import type { Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import { charsOf } from "../../objects/text.ts";
import { escapeChar } from "../../objects/text-repr.ts";
import { typeName } from "../../objects/types.ts";
import { method } from "../../vm/native.ts";
import { asInt } from "../../vm/numbers.ts";
import { collect } from "../../vm/sequencing.ts";
import type { Keywords } from "../../vm/signature.ts";
import { str } from "../../vm/text.ts";
import { asBytes } from "../bytes-arguments.ts";
import { asText, textOf } from "../text-arguments.ts";
import { refuseKeywords } from "./base-exception.ts";
import { fields } from "./fields.ts";

/** UnicodeEncodeError, UnicodeDecodeError and UnicodeTranslateError. Objects/exceptions.c */

type Check = (value: Value, place: number) => void;

const text: Check = (value, place) => {
  if (asText(value) !== undefined) return;
  throw new Raise("TypeError", `argument ${place} must be str, not ${typeName(value)}`);
};

const bytes: Check = (value) => {
  if (asBytes(value) !== undefined) return;
  throw new Raise("TypeError", `a bytes-like object is required, not '${typeName(value)}'`);
};

const number: Check = (value) => {
  if (asInt(value) !== undefined) return;
  throw new Raise("TypeError", `'${typeName(value)}' object cannot be interpreted as an integer`);
};

const ENCODE = { encoding: text, object: text, start: number, end: number, reason: text };
const DECODE = { ...ENCODE, object: bytes };
const TRANSLATE = { object: text, start: number, end: number, reason: text };

interface Fault {
  readonly object: Value;
  readonly encoding: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

function define(
  name: string,
  parts: Readonly<Record<string, Check>>,
  show: (fault: Fault) => string,
): void {
  const type = exceptionType(name);
  const names = Object.keys(parts);
  fields(name, names);
  method(
    type,
    "__init__",
    "self, *args, **keywords",
    (_vm, self: PyException, args: Value[], keywords: Keywords) => {
      refuseKeywords(self, keywords);
      if (args.length !== names.length) {
        const what = `function takes exactly ${names.length} arguments (${args.length} given)`;
        throw new Raise("TypeError", what);
      }
      for (const [index, check] of Object.values(parts).entries())
        check(args[index] as Value, index + 1);
      self.initialise(args);
      const object = self.fields.get("object");
      if (object instanceof PyByteArray)
        self.fields.set("object", new PyBytes(object.bytes.slice()));
      return null;
    },
  );
  method(type, "__str__", "self, /", (vm, self: PyException) => {
    const object = self.fields.get("object");
    // An exception that was never initialised says nothing.
    if (object === undefined) return "";
    return collect(
      vm,
      ["encoding", "reason"].map((part) => self.fields.get(part) ?? ""),
      (_vm, part) => str(vm, part),
      (_vm, [encoding, reason]) =>
        show(faultOf(self, object, textOf(encoding ?? ""), textOf(reason ?? ""))),
    );
  });
}

/** What is wrong and where. */
const faultOf = (
  { fields: own }: PyException,
  object: Value,
  encoding: string,
  reason: string,
): Fault => ({
  object,
  encoding,
  start: Number(asInt(own.get("start") ?? 0)),
  end: Number(asInt(own.get("end") ?? 0)),
  reason,
});

define("UnicodeEncodeError", ENCODE, (fault) => {
  const subject = charsOf(asText(fault.object) ?? "");
  return encodeError({ ...fault, subject }).message ?? "";
});

define("UnicodeDecodeError", DECODE, (fault) => {
  const subject = asBytes(fault.object) ?? new Uint8Array();
  return decodeError({ ...fault, subject }).message ?? "";
});

define("UnicodeTranslateError", TRANSLATE, ({ object, start, end, reason }) => {
  const char = charsOf(asText(object) ?? "")[start];
  return char !== undefined && end === start + 1
    ? `can't translate character '${escapeChar(char)}' in position ${start}: ${reason}`
    : `can't translate characters in position ${start}-${end - 1}: ${reason}`;
});
