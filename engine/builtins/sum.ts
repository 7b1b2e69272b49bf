import { CompensatedSum } from "../objects/compensated-sum.ts";
import { PyComplex } from "../objects/complex.ts";
import { PyByteArray, PyBytes } from "../objects/containers.ts";
import { PyFloat } from "../objects/float.ts";
import { add, type PyInt } from "../objects/int.ts";
import { toFloat } from "../objects/int-float.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { strType, typeOf } from "../objects/types.ts";
import { BINARY_OPERATORS } from "../python/bytecode.ts";
import { eachOf } from "../vm/each.ts";
import type { VM } from "../vm/machine.ts";
import { asFloat, asInt } from "../vm/numbers.ts";
import { binary } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import { builtin } from "./functions.ts";

/** Python/bltinmodule.c, builtin_sum: as long as it can, it adds plain numbers by itself. */

const ADD = BINARY_OPERATORS.findIndex(({ symbol }) => symbol === "+");

/** Adds numbers of a kind, until it is given something that it leaves to Python. */
interface Accumulator {
  add(item: Value): "added" | "refused";
  total(): Value;
}

const LONGEST = 2n ** 63n;

class IntSum implements Accumulator {
  #total: PyInt;

  constructor(start: PyInt) {
    this.#total = start;
  }

  add(item: Value): "added" | "refused" {
    if (typeof item !== "number" && typeof item !== "bigint" && typeof item !== "boolean") {
      return "refused";
    }
    const total = add(this.#total, Number.isInteger(item) ? (item as PyInt) : (asInt(item) ?? 0));
    if (typeof total === "bigint" && (total >= LONGEST || total < -LONGEST)) return "refused";
    this.#total = total;
    return "added";
  }

  total(): Value {
    return this.#total;
  }
}

class FloatSum implements Accumulator {
  readonly #sum: CompensatedSum;

  constructor(start: number) {
    this.#sum = new CompensatedSum(start);
  }

  add(item: Value): "added" | "refused" {
    const whole = asInt(item);
    if (whole !== undefined) this.#sum.add(toFloat(whole));
    else if (isExactFloat(item)) this.#sum.add(item.value);
    else return "refused";
    return "added";
  }

  total(): Value {
    return new PyFloat(this.#sum.value);
  }
}

class ComplexSum implements Accumulator {
  readonly #real: CompensatedSum;
  readonly #imag: CompensatedSum;

  constructor({ real, imag }: PyComplex) {
    this.#real = new CompensatedSum(real);
    this.#imag = new CompensatedSum(imag);
  }

  add(item: Value): "added" | "refused" {
    const whole = asInt(item);
    const real = whole === undefined ? asFloat(item) : toFloat(whole);
    if (real !== undefined) this.#real.add(real);
    else if (isExactComplex(item)) {
      this.#real.add(item.real);
      this.#imag.add(item.imag);
    } else return "refused";
    return "added";
  }

  total(): Value {
    return new PyComplex(this.#real.value, this.#imag.value);
  }
}

const isExactFloat = (value: Value): value is PyFloat =>
  value instanceof PyFloat && value.cls.builtin;

const isExactComplex = (value: Value): value is PyComplex =>
  value instanceof PyComplex && value.cls.builtin;

/** The sum so far, with what adds to it. */
class Sum {
  #total: Value;
  #accumulator: Accumulator | undefined;

  constructor(start: Value) {
    this.#total = start;
    const whole = typeof start === "number" || typeof start === "bigint";
    this.#accumulator = whole ? new IntSum(start) : beyondInts(start);
  }

  get total(): Value {
    return this.#accumulator?.total() ?? this.#total;
  }

  add(vm: VM, item: Value): Value | undefined {
    if (this.#accumulator?.add(item) === "added") return null;
    return chain(
      vm,
      () => binary(vm, ADD, this.total, item),
      (_vm, total) => {
        const wasComplex = this.#accumulator instanceof ComplexSum;
        const isOpen = this.#accumulator !== undefined && !wasComplex;
        this.#total = total;
        this.#accumulator = isOpen ? beyondInts(total) : undefined;
        return null;
      },
    );
  }
}

function beyondInts(total: Value): Accumulator | undefined {
  if (isExactFloat(total)) return new FloatSum(total.value);
  return isExactComplex(total) ? new ComplexSum(total) : undefined;
}

function refuse(start: Value): void {
  const refusal = (kind: string, empty: string) =>
    new Raise("TypeError", `sum() can't sum ${kind} [use ${empty}.join(seq) instead]`);
  if (typeOf(start).isSubclassOf(strType)) throw refusal("strings", "''");
  if (start instanceof PyBytes) throw refusal("bytes", "b''");
  if (start instanceof PyByteArray) throw refusal("bytearray", "b''");
}

builtin("sum", "iterable, /, start=?", (vm, iterable: Value, start: Value = 0) => {
  refuse(start);
  const sum = new Sum(start);
  return chain(
    vm,
    () => eachOf(vm, iterable, (item) => sum.add(vm, item)),
    () => sum.total,
  );
});
