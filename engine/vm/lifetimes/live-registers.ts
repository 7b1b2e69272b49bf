import { INSTRUCTION_WORDS, Op } from "../../python/bytecode.ts";
import type { LinkedCode } from "../linker.ts";
import { usesAt } from "./register-use.ts";

/** Registers as bits. */
type Bits = bigint;

/**
 * Which temporary registers still matter where. A temporary keeps what it held last until something
 * else comes there; CPython's stack does not. So a temporary counts as a reference only where it
 * will be read again.
 */
export class LiveRegisters {
  readonly #code: LinkedCode;
  /** Per instruction: what is live just before it. */
  readonly #before: Bits[];

  constructor(code: LinkedCode) {
    this.#code = code;
    this.#before = solve(code);
    keepIterators(code, this.#before);
  }

  /** Whether a temporary is live before the instruction at `ip` (in words). */
  has(ip: number, register: number): boolean {
    return ((this.#before[ip / INSTRUCTION_WORDS] ?? 0n) & bit(register)) !== 0n;
  }

  /** Whether a temporary is still live when the instruction before `ip` has raised an exception. */
  outlives(ip: number, register: number): boolean {
    const index = ip / INSTRUCTION_WORDS - 1;
    const range = handlerAt(this.#code, index);
    if (range === undefined || range.register === register) return false;
    return ((this.#before[range.handler] ?? 0n) & bit(register)) !== 0n;
  }

  /** Whether the instruction that a frame is just doing reads the register. */
  reads(ip: number, register: number): boolean {
    const { reads, of } = usesAt(this.#code, ip - INSTRUCTION_WORDS);
    return reads(of).some(([first, count]) => first <= register && register < first + count);
  }
}

const handlerAt = ({ source }: LinkedCode, index: number) =>
  source.handlers.find(({ start, end }) => start <= index && index < end);

const bit = (register: number): Bits => 1n << BigInt(register);

function mask(first: number, count: number): Bits {
  return count <= 0 || first < 0 ? 0n : ((1n << BigInt(count)) - 1n) << BigInt(first);
}

/** A loop keeps its iterator to its end, even if it never comes back to its head. */
function keepIterators({ words }: LinkedCode, before: Bits[]): void {
  const begun = new Map<number, number>();
  for (let at = 0; at < words.length; at += INSTRUCTION_WORDS) {
    const [op, a, b, c] = [words[at], words[at + 1] ?? 0, words[at + 2] ?? 0, words[at + 3] ?? 0];
    const index = at / INSTRUCTION_WORDS;
    if (op === Op.FOR_ITER) keep(before, b, index, c);
    else if (op === Op.GET_ANEXT) begun.set(b, index);
    else if (op === Op.END_ASYNC_FOR) keep(before, a, begun.get(a) ?? index, index);
  }
}

function keep(before: Bits[], register: number, start: number, end: number): void {
  for (let i = start + 1; i < end; i += 1) before[i] = (before[i] ?? 0n) | bit(register);
}

interface Flow {
  readonly reads: Bits;
  readonly writes: Bits;
  readonly next: readonly number[];
  /** Where an exception goes on, and the register it comes in. */
  readonly handler: { readonly index: number; readonly kept: Bits } | undefined;
}

/** From the last instruction to the first, again and again until nothing changes. */
function solve(code: LinkedCode): Bits[] {
  const flows = flowsOf(code);
  const before: Bits[] = flows.map(() => 0n);
  for (let changed = true; changed; ) {
    changed = false;
    for (let i = flows.length - 1; i >= 0; i -= 1) {
      const live = liveBefore(flows[i] as Flow, before);
      if (live !== before[i]) changed = true;
      before[i] = live;
    }
  }
  return before;
}

function liveBefore({ reads, writes, next, handler }: Flow, before: readonly Bits[]): Bits {
  let after = 0n;
  for (const index of next) after |= before[index] ?? 0n;
  const live = reads | (after & ~writes);
  return handler === undefined ? live : live | ((before[handler.index] ?? 0n) & handler.kept);
}

function flowsOf(code: LinkedCode): Flow[] {
  const flows: Flow[] = [];
  for (let at = 0; at < code.words.length; at += INSTRUCTION_WORDS) {
    const index = at / INSTRUCTION_WORDS;
    const { reads, writes, jump, leaves, of } = usesAt(code, at);
    const range = handlerAt(code, index);
    flows.push({
      reads: reads(of).reduce((bits, [first, count]) => bits | mask(first, count), 0n),
      writes: mask(...writes(of)),
      next: [...(leaves ? [] : [index + 1]), ...(jump === undefined ? [] : [jump(of)])],
      handler: range && { index: range.handler, kept: ~bit(range.register) },
    });
  }
  return flows;
}
