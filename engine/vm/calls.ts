import { PyDict } from "../objects/dict.ts";
import { unbox, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PyType } from "../objects/type.ts";
import { typeName, typeOf } from "../objects/types.ts";
import { bindArguments } from "./arguments.ts";
import { useNamespace } from "./class-names.ts";
import { callType } from "./construction.ts";
import { PyFrame, type Register } from "./frame.ts";
import { PyBoundMethod, PyFunction } from "./function.ts";
import { PyAsyncGenerator, PyCoroutine, PyGenerator } from "./generator.ts";
import type { VM } from "./machine.ts";
import { PyModule } from "./module.ts";
import { PyNative } from "./native.ts";
import { checkMade } from "./new-check.ts";
import { callMethod } from "./operators.ts";
import { placesOf } from "./places.ts";
import { bindNative, type Keywords } from "./signature.ts";
import { wrongSelfMessage } from "./signature-errors.ts";

/** `callee(*args, **keywords)`: the result, or undefined when a frame was pushed that will give it. */
export function call(
  vm: VM,
  callee: Value,
  args: readonly Value[],
  keywords?: Keywords,
): Value | undefined {
  if (callee instanceof PyFunction) return callFunction(vm, callee, args, keywords);
  if (callee instanceof PyNative) return callUnbound(vm, callee, args, keywords);
  if (callee instanceof PyBoundMethod) return callBound(vm, callee, args, keywords);
  if (callee instanceof PyType) return callType(vm, callee, args, keywords);
  return callObject(vm, callee, args, keywords);
}

function callObject(
  vm: VM,
  callee: Value,
  args: readonly Value[],
  keywords: Keywords | undefined,
): Value | undefined {
  const type = typeOf(callee);
  const method = type.lookup("__call__");
  if (method === undefined) {
    throw new Raise("TypeError", notCallable(callee));
  }
  if (method instanceof PyFunction || method instanceof PyNative) {
    return call(vm, method, [callee, ...args], keywords);
  }
  return callMethod(vm, method, callee, args, keywords);
}

/** `object_is_not_callable`: a module may have something of its own name that was meant. */
function notCallable(callee: Value): string {
  const refusal = `'${typeName(callee)}' object is not callable`;
  if (!(callee instanceof PyModule)) return refusal;
  const { name } = callee;
  const meant = callee.namespace.get(name);
  const isCallable = meant !== undefined && typeOf(meant).lookup("__call__") !== undefined;
  return isCallable ? `${refusal}. Did you mean: '${name}.${name}(...)'?` : refusal;
}

function callBound(
  vm: VM,
  { function: fn, self }: PyBoundMethod,
  args: readonly Value[],
  keywords: Keywords | undefined,
): Value | undefined {
  if (fn instanceof PyNative) return callNative(vm, fn, [self, ...args], keywords);
  return call(vm, fn, [self, ...args], keywords);
}

/** `str.upper(value)`: the value may be anything. */
function callUnbound(
  vm: VM,
  callee: PyNative,
  args: readonly Value[],
  keywords: Keywords | undefined,
): Value | undefined {
  const { owner } = callee;
  const [self] = args;
  if (owner !== undefined && self !== undefined) {
    const type = typeOf(self);
    if (type !== owner && !type.isSubclassOf(owner)) {
      throw new Raise("TypeError", wrongSelfMessage(callee, type.name));
    }
  }
  if (callee.makes !== undefined) checkMade(callee.makes, self);
  return callNative(vm, callee, args, keywords);
}

export function callNative(
  vm: VM,
  callee: PyNative,
  args: readonly Value[],
  keywords?: Keywords,
): Value | undefined {
  if (keywords === undefined && callee.takes(args.length)) return runNative(vm, callee, args);
  return callee.run(vm, ...bindNative(callee, callee.signature, args, keywords));
}

/** Without spreading them: most natives have few parameters. */
function runNative(vm: VM, { run }: PyNative, args: readonly Value[]): Value | undefined {
  switch (args.length) {
    case 1:
      return run(vm, args[0]);
    case 2:
      return run(vm, args[0], args[1]);
    case 3:
      return run(vm, args[0], args[1], args[2]);
    default:
      return run(vm, ...args);
  }
}

// ── Python functions ────────────────────────────────────────────────────────────────────────────

export function callFunction(
  vm: VM,
  fn: PyFunction,
  args: readonly Value[],
  keywords?: Keywords,
): Value | undefined {
  const fits =
    fn.code.simple && keywords === undefined && args.length === fn.code.source.positional;
  return enter(vm, fn, fits ? args : bindArguments(fn, args, keywords));
}

/** Runs a function with values for all its parameters; a generator function only makes its object. */
export function enter(vm: VM, fn: PyFunction, parameters: readonly Register[]): Value | undefined {
  const frame = frameOf(fn);
  const { registers } = frame;
  for (let i = 0; i < parameters.length; i += 1) registers[i] = parameters[i];
  return enterFrame(vm, fn, frame);
}

/** Runs a frame whose parameters are in place. */
export function enterFrame(vm: VM, fn: PyFunction, frame: PyFrame): Value | undefined {
  if (fn.code.isGenerator) return makeGenerator(vm, fn, frame);
  pushPython(vm, frame);
  return undefined;
}

/** Runs the body of a class statement over a namespace. */
export function enterClassBody(vm: VM, body: PyFunction, namespace: Value): Value | undefined {
  const frame = frameOf(body);
  useNamespace(vm, frame, namespace);
  pushPython(vm, frame);
  return undefined;
}

/** A frame for a call, in which the parameters are still missing. */
export function frameOf(fn: PyFunction): PyFrame {
  const frame = new PyFrame(fn.code, fn.globals, fn);
  if (fn.closure.length > 0) placeCells(fn, frame);
  return frame;
}

function placeCells({ closure, code }: PyFunction, { registers }: PyFrame): void {
  const first = code.source.locals.length;
  for (let i = 0; i < closure.length; i += 1) registers[first + i] = closure[i];
}

/** Pushes a frame of Python code that was called. */
export function pushPython(vm: VM, frame: PyFrame): void {
  frame.depth = checkedDepth(vm);
  vm.push(frame);
  vm.fuel -= 1;
  vm.recording?.pushed(frame, "call");
}

/** How deep the next frame of Python code will stand; RecursionError if that is too deep. */
export function checkedDepth(vm: VM): number {
  const depth = depthAbove(vm);
  if (depth > vm.recursionLimit) refuseDepth();
  return depth;
}

function refuseDepth(): never {
  throw new Raise("RecursionError", "maximum recursion depth exceeded");
}

/** As pushPython, right above a frame of Python code. */
export function pushAbove(vm: VM, caller: PyFrame, frame: PyFrame): void {
  const depth = caller.depth + 1;
  if (depth > vm.recursionLimit) refuseDepth();
  frame.depth = depth;
  frame.back = caller;
  vm.top = frame;
  vm.fuel -= 1;
  if (vm.recording !== undefined) vm.recording.pushed(frame, "call");
}

function depthAbove(vm: VM): number {
  let below = vm.top;
  while (below !== undefined && !(below instanceof PyFrame)) below = below.back;
  return below === undefined ? 1 : below.depth + 1;
}

function makeGenerator(vm: VM, fn: PyFunction, frame: PyFrame): Value {
  const { kind } = fn.code.source;
  if (kind === "async generator") return new PyAsyncGenerator(frame, fn);
  if (kind === "generator") {
    const generator = new PyGenerator(frame, kind, fn, fn.awaitable);
    if (fn.code.source.handlers.length > 0) vm.lifetimes.born(generator);
    return generator;
  }
  const coroutine = new PyCoroutine(frame, fn);
  if (vm.originDepth > 0) coroutine.origin = placesOf(vm, vm.originDepth);
  vm.lifetimes.born(coroutine);
  vm.recording?.coroutineMade(coroutine);
  return coroutine;
}

// ── arguments that stand in registers ───────────────────────────────────────────────────────────

/** The arguments of a call with keywords: positional ones, then the values of the names. */
export function splitArguments(
  values: readonly Value[],
  names: readonly string[],
): { readonly args: readonly Value[]; readonly keywords: Keywords | undefined } {
  if (names.length === 0) return { args: values, keywords: undefined };
  const split = values.length - names.length;
  const keywords = new Map(names.map((name, i) => [name, values[split + i] as Value]));
  return { args: values.slice(0, split), keywords };
}

/** `**kwargs` as a native or the binder takes them; keys must be strings. */
export function keywordsOf(dict: Value | undefined): Keywords | undefined {
  if (!(dict instanceof PyDict) || dict.size === 0) return undefined;
  if (dict.keys().some((key) => typeof unbox(key) !== "string")) {
    throw new Raise("TypeError", "keywords must be strings");
  }
  return dict.map as ReadonlyMap<string, Value>;
}
