import type { Fault } from "../../trace/trace.ts";
import { RANK, type Rank } from "../../vm/agenda.ts";
import type { VM } from "../../vm/machine.ts";
import { park, type Then, type Thread } from "../../vm/threads.ts";
import type { PySocket } from "./socket.ts";

const NETWORK = Symbol("the network");
const FIRST_PORT = 49_152;
/** After the standard streams and what a selector keeps for itself. */
const FIRST_DESCRIPTOR = 6;

/** The network of a run: one computer that can only reach itself. */
export function networkOf(vm: VM): Network {
  const known = vm.extensions.get(NETWORK) as Network | undefined;
  if (known !== undefined) return known;
  const made = new Network(vm);
  vm.extensions.set(NETWORK, made);
  return made;
}

export class Network {
  readonly #vm: VM;
  readonly sockets = new Map<number, PySocket>();
  /** Threads that wait for something to change here. */
  readonly #waiting = new Set<Thread>();
  #ports = FIRST_PORT;
  #changes = 0;

  constructor(vm: VM) {
    this.#vm = vm;
    for (const fault of vm.options.faults) {
      if (fault.kind === "reset") this.later(fault.at, () => this.#breakAll(fault));
    }
  }

  get now(): number {
    return this.#vm.clock.now;
  }

  /** Seconds that everything takes from one end to the other. */
  get latency(): number {
    return this.#vm.options.latency;
  }

  /** Seconds that sending so many bytes takes. */
  lineTime(size: number): number {
    const { bandwidth } = this.#vm.options;
    return bandwidth === 0 ? 0 : size / bandwidth;
  }

  /** Lets something happen at a moment, at once if that is now. */
  later(moment: number, happen: () => void): void {
    if (moment <= this.now) happen();
    else this.#vm.threads.agenda.add(moment, RANK.arrival, happen);
  }

  /** Things that happen are numbered in their order. */
  nextChange(): number {
    this.#changes += 1;
    return this.#changes;
  }

  /** Something has happened that a thread may wait for. */
  changed(): void {
    for (const thread of this.#waiting) this.#vm.threads.wake(thread, "woken");
    this.#waiting.clear();
  }

  /** Waits for any change, or for a moment. */
  awaitChange(why: string, until: number | undefined, rank: Rank = RANK.thread, then?: Then) {
    const vm = this.#vm;
    const { current } = vm.threads;
    this.#waiting.add(current);
    const abandon = () => this.#waiting.delete(current);
    return park(vm, { why, until, rank, abandon }, (woken) => {
      abandon();
      return then === undefined ? woken : then(woken);
    });
  }

  /** The lowest descriptor that is free, as systems give them. */
  nextDescriptor(): number {
    let descriptor = FIRST_DESCRIPTOR;
    while (this.sockets.has(descriptor)) descriptor += 1;
    return descriptor;
  }

  nextPort(): number {
    this.#ports += 1;
    return this.#ports - 1;
  }

  /** Whether connections to a port are refused just now. */
  refuses(port: number): boolean {
    return this.#vm.options.faults.some(
      (fault) => fault.kind === "refuse" && fault.at <= this.now && concerns(fault, port),
    );
  }

  #breakAll(fault: Fault): void {
    for (const socket of this.sockets.values()) {
      if (concerns(fault, socket.local?.port) || concerns(fault, socket.remote?.port)) {
        socket.break();
      }
    }
  }
}

const concerns = ({ port }: Fault, other: number | undefined): boolean =>
  port === undefined || port === other;
