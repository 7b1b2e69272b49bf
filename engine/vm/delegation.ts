import { exceptionType, type PyException } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { isInstance, typeName, typeOf } from "../objects/types.ts";
import { EngineBug } from "../support/assert.ts";
import { getAttribute } from "./attributes.ts";
import { call } from "./calls.ts";
import { EXHAUSTED } from "./driven-iterator.ts";
import { raise } from "./exceptions.ts";
import { NativeFrame, PROPAGATE, type PyFrame } from "./frame.ts";
import { PyCoroutine, PyCoroutineWrapper, PyGenerator, Resumable } from "./generator.ts";
import { iterate, nextOf, sendInto } from "./iteration.ts";
import type { VM } from "./machine.ts";
import { PyNative } from "./native.ts";
import { PyIterator } from "./native-iterators.ts";
import { callMethod } from "./operators.ts";
import { chain, guarded } from "./sequencing.ts";

/** GET_AWAITABLE: what `await value` drives. */
export function awaitable(vm: VM, value: Value, where: number): Value | undefined {
  if (value instanceof PyCoroutine) return freshCoroutine(value);
  if (where !== ANEXT) return awaitableIterator(vm, value, where);
  return guarded(
    vm,
    () => awaitableIterator(vm, value, where),
    (_vm, iterator) => iterator,
    (_vm, reason) => invalidNext(vm, value, reason),
  );
}

/** The value comes from `__anext__`. */
const ANEXT = 3;

/** `_PyCoro_GetAwaitableIter`; `where` tells what to say of a value that is none. */
export function awaitableIterator(vm: VM, value: Value, where: number): Value | undefined {
  if (value instanceof PyCoroutine) return value;
  if (value instanceof PyGenerator && value.awaitable) return value;
  const method = typeOf(value).lookup("__await__");
  if (method === undefined) throw notAwaitable(value, where);
  if (method instanceof PyNative && method.owner !== undefined && isInstance(value, method.owner)) {
    const iterator = method.run(vm, value);
    return iterator === undefined ? undefined : checkedAwaitIterator(iterator);
  }
  return chain(
    vm,
    () => callMethod(vm, method, value, []),
    (_vm, iterator) => checkedAwaitIterator(iterator),
  );
}

function freshCoroutine(coroutine: PyCoroutine): Value {
  const awaited = coroutine.state === "suspended" || coroutine.state === "running";
  if (awaited) throw new Raise("RuntimeError", "coroutine is being awaited already");
  return coroutine;
}

function notAwaitable(value: Value, where: number): Raise {
  const type = typeName(value);
  if (where === 0 || where === ANEXT) {
    return new Raise("TypeError", `'${type}' object can't be awaited`);
  }
  const method = where === 1 ? "__aenter__" : "__aexit__";
  return new Raise(
    "TypeError",
    `'async with' received an object from ${method} that does not implement __await__: ${type}`,
  );
}

/** What `__anext__` gave cannot be awaited, for a reason. `_PyEval_GetANext` */
function invalidNext(vm: VM, value: Value, reason: PyException): never {
  const what = `'async for' received an invalid object from __anext__: ${typeName(value)}`;
  const error = vm.asException(new Raise("TypeError", what));
  error.cause = reason;
  error.context = reason;
  error.suppressContext = true;
  return raise(error);
}

function checkedAwaitIterator(iterator: Value): Value {
  if (iterator instanceof PyCoroutineWrapper) return iterator.coroutine;
  if (iterator instanceof PyCoroutine)
    throw new Raise("TypeError", "__await__() returned a coroutine");
  const known = iterator instanceof PyIterator || iterator instanceof Resumable;
  if (known || typeOf(iterator).lookup("__next__") !== undefined) return iterator;
  throw new Raise("TypeError", `__await__() returned non-iterator of type '${typeName(iterator)}'`);
}

/** GET_YIELD_FROM_ITER: what `yield from value` drives. */
export function yieldFromIterator(vm: VM, frame: PyFrame, value: Value): Value | undefined {
  if (value instanceof PyCoroutine) {
    if (frame.generator instanceof PyGenerator && frame.generator.awaitable) return value;
    throw new Raise(
      "TypeError",
      "cannot 'yield from' a coroutine object in a non-coroutine generator",
    );
  }
  if (value instanceof PyGenerator) return value;
  return value instanceof PyCoroutineWrapper ? value.coroutine : iterate(vm, value);
}

/**
 * YIELD_FROM: enters what is awaited, or asks it again with what was sent. The result comes when it
 * is done; until then all that it yields goes up through this frame.
 */
export function delegate(vm: VM, frame: PyFrame, iterator: Value, sent: Value): Value | undefined {
  const value = frame.delegate === undefined ? null : sent;
  frame.delegate = iterator;
  if (iterator instanceof Resumable) return enterResumable(vm, frame, iterator, value);
  if (iterator instanceof PyIterator && value === null) return nextOfNative(vm, frame, iterator);
  vm.push(new DelegateFrame(frame));
  const answer = askIterator(vm, iterator, value);
  if (answer === undefined) return undefined;
  vm.top = frame;
  return answer === EXHAUSTED ? finished(frame) : passUp(vm, frame, answer);
}

function enterResumable(
  vm: VM,
  frame: PyFrame,
  target: Resumable,
  value: Value,
): Value | undefined {
  try {
    return sendInto(vm, target, value) === EXHAUSTED ? finished(frame) : undefined;
  } catch (thrown) {
    frame.delegate = undefined;
    throw thrown;
  }
}

function nextOfNative(vm: VM, frame: PyFrame, iterator: PyIterator): Value | undefined {
  const value = iterator.next();
  return value === undefined ? finished(frame) : passUp(vm, frame, value);
}

function finished(frame: PyFrame): Value {
  frame.delegate = undefined;
  return null;
}

function askIterator(vm: VM, iterator: Value, sent: Value): Value | undefined | typeof EXHAUSTED {
  if (sent === null) return nextOf(vm, iterator);
  return chain(
    vm,
    () => getAttribute(vm, iterator, "send"),
    (_vm, send) => call(vm, send, [sent]),
  );
}

/** What the iterator gave is yielded by the frame that delegates to it. */
function passUp(vm: VM, frame: PyFrame, value: Value): undefined {
  const owner = frame.generator;
  if (owner === undefined) throw new EngineBug("only generators delegate");
  vm.yieldUp(owner, value);
  return undefined;
}

/** Waits for the `__next__` or `send` of an iterator that is no generator. */
class DelegateFrame extends NativeFrame {
  readonly frame: PyFrame;

  constructor(frame: PyFrame) {
    super();
    this.frame = frame;
  }

  override get transparent(): boolean {
    return true;
  }

  override step(vm: VM, value: Value): undefined {
    vm.top = this.back;
    return passUp(vm, this.frame, value);
  }

  override stopped(vm: VM, value: Value): undefined {
    vm.top = this.back;
    vm.deliverStop(value);
    return undefined;
  }

  override raised(_vm: VM, exception: PyException): typeof PROPAGATE {
    if (!isInstance(exception, exceptionType("StopIteration"))) this.frame.delegate = undefined;
    return PROPAGATE;
  }
}

/**
 * An exception is thrown into a frame that delegates to something that is no suspended generator:
 * the `throw` of that comes first, if it has one. `_gen_throw` in Objects/genobject.c.
 */
export function throwToDelegate(vm: VM, frame: PyFrame, exception: PyException): void {
  const { delegate: target } = frame;
  if (target === undefined || target instanceof PyIterator) {
    vm.unwind(exception);
    return;
  }
  if (target instanceof Resumable) {
    vm.unwind(refused(vm, target) ?? exception);
    return;
  }
  vm.push(new DelegateFrame(frame));
  const answer = askToThrow(vm, target, exception);
  if (answer === undefined) return;
  vm.top = frame;
  passUp(vm, frame, answer);
}

/** Why nothing can be thrown into a generator just now. */
function refused(vm: VM, target: Resumable): PyException | undefined {
  const refusal =
    target.state === "running"
      ? new Raise("ValueError", `${target.kind} already executing`)
      : target.reuseRefusal && new Raise("RuntimeError", target.reuseRefusal);
  return refusal ? vm.asException(refusal) : undefined;
}

function askToThrow(vm: VM, target: Value, exception: PyException): Value | undefined {
  return guarded(
    vm,
    () => getAttribute(vm, target, "throw"),
    (_vm, method) => call(vm, method, [exception]),
    (_vm, error) =>
      vm.isException(error, exceptionType("AttributeError")) ? raise(exception) : PROPAGATE,
  );
}
