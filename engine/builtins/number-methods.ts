import { NOT_IMPLEMENTED } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import type { PyType } from "../objects/type.ts";
import { BINARY_OPERATORS, COMPARISONS } from "../python/bytecode.ts";
import { method } from "../vm/native.ts";

/** The result of operator or comparison number `index`; undefined for operands that are not known. */
export type Calculation = (index: number, left: Value, right: Value) => Value | undefined;

const POWER = BINARY_OPERATORS.findIndex(({ method: name }) => name === "__pow__");

/** The operators of real numbers, and those that only ints have. */
export const REAL_OPERATORS = "+ - * / // %";
export const INT_OPERATORS = `${REAL_OPERATORS} << >> & | ^`;

/** Adds `__add__`, `__radd__` and so on for the operators named; powers come by themselves. */
export function arithmeticMethods(type: PyType, symbols: string, calculate: Calculation): void {
  const wanted = symbols.split(" ");
  BINARY_OPERATORS.forEach(({ symbol, method: name, reflected }, index) => {
    if (!wanted.includes(symbol)) return;
    method(
      type,
      name,
      "self, value, /",
      (_vm, self: Value, value: Value) => calculate(index, self, value) ?? NOT_IMPLEMENTED,
    );
    method(
      type,
      reflected,
      "self, value, /",
      (_vm, self: Value, value: Value) => calculate(index, value, self) ?? NOT_IMPLEMENTED,
    );
  });
}

/** A power with a modulus; undefined for operands that are not known. */
type ModularPower = (base: Value, exponent: Value, modulus: Value) => Value | undefined;

/** Adds `__pow__` and `__rpow__`. */
export function powerMethods(type: PyType, calculate: Calculation, modular: ModularPower): void {
  const power = (base: Value, exponent: Value, modulus: Value): Value => {
    const result =
      modulus === null ? calculate(POWER, base, exponent) : modular(base, exponent, modulus);
    return result ?? NOT_IMPLEMENTED;
  };
  const signature = "self, value, mod=?, /";
  method(type, "__pow__", signature, (_vm, self: Value, value: Value, mod: Value = null) =>
    power(self, value, mod),
  );
  method(type, "__rpow__", signature, (_vm, self: Value, value: Value, mod: Value = null) =>
    power(value, self, mod),
  );
}

/** Adds `__divmod__` and `__rdivmod__`. */
export function divmodMethods(
  type: PyType,
  calculate: (left: Value, right: Value) => Value | undefined,
): void {
  method(
    type,
    "__divmod__",
    "self, value, /",
    (_vm, self: Value, value: Value) => calculate(self, value) ?? NOT_IMPLEMENTED,
  );
  method(
    type,
    "__rdivmod__",
    "self, value, /",
    (_vm, self: Value, value: Value) => calculate(value, self) ?? NOT_IMPLEMENTED,
  );
}

/** Adds `__lt__`, `__le__`, `__eq__` and so on. */
export function comparisonMethods(type: PyType, compare: Calculation): void {
  COMPARISONS.forEach(({ method: name }, index) => {
    method(
      type,
      name,
      "self, value, /",
      (_vm, self: Value, value: Value) => compare(index, self, value) ?? NOT_IMPLEMENTED,
    );
  });
}
