import { exceptionType, type PyException } from "../objects/exception.ts";
import type { PyObject, Value } from "../objects/object.ts";
import { EXHAUSTED } from "./driven-iterator.ts";
import { NativeFrame, PROPAGATE } from "./frame.ts";
import { nextOf } from "./iteration.ts";
import type { VM } from "./machine.ts";

/** What a native does next: a result, or undefined when a pushed frame will give it. */
export type Operation = (vm: VM) => Value | undefined;

/** Does `first`, which may need Python code, and then goes on with its value. */
export function chain(
  vm: VM,
  first: Operation,
  next: (vm: VM, value: Value) => Value | undefined,
): Value | undefined {
  const frame = new ChainFrame(next);
  vm.push(frame);
  const value = first(vm);
  if (value === undefined) return undefined;
  vm.top = frame.back;
  return next(vm, value);
}

class ChainFrame extends NativeFrame {
  declare readonly next: (vm: VM, value: Value) => Value | undefined;
  declare done: boolean;

  constructor(next: (vm: VM, value: Value) => Value | undefined) {
    super();
    this.next = next;
    this.done = false;
  }

  override get transparent(): boolean {
    return this.done;
  }

  override step(vm: VM, value: Value): Value | undefined {
    if (this.done) return value;
    this.done = true;
    return this.next(vm, value);
  }
}

/** Whatever is done now, the result of it is a value that is known already. */
export function giving(vm: VM, result: PyObject): GivingFrame {
  const frame = new GivingFrame(result);
  vm.push(frame);
  return frame;
}

class GivingFrame extends NativeFrame {
  declare readonly result: PyObject;

  constructor(result: PyObject) {
    super();
    this.result = result;
  }

  override get transparent(): boolean {
    return true;
  }

  override step(): Value {
    return this.result;
  }

  /** It was done without a frame. */
  leave(vm: VM): Value {
    vm.top = this.back;
    return this.result;
  }
}

/** Does `round` again and again until it gives something else than None. */
export function repeat(vm: VM, round: Operation): Value | undefined {
  const frame = new RepeatFrame(round);
  vm.push(frame);
  const result = frame.advance(vm);
  if (result !== undefined) vm.top = frame.back;
  return result;
}

class RepeatFrame extends NativeFrame {
  readonly #round: Operation;
  /** The budget is used up between two rounds. */
  #pauses = false;

  constructor(round: Operation) {
    super();
    this.#round = round;
  }

  override step(vm: VM, value: Value): Value | undefined {
    if (!this.#pauses && value !== null) return value;
    this.#pauses = false;
    return this.advance(vm);
  }

  advance(vm: VM): Value | undefined {
    for (;;) {
      this.#pauses = isSpent(vm);
      if (this.#pauses) return undefined;
      const result = this.#round(vm);
      if (result !== null) return result;
    }
  }
}

/** What the host repeats costs as much as what a program repeats: a budget ends any program. */
export function isSpent(vm: VM): boolean {
  vm.fuel -= 1;
  if (vm.fuel > 0) return false;
  vm.paused = true;
  return true;
}

type Rescue = (vm: VM, exception: PyException) => Value | undefined | typeof PROPAGATE;

/** As `then`; but an exception in `first` goes to `rescue`, which may let it pass. */
export function guarded(
  vm: VM,
  first: Operation,
  next: (vm: VM, value: Value) => Value | undefined,
  rescue: Rescue,
): Value | undefined {
  const frame = new GuardFrame(next, rescue);
  vm.push(frame);
  const value = first(vm);
  if (value === undefined) return undefined;
  vm.top = frame.back;
  return next(vm, value);
}

class GuardFrame extends NativeFrame {
  readonly #next: (vm: VM, value: Value) => Value | undefined;
  readonly #rescue: Rescue;
  #done = false;

  constructor(next: (vm: VM, value: Value) => Value | undefined, rescue: Rescue) {
    super();
    this.#next = next;
    this.#rescue = rescue;
  }

  override get transparent(): boolean {
    return this.#done;
  }

  override step(vm: VM, value: Value): Value | undefined {
    if (this.#done) return value;
    this.#done = true;
    return this.#next(vm, value);
  }

  override raised(vm: VM, exception: PyException): Value | undefined | typeof PROPAGATE {
    if (this.#done) return PROPAGATE;
    this.#done = true;
    return this.#rescue(vm, exception);
  }
}

/** Does something when the machine comes to it. */
export class BeginFrame extends NativeFrame {
  readonly #operation: Operation;
  #begun = false;

  constructor(operation: Operation) {
    super();
    this.#operation = operation;
  }

  override get transparent(): boolean {
    return this.#begun;
  }

  override step(vm: VM, value: Value): Value | undefined {
    if (this.#begun) return value;
    this.#begun = true;
    return this.#operation(vm);
  }
}

/** Does something for its effect only: the frame below is not given any value. */
export function discard(vm: VM, operation: Operation): "done" | "pending" {
  const frame = new DiscardFrame();
  vm.push(frame);
  if (operation(vm) === undefined) return "pending";
  vm.top = frame.back;
  return "done";
}

class DiscardFrame extends NativeFrame {
  override get transparent(): boolean {
    return true;
  }

  override step(vm: VM): undefined {
    vm.top = this.back;
    return undefined;
  }
}

/** Does `each` for one item after the other, then `done` with all the results. */
export function collect<Item>(
  vm: VM,
  items: readonly Item[],
  each: (vm: VM, item: Item, index: number) => Value | undefined,
  done: (vm: VM, results: Value[]) => Value | undefined,
): Value | undefined {
  const frame = new CollectFrame(items, each, done);
  vm.push(frame);
  const result = frame.advance(vm);
  if (result !== undefined) vm.top = frame.back;
  return result;
}

class CollectFrame<Item> extends NativeFrame {
  readonly #items: readonly Item[];
  readonly #each: (vm: VM, item: Item, index: number) => Value | undefined;
  readonly #done: (vm: VM, results: Value[]) => Value | undefined;
  readonly #results: Value[] = [];
  #finished = false;

  constructor(
    items: readonly Item[],
    each: (vm: VM, item: Item, index: number) => Value | undefined,
    done: (vm: VM, results: Value[]) => Value | undefined,
  ) {
    super();
    this.#items = items;
    this.#each = each;
    this.#done = done;
  }

  override get transparent(): boolean {
    return this.#finished;
  }

  override step(vm: VM, value: Value): Value | undefined {
    if (this.#finished) return value;
    this.#results.push(value);
    return this.advance(vm);
  }

  advance(vm: VM): Value | undefined {
    while (this.#results.length < this.#items.length) {
      const index = this.#results.length;
      const result = this.#each(vm, this.#items[index] as Item, index);
      if (result === undefined) return undefined;
      this.#results.push(result);
    }
    this.#finished = true;
    return this.#done(vm, this.#results);
  }
}

/**
 * Takes one value after the other from an iterator and gives it to `each` until that gives a result
 * (undefined: go on) or the iterator is exhausted; then `done`. When `each` has pushed a frame,
 * what comes of that is the result, or None for "go on".
 */
export function drain(
  vm: VM,
  iterator: Value,
  each: (vm: VM, item: Value) => Value | undefined,
  done: Operation,
): Value | undefined {
  const frame = new DrainFrame(iterator, each, done);
  vm.push(frame);
  const result = frame.advance(vm);
  if (result !== undefined) vm.top = frame.back;
  return result;
}

class DrainFrame extends NativeFrame {
  readonly #iterator: Value;
  readonly #each: (vm: VM, item: Value) => Value | undefined;
  readonly #done: Operation;
  #finished = false;
  /** `each` waits for a frame of its own. */
  #inside = false;
  /** The budget is used up between two items. */
  #pauses = false;

  constructor(iterator: Value, each: (vm: VM, item: Value) => Value | undefined, done: Operation) {
    super();
    this.#iterator = iterator;
    this.#each = each;
    this.#done = done;
  }

  override get transparent(): boolean {
    return this.#finished;
  }

  override step(vm: VM, value: Value): Value | undefined {
    if (this.#finished) return value;
    if (this.#pauses) {
      this.#pauses = false;
      return this.advance(vm);
    }
    if (this.#inside) {
      this.#inside = false;
      return value === null ? this.advance(vm) : value;
    }
    const result = this.#take(vm, value);
    return result === undefined && !this.#inside ? this.advance(vm) : result;
  }

  #take(vm: VM, item: Value): Value | undefined {
    const result = this.#each(vm, item);
    this.#inside = result === undefined && vm.top !== this;
    return result;
  }

  override stopped(vm: VM): Value | undefined | typeof PROPAGATE {
    return this.#finished || this.#inside ? PROPAGATE : this.#finish(vm);
  }

  override raised(vm: VM, exception: PyException): Value | undefined | typeof PROPAGATE {
    const over =
      !this.#finished && !this.#inside && vm.isException(exception, exceptionType("StopIteration"));
    return over ? this.#finish(vm) : PROPAGATE;
  }

  advance(vm: VM): Value | undefined {
    for (;;) {
      this.#pauses = isSpent(vm);
      if (this.#pauses) return undefined;
      const item = nextOf(vm, this.#iterator);
      if (item === undefined) return undefined;
      if (item === EXHAUSTED) return this.#finish(vm);
      const result = this.#take(vm, item);
      if (result !== undefined || this.#inside) return result;
    }
  }

  #finish(vm: VM): Value | undefined {
    this.#finished = true;
    return this.#done(vm);
  }
}
