import { PyByteArray, PyBytes } from "../objects/containers.ts";
import { digitsInBase } from "../objects/format-value.ts";
import type { PyInt } from "../objects/int.ts";
import { unbox, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { textLength } from "../objects/text.ts";
import { typeName, typeOf } from "../objects/types.ts";
import { Op } from "../python/bytecode.ts";
import { attempt, binaryAttempts } from "../vm/attempts.ts";
import { withIndex } from "../vm/conversions.ts";
import type { VM } from "../vm/machine.ts";
import { PyNative } from "../vm/native.ts";
import { binary, callMethod, unsupported } from "../vm/operators.ts";
import { builtin } from "./functions.ts";

/** Builtin functions of numbers. Python/bltinmodule.c */

builtin("abs", "number, /", (vm, number: Value) => {
  const method = typeOf(number).lookup("__abs__");
  if (method !== undefined) return callMethod(vm, method, number, []);
  throw new Raise("TypeError", `bad operand type for abs(): '${typeName(number)}'`);
});

const DIVMOD = { method: "__divmod__", reflected: "__rdivmod__" } as const;

builtin("divmod", "x, y, /", (vm, x: Value, y: Value) =>
  attempt(vm, binaryAttempts(x, y, DIVMOD), () => {
    throw unsupported("divmod()", x, y);
  }),
);

builtin("pow", "base, exp, mod=?", (vm, base: Value, exp: Value, mod: Value = null) =>
  mod === null ? binary(vm, Op.POWER - Op.ADD, base, exp) : modularPower(vm, base, exp, mod),
);

const POWER = { method: "__pow__", reflected: "__rpow__" } as const;

/** Objects/abstract.c, ternary_op: last of all the class of the modulus may refuse in its words. */
function modularPower(vm: VM, base: Value, exp: Value, mod: Value): Value | undefined {
  return attempt(vm, binaryAttempts(base, exp, POWER, [mod]), () => {
    const last = typeOf(mod).lookup(POWER.method);
    if (last instanceof PyNative) last.run(vm, base, exp, mod);
    const types = [base, exp, mod].map((value) => `'${typeName(value)}'`).join(", ");
    throw new Raise("TypeError", `unsupported operand type(s) for ** or pow(): ${types}`);
  });
}

builtin("round", "number, ndigits=?", (vm, number: Value, ndigits: Value = null) => {
  const method = typeOf(number).lookup("__round__");
  if (method === undefined) {
    throw new Raise("TypeError", `type ${typeName(number)} doesn't define __round__ method`);
  }
  return callMethod(vm, method, number, ndigits === null ? [] : [ndigits]);
});

for (const [name, letter] of Object.entries({ bin: "b", oct: "o", hex: "x" })) {
  builtin(name, "number, /", (vm, number: Value) =>
    withIndex(vm, number, (_vm, whole) => prefixed(digitsInBase(whole, letter), `0${letter}`)),
  );
}

const prefixed = (digits: string, prefix: string): string =>
  digits.startsWith("-") ? `-${prefix}${digits.slice(1)}` : prefix + digits;

builtin("chr", "i, /", (vm, i: Value) => withIndex(vm, i, (_vm, code) => character(code)));

function character(code: PyInt): string {
  if (code >= 0 && code <= 0x10ffff) return String.fromCodePoint(Number(code));
  throw new Raise("ValueError", "chr() arg not in range(0x110000)");
}

builtin("ord", "character, /", (_vm, character: Value) => {
  const inner = unbox(character);
  if (typeof inner === "string") return onlyOne(textLength(inner), inner.codePointAt(0));
  if (inner instanceof PyBytes || inner instanceof PyByteArray) {
    return onlyOne(inner.bytes.length, inner.bytes[0]);
  }
  const what = `ord() expected string of length 1, but ${typeName(character)} found`;
  throw new Raise("TypeError", what);
});

function onlyOne(length: number, code: number | undefined): number {
  if (length === 1 && code !== undefined) return code;
  const what = `ord() expected a character, but string of length ${length} found`;
  throw new Raise("TypeError", what);
}
