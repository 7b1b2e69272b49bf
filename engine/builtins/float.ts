import { PyTuple } from "../objects/containers.ts";
import { PyFloat } from "../objects/float.ts";
import { divmodFloats } from "../objects/float-arithmetic.ts";
import { floatFromHex, floatToHex } from "../objects/float-hex.ts";
import { roundFloat, roundFloatToInt } from "../objects/float-rounding.ts";
import { reprFloat } from "../objects/float-text.ts";
import { asIntegerRatio, fromFloat } from "../objects/int-float.ts";
import { unbox, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { floatType } from "../objects/types.ts";
import { withIndex } from "../vm/conversions.ts";
import { attribute, method } from "../vm/native.ts";
import { arithmetic, asFloat, asReal, compareNumbers } from "../vm/numbers.ts";
import { holds } from "../vm/operators.ts";
import { classMethod, makeBy } from "./class-methods.ts";
import {
  arithmeticMethods,
  comparisonMethods,
  divmodMethods,
  powerMethods,
  REAL_OPERATORS,
} from "./number-methods.ts";
import { plainMethods } from "./plain-methods.ts";
import { textArgument } from "./text-arguments.ts";

/** Objects/floatobject.c */

const floatOf = (self: Value): number => asFloat(self) ?? 0;

arithmeticMethods(floatType, REAL_OPERATORS, arithmetic);

powerMethods(floatType, arithmetic, () => {
  const what = "pow() 3rd argument not allowed unless all arguments are integers";
  throw new Raise("TypeError", what);
});

divmodMethods(floatType, (left, right) => {
  const [a, b] = [asReal(left), asReal(right)];
  if (a === undefined || b === undefined) return undefined;
  return new PyTuple(divmodFloats(a, b).map((part) => new PyFloat(part)));
});

comparisonMethods(floatType, (index, left, right) => {
  const sign = compareNumbers(left, right);
  return sign === undefined ? undefined : holds(index, sign);
});

const itself = (self: number): PyFloat => new PyFloat(self);

plainMethods(floatType, floatOf, {
  __repr__: reprFloat,
  __neg__: (self) => new PyFloat(-self),
  __pos__: itself,
  __abs__: (self) => new PyFloat(Math.abs(self)),
  __bool__: (self) => self !== 0,
  __int__: fromFloat,
  __trunc__: fromFloat,
  __floor__: (self) => fromFloat(Math.floor(self)),
  __ceil__: (self) => fromFloat(Math.ceil(self)),
  __float__: itself,
  __getnewargs__: (self) => new PyTuple([new PyFloat(self)]),
  conjugate: itself,
  is_integer: Number.isInteger,
  as_integer_ratio: (self) => new PyTuple(asIntegerRatio(self)),
  hex: floatToHex,
});

attribute(floatType, "real", (_vm, self: Value) => new PyFloat(floatOf(self)));
attribute(floatType, "imag", () => new PyFloat(0));

method(floatType, "__round__", "self, ndigits=?, /", (vm, self: Value, ndigits: Value = null) => {
  if (ndigits === null) return roundFloatToInt(floatOf(self));
  return withIndex(vm, ndigits, (_vm, places) => new PyFloat(roundFloat(floatOf(self), places)));
});

classMethod(floatType, "fromhex", "cls, string, /", (vm, cls: PyType, string: Value) => {
  const text = unbox(string);
  if (typeof text !== "string") {
    throw new Raise("TypeError", "bad argument type for built-in operation");
  }
  return makeBy(vm, cls, floatType, new PyFloat(floatFromHex(text)));
});

classMethod(floatType, "__getformat__", "cls, typestr, /", (_vm, _cls: PyType, kind: Value) => {
  const name = textArgument(kind, "__getformat__() argument");
  if (name === "double" || name === "float") return "IEEE, little-endian";
  throw new Raise("ValueError", "__getformat__() argument 1 must be 'double' or 'float'");
});
