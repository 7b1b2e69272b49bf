import { PyFloat } from "../../objects/float.ts";
import { hypot } from "../../objects/float-hypot.ts";
import { exactParts, nearestFloat, nearestScaled } from "../../objects/float-ratio.ts";
import type { Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import { BINARY_OPERATORS } from "../../python/bytecode.ts";
import { withReal } from "../../vm/conversions.ts";
import { withItems } from "../../vm/iteration.ts";
import type { VM } from "../../vm/machine.ts";
import { binary } from "../../vm/operators.ts";
import { chain, collect } from "../../vm/sequencing.ts";
import type { NamedMathFunction } from "./math-function.ts";

const operator = (method: string): number =>
  BINARY_OPERATORS.findIndex((known) => known.method === method);
const ADD = operator("__add__");
const MULTIPLY = operator("__mul__");

function withRealItems(
  vm: VM,
  values: readonly Value[],
  next: (reals: readonly number[]) => Value,
): Value | undefined {
  return collect(
    vm,
    values,
    (_vm, value) => withReal(vm, value, (_again, real) => new PyFloat(real)),
    (_vm, floats) => next(floats.map((float) => (float as PyFloat).value)),
  );
}

/** The float nearest to the exact sum. Modules/mathmodule.c, math_fsum */
function exactSum(values: readonly number[]): number {
  const special = values.filter((value) => !Number.isFinite(value));
  if (special.length > 0) return sumOfSpecial(special);
  const sum = nearestToSum(values.map(exactParts));
  if (!Number.isFinite(sum)) throw new Raise("OverflowError", "intermediate overflow in fsum");
  return sum;
}

type Parts = ReturnType<typeof exactParts>;

function nearestToSum(parts: readonly Parts[]): number {
  let exponent = 0;
  for (const part of parts) exponent = Math.min(exponent, part.exponent);
  let sum = 0n;
  for (const part of parts) sum += part.mantissa << BigInt(part.exponent - exponent);
  if (sum === 0n) return 0;
  const size = nearestFloat(sum < 0n ? -sum : sum, 1n << BigInt(-exponent));
  return sum < 0n ? -size : size;
}

function sumOfSpecial(values: readonly number[]): number {
  const sum = values.reduce((a, b) => a + b);
  if (!Number.isNaN(sum) || values.some(Number.isNaN)) return sum;
  throw new Raise("ValueError", "-inf + inf in fsum");
}

/** The float nearest to the root of the exact sum of squares. */
function norm(values: readonly number[]): number {
  const sizes = values.map(Math.abs);
  if (sizes.includes(Infinity)) return Infinity;
  if (sizes.some(Number.isNaN)) return Number.NaN;
  if (sizes.length <= 2) return hypot(sizes[0] ?? 0, sizes[1] ?? 0);
  const parts = sizes.map(exactParts);
  const exponent = Math.min(...parts.map((part) => part.exponent));
  let sum = 0n;
  for (const part of parts) sum += (part.mantissa << BigInt(part.exponent - exponent)) ** 2n;
  return rootOf(sum, exponent);
}

function rootOf(square: bigint, exponent: number): number {
  if (square === 0n) return 0;
  const shift = BigInt(Math.max(0, 140 - square.toString(2).length));
  const even = shift + (shift & 1n);
  const scaled = square << even;
  let root = 1n << BigInt((scaled.toString(2).length + 1) >> 1);
  for (let next = (root + scaled / root) >> 1n; next < root; next = (root + scaled / root) >> 1n)
    root = next;
  const sticky = root * root === scaled ? 0n : 1n;
  return nearestScaled(2n * root + sticky, exponent - Number(even / 2n) - 1);
}

function distance(vm: VM, p: Value, q: Value): Value | undefined {
  return withItems(vm, p, (_vm, a) =>
    withItems(vm, q, (_again, b) => {
      if (a.length !== b.length) {
        throw new Raise("ValueError", "both points must have the same number of dimensions");
      }
      return withRealItems(
        vm,
        [...a, ...b],
        (reals) =>
          new PyFloat(norm(reals.slice(0, a.length).map((x, i) => x - (reals[a.length + i] ?? 0)))),
      );
    }),
  );
}

function fold(vm: VM, items: readonly Value[], start: Value, operation: number): Value | undefined {
  let result = start;
  return collect(
    vm,
    items,
    (_vm, item) =>
      chain(
        vm,
        () => binary(vm, operation, result, item),
        (_again, value) => {
          result = value;
          return null;
        },
      ),
    () => result,
  );
}

/**
 * Of floats, and ints beside them, the float nearest to the exact sum: CPython sums up in three
 * floats what one has no place for. Undefined for anything else. math_sumprod_impl, tl_fma
 */
function sumOfRealProducts(a: readonly Value[], b: readonly Value[]): number | undefined {
  if (!a.some(isFloat) && !b.some(isFloat)) return undefined;
  const products: Parts[] = [];
  for (const [index, item] of a.entries()) {
    const [x, y] = [finiteParts(item), finiteParts(b[index] ?? null)];
    if (x === undefined || y === undefined) return undefined;
    products.push({ mantissa: x.mantissa * y.mantissa, exponent: x.exponent + y.exponent });
  }
  return nearestToSum(products);
}

const isFloat = (value: Value): boolean => value instanceof PyFloat;

function finiteParts(value: Value): Parts | undefined {
  const real = value instanceof PyFloat ? value.value : typeof value === "number" ? value : NaN;
  return Number.isFinite(real) ? exactParts(real) : undefined;
}

function sumOfProducts(vm: VM, p: Value, q: Value): Value | undefined {
  return withItems(vm, p, (_vm, a) =>
    withItems(vm, q, (_again, b) => {
      if (a.length !== b.length) throw new Raise("ValueError", "Inputs are not the same length");
      const known = sumOfRealProducts(a, b);
      if (known !== undefined) return new PyFloat(known);
      return collect(
        vm,
        a,
        (_third, item, i) => binary(vm, MULTIPLY, item, b[i] as Value),
        (_third, products) => fold(vm, products, 0, ADD),
      );
    }),
  );
}

export const SEQUENCE_FUNCTIONS: readonly NamedMathFunction[] = [
  [
    "fsum",
    [
      "seq, /",
      (vm, seq: Value) =>
        withItems(vm, seq, (_vm, items) =>
          withRealItems(vm, items, (reals) => new PyFloat(exactSum(reals))),
        ),
    ],
  ],
  [
    "prod",
    [
      "iterable, /, *, start=?",
      (vm, iterable: Value, start: Value = 1) =>
        withItems(vm, iterable, (_vm, items) => fold(vm, items, start, MULTIPLY)),
    ],
  ],
  [
    "hypot",
    [
      "*coordinates",
      (vm, values: Value[]) => withRealItems(vm, values, (reals) => new PyFloat(norm(reals))),
    ],
  ],
  ["dist", ["p, q, /", (vm, p: Value, q: Value) => distance(vm, p, q)]],
  ["sumprod", ["p, q, /", (vm, p: Value, q: Value) => sumOfProducts(vm, p, q)]],
];
