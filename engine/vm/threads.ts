import type { PyException } from "../objects/exception.ts";
import type { PyObject, Value } from "../objects/object.ts";
import { invariant } from "../support/assert.ts";
import { KIND } from "../trace/events.ts";
import type { FutureId, ThreadId } from "../trace/ids.ts";
import { Agenda, type Appointment, RANK, type Rank } from "./agenda.ts";
import { call } from "./calls.ts";
import { type Frame, NativeFrame, PROPAGATE } from "./frame.ts";
import type { VM } from "./machine.ts";
import type { Operation } from "./sequencing.ts";

/** What a thread waits for. */
export interface Wait {
  /** In a word, for whoever looks at the thread: `sleep`, `lock`, `select`. */
  readonly why: string;
  /** The moment at which it has waited long enough; undefined: for ever. */
  readonly until: number | undefined;
  readonly rank?: Rank;
  /** A signal that was handled ends it. */
  readonly once?: boolean;
  /** It does not wait any more, though nobody has woken it. */
  readonly abandon?: () => void;
}

//   runnable ──▶ running ──park──▶ waiting ──wake──▶ runnable
//                   └──────────▶ ended
type Phase =
  | { readonly kind: "runnable" | "running"; readonly woken: Waking }
  | { readonly kind: "waiting"; readonly wait: Wait; readonly alarm: Appointment | undefined }
  | { readonly kind: "ended" };

/** Why a thread goes on: somebody woke it, its time has come, or there is something urgent to do. */
type Waking = "woken" | "late" | "interrupted";

export interface AsyncGeneratorHooks {
  firstIteration: Value | undefined;
  finaliser: Value | undefined;
}

/** A thread of execution: a stack of frames of its own. */
export class Thread {
  readonly id: ThreadId;
  readonly name: string;
  /** Its topmost frame while another thread runs. */
  top: Frame | undefined = undefined;
  phase: Phase = { kind: "runnable", woken: "woken" };
  /** What modules keep for a thread: each has a key of its own. */
  readonly locals = new Map<symbol, unknown>();
  /** What a loop wants to be told of asynchronous generators: `sys.set_asyncgen_hooks`. */
  readonly asyncGeneratorHooks: AsyncGeneratorHooks = {
    firstIteration: undefined,
    finaliser: undefined,
  };
  /** What it does before anything else as soon as it runs: handlers of signals. */
  readonly urgent: Operation[] = [];
  /** Somebody wanted to wake it while it ran. */
  nudged = false;
  /** The context that is entered: what `contextvars` sees. */
  context: PyObject | undefined = undefined;
  /** The task that it is in the middle of. */
  task: FutureId = 0 as FutureId;

  constructor(id: ThreadId, name: string) {
    this.id = id;
    this.name = name;
  }
}

/**
 * The threads of a run. One of them has the machine until it waits for something, as if CPython's
 * interpreter lock were never asked to be given up; then it is the turn of the one that has waited
 * longest for it. When all wait, time passes until the next appointment.
 */
export class Threads {
  readonly #vm: VM;
  readonly main = new Thread(1 as ThreadId, "MainThread");
  current: Thread = this.main;
  /** Those that have not ended. */
  readonly alive = new Set<Thread>([this.main]);
  readonly agenda = new Agenda();
  readonly #runnable: Thread[] = [];
  #made = 1;

  constructor(vm: VM) {
    this.#vm = vm;
    this.main.phase = { kind: "running", woken: "woken" };
  }

  /** Nothing else could run or happen now. */
  get alone(): boolean {
    const { next } = this.agenda;
    return this.#runnable.length === 0 && (next === undefined || next > this.#vm.clock.now);
  }

  /**
   * Makes a thread that calls a function, beginning when the one that runs has to wait; `ended` is
   * told when the function has returned or raised.
   */
  start(name: string, target: Value, ended: () => void): Thread {
    this.#made += 1;
    const thread = new Thread(this.#made as ThreadId, name);
    thread.top = new ThreadFrame(target, ended);
    this.alive.add(thread);
    this.#runnable.push(thread);
    const { recording } = this.#vm;
    recording?.recorder.put(KIND["thread.started"], thread.id, recording.recorder.text(name));
    return thread;
  }

  /** The topmost frame of a thread, whether it runs or not. */
  topOf(thread: Thread): Frame | undefined {
    return thread === this.current ? this.#vm.top : thread.top;
  }

  /** Ends a wait. */
  wake(thread: Thread, why: Waking): void {
    const { phase } = thread;
    thread.nudged = true;
    if (phase.kind === "waiting") {
      this.agenda.cancel(phase.alarm);
      this.#runnable.push(thread);
    } else if (phase.kind !== "runnable" || phase.woken !== "interrupted") return;
    thread.phase = { kind: "runnable", woken: why };
  }

  /** Lets a thread do something at once, even if it is waiting. */
  interrupt(thread: Thread, operation: Operation): void {
    thread.urgent.push(operation);
    this.wake(thread, "interrupted");
  }

  /** The thread that runs waits; perhaps it is the next to run again. */
  suspend(wait: Wait): void {
    const { current } = this;
    const { until, rank = RANK.thread } = wait;
    const late = () => {
      wait.abandon?.();
      this.wake(current, "late");
    };
    const alarm = until === undefined ? undefined : this.agenda.add(until, rank, late);
    current.phase = { kind: "waiting", wait, alarm };
    this.#switch();
  }

  /** The thread that runs is over. */
  end(): void {
    this.current.phase = { kind: "ended" };
    this.alive.delete(this.current);
    this.#vm.recording?.recorder.put(KIND["thread.ended"], this.current.id);
    this.#switch();
  }

  #switch(): void {
    const from = this.current;
    const next = this.#next();
    if (next !== from) this.#tellWaiting(from);
    if (next === undefined) {
      this.#vm.waitForEver();
      return;
    }
    if (next !== from) this.#enter(from, next);
    const { phase } = next;
    invariant(phase.kind === "runnable", "what runs next was runnable");
    next.phase = { kind: "running", woken: phase.woken };
  }

  #next(): Thread | undefined {
    const { clock } = this.#vm;
    for (;;) {
      this.agenda.keep(clock.now);
      const next = this.#runnable.shift();
      if (next !== undefined) return next;
      const moment = this.agenda.next;
      if (moment === undefined) return undefined;
      this.#advanceTo(moment);
    }
  }

  #advanceTo(moment: number): void {
    const { clock, recording } = this.#vm;
    clock.advanceTo(moment);
    recording?.recorder.put(KIND["clock.advanced"], recording.recorder.number(clock.now));
  }

  #tellWaiting({ id, phase }: Thread): void {
    const { recording } = this.#vm;
    if (recording === undefined || phase.kind !== "waiting") return;
    const { why, until } = phase.wait;
    const moment = until === undefined ? 0 : recording.recorder.number(until);
    recording.recorder.put(KIND["thread.waiting"], id, recording.recorder.text(why), moment);
  }

  #enter(from: Thread, to: Thread): void {
    const { recording } = this.#vm;
    from.top = this.#vm.top;
    this.#vm.top = to.top;
    this.current = to;
    if (recording === undefined) return;
    recording.recorder.put(KIND["thread.switched"], to.id);
    from.task = recording.task;
    recording.task = to.task;
  }
}

/** The bottom of a thread's stack. */
class ThreadFrame extends NativeFrame {
  readonly target: Value;
  readonly #ended: () => void;
  #begun = false;

  constructor(target: Value, ended: () => void) {
    super();
    this.target = target;
    this.#ended = ended;
  }

  override get transparent(): boolean {
    return true;
  }

  override step(vm: VM): undefined {
    if (!this.#begun) {
      this.#begun = true;
      if (call(vm, this.target, []) === undefined) return;
    }
    this.raised(vm);
  }

  override raised(vm: VM): undefined {
    this.#ended();
    vm.threads.end();
  }
}

/** What comes of a wait: true if the thread was woken, false if its moment has come. */
export type Then = (woken: boolean) => Value;

/** Waits, which gives what `then` makes of it, or undefined while other threads run. */
export function park(vm: VM, wait: Wait, then: Then = (woken) => woken): Value | undefined {
  const frame = new ParkFrame(wait, then);
  vm.push(frame);
  const result = frame.begin(vm);
  if (result !== undefined) vm.top = frame.back;
  return result;
}

/** Lets every thread run that could. */
export const giveWay = (vm: VM): Value | undefined =>
  park(vm, { why: "turn", until: vm.clock.now });

/** Where a thread waits that does not run. */
class ParkFrame extends NativeFrame {
  readonly #wait: Wait;
  readonly #then: Then;
  #woken: Waking | undefined;

  constructor(wait: Wait, then: Then) {
    super();
    this.#wait = wait;
    this.#then = then;
  }

  /** What it waits for holds nothing but what its caller has in its hands. */
  override get transparent(): boolean {
    return true;
  }

  begin(vm: VM): Value | undefined {
    const { current } = vm.threads;
    this.#woken = undefined;
    vm.threads.suspend(this.#wait);
    return vm.threads.current === current && vm.top !== undefined ? this.step(vm) : undefined;
  }

  override step(vm: VM): Value | undefined {
    const { current } = vm.threads;
    invariant(current.phase.kind === "running", "the thread that runs is running");
    this.#woken ??= current.phase.woken;
    for (let urgent = current.urgent.shift(); urgent; urgent = current.urgent.shift()) {
      current.nudged = false;
      if (urgent(vm) === undefined) return undefined;
    }
    if (this.#woken !== "interrupted") return this.#then(this.#woken === "woken");
    return current.nudged || this.#wait.once === true ? this.#then(true) : this.begin(vm);
  }

  override raised(_vm: VM, _exception: PyException): typeof PROPAGATE {
    this.#wait.abandon?.();
    return PROPAGATE;
  }
}
