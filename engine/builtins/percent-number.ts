import { exceptionType } from "../objects/exception.ts";
import type { PyInt } from "../objects/int.ts";
import type { Value } from "../objects/object.ts";
import type { Conversion } from "../objects/percent-format.ts";
import { percentFloat, percentInt } from "../objects/percent-value.ts";
import { Raise } from "../objects/raise.ts";
import { typeName } from "../objects/types.ts";
import { index, withReal } from "../vm/conversions.ts";
import { PROPAGATE } from "../vm/frame.ts";
import type { VM } from "../vm/machine.ts";
import { asInt } from "../vm/numbers.ts";
import { guarded } from "../vm/sequencing.ts";
import { isNumber, toInt } from "./int-new.ts";

/** The conversions of numbers, which str and bytes have in common; undefined for all others. */
export function numberConversion(
  type: string,
): ((vm: VM, value: Value, conversion: Conversion) => Value | undefined) | undefined {
  if (/^[diuoxX]$/.test(type)) return convertInt;
  return /^[eEfFgG]$/.test(type) ? convertFloat : undefined;
}

const convertFloat = (vm: VM, value: Value, conversion: Conversion): Value | undefined =>
  withReal(vm, value, (_vm, real) => percentFloat(real, conversion));

/** Objects/unicode_format.c, mainformatlong */
function convertInt(vm: VM, value: Value, conversion: Conversion): Value | undefined {
  const known = asInt(value);
  if (known !== undefined) return percentInt(known, conversion);
  const exact = /[oxX]/.test(conversion.type);
  const wanted = exact ? "an integer" : "a real number";
  const refusal = new Raise(
    "TypeError",
    `%${conversion.type} format: ${wanted} is required, not ${typeName(value)}`,
  );
  if (!isNumber(value)) throw refusal;
  return guarded(
    vm,
    () => (exact ? index(vm, value) : toInt(vm, value)),
    (_vm, whole) => percentInt(whole as PyInt, conversion),
    (_vm, exception) => {
      if (vm.isException(exception, exceptionType("TypeError"))) throw refusal;
      return PROPAGATE;
    },
  );
}
