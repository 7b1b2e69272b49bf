import { exceptionType, type PyException } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { EXHAUSTED, type Step } from "./driven-iterator.ts";
import { NativeFrame, PROPAGATE } from "./frame.ts";
import { nextOf } from "./iteration.ts";
import type { VM } from "./machine.ts";

type Next = (vm: VM, value: Value) => Step;

/**
 * Takes the next value of an iterator and goes on with it; at its end with `end`. Without that, its
 * end is the end of the step as well, with the value that its StopIteration has.
 */
export function take(vm: VM, iterator: Value, next: Next, end?: (vm: VM) => Step): Step {
  const frame =
    end === undefined
      ? new StepFrame(
          next,
          () => EXHAUSTED,
          () => false,
        )
      : new StepFrame(next, end, isStop);
  vm.push(frame);
  const value = nextOf(vm, iterator);
  if (value === undefined) return undefined;
  vm.top = frame.back;
  if (value !== EXHAUSTED) return next(vm, value);
  return end === undefined ? EXHAUSTED : end(vm);
}

/** Does `first` and goes on with its value to what may be the end of an iteration. */
export function stepAfter(vm: VM, first: (vm: VM) => Value | undefined, next: Next): Step {
  return stepGuarded(vm, first, next, () => false);
}

/** The same; an exception that `ends` accepts is the end of the iteration. */
export function stepGuarded(
  vm: VM,
  first: (vm: VM) => Value | undefined,
  next: Next,
  ends: (exception: PyException) => boolean,
): Step {
  const frame = new StepFrame(next, () => EXHAUSTED, ends);
  vm.push(frame);
  const value = first(vm);
  if (value === undefined) return undefined;
  vm.top = frame.back;
  return next(vm, value);
}

/** Whether an exception is the end of an iterator. */
export const isStop = (exception: PyException): boolean =>
  exception.cls.isSubclassOf(exceptionType("StopIteration"));

class StepFrame extends NativeFrame {
  readonly #next: Next;
  readonly #end: (vm: VM) => Step;
  readonly #ends: (exception: PyException) => boolean;
  #done = false;

  constructor(next: Next, end: (vm: VM) => Step, ends: (exception: PyException) => boolean) {
    super();
    this.#next = next;
    this.#end = end;
    this.#ends = ends;
  }

  override step(vm: VM, value: Value): Value | undefined {
    if (this.#done) return value;
    this.#done = true;
    return this.#settle(vm, this.#next(vm, value));
  }

  /** A stop that is not for this frame is one for whoever asked for the step. */
  override stopped(vm: VM, value: Value): Value | undefined {
    if (!this.#done && this.#ends(vm.stopIteration(value))) return this.#finish(vm);
    vm.top = this.back;
    vm.deliverStop(value);
    return undefined;
  }

  override raised(vm: VM, exception: PyException): Value | undefined | typeof PROPAGATE {
    return this.#done || !this.#ends(exception) ? PROPAGATE : this.#finish(vm);
  }

  #finish(vm: VM): Value | undefined {
    this.#done = true;
    return this.#settle(vm, this.#end(vm));
  }

  #settle(vm: VM, result: Step): Value | undefined {
    if (result !== EXHAUSTED) return result;
    vm.top = this.back;
    vm.deliverStop(null);
    return undefined;
  }
}
