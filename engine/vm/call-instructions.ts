import type { PyList } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { isObject, typeOf } from "../objects/types.ts";
import type { CallShape } from "../python/bytecode.ts";
import {
  call,
  callFunction,
  callNative,
  frameOf,
  keywordsOf,
  pushAbove,
  splitArguments,
} from "./calls.ts";
import type { PyFrame, Register } from "./frame.ts";
import { PyFunction } from "./function.ts";
import type { VM } from "./machine.ts";
import { withMethod } from "./method-lookup.ts";
import { PyNative } from "./native.ts";

/** CALL of a function that takes its arguments as they stand in registers: its frame is on top. */
export function pushCall(vm: VM, caller: PyFrame, fn: PyFunction, first: number): PyFrame {
  const frame = frameOf(fn);
  const { registers: from } = caller;
  const { registers: to } = frame;
  for (let i = fn.code.direct - 1; i >= 0; i -= 1) to[i] = from[first + i];
  pushAbove(vm, caller, frame);
  return frame;
}

/** CALL: the callee in register `base`, `count` positional arguments behind it. */
export function callWithRegisters(
  vm: VM,
  registers: readonly Register[],
  base: number,
  count: number,
): Value | undefined {
  const callee = registers[base] as Value;
  if (callee instanceof PyNative && callee.owner === undefined && callee.takes(count)) {
    return runWithRegisters(vm, callee, registers, base + 1, count);
  }
  return call(vm, callee, registers.slice(base + 1, base + 1 + count) as Value[]);
}

/** Runs a native on values that stand in registers; most have few parameters. */
function runWithRegisters(
  vm: VM,
  { run }: PyNative,
  r: readonly Register[],
  first: number,
  count: number,
): Value | undefined {
  switch (count) {
    case 0:
      return run(vm);
    case 1:
      return run(vm, r[first]);
    case 2:
      return run(vm, r[first], r[first + 1]);
    case 3:
      return run(vm, r[first], r[first + 1], r[first + 2]);
    default:
      return run(vm, ...r.slice(first, first + count));
  }
}

/** CALL_KW. */
export function callShape(
  vm: VM,
  registers: readonly Register[],
  base: number,
  shape: CallShape,
): Value | undefined {
  const { args, keywords } = argumentsOf(registers, base, shape);
  return call(vm, registers[base] as Value, args, keywords);
}

function argumentsOf(registers: readonly Register[], base: number, shape: CallShape) {
  const count = shape.positional + shape.keywords.length;
  const values = registers.slice(base + 1, base + 1 + count) as Value[];
  return splitArguments(values, shape.keywords);
}

/** CALL_METHOD: a method of the object in register `base`, without making a bound method of it. */
export function callMethodShape(
  vm: VM,
  registers: readonly Register[],
  base: number,
  shape: CallShape,
): Value | undefined {
  const self = registers[base] as Value;
  const name = shape.method as string;
  const { args, keywords } = argumentsOf(registers, base, shape);
  const method = directMethod(self, name);
  if (method instanceof PyFunction) return callFunction(vm, method, [self, ...args], keywords);
  if (method !== undefined) return callNative(vm, method, [self, ...args], keywords);
  return withMethod(vm, self, name, (callee) => call(vm, callee, args, keywords));
}

/** A function of the class that nothing on the instance can hide. */
function directMethod(self: Value, name: string): PyFunction | PyNative | undefined {
  const type = typeOf(self);
  if (type.name === "type" || type.lookup("__getattribute__") instanceof PyFunction)
    return undefined;
  const found = type.lookup(name);
  const direct =
    found instanceof PyFunction || (found instanceof PyNative && found.owner !== undefined);
  if (!direct || isClassOrSuper(self)) return undefined;
  return isObject(self) && self.dict?.has(name) ? undefined : found;
}

const isClassOrSuper = (self: Value): boolean =>
  typeof self === "object" && self !== null && ("mro" in self || "after" in self);

/** CALL_EX: `f(*args, **kwargs)`. */
export function callEx(vm: VM, callee: Value, args: PyList, keywords: Register): Value | undefined {
  return call(vm, callee, args.items, keywordsOf(keywords));
}
