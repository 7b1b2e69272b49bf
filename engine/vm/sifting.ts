import type { Value } from "../objects/object.ts";
import { EXHAUSTED, type Step } from "./driven-iterator.ts";
import { NativeFrame } from "./frame.ts";
import { nextOf } from "./iteration.ts";
import type { VM } from "./machine.ts";
import { isSpent } from "./sequencing.ts";

type Test = (vm: VM, item: Value) => Value | undefined;

/**
 * The next item of an iterator that passes a test; the iterator's end is the end of the step as
 * well, with the value that its StopIteration has.
 */
export function sift(vm: VM, iterator: Value, passes: Test): Step {
  const frame = new SiftFrame(iterator, passes);
  vm.push(frame);
  const result = frame.advance(vm);
  if (result !== undefined) vm.top = frame.back;
  return result;
}

type Waits = "for an item" | "for the test" | "for fuel";

class SiftFrame extends NativeFrame {
  readonly #iterator: Value;
  readonly #passes: Test;
  #waits: Waits = "for fuel";
  #item: Value = null;

  constructor(iterator: Value, passes: Test) {
    super();
    this.#iterator = iterator;
    this.#passes = passes;
  }

  override step(vm: VM, value: Value): Value | undefined {
    if (this.#waits === "for the test" && value === true) return this.#item;
    const result = this.#waits === "for an item" ? this.#test(vm, value) : this.advance(vm);
    if (result !== EXHAUSTED) return result;
    this.stopped(vm, null);
    return undefined;
  }

  override stopped(vm: VM, value: Value): undefined {
    vm.top = this.back;
    vm.deliverStop(value);
  }

  advance(vm: VM): Step {
    for (;;) {
      const item = this.#next(vm);
      if (item === undefined || item === EXHAUSTED) return item;
      const accepted = this.#judge(vm, item);
      if (accepted === undefined) return undefined;
      if (accepted === true) return item;
    }
  }

  #next(vm: VM): Step {
    this.#waits = "for fuel";
    if (isSpent(vm)) return undefined;
    this.#waits = "for an item";
    return nextOf(vm, this.#iterator);
  }

  #judge(vm: VM, item: Value): Value | undefined {
    this.#item = item;
    this.#waits = "for the test";
    return this.#passes(vm, item);
  }

  #test(vm: VM, item: Value): Step {
    const accepted = this.#judge(vm, item);
    if (accepted === undefined) return undefined;
    return accepted === true ? item : this.advance(vm);
  }
}
