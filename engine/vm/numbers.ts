import { PyComplex } from "../objects/complex.ts";
import { powerComplex } from "../objects/complex-arithmetic.ts";
import { PyFloat } from "../objects/float.ts";
import {
  compareIntFloat,
  divideFloats,
  floorDivideFloats,
  moduloFloats,
} from "../objects/float-arithmetic.ts";
import { powerFloats } from "../objects/float-power.ts";
import type { PyInt } from "../objects/int.ts";
import * as int from "../objects/int.ts";
import * as bits from "../objects/int-bits.ts";
import { toFloat, trueDivide } from "../objects/int-float.ts";
import { power } from "../objects/int-power.ts";
import { unbox, type Value } from "../objects/object.ts";
import { Op } from "../python/bytecode.ts";

/** A bool, int or subclass of it as the int it is; undefined for all else. */
export function asInt(value: Value): PyInt | undefined {
  if (typeof value === "number" || typeof value === "bigint") return value;
  if (typeof value === "boolean") return Number(value);
  const inner = unbox(value);
  return inner === value ? undefined : asInt(inner);
}

/** A float or subclass of it as the number it is. */
export function asFloat(value: Value): number | undefined {
  if (value instanceof PyFloat) return value.value;
  const inner = unbox(value);
  return inner instanceof PyFloat ? inner.value : undefined;
}

/** An int or float as a host number; OverflowError if the int is too large. */
export function asReal(value: Value): number | undefined {
  const whole = asInt(value);
  return whole === undefined ? asFloat(value) : toFloat(whole);
}

/** Operator number `index` of BINARY_OPERATORS on two numbers; undefined if they are not that. */
export function arithmetic(index: number, left: Value, right: Value): Value | undefined {
  const a = asInt(left);
  const b = asInt(right);
  if (a !== undefined && b !== undefined) {
    const logical = typeof left === "boolean" && typeof right === "boolean";
    return logical ? boolArithmetic(index, left, right) : intArithmetic(index, a, b);
  }
  const x = a === undefined ? asFloat(left) : realOf(index, a);
  const y = b === undefined ? asFloat(right) : realOf(index, b);
  if (x !== undefined && y !== undefined) return floatArithmetic(index, x, y);
  return undefined;
}

const isBitwise = (index: number): boolean => index >= Op.LEFT_SHIFT - Op.ADD;

const realOf = (index: number, value: PyInt): number | undefined =>
  isBitwise(index) ? undefined : toFloat(value);

function boolArithmetic(index: number, a: boolean, b: boolean): Value | undefined {
  switch (index + Op.ADD) {
    case Op.BIT_AND:
      return a && b;
    case Op.BIT_OR:
      return a || b;
    case Op.BIT_XOR:
      return a !== b;
    default:
      return intArithmetic(index, Number(a), Number(b));
  }
}

function intArithmetic(index: number, a: PyInt, b: PyInt): Value | undefined {
  switch (index + Op.ADD) {
    case Op.ADD:
      return int.add(a, b);
    case Op.SUBTRACT:
      return int.subtract(a, b);
    case Op.MULTIPLY:
      return int.multiply(a, b);
    case Op.TRUE_DIVIDE:
      return new PyFloat(trueDivide(a, b));
    case Op.FLOOR_DIVIDE:
      return int.floorDivide(a, b);
    case Op.MODULO:
      return int.modulo(a, b);
    case Op.POWER:
      return power(a, b);
    case Op.LEFT_SHIFT:
      return bits.leftShift(a, b);
    case Op.RIGHT_SHIFT:
      return bits.rightShift(a, b);
    case Op.BIT_AND:
      return bits.bitAnd(a, b);
    case Op.BIT_OR:
      return bits.bitOr(a, b);
    case Op.BIT_XOR:
      return bits.bitXor(a, b);
    default:
      return undefined;
  }
}

function floatArithmetic(index: number, a: number, b: number): Value | undefined {
  switch (index + Op.ADD) {
    case Op.ADD:
      return new PyFloat(a + b);
    case Op.SUBTRACT:
      return new PyFloat(a - b);
    case Op.MULTIPLY:
      return new PyFloat(a * b);
    case Op.TRUE_DIVIDE:
      return new PyFloat(divideFloats(a, b));
    case Op.FLOOR_DIVIDE:
      return new PyFloat(floorDivideFloats(a, b));
    case Op.MODULO:
      return new PyFloat(moduloFloats(a, b));
    case Op.POWER:
      return floatPower(a, b);
    default:
      return undefined;
  }
}

/** A negative base with a broken exponent has a complex result. */
function floatPower(a: number, b: number): Value {
  const real = powerFloats(a, b);
  if (real !== undefined) return new PyFloat(real);
  return powerComplex(new PyComplex(a, 0), new PyComplex(b, 0));
}

/** Sign of left - right for two numbers; NaN if one is not a number; undefined for other values. */
export function compareNumbers(left: Value, right: Value): number | undefined {
  const a = asInt(left);
  const b = asInt(right);
  if (a !== undefined && b !== undefined) return int.compare(a, b);
  const x = asFloat(left);
  const y = asFloat(right);
  if (x !== undefined && y !== undefined) return x < y ? -1 : x > y ? 1 : x === y ? 0 : Number.NaN;
  if (a !== undefined && y !== undefined) return compareIntFloat(a, y) ?? Number.NaN;
  if (x !== undefined && b !== undefined) return -(compareIntFloat(b, x) ?? Number.NaN);
  return undefined;
}
