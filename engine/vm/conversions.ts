import { PySlice } from "../objects/containers.ts";
import { PyFloat } from "../objects/float.ts";
import type { PyInt } from "../objects/int.ts";
import { toFloat } from "../objects/int-float.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { typeName, typeOf } from "../objects/types.ts";
import type { VM } from "./machine.ts";
import { asFloat, asInt } from "./numbers.ts";
import { callMethod } from "./operators.ts";
import { chain, collect, type Operation } from "./sequencing.ts";

/** `operator.index(value)`, always as an int itself. PyNumber_Index */
export function index(vm: VM, value: Value): Value | undefined {
  const known = asInt(value);
  if (known !== undefined) return known;
  const method = typeOf(value).lookup("__index__");
  if (method === undefined) {
    throw new Raise("TypeError", `'${typeName(value)}' object cannot be interpreted as an integer`);
  }
  return intBy(vm, method, value, "__index__");
}

/** The int that `__index__` or `__int__` of a class gives. */
export function intBy(vm: VM, method: Value, value: Value, name: string): Value | undefined {
  return chain(
    vm,
    () => callMethod(vm, method, value, []),
    (_vm, result) => {
      const whole = asInt(result);
      if (whole !== undefined) return whole;
      throw new Raise("TypeError", `${name} returned non-int (type ${typeName(result)})`);
    },
  );
}

/** Goes on with the value as an int. */
export function withIndex(
  vm: VM,
  value: Value,
  next: (vm: VM, whole: PyInt) => Value | undefined,
): Value | undefined {
  const known = asInt(value);
  if (known !== undefined) return next(vm, known);
  return chain(
    vm,
    () => index(vm, value),
    (_vm, whole) => next(vm, whole as PyInt),
  );
}

/** A number that is no text as a float of the host: PyFloat_AsDouble */
export function withReal(
  vm: VM,
  value: Value,
  next: (vm: VM, real: number) => Value | undefined,
): Value | undefined {
  const known = asFloat(value);
  if (known !== undefined) return next(vm, known);
  const convert = realBy(value);
  if (convert === undefined) {
    throw new Raise("TypeError", `must be real number, not ${typeName(value)}`);
  }
  return chain(vm, convert, (_vm, float) => next(vm, (float as PyFloat).value));
}

/** How the class of a value makes a float of it: `__float__`, or else `__index__`. */
export function realBy(value: Value): Operation | undefined {
  const type = typeOf(value);
  const method = type.lookup("__float__");
  if (method !== undefined) return (vm) => floatBy(vm, method, value);
  if (type.lookup("__index__") === undefined) return undefined;
  return (vm) => withIndex(vm, value, (_vm, whole) => new PyFloat(toFloat(whole)));
}

function floatBy(vm: VM, method: Value, value: Value): Value | undefined {
  return chain(
    vm,
    () => callMethod(vm, method, value, []),
    (_vm, result) => {
      const float = asFloat(result);
      if (float !== undefined) return new PyFloat(float);
      const what = `${typeName(value)}.__float__ returned non-float (type ${typeName(result)})`;
      throw new Raise("TypeError", what);
    },
  );
}

const SSIZE_MAX = 2n ** 63n - 1n;

/** Goes on with the value as a count or size. Argument Clinic's Py_ssize_t */
export function withSize(
  vm: VM,
  value: Value,
  next: (vm: VM, size: number) => Value | undefined,
): Value | undefined {
  return withIndex(vm, value, (_vm, whole) => {
    if (whole <= SSIZE_MAX && whole >= -SSIZE_MAX - 1n) return next(vm, Number(whole));
    throw new Raise("OverflowError", "Python int too large to convert to C ssize_t");
  });
}

/** Goes on with how often a sequence is to be repeated. PyNumber_AsSsize_t with OverflowError */
export function withCount(
  vm: VM,
  value: Value,
  next: (vm: VM, count: number) => Value | undefined,
): Value | undefined {
  return withIndex(vm, value, (_vm, whole) => {
    if (whole <= SSIZE_MAX && whole >= -SSIZE_MAX - 1n) return next(vm, Number(whole));
    throw new Raise("OverflowError", `cannot fit '${typeName(value)}' into an index-sized integer`);
  });
}

/** Whether a value stands for an int: PyIndex_Check. */
export const isIndex = (value: Value): boolean =>
  asInt(value) !== undefined || typeOf(value).lookup("__index__") !== undefined;

/** One end of a slice: None or an int. _PyEval_SliceIndex */
function sliceEnd(vm: VM, value: Value): Value | undefined {
  if (value === null || typeof value === "number") return value;
  if (isIndex(value)) return index(vm, value);
  throw new Raise(
    "TypeError",
    "slice indices must be integers or None or have an __index__ method",
  );
}

/** Goes on with a slice whose parts are ints or None. PySlice_Unpack */
export function withSlice(
  vm: VM,
  slice: PySlice,
  next: (vm: VM, slice: PySlice) => Value | undefined,
): Value | undefined {
  const parts = [slice.start, slice.stop, slice.step];
  if (parts.every((part) => part === null || typeof part === "number")) return next(vm, slice);
  return withEnds(vm, [slice.step, slice.start, slice.stop], ([step, start, stop]) =>
    next(vm, new PySlice(start ?? null, stop ?? null, step ?? null)),
  );
}

/** Goes on with optional ends of a range, as ints or null. */
export function withEnds(
  vm: VM,
  ends: readonly (Value | undefined)[],
  next: (ends: readonly (PyInt | null)[]) => Value | undefined,
): Value | undefined {
  const values: Value[] = ends.map((end) => end ?? null);
  if (values.every((end) => end === null || typeof end === "number")) {
    return next(values as (PyInt | null)[]);
  }
  return collect(
    vm,
    values,
    (_vm, end) => sliceEnd(vm, end),
    (_vm, done) => next(done as (PyInt | null)[]),
  );
}

/** Goes on with optional places in a sequence as ints. _PyEval_SliceIndexNotNone */
export function withPlaces(
  vm: VM,
  places: readonly (Value | undefined)[],
  next: (places: readonly (PyInt | undefined)[]) => Value | undefined,
): Value | undefined {
  const given = places.filter((place) => place !== undefined);
  return collect(
    vm,
    given,
    (_vm, place) => {
      if (isIndex(place)) return index(vm, place);
      throw new Raise("TypeError", "slice indices must be integers or have an __index__ method");
    },
    (_vm, found) => next(found as PyInt[]),
  );
}
