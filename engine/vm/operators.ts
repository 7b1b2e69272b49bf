import { PyList, PyTuple } from "../objects/containers.ts";
import { PyDict } from "../objects/dict.ts";
import { exceptionType } from "../objects/exception.ts";
import { PyFloat } from "../objects/float.ts";
import type { PyObject, Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { typeName, typeOf } from "../objects/types.ts";
import { BINARY_OPERATORS, COMPARISONS } from "../python/bytecode.ts";
import { must } from "../support/assert.ts";
import { type Attempt, attempt, binaryAttempts, sequenceMethod } from "./attempts.ts";
import { bind } from "./binding.ts";
import { call } from "./calls.ts";
import { PROPAGATE } from "./frame.ts";
import { PyFunction } from "./function.ts";
import { iterate } from "./iteration.ts";
import type { VM } from "./machine.ts";
import { PyNative } from "./native.ts";
import { arithmetic, asInt, compareNumbers } from "./numbers.ts";
import { chain, drain, guarded } from "./sequencing.ts";
import type { Keywords } from "./signature.ts";

/** Calls the method of a class on an object. */
export function callMethod(
  vm: VM,
  method: Value,
  self: Value,
  args: readonly Value[],
  keywords?: Keywords,
): Value | undefined {
  if (method instanceof PyFunction || method instanceof PyNative) {
    return call(vm, method, [self, ...args], keywords);
  }
  return chain(
    vm,
    () => bind(vm, method, self, typeOf(self)),
    (_vm, bound) => call(vm, bound, args, keywords),
  );
}

// ── arithmetic ──────────────────────────────────────────────────────────────────────────────────

/** Operator number `index` of BINARY_OPERATORS. */
export function binary(vm: VM, index: number, left: Value, right: Value): Value | undefined {
  const known = plainNumbers(left, right) ? arithmetic(index, left, right) : undefined;
  if (known !== undefined) return known;
  const operator = must(BINARY_OPERATORS[index], "operator");
  return attempt(vm, binaryAttempts(left, right, operator), () => {
    const sequence = binarySequence(vm, operator.method, left, right);
    if (sequence !== NO_SEQUENCE) return sequence;
    throw unsupported(operator.symbol, left, right);
  });
}

/** Numbers of the builtin classes themselves, whose methods nobody can have replaced. */
const plainNumbers = (left: Value, right: Value): boolean =>
  isPlainNumber(left) && isPlainNumber(right);

const isPlainNumber = (value: Value): boolean =>
  typeof value === "number" ||
  typeof value === "bigint" ||
  typeof value === "boolean" ||
  (value instanceof PyFloat && value.cls.builtin);

const NO_SEQUENCE = Symbol("neither is a sequence");

/** What is left when `left` and `right` are no numbers: PyNumber_Add and PyNumber_Multiply. */
function binarySequence(
  vm: VM,
  method: string,
  left: Value,
  right: Value,
): Value | undefined | typeof NO_SEQUENCE {
  const own = sequenceMethod(left, method);
  if (method === "__add__") return own === undefined ? NO_SEQUENCE : call(vm, own, [left, right]);
  if (method !== "__mul__") return NO_SEQUENCE;
  if (own !== undefined) return repeated(vm, own, left, right);
  const reflected = sequenceMethod(right, "__rmul__");
  return reflected === undefined ? NO_SEQUENCE : repeated(vm, reflected, right, left);
}

/** Objects/abstract.c, sequence_repeat */
function repeated(vm: VM, method: Value, sequence: Value, count: Value): Value | undefined {
  if (typeOf(count).lookup("__index__") !== undefined) return call(vm, method, [sequence, count]);
  throw new Raise("TypeError", `can't multiply sequence by non-int of type '${typeName(count)}'`);
}

/** What calls raise for an operator that no operand knows. */
export function unsupported(symbol: string, left: Value, right: Value): Raise {
  const types = `'${typeName(left)}' and '${typeName(right)}'`;
  return new Raise("TypeError", `unsupported operand type(s) for ${symbol}: ${types}`);
}

/** `left op= right`. */
export function inplace(vm: VM, index: number, left: Value, right: Value): Value | undefined {
  const known = plainNumbers(left, right) ? arithmetic(index, left, right) : undefined;
  if (known !== undefined) return known;
  const operator = must(BINARY_OPERATORS[index], "operator");
  const { inplace: name, method } = operator;
  const own = sequenceMethod(left, name) === undefined ? typeOf(left).lookup(name) : undefined;
  const rest = binaryAttempts(left, right, operator);
  const attempts = own === undefined ? rest : [{ method: own, self: left, args: [right] }, ...rest];
  return attempt(vm, attempts, () => {
    const sequence = inplaceSequence(vm, { name, method }, left, right);
    if (sequence !== NO_SEQUENCE) return sequence;
    const symbol = operator.symbol === "** or pow()" ? "**" : operator.symbol;
    throw unsupported(`${symbol}=`, left, right);
  });
}

/** PyNumber_InPlaceAdd, PyNumber_InPlaceMultiply */
function inplaceSequence(
  vm: VM,
  { name, method }: { readonly name: string; readonly method: string },
  left: Value,
  right: Value,
): Value | undefined | typeof NO_SEQUENCE {
  const own = sequenceMethod(left, name);
  if (own === undefined) return binarySequence(vm, method, left, right);
  return method === "__add__" ? call(vm, own, [left, right]) : repeated(vm, own, left, right);
}

const UNARY = {
  __neg__: "-",
  __pos__: "+",
  __invert__: "~",
} as const;

/** `-x`, `+x`, `~x`. */
export function unary(vm: VM, method: keyof typeof UNARY, value: Value): Value | undefined {
  if (method === "__neg__" && typeof value === "number") return 0 - value;
  const found = typeOf(value).lookup(method);
  if (found !== undefined) return callMethod(vm, found, value, []);
  throw new Raise("TypeError", `bad operand type for unary ${UNARY[method]}: '${typeName(value)}'`);
}

// ── comparison ──────────────────────────────────────────────────────────────────────────────────

/** Comparison number `index` of COMPARISONS. `do_richcompare` in Objects/object.c. */
export function compare(vm: VM, index: number, left: Value, right: Value): Value | undefined {
  const known = comparePlain(index, left, right);
  if (known !== undefined) return known;
  const operator = must(COMPARISONS[index], "comparison");
  return attempt(vm, comparisonAttempts(left, right, operator), () => {
    if (operator.symbol === "==") return left === right;
    if (operator.symbol === "!=") return left !== right;
    const types = `'${typeName(left)}' and '${typeName(right)}'`;
    throw new Raise(
      "TypeError",
      `'${operator.symbol}' not supported between instances of ${types}`,
    );
  });
}

function comparisonAttempts(
  left: Value,
  right: Value,
  operator: { readonly method: string; readonly reflected: string },
): Attempt[] {
  const forward = typeOf(left).lookup(operator.method);
  const backward = typeOf(right).lookup(operator.reflected);
  const attempts: Attempt[] = [];
  if (forward !== undefined) attempts.push({ method: forward, self: left, args: [right] });
  if (backward !== undefined) {
    const reflected = { method: backward, self: right, args: [left] };
    if (prefersRight(typeOf(left), typeOf(right))) attempts.unshift(reflected);
    else attempts.push(reflected);
  }
  return attempts;
}

const prefersRight = (left: PyType, right: PyType): boolean =>
  left !== right && right.isSubclassOf(left);

/** Numbers among each other and strings among each other. */
export function comparePlain(index: number, left: Value, right: Value): boolean | undefined {
  if (typeof left === "string" && typeof right === "string") {
    return holds(index, compareTexts(left, right));
  }
  if (!plainNumbers(left, right)) return undefined;
  const sign = compareNumbers(left, right);
  return sign === undefined ? undefined : holds(index, sign);
}

/** Whether a comparison holds between two values whose difference has this sign. */
export function holds(index: number, sign: number): boolean {
  switch (index) {
    case 0:
      return sign < 0;
    case 1:
      return sign <= 0;
    case 2:
      return sign === 0;
    case 3:
      return sign !== 0;
    case 4:
      return sign > 0;
    default:
      return sign >= 0;
  }
}

/** By code points: UTF-16 units sort differently above U+FFFF. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return isSurrogate(x) === isSurrogate(y) ? x - y : isSurrogate(x) ? 1 : -1;
  }
  return a.length - b.length;
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** As `equals`, for values whose classes need not be asked. */
export function plainEquals(left: Value, right: Value): boolean | undefined {
  if (left === right) return true;
  const known = comparePlain(2, left, right);
  return known === undefined && isPrimitive(left) && isPrimitive(right) ? false : known;
}

const isPrimitive = (value: Value): boolean => typeof value !== "object" || value === null;

/** `left == right` as a bool, identity first, as containers compare. */
export function equals(vm: VM, left: Value, right: Value): Value | undefined {
  const known = plainEquals(left, right);
  if (known !== undefined) return known;
  return chain(
    vm,
    () => compare(vm, 2, left, right),
    (_vm, result) => truth(vm, result),
  );
}

// ── truth, hash, membership ─────────────────────────────────────────────────────────────────────

/** Truth of a value that needs no Python code for it. */
export function plainTruth(value: Value): boolean | undefined {
  switch (typeof value) {
    case "boolean":
      return value;
    case "number":
      return value !== 0;
    case "bigint":
      return value !== 0n;
    case "string":
      return value !== "";
    default:
      if (value === null) return false;
      if (value instanceof PyFloat) return value.value !== 0;
      return value.cls.builtin ? builtinTruth(value) : undefined;
  }
}

/** Of builtin containers, which no class of the program's has a say in. */
function builtinTruth(value: PyObject): boolean | undefined {
  if (value instanceof PyDict) return value.size > 0;
  return value instanceof PyList || value instanceof PyTuple ? value.items.length > 0 : undefined;
}

/** `bool(value)`. PyObject_IsTrue. */
export function truth(vm: VM, value: Value): Value | undefined {
  const known = plainTruth(value);
  if (known !== undefined) return known;
  const type = typeOf(value);
  const bool = type.lookup("__bool__");
  if (bool !== undefined) {
    return chain(
      vm,
      () => callMethod(vm, bool, value, []),
      (_vm, result) => checkedBool(result),
    );
  }
  const length = type.lookup("__len__");
  if (length === undefined) return true;
  return chain(
    vm,
    () => callMethod(vm, length, value, []),
    (_vm, result) => checkedLength(result) !== 0,
  );
}

function checkedBool(result: Value): boolean {
  if (typeof result === "boolean") return result;
  throw new Raise("TypeError", `__bool__ should return bool, returned ${typeName(result)}`);
}

/** What `__len__` may return. */
export function checkedLength(result: Value): number {
  const length = asInt(result);
  if (length === undefined) {
    throw new Raise(
      "TypeError",
      `'${typeName(result)}' object cannot be interpreted as an integer`,
    );
  }
  if (length < 0) throw new Raise("ValueError", "__len__() should return >= 0");
  if (typeof length === "number") return length;
  throw new Raise("OverflowError", `cannot fit '${typeName(result)}' into an index-sized integer`);
}

/** A string or number in a dict: the common case. */
function quickContains(container: Value, item: Value): boolean | undefined {
  if (typeof item !== "string" && typeof item !== "number") return undefined;
  if (!(container instanceof PyDict && container.cls.builtin)) return undefined;
  return container.has(item) || (container.custom === undefined ? false : undefined);
}

/** `item in container`. PySequence_Contains. */
export function contains(vm: VM, container: Value, item: Value): Value | undefined {
  const known = quickContains(container, item);
  if (known !== undefined) return known;
  const method = typeOf(container).lookup("__contains__");
  if (method !== undefined && method !== null) {
    return chain(
      vm,
      () => callMethod(vm, method, container, [item]),
      (_vm, result) => truth(vm, result),
    );
  }
  return chain(
    vm,
    () => iterateFor(vm, container, method === null),
    (_vm, iterator) => containsByIteration(vm, iterator, item),
  );
}

/** Objects/abstract.c, _PySequence_IterSearch */
function iterateFor(vm: VM, container: Value, refused: boolean): Value | undefined {
  const type = typeName(container);
  if (refused) throw new Raise("TypeError", `'${type}' object is not a container`);
  const refusal = new Raise(
    "TypeError",
    `argument of type '${type}' is not a container or iterable`,
  );
  return guarded(
    vm,
    () => iterate(vm, container),
    (_vm, iterator) => iterator,
    (_vm, error) => {
      if (!vm.isException(error, exceptionType("TypeError"))) return PROPAGATE;
      throw refusal;
    },
  );
}

function containsByIteration(vm: VM, iterator: Value, item: Value): Value | undefined {
  return drain(
    vm,
    iterator,
    (_vm, other) => {
      const same = comparePlain(2, other, item);
      if (same !== undefined) return same ? true : undefined;
      const found = chain(
        vm,
        () => equals(vm, other, item),
        (_vm, equal) => (equal === true ? true : null),
      );
      return found === null ? undefined : found;
    },
    () => false,
  );
}

/** `item not in container`. */
export function lacks(vm: VM, container: Value, item: Value): Value | undefined {
  return chain(
    vm,
    () => contains(vm, container, item),
    (_vm, held) => held !== true,
  );
}

/** `not value`. */
export function untruth(vm: VM, value: Value): Value | undefined {
  const known = plainTruth(value);
  if (known !== undefined) return !known;
  return chain(
    vm,
    () => truth(vm, value),
    (_vm, held) => held !== true,
  );
}
