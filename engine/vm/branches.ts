import type { Value } from "../objects/object.ts";
import { INSTRUCTION_WORDS } from "../python/bytecode.ts";
import { NativeFrame, type PyFrame, type Register } from "./frame.ts";
import type { VM } from "./machine.ts";
import { compare, truth } from "./operators.ts";
import { chain } from "./sequencing.ts";

export const branchNone = (value: Register, wanted: boolean): boolean =>
  (value === null) === wanted;

/** Goes on at an instruction if a truth that Python code decides turns out as wanted. */
class BranchFrame extends NativeFrame {
  readonly frame: PyFrame;
  readonly #wanted: boolean;
  readonly #target: number;

  constructor(frame: PyFrame, wanted: boolean, target: number) {
    super();
    this.frame = frame;
    this.#wanted = wanted;
    this.#target = target;
  }

  override get transparent(): boolean {
    return true;
  }

  override step(vm: VM, value: Value): undefined {
    vm.top = this.back;
    this.jump(value);
    return undefined;
  }

  jump(value: Value): void {
    if (value === this.#wanted) this.frame.ip = this.#target * INSTRUCTION_WORDS;
  }
}

/** Jumps if `bool(value)` is as wanted. */
export function branch(
  vm: VM,
  frame: PyFrame,
  value: Value,
  wanted: boolean,
  target: number,
): void {
  decide(vm, new BranchFrame(frame, wanted, target), () => truth(vm, value));
}

/** Jumps unless comparison number `index` holds. */
export function branchCompare(
  vm: VM,
  frame: PyFrame,
  index: number,
  left: Value,
  right: Value,
  target: number,
): void {
  decide(vm, new BranchFrame(frame, false, target), () =>
    chain(
      vm,
      () => compare(vm, index, left, right),
      (_vm, result) => truth(vm, result),
    ),
  );
}

function decide(vm: VM, frame: BranchFrame, condition: () => Value | undefined): void {
  vm.push(frame);
  const held = condition();
  if (held === undefined) return;
  vm.top = frame.back;
  frame.jump(held);
}
