import type { Value } from "../../objects/object.ts";
import { type Appointment, RANK } from "../../vm/agenda.ts";
import { call } from "../../vm/calls.ts";
import type { VM } from "../../vm/machine.ts";
import { DEFAULT_INT_HANDLER } from "./default-int-handler.ts";

const SIGNALS = Symbol("signals");

export const SIG_DFL = 0;
export const SIG_IGN = 1;
export const SIGINT = 2;
export const SIGALRM = 14;

/** The signals that do nothing to a process that has no handler for them: child, continue, urgent, window. */
const HARMLESS: ReadonlySet<number> = new Set([17, 18, 23, 28]);

/** What a run does about signals. Modules/signalmodule.c */
export function signalsOf(vm: VM): Signals {
  const known = vm.extensions.get(SIGNALS) as Signals | undefined;
  if (known !== undefined) return known;
  const made = new Signals(vm);
  vm.extensions.set(SIGNALS, made);
  return made;
}

class Signals {
  readonly #vm: VM;
  /** `signal.SIG_DFL`, `signal.SIG_IGN` or something to call. */
  readonly handlers = new Map<number, Value>([[SIGINT, DEFAULT_INT_HANDLER]]);
  /** The timer of `alarm` and `setitimer`, and the seconds after which it goes off again. */
  timer: { readonly appointment: Appointment; readonly interval: number } | undefined;

  constructor(vm: VM) {
    this.#vm = vm;
  }

  /** Sends the process a signal: the main thread sees to it before anything else. */
  send(signal: number): void {
    const { threads } = this.#vm;
    threads.interrupt(threads.main, () => this.handle(signal));
  }

  /** Does what is to be done about a signal, in the thread that runs. */
  handle(signal: number): Value | undefined {
    const vm = this.#vm;
    const handler = this.handlers.get(signal) ?? SIG_DFL;
    if (handler === SIG_IGN) return null;
    if (handler !== SIG_DFL) return call(vm, handler, [signal, vm.top ?? null]);
    if (HARMLESS.has(signal)) return null;
    vm.kill(signal);
    return undefined;
  }

  /** Lets the clock send SIGALRM after some seconds, and again and again; 0: not any more. */
  setTimer(seconds: number, interval: number): void {
    const { threads, clock } = this.#vm;
    threads.agenda.cancel(this.timer?.appointment);
    this.timer = undefined;
    if (seconds <= 0) return;
    const appointment = threads.agenda.add(clock.now + seconds, RANK.arrival, () => {
      this.setTimer(interval, interval);
      this.send(SIGALRM);
    });
    this.timer = { appointment, interval };
  }
}

/** Arranges for the signals that the options of a run ask for. */
export function expectSignals(vm: VM): void {
  for (const { at, signal } of vm.options.signals) {
    vm.threads.agenda.add(at, RANK.arrival, () => signalsOf(vm).send(signal));
  }
}
