import { type CharTest, casesOf, charTest, wordTest } from "./character-tests.ts";
import { DOTALL, IGNORECASE, MULTILINE, TYPE_FLAGS } from "./flags.ts";
import { type Anchor, type LookNode, type RegexNode, type RepeatNode, widthOf } from "./nodes.ts";
import type { ParsedRegex } from "./parse.ts";
import type { Instruction, Program } from "./program.ts";
import { RegexError } from "./reader.ts";

/** The program of a regular expression. Lib/re/_compiler.py, compile */
export function compileRegex({ root, flags, groups }: ParsedRegex): Program {
  const compiler = new Compiler();
  compiler.emit(root, flags);
  compiler.code.push({ op: "done" });
  return { code: compiler.code, groups, loops: compiler.loops, first: firstOf(root, flags) };
}

/** What the first character must be, if every match begins with one of a kind. */
function firstOf(node: RegexNode | undefined, flags: number): CharTest | undefined {
  switch (node?.kind) {
    case "char":
    case "set":
      return charTest(node, flags);
    case "sequence":
      return firstOf(node.nodes[0], flags);
    case "repeat":
      return node.min > 0 ? firstOf(node.body, flags) : undefined;
    case "group":
      return firstOf(node.body, scoped(flags, node.added, node.removed));
    default:
      return undefined;
  }
}

/** _combine_flags */
const scoped = (flags: number, added: number, removed: number): number =>
  ((added & TYPE_FLAGS) === 0 ? flags | added : (flags & ~TYPE_FLAGS) | added) & ~removed;

class Compiler {
  readonly code: Instruction[] = [];
  loops = 0;

  emit(node: RegexNode, flags: number): void {
    switch (node.kind) {
      case "char":
      case "set":
      case "any":
        this.code.push({ op: "char", test: singleTest(node, flags) });
        return;
      case "at":
        this.code.push(anchored(node.anchor, flags));
        return;
      case "fail":
        this.code.push({ op: "fail" });
        return;
      case "sequence":
        for (const part of node.nodes) this.emit(part, flags);
        return;
      case "branch":
        this.#branch(node.nodes, flags);
        return;
      case "repeat":
        this.#repeat(node, flags);
        return;
      case "group":
        this.#group(node.group, node.body, scoped(flags, node.added, node.removed));
        return;
      case "reference":
        this.code.push({ op: "reference", group: node.group, same: sameness(flags) });
        return;
      case "atomic":
        this.#atomic(() => this.emit(node.body, flags));
        return;
      case "look":
        this.#look(node, flags);
        return;
      case "conditional":
        this.#conditional(node.group, node.yes, node.no, flags);
        return;
    }
  }

  /** Room for an instruction that is known later. */
  #reserve(): number {
    this.code.push({ op: "fail" });
    return this.code.length - 1;
  }

  #branch(nodes: readonly RegexNode[], flags: number): void {
    const ends: number[] = [];
    for (const [index, node] of nodes.entries()) {
      const isLast = index === nodes.length - 1;
      const split = isLast ? undefined : this.#reserve();
      this.emit(node, flags);
      if (split === undefined) break;
      ends.push(this.#reserve());
      this.code[split] = { op: "split", other: this.code.length };
    }
    for (const end of ends) this.code[end] = { op: "jump", to: this.code.length };
  }

  #group(group: number | undefined, body: RegexNode, flags: number): void {
    if (group !== undefined) this.code.push({ op: "save", slot: 2 * group });
    this.emit(body, flags);
    if (group !== undefined) this.code.push({ op: "save", slot: 2 * group + 1 });
  }

  #atomic(body: () => void): void {
    const place = this.#reserve();
    body();
    this.code.push({ op: "done" });
    this.code[place] = { op: "atomic", after: this.code.length };
  }

  #look(node: LookNode, flags: number): void {
    const [least, most] = widthOf(node.body);
    if (node.behind && least !== most) {
      throw new RegexError("look-behind requires fixed-width pattern");
    }
    const place = this.#reserve();
    this.emit(node.body, flags);
    this.code.push({ op: "done" });
    const back = node.behind ? least : 0;
    this.code[place] = { op: "look", negated: node.negated, back, after: this.code.length };
  }

  #conditional(group: number, yes: RegexNode, no: RegexNode | undefined, flags: number): void {
    const test = this.#reserve();
    this.emit(yes, flags);
    const end = no === undefined ? undefined : this.#reserve();
    this.code[test] = { op: "conditional", group, other: this.code.length };
    if (no !== undefined) this.emit(no, flags);
    if (end !== undefined) this.code[end] = { op: "jump", to: this.code.length };
  }

  #repeat(node: RepeatNode, flags: number): void {
    const { min, max, greed, body } = node;
    const single = singleOf(body, flags);
    if (greed === "possessive") {
      const inner: RegexNode = { kind: "atomic", body };
      this.#atomic(() =>
        single === undefined
          ? this.#loop({ ...node, greed: "greedy", body: inner }, flags)
          : this.code.push({ op: "run", test: single, min, max }),
      );
    } else if (single !== undefined && greed === "greedy") {
      this.code.push({ op: "run", test: single, min, max });
    } else this.#loop(node, flags);
  }

  #loop({ min, max, greed, body }: RepeatNode, flags: number): void {
    const loop = this.loops;
    this.loops += 1;
    this.code.push({ op: "loop begin", loop });
    const jump = this.#reserve();
    const start = this.code.length;
    this.emit(body, flags);
    this.code[jump] = { op: "jump", to: this.code.length };
    const lazy = greed === "lazy";
    this.code.push({ op: "loop", loop, min, max, lazy, body: start });
    if (!lazy) return;
    const more = this.#reserve();
    this.code[more] = { op: "jump", to: more + 2 };
    this.code.push({ op: "loop more", loop, max, body: start });
  }
}

/** The test of a part that is one character; undefined for any other. */
function singleOf(node: RegexNode, flags: number): CharTest | undefined {
  if (node.kind === "group" && node.group === undefined) {
    return singleOf(node.body, scoped(flags, node.added, node.removed));
  }
  const isSingle = node.kind === "char" || node.kind === "set" || node.kind === "any";
  return isSingle ? singleTest(node, flags) : undefined;
}

const NEWLINE = 10;
const anything: CharTest = () => true;
const notNewline: CharTest = (code) => code !== NEWLINE;

function singleTest(
  node: Extract<RegexNode, { kind: "char" | "set" | "any" }>,
  flags: number,
): CharTest {
  if (node.kind !== "any") return charTest(node, flags);
  return (flags & DOTALL) === 0 ? notNewline : anything;
}

function anchored(anchor: Anchor, flags: number): Instruction {
  const multiline = (flags & MULTILINE) !== 0;
  switch (anchor) {
    case "line start":
      return { op: "at", place: multiline ? "line start" : "start" };
    case "line end":
      return { op: "at", place: multiline ? "line end" : "text end" };
    case "start":
    case "end":
      return { op: "at", place: anchor };
    case "boundary":
    case "no boundary":
      return { op: "boundary", word: wordTest(flags), wanted: anchor === "boundary" };
  }
}

function sameness(flags: number): (a: number, b: number) => boolean {
  if ((flags & IGNORECASE) === 0) return (a, b) => a === b;
  const { lower } = casesOf(flags);
  return (a, b) => lower(a) === lower(b);
}
