import { fromFloat } from "../../objects/int-float.ts";
import type { Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import { typeName, typeOf } from "../../objects/types.ts";
import { withReal } from "../../vm/conversions.ts";
import type { VM } from "../../vm/machine.ts";
import { asFloat } from "../../vm/numbers.ts";
import { callMethod } from "../../vm/operators.ts";
import type { NamedMathFunction } from "./math-function.ts";

/** By the class' own method, or on the value as a float. */
function rounding(name: string, compute: (x: number) => number): NamedMathFunction {
  const run = (vm: VM, x: Value): Value | undefined => {
    const real = asFloat(x);
    if (real !== undefined) return fromFloat(compute(real));
    const own = typeOf(x).lookup(`__${name}__`);
    if (own !== undefined) return callMethod(vm, own, x, []);
    if (name === "trunc") {
      throw new Raise("TypeError", `type ${typeName(x)} doesn't define __trunc__ method`);
    }
    return withReal(vm, x, (_vm, value) => fromFloat(compute(value)));
  };
  return [name, ["x, /", run]];
}

export const ROUNDINGS: readonly NamedMathFunction[] = [
  rounding("ceil", Math.ceil),
  rounding("floor", Math.floor),
  rounding("trunc", Math.trunc),
];
