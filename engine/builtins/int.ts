import { PyTuple } from "../objects/containers.ts";
import { PyFloat } from "../objects/float.ts";
import { roundInt } from "../objects/float-rounding.ts";
import { absolute, divmod, negate, type PyInt } from "../objects/int.ts";
import { bitCount, bitLength, invert } from "../objects/int-bits.ts";
import { toFloat } from "../objects/int-float.ts";
import { powerModulo } from "../objects/int-power.ts";
import { toText } from "../objects/int-text.ts";
import type { Value } from "../objects/object.ts";
import { intType } from "../objects/types.ts";
import { withIndex } from "../vm/conversions.ts";
import { attribute, method } from "../vm/native.ts";
import { arithmetic, asInt, compareNumbers } from "../vm/numbers.ts";
import { holds } from "../vm/operators.ts";
import {
  arithmeticMethods,
  comparisonMethods,
  divmodMethods,
  INT_OPERATORS,
  powerMethods,
} from "./number-methods.ts";
import { plainMethods } from "./plain-methods.ts";

/** Objects/longobject.c */

const intOf = (self: Value): PyInt => asInt(self) ?? 0;

const areInts = (left: Value, right: Value): boolean =>
  asInt(left) !== undefined && asInt(right) !== undefined;

const calculate = (index: number, left: Value, right: Value): Value | undefined =>
  areInts(left, right) ? arithmetic(index, intOf(left), intOf(right)) : undefined;

arithmeticMethods(intType, INT_OPERATORS, calculate);

powerMethods(intType, calculate, (base, exponent, modulus) =>
  areInts(base, exponent) && areInts(base, modulus)
    ? powerModulo(intOf(base), intOf(exponent), intOf(modulus))
    : undefined,
);

divmodMethods(intType, (left, right) =>
  areInts(left, right) ? new PyTuple(divmod(intOf(left), intOf(right))) : undefined,
);

comparisonMethods(intType, (index, left, right) =>
  areInts(left, right) ? holds(index, compareNumbers(left, right) ?? Number.NaN) : undefined,
);

const itself = (self: PyInt): PyInt => self;

method(intType, "__repr__", "self, /", (vm, self: Value) => toText(intOf(self), vm.mostDigits));

plainMethods(intType, intOf, {
  __neg__: negate,
  __pos__: itself,
  __abs__: absolute,
  __bool__: (self) => self !== 0,
  __invert__: invert,
  __int__: itself,
  __index__: itself,
  __trunc__: itself,
  __floor__: itself,
  __ceil__: itself,
  __float__: (self) => new PyFloat(toFloat(self)),
  __getnewargs__: (self) => new PyTuple([self]),
  conjugate: itself,
  bit_length: bitLength,
  bit_count: bitCount,
  as_integer_ratio: (self) => new PyTuple([self, 1]),
  is_integer: () => true,
});

for (const name of ["real", "numerator"])
  attribute(intType, name, (_vm, self: Value) => intOf(self));
attribute(intType, "imag", () => 0);
attribute(intType, "denominator", () => 1);

method(intType, "__round__", "self, ndigits=?, /", (vm, self: Value, ndigits: Value = null) => {
  if (ndigits === null) return intOf(self);
  return withIndex(vm, ndigits, (_vm, places) => roundInt(intOf(self), places));
});
