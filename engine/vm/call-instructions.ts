import type { PyList } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { isObject, typeOf } from "../objects/types.ts";
import type { CallShape } from "../python/bytecode.ts";
import { call, callFunction, callNative, enter, keywordsOf, splitArguments } from "./calls.ts";
import type { Register } from "./frame.ts";
import { PyFunction } from "./function.ts";
import type { VM } from "./machine.ts";
import { withMethod } from "./method-lookup.ts";
import { PyNative } from "./native.ts";

/** CALL: the callee in register `base`, `count` positional arguments behind it. */
export function callWithRegisters(
  vm: VM,
  registers: readonly Register[],
  base: number,
  count: number,
): Value | undefined {
  const callee = registers[base] as Value;
  const args = registers.slice(base + 1, base + 1 + count);
  if (
    callee instanceof PyFunction &&
    callee.code.simple &&
    count === callee.code.source.positional
  ) {
    return enter(vm, callee, args);
  }
  return call(vm, callee, args as Value[]);
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
