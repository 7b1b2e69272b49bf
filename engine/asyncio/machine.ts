import type { PyException } from "../objects/exception.ts";
import type { PyObject, Value } from "../objects/object.ts";
import { must } from "../support/assert.ts";
import type { CodeId } from "../trace/ids.ts";
import type { Layer } from "../trace/trace.ts";
import { NativeFrame, PROPAGATE } from "../vm/frame.ts";
import type { VM } from "../vm/machine.ts";
import type { FrameInfo, Recording } from "../vm/recording.ts";

/** The method is over; its result is in `frame.result`. */
export const DONE = Symbol("done");
/** A frame was pushed; the machine goes on in `frame.next` when its value comes. */
export const WAIT = Symbol("wait");

export type Outcome = string | typeof DONE | typeof WAIT;

/** A state: the one line of source it stands for, and what happens there. */
export interface Line<F> {
  readonly name: string;
  readonly text: string;
  readonly run: (frame: F, vm: VM) => Outcome;
  /** The state that handles an exception from what this line calls. */
  readonly catches: string | undefined;
  /** Counts as a stop for a person who looks at scheduling only. */
  readonly landmark: boolean;
}

/** A line that only gives the text its shape (`else:`, `finally:`): control never stands there. */
export interface Syntax {
  readonly text: "else:" | "finally:";
  readonly indent: number;
}

/**
 * A method of the kernel as a state machine that carries its own source: the states in the order
 * of their lines. What is shown when it runs is the state it is in.
 */
export class Machine<F extends KernelFrame<F>> {
  /** As tracebacks and the stack name it: `Task.step`. */
  readonly qualname: string;
  readonly layer: Layer;
  readonly lines: readonly (Line<F> | Syntax)[];
  readonly #states: ReadonlyMap<string, number>;
  /** Where the listing puts the first line; the file and the numbers are known once it is laid out. */
  file = "";
  firstLine = 0;

  constructor(qualname: string, layer: Layer, lines: readonly (Line<F> | Syntax)[]) {
    this.qualname = qualname;
    this.layer = layer;
    this.lines = lines;
    this.#states = new Map(lines.flatMap((line, i) => ("run" in line ? [[line.name, i]] : [])));
  }

  state(name: string): number {
    return must(this.#states.get(name), `state ${name} of ${this.qualname}`);
  }

  line(state: number): Line<F> {
    const line = must(this.lines[state], `line ${state} of ${this.qualname}`);
    return must("run" in line ? line : undefined, `state at line ${state} of ${this.qualname}`);
  }

  get landmarks(): readonly number[] {
    return this.lines.flatMap((line, i) =>
      "run" in line && line.landmark ? [this.firstLine + i] : [],
    );
  }
}

/** One line of a machine. A `catches` names the state that gets an exception of what it calls. */
export function line<F>(
  name: string,
  text: string,
  run: (frame: F, vm: VM) => Outcome,
  options: { readonly catches?: string; readonly landmark?: boolean } = {},
): Line<F> {
  return { name, text, run, catches: options.catches, landmark: options.landmark ?? false };
}

/** `else:` or `finally:`, indented by so many columns. */
export const syntax = (text: Syntax["text"], indent: number): Syntax => ({ text, indent });

/** The frame of a kernel method: the state it is in, and whatever its method remembers. */
export abstract class KernelFrame<F extends KernelFrame<F>> extends NativeFrame {
  readonly machine: Machine<F>;
  /** The task, future, loop or handle whose method this is. */
  readonly self: PyObject;
  #state = 0;
  #next: string | undefined;
  /** What the last call gave, what was raised, and what the method will return. */
  value: Value = null;
  exception: PyException | undefined;
  result: Value = null;

  constructor(machine: Machine<F>, self: PyObject) {
    super();
    this.machine = machine;
    this.self = self;
  }

  override get transparent(): boolean {
    return true;
  }

  override describe(recording: Recording): FrameInfo | undefined {
    return { code: codeOf(this.machine, recording), subject: recording.objectId(this.self) };
  }

  /** Calls something; the machine goes on in state `next` with the value of it. */
  after(operation: Value | undefined, next: string): Outcome {
    if (operation === undefined) {
      this.#next = next;
      return WAIT;
    }
    this.value = operation;
    return next;
  }

  override step(vm: VM, value: Value): Value | undefined {
    if (this.#next === undefined) return this.#advance(vm);
    this.value = value;
    return this.#goOn(vm, this.#next);
  }

  override raised(vm: VM, exception: PyException): Value | undefined | typeof PROPAGATE {
    const { catches } = this.machine.line(this.#state);
    if (catches === undefined) return PROPAGATE;
    this.exception = exception;
    return this.#goOn(vm, catches);
  }

  /** Where a coroutine that this method drives has returned. */
  protected goOn(vm: VM, state: string): Value | undefined {
    return this.#goOn(vm, state);
  }

  #goOn(vm: VM, state: string): Value | undefined {
    this.#next = undefined;
    this.#state = this.machine.state(state);
    return this.#advance(vm);
  }

  #advance(vm: VM): Value | undefined {
    for (;;) {
      const line = this.machine.line(this.#state);
      vm.fuel -= 1;
      vm.recording?.line(this, this.machine.firstLine + this.#state);
      const outcome = line.run(this as unknown as F, vm);
      if (outcome === DONE) return this.result;
      if (outcome === WAIT) return undefined;
      this.#state = this.machine.state(outcome as string);
    }
  }
}

/** Enters a kernel method: its result is the native's. */
export function enterKernel<F extends KernelFrame<F>>(vm: VM, frame: F): undefined {
  vm.push(frame);
  vm.recording?.pushed(frame, "call");
  return undefined;
}

const CODES = Symbol("kernel methods in the trace");

/** The number of a machine in the trace of this recording. */
function codeOf<F extends KernelFrame<F>>(machine: Machine<F>, recording: Recording): CodeId {
  const codes = recording.extension(CODES, () => new Map<unknown, CodeId>());
  const known = codes.get(machine);
  if (known !== undefined) return known;
  const { qualname } = machine;
  const code = recording.code({
    name: qualname.split(".").at(-1) ?? qualname,
    qualname,
    file: recording.file(machine.file),
    firstLine: machine.firstLine,
    layer: machine.layer,
    kind: "kernel",
    landmarks: machine.landmarks,
  });
  codes.set(machine, code);
  return code;
}
