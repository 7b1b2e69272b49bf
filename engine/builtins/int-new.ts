import { reprBytes } from "../objects/bytes.ts";
import { PyFloat } from "../objects/float.ts";
import type { PyInt } from "../objects/int.ts";
import { fromFloat } from "../objects/int-float.ts";
import { checkBase, parseIntText } from "../objects/int-text.ts";
import { unbox, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { intType, typeName, typeOf } from "../objects/types.ts";
import { index, intBy, withIndex } from "../vm/conversions.ts";
import type { VM } from "../vm/machine.ts";
import { asBytes } from "./bytes-arguments.ts";
import { newMethod } from "./new-method.ts";
import { numberText } from "./number-text.ts";

/** Objects/longobject.c, long_new */
newMethod(
  intType,
  "cls, x=?, /, base=?",
  (vm, _cls: Value, x?: Value, base?: Value) => {
    if (base !== undefined) return intOfBase(vm, x, base);
    return x === undefined ? 0 : toInt(vm, x);
  },
  { wording: "counted" },
);

/** Whether a value is some kind of number: PyNumber_Check */
export function isNumber(value: Value): boolean {
  const type = typeOf(value);
  return ["__index__", "__int__", "__float__"].some((name) => type.lookup(name) !== undefined);
}

/** `int(x)`: PyNumber_Long */
export function toInt(vm: VM, x: Value): Value | undefined {
  if (typeof x === "number" || typeof x === "bigint") return x;
  if (x instanceof PyFloat) return fromFloat(x.value);
  const method = typeOf(x).lookup("__int__");
  if (method !== undefined) return intBy(vm, method, x, "__int__");
  if (typeOf(x).lookup("__index__") !== undefined) return index(vm, x);
  return parsed(vm, x, 10) ?? refuse(x);
}

/** The int that a text means; undefined for what is no text. */
function parsed(vm: VM, x: Value, base: PyInt): PyInt | undefined {
  const most = vm.mostDigits;
  const inner = unbox(x);
  if (typeof inner === "string") return parseIntText(inner, { base, most });
  const bytes = asBytes(inner);
  if (bytes === undefined) return undefined;
  return parseIntText(numberText(bytes), { base, most, shown: reprBytes(bytes) });
}

function refuse(x: Value): never {
  const wanted = "a string, a bytes-like object or a real number";
  throw new Raise("TypeError", `int() argument must be ${wanted}, not '${typeName(x)}'`);
}

function intOfBase(vm: VM, x: Value | undefined, base: Value): Value | undefined {
  if (x === undefined) throw new Raise("TypeError", "int() missing string argument");
  return withIndex(vm, base, (_vm, whole) => {
    checkBase(whole);
    const value = parsed(vm, x, whole);
    if (value !== undefined) return value;
    throw new Raise("TypeError", "int() can't convert non-string with explicit base");
  });
}
