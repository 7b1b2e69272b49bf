import { absolute, normalise, type PyInt } from "../../objects/int.ts";
import { bitLengthBig } from "../../objects/int-bits.ts";
import type { Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import { withIndex } from "../../vm/conversions.ts";
import type { VM } from "../../vm/machine.ts";
import { collect } from "../../vm/sequencing.ts";
import type { NamedMathFunction } from "./math-function.ts";

const withWholes = (
  vm: VM,
  values: readonly Value[],
  next: (wholes: readonly PyInt[]) => Value,
): Value | undefined =>
  collect(
    vm,
    values,
    (_vm, value) => withIndex(vm, value, (_again, whole) => whole),
    (_vm, wholes) => next(wholes as PyInt[]),
  );

function greatestDivisor(a: PyInt, b: PyInt): PyInt {
  let [x, y] = [BigInt(absolute(a)), BigInt(absolute(b))];
  while (y !== 0n) [x, y] = [y, x % y];
  return normalise(x);
}

function leastMultiple(a: PyInt, b: PyInt): PyInt {
  if (a === 0 || b === 0) return 0;
  return absolute(normalise((BigInt(a) / BigInt(greatestDivisor(a, b))) * BigInt(b)));
}

function nonNegative(value: PyInt, refusal: string): bigint {
  if (value < 0) throw new Raise("ValueError", refusal);
  return BigInt(value);
}

/** The product of all whole numbers from `from` to `to`, halved again and again to stay quick. */
function productOf(from: bigint, to: bigint): bigint {
  if (from > to) return 1n;
  if (to - from < 8n) {
    let product = from;
    for (let next = from + 1n; next <= to; next += 1n) product *= next;
    return product;
  }
  const middle = (from + to) / 2n;
  return productOf(from, middle) * productOf(middle + 1n, to);
}

const factorial = (n: PyInt): PyInt =>
  normalise(productOf(1n, nonNegative(n, "factorial() not defined for negative values")));

function permutations(n: PyInt, k: PyInt): PyInt {
  const of = nonNegative(n, "n must be a non-negative integer");
  const taken = nonNegative(k, "k must be a non-negative integer");
  return taken > of ? 0 : normalise(productOf(of - taken + 1n, of));
}

function combinations(n: PyInt, k: PyInt): PyInt {
  const of = nonNegative(n, "n must be a non-negative integer");
  const taken = nonNegative(k, "k must be a non-negative integer");
  if (taken > of) return 0;
  const fewer = 2n * taken < of ? taken : of - taken;
  return normalise(productOf(of - fewer + 1n, of) / productOf(1n, fewer));
}

/** The whole part of the square root, by Newton's method from above. */
export function wholeRoot(value: PyInt): PyInt {
  const square = nonNegative(value, "isqrt() argument must be nonnegative");
  if (square === 0n) return 0;
  let root = 1n << BigInt((bitLengthBig(square) + 1) >> 1);
  for (;;) {
    const next = (root + square / root) >> 1n;
    if (next >= root) return normalise(root);
    root = next;
  }
}

export const INTEGER_FUNCTIONS: readonly NamedMathFunction[] = [
  [
    "gcd",
    [
      "*integers",
      (vm, values: Value[]) => withWholes(vm, values, (all) => all.reduce(greatestDivisor, 0)),
    ],
  ],
  [
    "lcm",
    [
      "*integers",
      (vm, values: Value[]) => withWholes(vm, values, (all) => all.reduce(leastMultiple, 1)),
    ],
  ],
  ["factorial", ["n, /", (vm, n: Value) => withIndex(vm, n, (_vm, whole) => factorial(whole))]],
  ["isqrt", ["n, /", (vm, n: Value) => withIndex(vm, n, (_vm, whole) => wholeRoot(whole))]],
  [
    "comb",
    [
      "n, k, /",
      (vm, n: Value, k: Value) => withWholes(vm, [n, k], ([a = 0, b = 0]) => combinations(a, b)),
    ],
  ],
  [
    "perm",
    [
      "n, k=?, /",
      (vm, n: Value, k: Value = null) =>
        k === null
          ? withIndex(vm, n, (_vm, whole) => factorial(whole))
          : withWholes(vm, [n, k], ([a = 0, b = 0]) => permutations(a, b)),
    ],
  ],
];
