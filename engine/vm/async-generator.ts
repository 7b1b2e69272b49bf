import { exceptionType, PyException } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { builtinType, classOf, objectType } from "../objects/types.ts";
import { invariant } from "../support/assert.ts";
import { EXHAUSTED } from "./driven-iterator.ts";
import { PROPAGATE, type PyFrame } from "./frame.ts";
import { type PyAsyncGenerator, Resumable } from "./generator.ts";
import type { VM } from "./machine.ts";
import { guarded } from "./sequencing.ts";

/**
 * The awaitable that `asend`, `athrow`, `aclose` and `__anext__` return: driving it drives the
 * generator up to its next `yield`. `async_gen_asend` and `async_gen_athrow` in Objects/genobject.c.
 */
export abstract class AsyncGeneratorStep extends Resumable {
  readonly kind = "async generator";
  readonly owner: PyAsyncGenerator;
  frame: PyFrame | undefined;

  constructor(owner: PyAsyncGenerator) {
    super();
    this.owner = owner;
    this.frame = owner.frame;
  }

  /** Whether an exception that has left the generator is the end that was asked for. */
  endsBy(_exception: PyException): boolean {
    return false;
  }

  /** The step that was asked for has begun; the generator's frame is this one's now. */
  protected enter(frame: PyFrame): "created" | "suspended" {
    this.owner.running = true;
    this.frame = frame;
    frame.generator = this;
    this.state = frame.ip > 0 ? "suspended" : "created";
    return this.state;
  }

  protected refuseIfRunning(what: string): void {
    if (!this.owner.running) return;
    this.state = "closed";
    throw new Raise("RuntimeError", `${what}(): asynchronous generator is already running`);
  }

  /** `step.throw(exception)`; what is thrown before the first `send` goes into the generator, too. */
  throwIn(vm: VM, exception: PyException): undefined {
    if (this.state === "created") {
      this.refuseIfRunning(this.name);
      const { frame } = this.owner;
      if (frame === undefined) {
        this.state = "closed";
        vm.unwind(exception);
        return undefined;
      }
      this.enter(frame);
    }
    vm.throwInto(this, exception);
    return undefined;
  }

  /** As messages call it. */
  protected abstract readonly name: string;

  /** The method that has made it. */
  get method(): string {
    return this.name === "anext" ? "asend" : this.name;
  }
}

/** Drives a generator to its next `yield` by sending it something. */
export class AsyncSend extends AsyncGeneratorStep {
  protected readonly name = "anext";
  readonly value: Value;

  constructor(owner: PyAsyncGenerator, value: Value) {
    super(owner);
    this.value = value;
  }

  override get reuseRefusal(): string {
    return "cannot reuse already awaited __anext__()/asend()";
  }

  override start(vm: VM, value: Value): undefined {
    this.refuseIfRunning(this.name);
    const { frame } = this.owner;
    const sent = value === null ? this.value : value;
    if (frame === undefined) {
      this.state = "closed";
      throw new Raise("StopAsyncIteration");
    }
    if (this.enter(frame) === "created" && sent !== null) {
      this.state = "closed";
      this.owner.running = false;
      throw new Raise("TypeError", "can't send non-None value to a just-started async generator");
    }
    vm.resume(this, sent);
    return undefined;
  }
}

/** Goes on with the exception that is to be thrown, which may have to be made first. */
export type MakeException = (
  vm: VM,
  next: (exception: PyException) => Value | undefined,
) => Value | undefined;

/** Raises something in a generator: an exception of the program's, or the exit that closes it. */
export class AsyncThrow extends AsyncGeneratorStep {
  protected readonly name: "athrow" | "aclose";
  readonly #make: MakeException;

  constructor(owner: PyAsyncGenerator, name: "athrow" | "aclose", make: MakeException) {
    super(owner);
    this.name = name;
    this.#make = make;
  }

  get closes(): boolean {
    return this.name === "aclose";
  }

  override get reuseRefusal(): string {
    return "cannot reuse already awaited aclose()/athrow()";
  }

  override start(vm: VM, value: Value): undefined | typeof EXHAUSTED {
    const { owner } = this;
    const { frame } = owner;
    if (frame === undefined) {
      this.state = "closed";
      return EXHAUSTED;
    }
    this.refuseIfRunning(this.name);
    if (owner.closed) {
      this.state = "closed";
      throw new Raise("StopAsyncIteration");
    }
    if (value !== null) {
      throw new Raise("RuntimeError", "can't send non-None value to a just-started coroutine");
    }
    guarded(
      vm,
      () => this.#make(vm, (exception) => exception),
      (_vm, exception) => this.#throw(vm, frame, exception as PyException),
      () => {
        this.state = "closed";
        return PROPAGATE;
      },
    );
    return undefined;
  }

  #throw(vm: VM, frame: PyFrame, exception: PyException): undefined {
    this.enter(frame);
    this.owner.closed ||= this.closes;
    vm.throwInto(this, exception, "pass through");
    return undefined;
  }

  override endsBy({ cls }: PyException): boolean {
    const ends =
      cls.isSubclassOf(exceptionType("GeneratorExit")) ||
      cls.isSubclassOf(exceptionType("StopAsyncIteration"));
    return this.closes && ends;
  }
}

export const asyncSendType = builtinType("async_generator_asend", [objectType], { final: true });
export const asyncThrowType = builtinType("async_generator_athrow", [objectType], { final: true });
classOf(AsyncSend, asyncSendType);
classOf(AsyncThrow, asyncThrowType);

function stepOf(frame: PyFrame): AsyncGeneratorStep {
  const step = frame.generator;
  invariant(step instanceof AsyncGeneratorStep, "an asynchronous generator is driven by a step");
  return step;
}

const isClosing = (step: AsyncGeneratorStep): boolean => step instanceof AsyncThrow && step.closes;

/** `yield` in an asynchronous generator: ends the step that drives it, with the value as result. */
export function yieldAsync(vm: VM, frame: PyFrame, value: Value): void {
  const step = stepOf(frame);
  step.owner.running = false;
  step.state = "closed";
  step.frame = undefined;
  frame.generator = undefined;
  vm.top = frame.back;
  vm.recording?.yielded(frame, value);
  if (isClosing(step)) {
    vm.unwind(vm.asException(new Raise("RuntimeError", "async generator ignored GeneratorExit")));
  } else vm.deliverStop(value);
}

/** The body of an asynchronous generator has returned. */
export function finishAsync(vm: VM, frame: PyFrame): void {
  const step = stepOf(frame);
  close(step);
  vm.top = frame.back;
  vm.recording?.returned(frame, null);
  if (isClosing(step)) vm.deliverStop(null);
  else vm.unwind(vm.withContext(new PyException(exceptionType("StopAsyncIteration"))));
}

/** Marks the generator that a step drives as over. */
export function close(step: AsyncGeneratorStep): void {
  step.state = "closed";
  step.frame = undefined;
  step.owner.running = false;
  step.owner.closed = true;
  step.owner.frame = undefined;
}
