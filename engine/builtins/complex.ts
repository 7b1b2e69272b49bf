import { PyComplex } from "../objects/complex.ts";
import * as complex from "../objects/complex-arithmetic.ts";
import { reprComplex } from "../objects/complex-text.ts";
import { PyTuple } from "../objects/containers.ts";
import { PyFloat } from "../objects/float.ts";
import { unbox, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { complexType } from "../objects/types.ts";
import { Op } from "../python/bytecode.ts";
import { member } from "../vm/native.ts";
import { asReal, compareNumbers } from "../vm/numbers.ts";
import { arithmeticMethods, comparisonMethods, powerMethods } from "./number-methods.ts";
import { plainMethods } from "./plain-methods.ts";

/** Objects/complexobject.c */

/** A complex or an instance of a subclass of it as the complex it is. */
export function asComplex(value: Value): PyComplex | undefined {
  const inner = unbox(value);
  return inner instanceof PyComplex ? inner : undefined;
}

const ZERO = new PyComplex(0, 0);
const complexOf = (self: Value): PyComplex => asComplex(self) ?? ZERO;

const operand = (value: Value): PyComplex | number | undefined => asComplex(value) ?? asReal(value);

function calculate(index: number, left: Value, right: Value): Value | undefined {
  const a = operand(left);
  const b = operand(right);
  if (a === undefined || b === undefined) return undefined;
  switch (index + Op.ADD) {
    case Op.ADD:
      return complex.addComplex(a, b);
    case Op.SUBTRACT:
      return complex.subtractComplex(a, b);
    case Op.MULTIPLY:
      return complex.multiplyComplex(a, b);
    case Op.TRUE_DIVIDE:
      return complex.divideComplex(a, b);
    default:
      return complex.powerComplex(asPair(a), asPair(b));
  }
}

const asPair = (value: PyComplex | number): PyComplex =>
  typeof value === "number" ? new PyComplex(value, 0) : value;

arithmeticMethods(complexType, "+ - * /", calculate);

powerMethods(complexType, calculate, (base, exponent) => {
  if (operand(base) === undefined || operand(exponent) === undefined) return undefined;
  throw new Raise("ValueError", "complex modulo");
});

comparisonMethods(complexType, (index, self, other) => {
  if (index !== EQUAL && index !== NOT_EQUAL) return undefined;
  const equal = areEqual(complexOf(self), other);
  return equal === undefined ? undefined : equal === (index === EQUAL);
});

const EQUAL = Op.EQUAL - Op.LESS;
const NOT_EQUAL = Op.NOT_EQUAL - Op.LESS;

/** An int is compared with the real part exactly, whatever its size. */
function areEqual(self: PyComplex, value: Value): boolean | undefined {
  const other = asComplex(value);
  if (other !== undefined) return self.real === other.real && self.imag === other.imag;
  const sign = compareNumbers(new PyFloat(self.real), value);
  return sign === undefined ? undefined : sign === 0 && self.imag === 0;
}

plainMethods(complexType, complexOf, {
  __repr__: reprComplex,
  __neg__: complex.negateComplex,
  __pos__: (self) => self,
  __abs__: (self) => new PyFloat(complex.absoluteComplex(self)),
  __bool__: (self) => self.real !== 0 || self.imag !== 0,
  __complex__: (self) => self,
  __getnewargs__: (self) => new PyTuple([new PyFloat(self.real), new PyFloat(self.imag)]),
  conjugate: complex.conjugate,
});

member(complexType, "real", (_vm, self: Value) => new PyFloat(complexOf(self).real));
member(complexType, "imag", (_vm, self: Value) => new PyFloat(complexOf(self).imag));
