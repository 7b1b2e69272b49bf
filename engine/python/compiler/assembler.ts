import { invariant } from "../../support/assert.ts";
import type { Span } from "../ast.ts";
import { type ExceptionRange, INSTRUCTION_WORDS, Op } from "../bytecode.ts";

export type Register = number;

/**
 * Which registers certainly hold a value, as a set of bits. Where control never comes everything
 * is certain (all bits), so that meeting paths are simply intersected.
 */
type Bound = bigint;
const UNREACHABLE: Bound = -1n;

/** The line that LINE announced last on every way to a place. */
type Line = number | "unknown";

/** A place in the code to jump to, with what is certain there whichever way one came. */
export class Label {
  index: number | undefined;
  bound: Bound = UNREACHABLE;
  line: Line | undefined;

  /** One more way to come here. */
  meet(bound: Bound, line: Line): void {
    this.bound &= bound;
    this.line = this.line === undefined || this.line === line ? line : "unknown";
  }
}

/** Where an exception goes on, and the register it arrives in. */
export interface Guard {
  readonly handler: Label;
  readonly register: Register;
}

/**
 * Registers of constants come after all others, of which nobody knows yet how many there will be:
 * until then they are counted downwards from here. (-1 means "none" to RAISE.)
 */
export const FIRST_CONSTANT: Register = -2;

/** "nothing" is the first of three registers that never hold anything. */
export type Operand = number | Label | "nothing";

const LEAVES: ReadonlySet<number> = new Set([
  Op.JUMP,
  Op.JUMP_BACK,
  Op.RETURN,
  Op.RAISE,
  Op.RERAISE,
  Op.END_ASYNC_FOR,
]);

/** They never raise, so nothing need be ready to handle it. */
const SILENT: ReadonlySet<number> = new Set([
  Op.LOAD_CONST,
  Op.MOVE,
  Op.JUMP,
  Op.JUMP_BACK,
  Op.RETURN,
  Op.PUSH_EXC,
  Op.POP_EXC,
  Op.LINE,
  Op.RECORD_LOCAL,
  Op.RECORD_DELETE,
]);

export interface Assembled {
  readonly words: Int32Array;
  readonly positions: Int32Array;
  readonly handlers: readonly ExceptionRange[];
  readonly registers: number;
}

/** Instructions of one code object in the making. What control cannot reach is left out. */
export class Assembler {
  /** The guard of the instructions to come. */
  guard: Guard | undefined;
  #bound: Bound = 0n;
  #line: Line = "unknown";
  /** Where the last label was placed. */
  #lastPlace = 0;
  readonly #words: number[] = [];
  readonly #positions: number[] = [];
  readonly #guards: (Guard | undefined)[] = [];
  readonly #jumps: { readonly word: number; readonly to: Label }[] = [];
  readonly #nothings: number[] = [];
  /** Words that name the register of a constant. */
  readonly #constants: number[] = [];

  /** How many instructions there are so far. */
  get size(): number {
    return this.#guards.length;
  }

  get reachable(): boolean {
    return this.#bound !== UNREACHABLE;
  }

  emit(op: number, a: Operand, b: Operand, c: Operand, at: Span): void {
    if (!this.reachable) return;
    this.#words.push(op);
    for (const operand of [a, b, c]) this.#words.push(this.#word(operand));
    this.#positions.push(at.lineno, at.col_offset, at.end_lineno, at.end_col_offset);
    this.#guards.push(this.guard);
    if (!SILENT.has(op)) this.guard?.handler.meet(this.#bound, "unknown");
    if (LEAVES.has(op)) this.#bound = UNREACHABLE;
  }

  #word(operand: Operand): number {
    if (typeof operand === "number") {
      if (operand <= FIRST_CONSTANT) this.#constants.push(this.#words.length);
      return operand;
    }
    if (operand === "nothing") this.#nothings.push(this.#words.length);
    else {
      operand.meet(this.#bound, this.#line);
      this.#jumps.push({ word: this.#words.length, to: operand });
    }
    return 0;
  }

  /** From here on control may also come from the jumps to `label`. */
  place(label: Label): void {
    this.#dropJumpTo(label);
    if (this.reachable) label.meet(this.#bound, this.#line);
    this.#bound = label.bound;
    this.#line = label.line ?? "unknown";
    label.index = this.size;
    this.#lastPlace = label.index;
  }

  /** A jump to what comes next anyway, unless something else comes by there. */
  #dropJumpTo(label: Label): void {
    const operand = this.#words.length - INSTRUCTION_WORDS + 1;
    const jump = this.#jumps.at(-1);
    const isLast = this.#words[operand - 1] === Op.JUMP && jump?.word === operand;
    if (!isLast || jump.to !== label || this.#lastPlace === this.size) return;
    this.#jumps.pop();
    this.#guards.pop();
    this.#words.length -= INSTRUCTION_WORDS;
    this.#positions.length -= INSTRUCTION_WORDS;
  }

  /**
   * The head of a loop that begins at `at`, where `unsure` registers may have been emptied. Whoever
   * jumps back announces this line first.
   */
  placeLoop(unsure: readonly Register[], at: Span): Label {
    const label = new Label();
    for (const register of unsure) this.unbind(register);
    if (this.#line !== at.lineno) this.#line = "unknown";
    label.index = this.size;
    this.#lastPlace = label.index;
    return label;
  }

  isBound(register: Register): boolean {
    return (this.#bound & bit(register)) !== 0n;
  }

  bind(register: Register): void {
    this.#bound |= bit(register);
  }

  unbind(register: Register): void {
    if (this.reachable) this.#bound &= ~bit(register);
  }

  /** LINE, unless this line is the one announced last. */
  reachLine(at: Span): void {
    if (this.#line === at.lineno) return;
    this.emit(Op.LINE, at.lineno, 0, 0, at);
    this.#line = at.lineno;
  }

  /** The finished code of a frame that needs `registers`, and `constants` more for constants. */
  finish(registers: number, constants: number): Assembled {
    for (const { word, to } of this.#jumps) {
      invariant(to.index !== undefined, "jump to a label that was never placed");
      this.#words[word] = to.index;
    }
    for (const word of this.#nothings) this.#words[word] = registers;
    const first = this.#nothings.length > 0 ? registers + 3 : registers;
    for (const word of this.#constants) {
      this.#words[word] = first + FIRST_CONSTANT - (this.#words[word] ?? 0);
    }
    return {
      words: Int32Array.from(this.#words),
      positions: Int32Array.from(this.#positions),
      handlers: this.#ranges(),
      registers: first + constants,
    };
  }

  /** Neighbours with the same guard share a range, so that ranges never overlap. */
  #ranges(): readonly ExceptionRange[] {
    const ranges: ExceptionRange[] = [];
    let start = 0;
    for (let end = 1; end <= this.#guards.length; end += 1) {
      const guard = this.#guards[start];
      if (guard === this.#guards[end] && end < this.#guards.length) continue;
      if (guard !== undefined && guard.handler.bound !== UNREACHABLE) {
        ranges.push(range(start, end, guard));
      }
      start = end;
    }
    return ranges;
  }
}

function bit(register: Register): bigint {
  return 1n << BigInt(register);
}

function range(start: number, end: number, guard: Guard): ExceptionRange {
  const handler = guard.handler.index;
  invariant(handler !== undefined, "a guard without a handler");
  return { start, end, handler, register: guard.register };
}
