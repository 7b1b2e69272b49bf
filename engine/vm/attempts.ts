import { NOT_IMPLEMENTED } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import type { PyType } from "../objects/type.ts";
import { typeOf } from "../objects/types.ts";
import { NativeFrame } from "./frame.ts";
import type { VM } from "./machine.ts";
import { PyNative } from "./native.ts";
import { callMethod } from "./operators.ts";

/** A method that may know what to do, or give NotImplemented. */
export interface Attempt {
  readonly method: Value;
  readonly self: Value;
  readonly args: readonly Value[];
}

/** Calls one method after the other until one gives something else than NotImplemented. */
class AttemptFrame extends NativeFrame {
  readonly attempts: readonly Attempt[];
  readonly #refused: (vm: VM) => Value | undefined;
  #next = 0;

  constructor(attempts: readonly Attempt[], refused: (vm: VM) => Value | undefined) {
    super();
    this.attempts = attempts;
    this.#refused = refused;
  }

  /** All have refused: what comes now is the answer to that. */
  get #isOver(): boolean {
    return this.#next > this.attempts.length;
  }

  override get transparent(): boolean {
    return true;
  }

  override step(vm: VM, value: Value): Value | undefined {
    return this.#isOver || value !== NOT_IMPLEMENTED ? value : this.advance(vm);
  }

  advance(vm: VM): Value | undefined {
    for (;;) {
      const attempt = this.attempts[this.#next];
      this.#next += 1;
      if (attempt === undefined) return this.#refused(vm);
      const result = callMethod(vm, attempt.method, attempt.self, attempt.args);
      if (result === undefined || result !== NOT_IMPLEMENTED) return result;
    }
  }
}

/** The result of the first method that gives one; `refused` when none does. */
export function attempt(
  vm: VM,
  attempts: readonly Attempt[],
  refused: (vm: VM) => Value | undefined,
): Value | undefined {
  const frame = new AttemptFrame(attempts, refused);
  vm.push(frame);
  const result = frame.advance(vm);
  if (result !== undefined) vm.top = frame.back;
  return result;
}

/** The methods to ask for an operator on two objects: `binary_op1` in Objects/abstract.c. */
export function binaryAttempts(
  left: Value,
  right: Value,
  operator: { readonly method: string; readonly reflected: string },
  more: readonly Value[] = [],
): Attempt[] {
  const leftType = typeOf(left);
  const rightType = typeOf(right);
  const forward = numberMethod(leftType, operator.method);
  const backward = leftType === rightType ? undefined : numberMethod(rightType, operator.reflected);
  const attempts: Attempt[] = [];
  if (forward !== undefined) attempts.push({ method: forward, self: left, args: [right, ...more] });
  if (backward === undefined) return attempts;
  const reflected = { method: backward, self: right, args: [left, ...more] };
  const prefersRight =
    rightType.isSubclassOf(leftType) && backward !== leftType.lookup(operator.reflected);
  if (prefersRight) attempts.unshift(reflected);
  else attempts.push(reflected);
  return attempts;
}

function numberMethod(type: PyType, name: string): Value | undefined {
  const found = type.lookup(name);
  return found === undefined || isOfSequence(found) ? undefined : found;
}

/**
 * The `+` and `*` of builtin sequences are not those of numbers: they come last, after anything the
 * other operand may know to do.
 */
function isOfSequence(found: Value): found is PyNative {
  return found instanceof PyNative && SHARED.has(found.name) && isSequence(found.owner);
}

const SHARED: ReadonlySet<string> = new Set([
  "__add__",
  "__iadd__",
  "__mul__",
  "__imul__",
  "__rmul__",
]);

const isSequence = (owner: PyType | undefined): boolean => owner?.namespace.has("__len__") ?? false;

/** The method of a builtin sequence. */
export function sequenceMethod(value: Value, name: string): PyNative | undefined {
  const found = typeOf(value).lookup(name);
  return found !== undefined && isOfSequence(found) ? found : undefined;
}
