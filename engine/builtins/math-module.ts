import { PyTuple } from "../objects/containers.ts";
import { PyFloat } from "../objects/float.ts";
import { reprFloat } from "../objects/float-text.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { withIndex, withReal } from "../vm/conversions.ts";
import type { VM } from "../vm/machine.ts";
import { PyModule } from "../vm/module.ts";
import { PyNative } from "../vm/native.ts";
import { collect } from "../vm/sequencing.ts";
import {
  fmod,
  frexp,
  fusedMultiplyAdd,
  ldexp,
  mathPower,
  nextAfter,
  nextAfterSteps,
  remainder,
  ulp,
} from "./math/float-parts.ts";
import { INTEGER_FUNCTIONS } from "./math/integer-functions.ts";
import { LOGARITHMS } from "./math/logarithms.ts";
import type { MathFunction } from "./math/math-function.ts";
import { REAL_FUNCTIONS } from "./math/real-functions.ts";
import { ROUNDINGS } from "./math/roundings.ts";
import { SEQUENCE_FUNCTIONS } from "./math/sequence-functions.ts";

/** The module `math`. Modules/mathmodule.c */
export function mathModule(_vm: VM): PyModule {
  const module = new PyModule("math");
  const { namespace } = module;
  const constants = { pi: Math.PI, e: Math.E, tau: 2 * Math.PI, inf: Infinity, nan: Number.NaN };
  for (const [name, value] of Object.entries(constants)) namespace.set(name, new PyFloat(value));
  for (const [name, [signature, run]] of FUNCTIONS) {
    namespace.set(name, new PyNative(name, signature, run, { module: "math" }));
  }
  return module;
}

const withReals = (
  vm: VM,
  values: readonly Value[],
  next: (...reals: readonly number[]) => Value,
): Value | undefined =>
  collect(
    vm,
    values,
    (_vm, value) => withReal(vm, value, (_again, real) => new PyFloat(real)),
    (_vm, reals) => next(...reals.map((real) => (real as PyFloat).value)),
  );

/** Functions of one float, whose result is a float; what has no result is a ValueError. */
const unary: [string, MathFunction][] = [...REAL_FUNCTIONS].map(([name, { compute, domain }]) => [
  name,
  ["x, /", (vm, x: Value) => withReal(vm, x, (_vm, real) => checked(real, compute(real), domain))],
]);

/** Modules/mathmodule.c, math_1: a NaN from a number is a domain error, an infinity an overflow. */
function checked(real: number, result: number, domain: string | undefined): PyFloat {
  if (Number.isNaN(result) && !Number.isNaN(real)) throw domainError(real, domain);
  if (!Number.isFinite(result) && Number.isFinite(real) && !Number.isNaN(result)) {
    if (domain !== undefined) throw domainError(real, domain);
    throw new Raise("OverflowError", "math range error");
  }
  return new PyFloat(result);
}

function domainError(real: number, domain: string | undefined): Raise {
  const what =
    domain === undefined ? "math domain error" : `expected ${domain}, got ${reprFloat(real)}`;
  return new Raise("ValueError", what);
}

const predicates: [string, MathFunction][] = Object.entries({
  isnan: (x: number) => Number.isNaN(x),
  isinf: (x: number) => Math.abs(x) === Infinity,
  isfinite: (x: number) => Number.isFinite(x),
}).map(([name, test]) => [
  name,
  ["x, /", (vm, x: Value) => withReal(vm, x, (_vm, real) => test(real))],
]);

const float = (value: number): PyFloat => new PyFloat(value);

const others: [string, MathFunction][] = [
  [
    "atan2",
    [
      "y, x, /",
      (vm, y: Value, x: Value) => withReals(vm, [y, x], (a = 0, b = 0) => float(Math.atan2(a, b))),
    ],
  ],
  [
    "copysign",
    [
      "x, y, /",
      (vm, x: Value, y: Value) => withReals(vm, [x, y], (a = 0, b = 0) => float(copySign(a, b))),
    ],
  ],
  [
    "fmod",
    [
      "x, y, /",
      (vm, x: Value, y: Value) => withReals(vm, [x, y], (a = 0, b = 0) => float(fmod(a, b))),
    ],
  ],
  [
    "pow",
    [
      "x, y, /",
      (vm, x: Value, y: Value) => withReals(vm, [x, y], (a = 0, b = 0) => float(mathPower(a, b))),
    ],
  ],
  [
    "remainder",
    [
      "x, y, /",
      (vm, x: Value, y: Value) => withReals(vm, [x, y], (a = 0, b = 0) => float(remainder(a, b))),
    ],
  ],
  ["nextafter", ["x, y, /, *, steps=?", nextAfterOf]],
  [
    "fma",
    [
      "x, y, z, /",
      (vm, x: Value, y: Value, z: Value) =>
        withReals(vm, [x, y, z], (a = 0, b = 0, c = 0) => float(checkedFma(a, b, c))),
    ],
  ],
  [
    "ldexp",
    [
      "x, i, /",
      (vm, x: Value, i: Value) => withReals(vm, [x, i], (a = 0, b = 0) => float(ldexp(a, b))),
    ],
  ],
  ["ulp", ["x, /", (vm, x: Value) => withReals(vm, [x], (a = 0) => float(ulp(a)))]],
  ["frexp", ["x, /", (vm, x: Value) => withReals(vm, [x], (a = 0) => pair(frexp(a)))]],
  ["modf", ["x, /", (vm, x: Value) => withReals(vm, [x], (a = 0) => modf(a))]],
  [
    "isclose",
    [
      "a, b, *, rel_tol=?, abs_tol=?",
      (vm, a: Value, b: Value, rel: Value = float(1e-9), abs: Value = float(0)) =>
        withReals(vm, [a, b, rel, abs], isClose),
    ],
  ],
];

const copySign = (x: number, sign: number): number =>
  sign < 0 || Object.is(sign, -0) ? -Math.abs(x) : Math.abs(x);

const pair = ([fraction, exponent]: readonly [number, number]): PyTuple =>
  new PyTuple([float(fraction), exponent]);

function modf(x: number): PyTuple {
  if (!Number.isFinite(x))
    return new PyTuple([float(Number.isNaN(x) ? x : copySign(0, x)), float(x)]);
  return new PyTuple([float(copySign(x % 1, x)), float(Math.trunc(x))]);
}

function isClose(a = 0, b = 0, relative = 0, absolute = 0): boolean {
  if (relative < 0 || absolute < 0)
    throw new Raise("ValueError", "tolerances must be non-negative");
  if (a === b) return true;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return false;
  const difference = Math.abs(b - a);
  return (
    difference <= Math.abs(relative * b) ||
    difference <= Math.abs(relative * a) ||
    difference <= absolute
  );
}

const FUNCTIONS: readonly (readonly [string, MathFunction])[] = [
  ...unary,
  ...predicates,
  ...others,
  ...INTEGER_FUNCTIONS,
  ...ROUNDINGS,
  ...LOGARITHMS,
  ...SEQUENCE_FUNCTIONS,
];

function nextAfterOf(vm: VM, x: Value, y: Value, steps: Value = null): Value | undefined {
  if (steps === null) {
    return withReals(vm, [x, y], (a = 0, b = 0) => float(nextAfter(a, b)));
  }
  return withIndex(vm, steps, (_vm, count) => {
    if (count < 0) throw new Raise("ValueError", "steps must be a non-negative integer");
    return withReals(vm, [x, y], (a = 0, b = 0) => float(nextAfterSteps(a, b, BigInt(count))));
  });
}

/** Modules/mathmodule.c, math_fma_impl */
function checkedFma(x: number, y: number, z: number): number {
  const made = fusedMultiplyAdd(x, y, z);
  if (Number.isNaN(made) && ![x, y, z].some(Number.isNaN)) {
    throw new Raise("ValueError", "invalid operation in fma");
  }
  if (!Number.isFinite(made) && [x, y, z].every(Number.isFinite)) {
    throw new Raise("OverflowError", "overflow in fma");
  }
  return made;
}
