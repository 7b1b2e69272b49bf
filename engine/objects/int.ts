import { Raise } from "./raise.ts";

/** A Python int: a JS number while it is a safe integer, a bigint beyond. Never `-0`. */
export type PyInt = number | bigint;

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** Brings any bigint into the one form that its value may have. */
export function normalise(value: bigint): PyInt {
  return value <= SAFE && value >= -SAFE ? Number(value) : value;
}

export function add(a: PyInt, b: PyInt): PyInt {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return normalise(BigInt(a) + BigInt(b));
}

export function subtract(a: PyInt, b: PyInt): PyInt {
  if (typeof a === "number" && typeof b === "number") {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference;
  }
  return normalise(BigInt(a) - BigInt(b));
}

export function multiply(a: PyInt, b: PyInt): PyInt {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b + 0; // `+ 0` turns -0 into 0
    if (Number.isSafeInteger(product)) return product;
  }
  return withinMemory(() => BigInt(a) * BigInt(b));
}

/** Objects/longobject.c, long_div: rounds towards minus infinity. */
export function floorDivide(a: PyInt, b: PyInt): PyInt {
  if (b === 0) throw divisionByZero();
  if (typeof a === "number" && typeof b === "number") {
    const rest = a % b;
    const quotient = (a - rest) / b;
    return (rest !== 0 && rest < 0 !== b < 0 ? quotient - 1 : quotient) + 0;
  }
  return normalise(floorDivideBig(BigInt(a), BigInt(b)));
}

/** Objects/longobject.c, long_mod: the result has the sign of the divisor. */
export function modulo(a: PyInt, b: PyInt): PyInt {
  if (b === 0) throw divisionByZero();
  if (typeof a === "number" && typeof b === "number") {
    const rest = a % b;
    return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest + 0;
  }
  return normalise(moduloBig(BigInt(a), BigInt(b)));
}

export function divmod(a: PyInt, b: PyInt): readonly [quotient: PyInt, rest: PyInt] {
  return [floorDivide(a, b), modulo(a, b)];
}

export function negate(a: PyInt): PyInt {
  return typeof a === "number" ? 0 - a : normalise(-a);
}

export function absolute(a: PyInt): PyInt {
  return a < 0 ? negate(a) : a;
}

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export function compare(a: PyInt, b: PyInt): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Floor division of bigints, whose own `/` truncates. */
export function floorDivideBig(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a < 0n !== b < 0n && quotient * b !== a ? quotient - 1n : quotient;
}

/** The rest that belongs to `floorDivideBig`. */
export function moduloBig(a: bigint, b: bigint): bigint {
  const rest = a % b;
  return rest !== 0n && rest < 0n !== b < 0n ? rest + b : rest;
}

/** A result that no host can hold is what CPython calls a MemoryError. */
export function withinMemory(compute: () => bigint): PyInt {
  let result: bigint;
  try {
    result = compute();
  } catch {
    throw new Raise("MemoryError");
  }
  return normalise(result);
}

export function divisionByZero(): Raise {
  return new Raise("ZeroDivisionError", "division by zero");
}
