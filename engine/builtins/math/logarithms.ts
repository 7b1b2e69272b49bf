import { nearestBinaryLogarithm, nearestLogarithm } from "../../objects/exact-power.ts";
import { PyFloat } from "../../objects/float.ts";
import { divideFloats } from "../../objects/float-arithmetic.ts";
import { reprFloat } from "../../objects/float-text.ts";
import { bitLengthBig } from "../../objects/int-bits.ts";
import type { Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import { withReal } from "../../vm/conversions.ts";
import type { VM } from "../../vm/machine.ts";
import { asInt } from "../../vm/numbers.ts";
import { chain } from "../../vm/sequencing.ts";
import type { NamedMathFunction } from "./math-function.ts";

type Log = (x: number) => number;

const natural: Log = (x) => (x > 0 && x < Infinity ? nearestLogarithm(x) : Math.log(x));
const binary: Log = (x) => (x > 0 && x < Infinity ? nearestBinaryLogarithm(x) : Math.log2(x));

/** Modules/mathmodule.c, loghelper: ints may be larger than any float. */
function logOf(vm: VM, value: Value, log: Log): Value | undefined {
  const whole = asInt(value);
  if (whole === undefined)
    return withReal(vm, value, (_vm, real) => new PyFloat(logOfReal(real, log)));
  if (whole <= 0) throw new Raise("ValueError", "expected a positive input");
  return new PyFloat(typeof whole === "number" ? log(whole) : logOfBig(whole, log));
}

function logOfReal(x: number, log: Log): number {
  if (x > 0 || Number.isNaN(x)) return log(x);
  throw new Raise("ValueError", `expected a positive input, got ${reprFloat(x)}`);
}

function logOfBig(whole: bigint, log: Log): number {
  const value = Number(whole);
  if (Number.isFinite(value)) return log(value);
  const shift = bitLengthBig(whole) - 64;
  return log(Number(whole >> BigInt(shift))) + shift * log(2);
}

function logToBase(vm: VM, value: Value, base: Value): Value | undefined {
  return chain(
    vm,
    () => logOf(vm, value, natural),
    (_vm, top) =>
      chain(
        vm,
        () => logOf(vm, base, natural),
        (_again, bottom) =>
          new PyFloat(divideFloats((top as PyFloat).value, (bottom as PyFloat).value)),
      ),
  );
}

export const LOGARITHMS: readonly NamedMathFunction[] = [
  [
    "log",
    [
      "x, base=?, /",
      (vm, x: Value, base?: Value) =>
        base === undefined ? logOf(vm, x, natural) : logToBase(vm, x, base),
    ],
  ],
  ["log2", ["x, /", (vm, x: Value) => logOf(vm, x, binary)]],
  ["log10", ["x, /", (vm, x: Value) => logOf(vm, x, Math.log10)]],
];
