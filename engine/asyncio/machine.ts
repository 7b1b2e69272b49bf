import { exceptionType, type PyException } from "../objects/exception.ts";
import type { PyObject, Value } from "../objects/object.ts";
import { must } from "../support/assert.ts";
import type { CodeId } from "../trace/ids.ts";
import type { Layer } from "../trace/trace.ts";
import { NativeFrame, PROPAGATE } from "../vm/frame.ts";
import type { Resumable } from "../vm/generator.ts";
import type { VM } from "../vm/machine.ts";
import type { FrameInfo, Recording } from "../vm/recording.ts";

/** What happens in a state, and which states may follow it. */
type Action<F> =
  /** Nothing; the next state follows. */
  | { readonly kind: "go"; readonly next: string }
  | { readonly kind: "act"; readonly run: (frame: F, vm: VM) => void; readonly next: string }
  | {
      readonly kind: "test";
      readonly run: (frame: F, vm: VM) => boolean;
      readonly next: string;
      readonly otherwise: string;
    }
  | { readonly kind: "call"; readonly run: Call<F>; readonly next: string }
  | {
      readonly kind: "ask";
      readonly run: Call<F>;
      readonly next: string;
      readonly otherwise: string;
    }
  | { readonly kind: "end"; readonly run: (frame: F, vm: VM) => Value };

/** Gives a value, or undefined when it has pushed a frame whose value will come. */
type Call<F> = (frame: F, vm: VM) => Value | undefined;

/** Where a method goes on that is over, without a line for it. */
export const RETURN = "return";

/** The next line follows. */
export const go = (next: string): Action<unknown> => ({ kind: "go", next });

/** Does something that needs no Python code. */
export const act = <F>(run: (frame: F, vm: VM) => void, next: string): Action<F> => ({
  kind: "act",
  run,
  next,
});

/** Goes on at one of two lines. */
export const test = <F>(
  run: (frame: F, vm: VM) => boolean,
  next: string,
  otherwise: string,
): Action<F> => ({ kind: "test", run, next, otherwise });

/** Calls something; the next line finds the value in `frame.value`. */
export const call = <F>(run: Call<F>, next: string): Action<F> => ({ kind: "call", run, next });

/** Calls something that answers yes (True) or no. */
export const ask = <F>(run: Call<F>, next: string, otherwise: string): Action<F> => ({
  kind: "ask",
  run,
  next,
  otherwise,
});

/** The method returns. */
export const end = <F>(run: (frame: F, vm: VM) => Value = () => null): Action<F> => ({
  kind: "end",
  run,
});

/** A state: the one line of source it stands for, and what happens there. */
export interface Line<F> {
  readonly name: string;
  readonly text: string;
  readonly action: Action<F>;
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

/** One line of a machine. A `catches` names the state that gets an exception of what it calls. */
export function line<F>(
  name: string,
  text: string,
  action: Action<F>,
  options: { readonly catches?: string; readonly landmark?: boolean } = {},
): Line<F> {
  return { name, text, action, catches: options.catches, landmark: options.landmark ?? false };
}

/** `else:` or `finally:`, indented by so many columns. */
export const syntax = (text: Syntax["text"], indent: number): Syntax => ({ text, indent });

/** The driver's switch has the numbers themselves, so that the host makes a table of it. */
const KIND = { go: 0, act: 1, test: 2, call: 3, ask: 4, end: 5 } as const;
const NOWHERE = -1;

/** A table as the driver reads it: one entry a line, states by number. */
interface Table {
  readonly kinds: readonly number[];
  readonly runs: readonly ((frame: AnyFrame, vm: VM) => unknown)[];
  readonly next: readonly number[];
  readonly otherwise: readonly number[];
  readonly catches: readonly number[];
}

// biome-ignore lint/suspicious/noExplicitAny: the driver moves frames of all machines
type AnyFrame = KernelFrame<any, any, any>;

/**
 * A method of the kernel as a state machine that carries its own source: the states in the order
 * of their lines. What is shown when it runs is the state it is in.
 */
export class Machine<F> {
  /** As tracebacks and the stack name it: `Task.step`. */
  readonly qualname: string;
  readonly layer: Layer;
  readonly lines: readonly (Line<F> | Syntax)[];
  readonly table: Table;
  /** The same, but lines at which nothing happens are passed over. */
  readonly shortcut: Table;
  /** Where it goes on when a coroutine that it drives has returned. */
  readonly stops: number;
  /** It is the body of a generator, which its frames have been given. */
  readonly generator: boolean;
  /** Where the listing puts the first line; the file and the numbers are known once it is laid out. */
  file = "";
  firstLine = 0;
  /** The mark of the recording that has met it last, and its number there; others look it up. */
  shownIn: object | undefined = undefined;
  shownAs = 0 as CodeId;

  constructor(
    qualname: string,
    layer: Layer,
    lines: readonly (Line<F> | Syntax)[],
    options: { readonly stops?: string; readonly generator?: boolean } = {},
  ) {
    this.qualname = qualname;
    this.layer = layer;
    this.lines = lines;
    this.table = this.#compile();
    this.shortcut = passingOver(this.table);
    this.stops = this.#state(options.stops);
    this.generator = options.generator ?? false;
  }

  get landmarks(): readonly number[] {
    return this.lines.flatMap((line, i) =>
      "name" in line && line.landmark ? [this.firstLine + i] : [],
    );
  }

  #state(name: string | undefined): number {
    if (name === undefined) return NOWHERE;
    if (name === RETURN) return this.lines.length;
    const place = this.lines.findIndex((line) => "name" in line && line.name === name);
    return must(place < 0 ? undefined : place, `state ${name} of ${this.qualname}`);
  }

  #compile(): Table {
    const actions = this.lines.map((line) => ("name" in line ? line.action : undefined));
    actions.push(end());
    const target = (action: Action<F> | undefined, which: "next" | "otherwise") =>
      this.#state((action as { next?: string; otherwise?: string } | undefined)?.[which]);
    return {
      kinds: actions.map((action) => (action === undefined ? NOWHERE : KIND[action.kind])),
      runs: actions.map((action) =>
        action === undefined || action.kind === "go" ? nothing : (action.run as Table["runs"][0]),
      ),
      next: actions.map((action) => target(action, "next")),
      otherwise: actions.map((action) => target(action, "otherwise")),
      catches: this.lines.map((line) => this.#state("name" in line ? line.catches : undefined)),
    };
  }
}

const nothing = (): undefined => undefined;

/** Every state that follows is one at which something happens. */
function passingOver(table: Table): Table {
  const beyond = (state: number): number =>
    table.kinds[state] === KIND.go ? beyond(table.next[state] ?? NOWHERE) : state;
  return { ...table, next: table.next.map(beyond), otherwise: table.otherwise.map(beyond) };
}

/**
 * The frame of a kernel method: the state it is in, what it was called with (`given`), and what the
 * method remembers. One class for all of them, so that the driver meets one shape only.
 */
export class KernelFrame<
  S extends PyObject = PyObject,
  G = undefined,
  K = undefined,
> extends NativeFrame {
  declare readonly machine: Machine<KernelFrame<S, G, K>>;
  /** The task, future, loop or handle whose method this is. */
  declare readonly self: S;
  declare given: G;
  declare kept: K;
  declare count: number;
  declare state: number;
  /** The state to go on with comes when a value does. */
  declare waits: boolean;
  /** What the last call gave, and what was raised. */
  declare value: Value;
  declare exception: PyException | undefined;

  constructor(machine: Machine<KernelFrame<S, G, K>>, self: S, given: G, kept: K) {
    super();
    this.machine = machine;
    this.self = self;
    this.given = given;
    this.kept = kept;
    this.count = 0;
    this.state = 0;
    this.waits = false;
    this.value = null;
    this.exception = undefined;
  }

  override get transparent(): boolean {
    return true;
  }

  override describe(recording: Recording): FrameInfo | undefined {
    return { code: codeOf(this.machine, recording), subject: recording.objectId(this.self) };
  }

  override step(vm: VM): undefined {
    drive(vm, this);
  }

  /** A coroutine that this method drives has returned: the StopIteration of `send`, without making it. */
  override stopped(vm: VM, value: Value): Value | undefined | typeof PROPAGATE {
    if (this.machine.stops === NOWHERE) return super.stopped(vm, value);
    this.value = value;
    return this.#goOn(this.machine.stops);
  }

  /** A coroutine that is no generator of ours raises a real StopIteration. */
  override raised(vm: VM, exception: PyException): Value | undefined | typeof PROPAGATE {
    const { stops } = this.machine;
    if (stops !== NOWHERE && exception.cls.isSubclassOf(exceptionType("StopIteration"))) {
      return this.stopped(vm, exception.args.items[0] ?? null);
    }
    const catches = this.machine.table.catches[this.state] ?? NOWHERE;
    if (catches === NOWHERE) return this.#failed();
    this.exception = exception;
    return this.#goOn(catches);
  }

  /** The exception goes on to the caller; a generator whose body this is has come to its end. */
  #failed(): typeof PROPAGATE {
    if (this.machine.generator) {
      const owner = this.given as Resumable;
      owner.state = "closed";
      owner.frame = undefined;
    }
    return PROPAGATE;
  }

  /** The driver finds it there. */
  #goOn(state: number): undefined {
    this.state = state;
    this.waits = false;
  }
}

/** Runs a frame of the kernel, and those that it calls and returns to, until another one is on top. */
function drive(vm: VM, first: AnyFrame): void {
  let frame = first;
  for (;;) {
    if (frame.waits) receive(frame, vm.value);
    const result = advance(vm, frame);
    if (result !== undefined) leave(vm, frame, result);
    const { top } = vm;
    if (!(top instanceof KernelFrame)) return;
    if (vm.fuel <= 0) {
      vm.paused = true;
      return;
    }
    frame = top;
  }
}

/** The value of what it has called has come. */
function receive(frame: AnyFrame, value: Value): void {
  const { kinds, next, otherwise } = frame.machine.table;
  const { state } = frame;
  const yes = kinds[state] !== KIND.ask || value === true;
  frame.waits = false;
  frame.value = value;
  frame.state = (yes ? next[state] : otherwise[state]) ?? NOWHERE;
}

/** From state to state: what the method returns, or undefined when it waits for what it has called. */
function advance(vm: VM, frame: AnyFrame): Value | undefined {
  const { recording } = vm;
  const { machine } = frame;
  const { kinds, runs, next, otherwise } =
    recording === undefined ? machine.shortcut : machine.table;
  for (let { state } = frame; ; ) {
    const run = runs[state] as Table["runs"][0];
    frame.state = state;
    vm.fuel -= 1;
    if (recording !== undefined && state < machine.lines.length) {
      recording.line(frame, machine.firstLine + state);
    }
    let yes = true;
    switch (kinds[state]) {
      case 0 satisfies typeof KIND.go:
        break;
      case 1 satisfies typeof KIND.act:
        run(frame, vm);
        break;
      case 2 satisfies typeof KIND.test:
        yes = run(frame, vm) as boolean;
        break;
      case 3 satisfies typeof KIND.call:
      case 4 satisfies typeof KIND.ask: {
        frame.waits = true;
        const value = run(frame, vm) as Value | undefined;
        if (value === undefined) return undefined;
        frame.waits = false;
        frame.value = value;
        yes = kinds[state] !== 4 || value === true;
        if (vm.fuel > 0) break;
        frame.state = (yes ? next[state] : otherwise[state]) as number;
        return undefined;
      }
      default:
        return run(frame, vm) as Value;
    }
    state = (yes ? next[state] : otherwise[state]) as number;
  }
}

function leave(vm: VM, frame: AnyFrame, result: Value): void {
  if (frame.machine.generator) vm.finishGenerator(frame.given as Resumable, frame, result);
  else vm.finish(frame, result);
}

/**
 * Enters a kernel method: its result is the native's. Most are over at once. One that has to wait
 * stays on the machine's stack and leaves the host's, as do those that have called it.
 */
export function enterKernel<S extends PyObject, G, K>(
  vm: VM,
  frame: KernelFrame<S, G, K>,
): Value | undefined {
  vm.push(frame);
  if (vm.recording !== undefined) vm.recording.pushed(frame, "call");
  const result = advance(vm, frame);
  if (result === undefined) return undefined;
  if (vm.lifetimes.alert) {
    vm.finish(frame, result);
    return undefined;
  }
  vm.top = frame.back;
  if (vm.recording !== undefined) vm.recording.returned(frame, result);
  return result;
}

const CODES = Symbol("kernel methods in the trace");

/** The number of a machine in the trace of this recording. */
function codeOf(machine: AnyFrame["machine"], recording: Recording): CodeId {
  if (machine.shownIn === recording.mark) return machine.shownAs;
  const codes = recording.extension(CODES, () => new Map<unknown, CodeId>());
  const code = codes.get(machine) ?? introduce(machine, recording);
  codes.set(machine, code);
  machine.shownIn = recording.mark;
  machine.shownAs = code;
  return code;
}

function introduce(
  { qualname, file, firstLine, layer, landmarks }: AnyFrame["machine"],
  recording: Recording,
): CodeId {
  return recording.code({
    name: qualname.split(".").at(-1) ?? qualname,
    qualname,
    file: recording.file(file),
    firstLine,
    layer,
    kind: "kernel",
    landmarks,
  });
}
