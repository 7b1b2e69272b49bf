import { EngineBug } from "../../support/assert.ts";
import type { Instruction, Place, Program } from "./program.ts";

/** Where a match and its groups begin and end: pairs, -1 for a group that took no part. */
export interface Found {
  readonly spans: Int32Array;
  /** The group that was closed last, if any. */
  readonly lastGroup: number | undefined;
}

/** How much of a text is to be matched. */
export type Manner = "at start" | "anywhere" | "whole";

/**
 * Matches one program against one text, by trying and going back. Modules/_sre/sre_lib.h
 *
 * All that must be undone on the way back stands on one list, three numbers an entry.
 */
export class Matcher {
  readonly #program: Program;
  readonly #codes: ArrayLike<number>;
  /** The text ends here. */
  readonly #end: number;
  readonly #groups: Int32Array;
  readonly #counts: Int32Array;
  readonly #lasts: Int32Array;
  #lastGroup = 0;
  #undo: number[] = [];
  #manner: Manner = "anywhere";
  /** An empty match is not wanted here. */
  #notEmptyAt = -1;

  constructor(program: Program, codes: ArrayLike<number>, end: number) {
    this.#program = program;
    this.#codes = codes;
    this.#end = end;
    this.#groups = new Int32Array(2 * program.groups);
    this.#counts = new Int32Array(program.loops);
    this.#lasts = new Int32Array(program.loops);
  }

  /** The first match from there on; an empty one at `from` is not taken if `moving`. */
  find(from: number, manner: Manner, moving = false): Found | undefined {
    this.#manner = manner;
    this.#notEmptyAt = moving ? from : -1;
    const last = manner === "anywhere" ? this.#end : from;
    const { first } = this.#program;
    for (let start = from; start <= last; start += 1) {
      if (first !== undefined && !(start < this.#end && first(this.#codes[start] as number))) {
        continue;
      }
      const found = this.#tryAt(start);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #tryAt(start: number): Found | undefined {
    this.#groups.fill(-1);
    this.#lastGroup = 0;
    this.#undo = [];
    const end = this.#run(0, start, start, true);
    if (end < 0) return undefined;
    const spans = this.#groups.slice();
    spans[0] = start;
    spans[1] = end;
    for (let group = 2; group < spans.length; group += 2) {
      if (spans[group] === -1 || spans[group + 1] === -1) spans.fill(-1, group, group + 2);
    }
    return { spans, lastGroup: this.#lastGroup === 0 ? undefined : this.#lastGroup };
  }

  /** Runs the program from there to its `done`; gives where in the text that was, or -1. */
  #run(entry: number, from: number, start: number, outermost: boolean): number {
    const { code } = this.#program;
    const base = this.#undo.length;
    let pc = entry;
    let place = from;
    for (;;) {
      const instruction = code[pc] as Instruction;
      if (instruction.op === "done") {
        if (!outermost || this.#isWanted(start, place)) return place;
        pc = FAILED;
      } else {
        this.#place = place;
        pc = this.#step(instruction, pc);
        place = this.#place;
      }
      if (pc !== FAILED) continue;
      pc = this.#goBack(base);
      if (pc === FAILED) return -1;
      place = this.#place;
    }
  }

  #isWanted(start: number, end: number): boolean {
    if (this.#manner === "whole" && end !== this.#end) return false;
    return !(start === end && end === this.#notEmptyAt);
  }

  /** Where in the text the step that is being made stands. */
  #place = 0;

  /** Makes one step; gives the next place in the program, or FAILED. */
  #step(instruction: Instruction, pc: number): number {
    switch (instruction.op) {
      case "char":
        return this.#char(instruction.test) ? pc + 1 : FAILED;
      case "run":
        return this.#characters(instruction, pc);
      case "at":
        return this.#isAt(instruction.place) ? pc + 1 : FAILED;
      case "boundary":
        return this.#isBoundary(instruction.word) === instruction.wanted ? pc + 1 : FAILED;
      case "fail":
        return FAILED;
      case "split":
        this.#undo.push(instruction.other, this.#place, CHOICE);
        return pc + 1;
      case "jump":
        return instruction.to;
      case "save":
        return this.#save(instruction.slot, pc);
      case "reference":
        return this.#reference(instruction, pc);
      case "conditional":
        return this.#took(instruction.group) ? pc + 1 : instruction.other;
      case "atomic": {
        const end = this.#alone(pc + 1, this.#place, "keep");
        this.#place = end;
        return end < 0 ? FAILED : instruction.after;
      }
      case "look":
        return this.#look(instruction, pc);
      case "loop begin":
        this.#set(this.#counts, COUNT, instruction.loop, -1);
        this.#set(this.#lasts, LAST, instruction.loop, -1);
        return pc + 1;
      case "loop":
        return this.#loop(instruction, pc);
      case "loop more":
        return this.#again(instruction);
      case "done":
        throw new EngineBug("a step after the end");
    }
  }

  #char(test: (code: number) => boolean): boolean {
    if (this.#place >= this.#end || !test(this.#codes[this.#place] as number)) return false;
    this.#place += 1;
    return true;
  }

  #took(group: number): boolean {
    return (this.#groups[2 * group + 1] as number) >= 0;
  }

  #characters(
    { test, min, max }: Extract<Instruction, { readonly op: "run" }>,
    pc: number,
  ): number {
    const start = this.#place;
    const last = Math.min(this.#end, start + max);
    let end = start;
    while (end < last && test(this.#codes[end] as number)) end += 1;
    if (end < start + min) return FAILED;
    // What is tried when the rest fails: one character less, down to the least.
    if (end > start + min) this.#undo.push(pc + 1, end - 1, SHORTER, start + min, 0, FLOOR);
    this.#place = end;
    return pc + 1;
  }

  #isAt(wanted: Place): boolean {
    const place = this.#place;
    switch (wanted) {
      case "start":
        return place === 0;
      case "line start":
        return place === 0 || this.#codes[place - 1] === NEWLINE;
      case "end":
        return place === this.#end;
      case "line end":
        return place === this.#end || this.#codes[place] === NEWLINE;
      case "text end":
        return place === this.#end || (place === this.#end - 1 && this.#codes[place] === NEWLINE);
    }
  }

  #isBoundary(word: (code: number) => boolean): boolean {
    const place = this.#place;
    const before = place > 0 && word(this.#codes[place - 1] as number);
    const after = place < this.#end && word(this.#codes[place] as number);
    return before !== after;
  }

  #save(slot: number, pc: number): number {
    this.#set(this.#groups, SLOT, slot, this.#place);
    if (slot % 2 === 1) {
      this.#undo.push(this.#lastGroup, 0, LAST_GROUP);
      this.#lastGroup = (slot - 1) / 2;
    }
    return pc + 1;
  }

  #reference(
    { group, same }: Extract<Instruction, { readonly op: "reference" }>,
    pc: number,
  ): number {
    const start = this.#groups[2 * group] as number;
    const end = this.#groups[2 * group + 1] as number;
    if (start < 0 || end < start || this.#place + end - start > this.#end) return FAILED;
    for (let index = start; index < end; index += 1) {
      const code = this.#codes[this.#place + index - start] as number;
      if (!same(this.#codes[index] as number, code)) return FAILED;
    }
    this.#place += end - start;
    return pc + 1;
  }

  #look(
    { negated, back, after }: Extract<Instruction, { readonly op: "look" }>,
    pc: number,
  ): number {
    const { length } = this.#undo;
    const here = this.#place;
    const fits = here >= back;
    const end = fits ? this.#alone(pc + 1, here - back, negated ? "drop" : "keep") : -1;
    if (negated) this.#undoTo(length);
    this.#place = here;
    return end < 0 === negated ? after : FAILED;
  }

  /** Runs a part for itself: once it has matched, its choices are gone. */
  #alone(entry: number, from: number, changes: "keep" | "drop"): number {
    const base = this.#undo.length;
    const end = this.#run(entry, from, from, false);
    if (end >= 0 && changes === "keep") this.#forgetChoices(base);
    return end;
  }

  #forgetChoices(base: number): void {
    const undo = this.#undo;
    let kept = base;
    for (let index = base; index < undo.length; index += 3) {
      const kind = undo[index + 2] as number;
      if (kind === CHOICE || kind === SHORTER || kind === FLOOR) continue;
      undo.copyWithin(kept, index, index + 3);
      kept += 3;
    }
    undo.length = kept;
  }

  #loop(
    { loop, min, max, lazy, body }: Extract<Instruction, { readonly op: "loop" }>,
    pc: number,
  ): number {
    const count = (this.#counts[loop] as number) + 1;
    if (count < min) {
      this.#set(this.#counts, COUNT, loop, count);
      return body;
    }
    if (lazy) {
      this.#undo.push(pc + 2, this.#place, CHOICE);
      return pc + 1;
    }
    if (count >= max || this.#place === this.#lasts[loop]) return pc + 1;
    this.#undo.push(pc + 1, this.#place, CHOICE);
    return this.#round(loop, count, body);
  }

  #again({ loop, max, body }: Extract<Instruction, { readonly op: "loop more" }>): number {
    const count = (this.#counts[loop] as number) + 1;
    if (count >= max || this.#place === this.#lasts[loop]) return FAILED;
    return this.#round(loop, count, body);
  }

  #round(loop: number, count: number, body: number): number {
    this.#set(this.#counts, COUNT, loop, count);
    this.#set(this.#lasts, LAST, loop, this.#place);
    return body;
  }

  #set(numbers: Int32Array, kind: number, index: number, value: number): void {
    this.#undo.push(index, numbers[index] as number, kind);
    numbers[index] = value;
  }

  /** To the last choice: gives where the program goes on there. */
  #goBack(base: number): number {
    const undo = this.#undo;
    while (undo.length > base) {
      const kind = undo.pop() as number;
      const value = undo.pop() as number;
      const index = undo.pop() as number;
      if (kind === CHOICE) {
        this.#place = value;
        return index;
      }
      if (kind === FLOOR) return this.#shorter(index);
      this.#restore(kind, index, value);
    }
    return FAILED;
  }

  #shorter(least: number): number {
    const undo = this.#undo;
    undo.pop();
    const place = undo.pop() as number;
    const pc = undo.pop() as number;
    if (place > least) undo.push(pc, place - 1, SHORTER, least, 0, FLOOR);
    this.#place = place;
    return pc;
  }

  #restore(kind: number, index: number, value: number): void {
    if (kind === SLOT) this.#groups[index] = value;
    else if (kind === COUNT) this.#counts[index] = value;
    else if (kind === LAST) this.#lasts[index] = value;
    else if (kind === LAST_GROUP) this.#lastGroup = index;
  }

  #undoTo(length: number): void {
    while (this.#undo.length > length) {
      const kind = this.#undo.pop() as number;
      const value = this.#undo.pop() as number;
      this.#restore(kind, this.#undo.pop() as number, value);
    }
  }
}

const FAILED = -1;
const NEWLINE = 10;

/** Kinds of entries of the list of what is to be undone. */
const CHOICE = 0;
const SLOT = 1;
const COUNT = 2;
const LAST = 3;
const LAST_GROUP = 4;
const SHORTER = 5;
const FLOOR = 6;
