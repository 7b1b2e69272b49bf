import { PyComplex } from "./complex.ts";
import { hypot } from "./float-hypot.ts";
import { powerOrInfinity } from "./float-power.ts";
import { divisionByZero } from "./int.ts";
import { Raise } from "./raise.ts";

/*
 * Objects/complexobject.c. An operand is a complex or a real number: since 3.14 a real operand has
 * no imaginary part at all, not one of zero, which shows in signs of zeros and in infinities.
 */

type Operand = PyComplex | number;

export function addComplex(a: Operand, b: Operand): PyComplex {
  if (typeof a === "number") return typeof b === "number" ? real(a + b) : addComplex(b, a);
  return typeof b === "number"
    ? new PyComplex(a.real + b, a.imag)
    : new PyComplex(a.real + b.real, a.imag + b.imag);
}

export function subtractComplex(a: Operand, b: Operand): PyComplex {
  return addComplex(a, typeof b === "number" ? -b : negateComplex(b));
}

export function multiplyComplex(a: Operand, b: Operand): PyComplex {
  if (typeof a === "number") return typeof b === "number" ? real(a * b) : multiplyComplex(b, a);
  if (typeof b === "number") return new PyComplex(a.real * b, a.imag * b);
  const plain = product(a, b);
  return isLost(plain) ? recoverProduct(a, b, plain) : plain;
}

export function divideComplex(a: Operand, b: Operand): PyComplex {
  if (typeof b !== "number") return typeof a === "number" ? realQuotient(a, b) : quotient(a, b);
  if (b === 0) throw divisionByZero();
  return typeof a === "number" ? real(a / b) : new PyComplex(a.real / b, a.imag / b);
}

export function negateComplex(a: PyComplex): PyComplex {
  return new PyComplex(-a.real, -a.imag);
}

export function conjugate(a: PyComplex): PyComplex {
  return new PyComplex(a.real, -a.imag);
}

/** `abs(a)` */
export function absoluteComplex(a: PyComplex): number {
  const size = hypot(a.real, a.imag);
  if (size === Infinity && Number.isFinite(a.real) && Number.isFinite(a.imag)) {
    throw new Raise("OverflowError", "absolute value too large");
  }
  return size;
}

/** Whole exponents up to this size are multiplied out (complex_pow). */
const MULTIPLIED = 100;

/** `a ** b` */
export function powerComplex(a: PyComplex, b: PyComplex): PyComplex {
  const small = b.imag === 0 && Number.isInteger(b.real) && Math.abs(b.real) <= MULTIPLIED;
  const result = small ? wholePower(a, b.real) : polarPower(a, b);
  if (Math.abs(result.real) !== Infinity && Math.abs(result.imag) !== Infinity) return result;
  throw new Raise("OverflowError", "complex exponentiation");
}

function wholePower(base: PyComplex, exponent: number): PyComplex {
  const power = multipliedPower(base, Math.abs(exponent));
  if (exponent >= 0) return power;
  if (isZero(power)) throw zeroPower();
  return quotient(real(1), power);
}

function multipliedPower(base: PyComplex, exponent: number): PyComplex {
  let result = real(1);
  let square = base;
  for (let rest = exponent; rest > 0; rest >>= 1) {
    if (rest & 1) result = multiplyComplex(result, square);
    square = multiplyComplex(square, square);
  }
  return result;
}

/** Objects/complexobject.c, _Py_c_pow */
function polarPower(a: PyComplex, b: PyComplex): PyComplex {
  if (isZero(a)) {
    if (b.imag !== 0 || b.real < 0) throw zeroPower();
    return real(0);
  }
  const size = hypot(a.real, a.imag);
  const angle = Math.atan2(a.imag, a.real);
  const turned = b.imag !== 0;
  const length = powerOrInfinity(size, b.real) * (turned ? Math.exp(-angle * b.imag) : 1);
  const phase = angle * b.real + (turned ? b.imag * Math.log(size) : 0);
  return new PyComplex(length * Math.cos(phase), length * Math.sin(phase));
}

function zeroPower(): Raise {
  return new Raise("ZeroDivisionError", "zero to a negative or complex power");
}

function real(value: number): PyComplex {
  return new PyComplex(value, 0);
}

function isZero(a: PyComplex): boolean {
  return a.real === 0 && a.imag === 0;
}

/** Both parts not a number: an infinity or a zero may have been lost (C11, annex G.5.1). */
function isLost(a: PyComplex): boolean {
  return Number.isNaN(a.real) && Number.isNaN(a.imag);
}

function isInfinite(a: PyComplex): boolean {
  return Math.abs(a.real) === Infinity || Math.abs(a.imag) === Infinity;
}

function isFiniteComplex(a: PyComplex): boolean {
  return Number.isFinite(a.real) && Number.isFinite(a.imag);
}

function product(a: PyComplex, b: PyComplex): PyComplex {
  return new PyComplex(a.real * b.real - a.imag * b.imag, a.real * b.imag + a.imag * b.real);
}

/** Objects/complexobject.c, _Py_c_prod, its second half. */
function recoverProduct(a: PyComplex, b: PyComplex, plain: PyComplex): PyComplex {
  if (!isInfinite(a) && !isInfinite(b) && !overflows(a, b)) return plain;
  const left = isInfinite(a) ? boxed(a) : a;
  const right = isInfinite(b) ? boxed(b) : b;
  const { real: x, imag: y } = product(withoutNan(left), withoutNan(right));
  return new PyComplex(Infinity * x, Infinity * y);
}

function overflows(a: PyComplex, b: PyComplex): boolean {
  const terms = [a.real * b.real, a.imag * b.imag, a.real * b.imag, a.imag * b.real];
  return terms.some((term) => Math.abs(term) === Infinity);
}

/** An infinite number as a direction: one where it is infinite, zero elsewhere, with its signs. */
function boxed(a: PyComplex): PyComplex {
  return new PyComplex(boxedPart(a.real), boxedPart(a.imag));
}

function boxedPart(value: number): number {
  const size = Math.abs(value) === Infinity ? 1 : 0;
  return value < 0 || Object.is(value, -0) ? -size : size;
}

function withoutNan(a: PyComplex): PyComplex {
  return new PyComplex(Number.isNaN(a.real) ? 0 : a.real, Number.isNaN(a.imag) ? 0 : a.imag);
}

/** Objects/complexobject.c, _Py_c_quot */
function quotient(a: PyComplex, b: PyComplex): PyComplex {
  if (isZero(b)) throw divisionByZero();
  const plain = Math.abs(b.real) >= Math.abs(b.imag) ? realLed(a, b) : imagLed(a, b);
  return isLost(plain) ? recoverQuotient(a, b, plain) : plain;
}

/** Smith's method divides by the larger part first, so that no square overflows. */
function realLed(a: PyComplex, b: PyComplex): PyComplex {
  const ratio = b.imag / b.real;
  const divisor = b.real + b.imag * ratio;
  return new PyComplex((a.real + a.imag * ratio) / divisor, (a.imag - a.real * ratio) / divisor);
}

function imagLed(a: PyComplex, b: PyComplex): PyComplex {
  const ratio = b.real / b.imag;
  const divisor = b.real * ratio + b.imag;
  return new PyComplex((a.real * ratio + a.imag) / divisor, (a.imag * ratio - a.real) / divisor);
}

function recoverQuotient(a: PyComplex, b: PyComplex, plain: PyComplex): PyComplex {
  if (isInfinite(a) && isFiniteComplex(b)) return scaledQuotient(Infinity, boxed(a), b);
  if (isInfinite(b) && isFiniteComplex(a)) return scaledQuotient(0, a, boxed(b));
  return plain;
}

function scaledQuotient(scale: number, a: PyComplex, b: PyComplex): PyComplex {
  return new PyComplex(
    scale * (a.real * b.real + a.imag * b.imag),
    scale * (a.imag * b.real - a.real * b.imag),
  );
}

/** Objects/complexobject.c, _Py_rc_quot: no imaginary part above, so that none disturbs a sign. */
function realQuotient(a: number, b: PyComplex): PyComplex {
  if (isZero(b)) throw divisionByZero();
  const plain = Math.abs(b.real) >= Math.abs(b.imag) ? realOverReal(a, b) : realOverImag(a, b);
  if (!isLost(plain) || !Number.isFinite(a) || !isInfinite(b)) return plain;
  const direction = boxed(b);
  return new PyComplex(0 * (a * direction.real), 0 * (-a * direction.imag));
}

function realOverReal(a: number, b: PyComplex): PyComplex {
  const ratio = b.imag / b.real;
  const divisor = b.real + b.imag * ratio;
  return new PyComplex(a / divisor, (-a * ratio) / divisor);
}

function realOverImag(a: number, b: PyComplex): PyComplex {
  const ratio = b.real / b.imag;
  const divisor = b.real * ratio + b.imag;
  return new PyComplex((a * ratio) / divisor, -a / divisor);
}
