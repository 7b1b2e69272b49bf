import { divisionByZero, type PyInt } from "./int.ts";

/** `a / b` of floats. */
export function divideFloats(a: number, b: number): number {
  if (b === 0) throw divisionByZero();
  return a / b;
}

/** `a // b` of floats. */
export function floorDivideFloats(a: number, b: number): number {
  return divmodFloats(a, b)[0];
}

/** `a % b` of floats: the result has the sign of the divisor, even when it is zero. */
export function moduloFloats(a: number, b: number): number {
  if (b === 0) throw divisionByZero();
  return withSignOf(a % b, b);
}

/** The rest of C's fmod has the sign of the dividend; Python wants the one of the divisor. */
function withSignOf(rest: number, divisor: number): number {
  if (rest === 0) return divisor < 0 ? -0 : 0;
  return rest < 0 === divisor < 0 ? rest : rest + divisor;
}

/** Objects/floatobject.c, _float_div_mod */
export function divmodFloats(a: number, b: number): readonly [quotient: number, rest: number] {
  const rest = moduloFloats(a, b);
  const turned = rest !== 0 && rest < 0 !== a % b < 0;
  const quotient = (a - (a % b)) / b - (turned ? 1 : 0);
  return [wholeQuotient(quotient, a / b), rest];
}

/** The division above is nearly whole; a zero takes its sign from the true quotient. */
function wholeQuotient(quotient: number, trueQuotient: number): number {
  if (quotient === 0) return trueQuotient < 0 || Object.is(trueQuotient, -0) ? -0 : 0;
  const floor = Math.floor(quotient);
  return quotient - floor > 0.5 ? floor + 1 : floor;
}

/** Compares an int of any size with a float, exactly; undefined when the float is not a number. */
export function compareIntFloat(a: PyInt, b: number): number | undefined {
  if (Number.isNaN(b)) return undefined;
  return a < b ? -1 : a > b ? 1 : 0;
}
