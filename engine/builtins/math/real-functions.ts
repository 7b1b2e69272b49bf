import { nearestExponential } from "../../objects/exact-power.ts";
import { powerOrInfinity } from "../../objects/float-power.ts";
import { erf, erfc } from "./error-function.ts";
import { gamma, logGamma } from "./gamma.ts";

/** A function of one float; `domain` says in the error message where it is defined. */
export interface RealFunction {
  readonly compute: (x: number) => number;
  readonly domain: string | undefined;
}

const total = (compute: (x: number) => number): RealFunction => ({ compute, domain: undefined });
const within = (domain: string, compute: (x: number) => number): RealFunction => ({
  compute,
  domain,
});

const exponential = (x: number): number =>
  Number.isFinite(x) ? nearestExponential(x) : Math.exp(x);

const UNIT = "a number in range from -1 up to 1";
const FINITE = "a finite input";

/** Modules/mathmodule.c, the FUNC1 and FUNC1D tables. */
export const REAL_FUNCTIONS: ReadonlyMap<string, RealFunction> = new Map([
  ["acos", within(UNIT, Math.acos)],
  ["acosh", within("argument value not less than 1", Math.acosh)],
  ["asin", within(UNIT, Math.asin)],
  ["asinh", total(Math.asinh)],
  ["atan", total(Math.atan)],
  ["atanh", within("a number between -1 and 1", Math.atanh)],
  ["cbrt", total(Math.cbrt)],
  ["cos", within(FINITE, Math.cos)],
  ["cosh", total(Math.cosh)],
  ["degrees", total((x) => x * (180 / Math.PI))],
  ["erf", total(erf)],
  ["erfc", total(erfc)],
  ["exp", total(exponential)],
  ["exp2", total((x) => powerOrInfinity(2, x))],
  ["expm1", total(Math.expm1)],
  ["fabs", total(Math.abs)],
  ["gamma", within("a noninteger or positive integer", gamma)],
  ["lgamma", within("a noninteger or positive integer", logGamma)],
  ["log1p", within("argument value > -1", Math.log1p)],
  ["radians", total((x) => x * (Math.PI / 180))],
  ["sin", within(FINITE, Math.sin)],
  ["sinh", total(Math.sinh)],
  ["sqrt", within("a nonnegative input", Math.sqrt)],
  ["tan", within(FINITE, Math.tan)],
  ["tanh", total(Math.tanh)],
]);
