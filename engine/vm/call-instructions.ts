import type { PyList } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import type { PyType } from "../objects/type.ts";
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
import { bindsToInstance, PyFunction } from "./function.ts";
import type { LinkedCode } from "./linker.ts";
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
  if (callee instanceof PyNative && isFree(callee) && callee.takes(count)) {
    return runWithRegisters(vm, callee, registers, base + 1, count);
  }
  return call(vm, callee, registers.slice(base + 1, base + 1 + count) as Value[]);
}

/** A function whose first argument may be anything. */
const isFree = ({ owner, makes }: PyNative): boolean => owner === undefined && makes === undefined;

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

/**
 * CALL_METHOD: a method of the object in register `base`, without making a bound method of it. The
 * object and its arguments stand in a row, as the method wants them.
 */
export function callMethodShape(
  vm: VM,
  caller: PyFrame,
  base: number,
  place: number,
): Value | undefined {
  const { registers, code } = caller;
  const self = registers[base] as Value;
  const shape = code.calls[place] as CallShape;
  const method = methodAt(code, place, self, shape.method as string);
  const count = shape.positional + 1;
  if (method !== undefined && shape.keywords.length === 0) {
    if (method instanceof PyNative) {
      if (method.takes(count)) return runWithRegisters(vm, method, registers, base, count);
    } else if (method.code.direct === count) {
      pushCall(vm, caller, method, base);
      return undefined;
    }
  }
  return callMethodWith(vm, self, method, shape, argumentsOf(registers, base, shape));
}

function callMethodWith(
  vm: VM,
  self: Value,
  method: PyFunction | PyNative | undefined,
  { method: name }: CallShape,
  { args, keywords }: ReturnType<typeof splitArguments>,
): Value | undefined {
  if (method instanceof PyFunction) return callFunction(vm, method, [self, ...args], keywords);
  if (method !== undefined) return callNative(vm, method, [self, ...args], keywords);
  return withMethod(vm, self, name as string, (callee) => call(vm, callee, args, keywords));
}

/** A function of the class that nothing on the instance can hide; each call remembers its last one. */
function methodAt(
  code: LinkedCode,
  place: number,
  self: Value,
  name: string,
): PyFunction | PyNative | undefined {
  const type = typeOf(self);
  let known = code.methods[place];
  if (known === undefined || known.type !== type || known.version !== type.version) {
    known = { type, version: type.version, method: directMethod(type, self, name) };
    code.methods[place] = known;
  }
  return isObject(self) && self.dict?.has(name) ? undefined : known.method;
}

function directMethod(type: PyType, self: Value, name: string): PyFunction | PyNative | undefined {
  if (type.name === "type" || type.lookup("__getattribute__") instanceof PyFunction)
    return undefined;
  const found = type.lookup(name);
  const direct =
    (found instanceof PyFunction && bindsToInstance(found)) ||
    (found instanceof PyNative && found.owner !== undefined);
  return direct && !isClassOrSuper(self) ? found : undefined;
}

const isClassOrSuper = (self: Value): boolean =>
  typeof self === "object" && self !== null && ("mro" in self || "after" in self);

/** CALL_EX: `f(*args, **kwargs)`. */
export function callEx(vm: VM, callee: Value, args: PyList, keywords: Register): Value | undefined {
  return call(vm, callee, args.items, keywordsOf(keywords));
}
