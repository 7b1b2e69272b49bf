import { PyDict } from "../objects/dict.ts";
import { exceptionType } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { charsOf, textLength } from "../objects/text.ts";
import { translateText } from "../objects/text-align.ts";
import { strType } from "../objects/types.ts";
import { PROPAGATE } from "../vm/frame.ts";
import type { VM } from "../vm/machine.ts";
import { method } from "../vm/native.ts";
import { asInt } from "../vm/numbers.ts";
import { collect, guarded } from "../vm/sequencing.ts";
import { getItem } from "../vm/subscripts.ts";
import { staticMethod } from "./class-methods.ts";
import { asText, textArgument, textOf } from "./text-arguments.ts";

/** Objects/unicodeobject.c, _PyUnicode_TranslateCharmap: each kind of character is looked up once. */
method(strType, "translate", "self, table, /", (vm, self: Value, table: Value) => {
  const text = textOf(self);
  const codes = [...new Set(charsOf(text))].map((char) => char.codePointAt(0) ?? 0);
  return collect(
    vm,
    codes,
    (_vm, code) => lookUp(vm, table, code as number),
    (_vm, found) => {
      const replacements = new Map(codes.map((code, i) => [code, replacement(found[i] ?? null)]));
      return translateText(text, (code) => replacements.get(code));
    },
  );
});

/** What the table has for a character; itself if that raises a LookupError. */
function lookUp(vm: VM, table: Value, code: number): Value | undefined {
  return guarded(
    vm,
    () => getItem(vm, table, code),
    (_vm, found) => found,
    (_vm, exception) =>
      vm.isException(exception, exceptionType("LookupError")) ? code : PROPAGATE,
  );
}

function replacement(found: Value): string | null {
  if (found === null) return null;
  const text = asText(found);
  if (text !== undefined) return text;
  const code = asInt(found);
  if (code === undefined) {
    throw new Raise("TypeError", "character mapping must return integer, None or str");
  }
  if (code >= 0 && code < 0x110000) return String.fromCodePoint(Number(code));
  throw new Raise("ValueError", "character mapping must be in range(0x110000)");
}

staticMethod(strType, "maketrans", "x, y=?, z=?, /", (_vm, x: Value, y?: Value, z?: Value) => {
  if (y === undefined) return ofMapping(x);
  const from = asText(x);
  if (from === undefined) {
    const what = "first maketrans argument must be a string if there is a second argument";
    throw new Raise("TypeError", what);
  }
  const to = textArgument(y, "maketrans() argument 2");
  const dropped = z === undefined ? "" : textArgument(z, "maketrans() argument 3");
  return ofTexts(from, to, dropped);
});

function ofTexts(from: string, to: string, dropped: string): PyDict {
  if (textLength(from) !== textLength(to)) {
    throw new Raise("ValueError", "the first two maketrans arguments must have equal length");
  }
  const table = new PyDict();
  const targets = charsOf(to);
  for (const [i, char] of charsOf(from).entries()) {
    setCode(table, char, targets[i]?.codePointAt(0) ?? null);
  }
  for (const char of charsOf(dropped)) setCode(table, char, null);
  return table;
}

function setCode(table: PyDict, char: string, value: Value): void {
  const code = char.codePointAt(0) ?? 0;
  table.set(code, code, value);
}

function ofMapping(mapping: Value): PyDict {
  if (!(mapping instanceof PyDict && mapping.cls.builtin)) {
    const what = "if you give only one argument to maketrans it must be a dict";
    throw new Raise("TypeError", what);
  }
  const table = new PyDict();
  for (const [key, value] of mapping.entries()) addMapping(table, key, value);
  return table;
}

function addMapping(table: PyDict, key: Value, value: Value): void {
  const char = asText(key);
  if (char !== undefined) {
    if (textLength(char) !== 1) {
      throw new Raise("ValueError", "string keys in translate table must be of length 1");
    }
    setCode(table, char, value);
    return;
  }
  const code = asInt(key);
  if (code === undefined) {
    throw new Raise("TypeError", "keys in translate table must be strings or integers");
  }
  table.set(code, key, value);
}
