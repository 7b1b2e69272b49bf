import { escapedNode } from "./escapes.ts";
import { ASCII, DEBUG, INLINE_FLAGS, LOCALE, TYPE_FLAGS, UNICODE, VERBOSE } from "./flags.ts";
import { Groups } from "./groups.ts";
import type { Greed, RegexNode } from "./nodes.ts";
import { parseSet } from "./parse-set.ts";
import { lengthOf, Reader, RegexError } from "./reader.ts";

/** A regular expression that has been read. */
export interface ParsedRegex {
  readonly root: RegexNode;
  readonly flags: number;
  /** How many groups, the whole match included. */
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
  /** Texts of FutureWarnings. */
  readonly warnings: readonly string[];
}

/** Reads a regular expression, given as code points; throws RegexError. Lib/re/_parser.py, parse */
export function parseRegex(chars: readonly string[], isText: boolean, flags: number): ParsedRegex {
  const parser = new Parser(new Reader(chars, isText), flags);
  return parser.parse();
}

const REPEAT_LIMIT = 4294967295;
const DIGITS = "0123456789";

class Parser {
  readonly #reader: Reader;
  readonly #groups = new Groups();
  #flags: number;

  constructor(reader: Reader, flags: number) {
    this.#reader = reader;
    this.#flags = flags;
  }

  parse(): ParsedRegex {
    const root = this.#alternatives((this.#flags & VERBOSE) !== 0, 0);
    const flags = settled(this.#flags, this.#reader.isText);
    if (this.#reader.next !== undefined) throw this.#reader.error("unbalanced parenthesis");
    for (const [group, place] of this.#groups.asked) {
      if (group >= this.#groups.count) {
        throw new RegexError(`invalid group reference ${group}`, place);
      }
    }
    const { count, names } = this.#groups;
    return { root, flags, groups: count, names, warnings: this.#reader.warnings };
  }

  /** _parse_sub */
  #alternatives(verbose: boolean, nested: number): RegexNode {
    const nodes: RegexNode[] = [];
    let isVerbose = verbose;
    for (;;) {
      nodes.push(this.#sequence(isVerbose, nested + 1, nested === 0 && nodes.length === 0));
      if (!this.#reader.match("|")) break;
      if (nested === 0) isVerbose = (this.#flags & VERBOSE) !== 0;
    }
    return nodes.length === 1 && nodes[0] !== undefined ? nodes[0] : { kind: "branch", nodes };
  }

  /** _parse */
  #sequence(verbose: boolean, nested: number, first: boolean): RegexNode {
    const nodes: RegexNode[] = [];
    let isVerbose = verbose;
    for (;;) {
      const char = this.#reader.next;
      if (char === undefined || char === "|" || char === ")") break;
      this.#reader.get();
      if (isVerbose && this.#skipped(char)) continue;
      const isFirst = first && nodes.length === 0;
      this.#part(char, nodes, isVerbose, nested, isFirst);
      // Flags for the whole pattern may just have been set.
      if (nested === 1) isVerbose = (this.#flags & VERBOSE) !== 0;
    }
    return nodes.length === 1 && nodes[0] !== undefined ? nodes[0] : { kind: "sequence", nodes };
  }

  #part(char: string, nodes: RegexNode[], verbose: boolean, nested: number, first: boolean): void {
    if ("*+?{".includes(char)) this.#repeat(char, nodes);
    else if (char !== "(") nodes.push(this.#simple(char));
    else {
      const node = this.#bracket(verbose, nested, first);
      if (node !== undefined) nodes.push(node);
    }
  }

  /** Space and comments of a verbose pattern. */
  #skipped(char: string): boolean {
    if (char === "#") {
      for (let next = this.#reader.get(); next !== undefined && next !== "\n"; ) {
        next = this.#reader.get();
      }
      return true;
    }
    return " \t\n\r\v\f".includes(char);
  }

  #simple(char: string): RegexNode {
    if (char.startsWith("\\")) return escapedNode(this.#reader, char, this.#groups);
    if (char === "[") return parseSet(this.#reader);
    if (char === ".") return { kind: "any" };
    if (char === "^") return { kind: "at", anchor: "line start" };
    if (char === "$") return { kind: "at", anchor: "line end" };
    return { kind: "char", code: char.codePointAt(0) ?? 0 };
  }

  #repeat(char: string, nodes: RegexNode[]): void {
    const reader = this.#reader;
    const here = reader.place;
    const bounds = char === "{" ? this.#bounds(here) : BOUNDS[char];
    if (bounds === undefined) {
      nodes.push({ kind: "char", code: char.codePointAt(0) ?? 0 });
      return;
    }
    const [min, max] = bounds;
    const body = nodes.pop();
    if (body === undefined || body.kind === "at") {
      throw reader.error("nothing to repeat", reader.place - here + 1);
    }
    if (body.kind === "repeat") throw reader.error("multiple repeat", reader.place - here + 1);
    nodes.push({ kind: "repeat", min, max, greed: this.#greed(), body });
  }

  #greed(): Greed {
    if (this.#reader.match("?")) return "lazy";
    return this.#reader.match("+") ? "possessive" : "greedy";
  }

  /** What stands in braces, if they are those of a repetition. */
  #bounds(here: number): readonly [number, number] | undefined {
    const reader = this.#reader;
    if (reader.next === "}") return undefined;
    const low = reader.getWhile(Number.POSITIVE_INFINITY, DIGITS);
    const high = reader.match(",") ? reader.getWhile(Number.POSITIVE_INFINITY, DIGITS) : low;
    if (!reader.match("}")) {
      reader.place = here;
      return undefined;
    }
    const min = repetitions(low, 0);
    const max = repetitions(high, Number.POSITIVE_INFINITY);
    if (max < min) throw reader.error("min repeat greater than max repeat", reader.place - here);
    return [min, max];
  }

  /** What begins with a bracket; undefined if it matches nothing at all. */
  #bracket(verbose: boolean, nested: number, first: boolean): RegexNode | undefined {
    const reader = this.#reader;
    const start = reader.place - 1;
    if (!reader.match("?")) return this.#group(undefined, verbose, nested, start);
    const char = this.#required();
    switch (char) {
      case "P":
        return this.#named(verbose, nested, start);
      case ":":
        return this.#scope(0, 0, verbose, nested, start);
      case "#":
        return this.#comment(start);
      case "=":
      case "!":
        return this.#look(char, false, verbose, nested, start);
      case "<":
        return this.#behind(verbose, nested, start);
      case "(":
        return this.#conditional(verbose, nested, start);
      case ">":
        return { kind: "atomic", body: this.#body(verbose, nested, start) };
      default:
        return this.#flagged(char, verbose, nested, [start, first]);
    }
  }

  #required(): string {
    const char = this.#reader.get();
    if (char === undefined) throw this.#reader.error("unexpected end of pattern");
    return char;
  }

  #body(verbose: boolean, nested: number, start: number): RegexNode {
    const body = this.#alternatives(verbose, nested + 1);
    this.#closing(start);
    return body;
  }

  #closing(start: number): void {
    if (this.#reader.match(")")) return;
    const offset = this.#reader.place - start;
    throw this.#reader.error("missing ), unterminated subpattern", offset);
  }

  #group(name: string | undefined, verbose: boolean, nested: number, start: number): RegexNode {
    const group = this.#groups.open(this.#reader, name);
    const body = this.#body(verbose, nested, start);
    this.#groups.close(group, body);
    return { kind: "group", group, added: 0, removed: 0, body };
  }

  #scope(
    added: number,
    removed: number,
    verbose: boolean,
    nested: number,
    start: number,
  ): RegexNode {
    const inner = (verbose || (added & VERBOSE) !== 0) && (removed & VERBOSE) === 0;
    const body = this.#body(inner, nested, start);
    return { kind: "group", group: undefined, added, removed, body };
  }

  /** `(?P<name>…)` and `(?P=name)` */
  #named(verbose: boolean, nested: number, start: number): RegexNode {
    const reader = this.#reader;
    if (reader.match("<")) {
      const name = reader.getUntil(">", "group name");
      reader.checkGroupName(name, 1);
      return this.#group(name, verbose, nested, start);
    }
    if (reader.match("=")) {
      const name = reader.getUntil(")", "group name");
      reader.checkGroupName(name, 1);
      const group = this.#groups.numberOf(reader, name);
      this.#groups.checkClosed(reader, group, lengthOf(name) + 1);
      return this.#groups.reference(reader, group);
    }
    const char = this.#required();
    throw reader.error(`unknown extension ?P${char}`, lengthOf(char) + 2);
  }

  #comment(start: number): undefined {
    for (;;) {
      if (this.#reader.next === undefined) {
        const offset = this.#reader.place - start;
        throw this.#reader.error("missing ), unterminated comment", offset);
      }
      if (this.#reader.get() === ")") return undefined;
    }
  }

  #look(char: string, behind: boolean, verbose: boolean, nested: number, start: number): RegexNode {
    const body = this.#body(verbose, nested, start);
    const negated = char === "!";
    const isEmpty = body.kind === "sequence" && body.nodes.length === 0;
    return negated && isEmpty ? { kind: "fail" } : { kind: "look", behind, negated, body };
  }

  #behind(verbose: boolean, nested: number, start: number): RegexNode {
    const char = this.#required();
    if (char !== "=" && char !== "!") {
      throw this.#reader.error(`unknown extension ?<${char}`, lengthOf(char) + 2);
    }
    const outer = this.#groups.lookbehind;
    this.#groups.lookbehind ??= this.#groups.count;
    const node = this.#look(char, true, verbose, nested, start);
    this.#groups.lookbehind = outer;
    return node;
  }

  /** `(?(group)yes|no)` */
  #conditional(verbose: boolean, nested: number, start: number): RegexNode {
    const reader = this.#reader;
    const name = reader.getUntil(")", "group name");
    const group = this.#condition(name);
    this.#groups.checkLookbehind(reader, group);
    const yes = this.#sequence(verbose, nested + 1, false);
    const no = reader.match("|") ? this.#sequence(verbose, nested + 1, false) : undefined;
    if (no !== undefined && reader.next === "|") {
      throw reader.error("conditional backref with more than two branches");
    }
    this.#closing(start);
    return { kind: "conditional", group, yes, no };
  }

  #condition(name: string): number {
    const reader = this.#reader;
    if (!/^[0-9]+$/.test(name)) {
      reader.checkGroupName(name, 1);
      return this.#groups.numberOf(reader, name);
    }
    const group = Number(name);
    if (group === 0) throw reader.error("bad group number", name.length + 1);
    if (group >= REPEAT_LIMIT) {
      throw reader.error(`invalid group reference ${group}`, name.length + 1);
    }
    if (!this.#groups.asked.has(group)) {
      this.#groups.asked.set(group, reader.place - name.length - 1);
    }
    return group;
  }

  /** `(?flags)` for the whole pattern, `(?flags-flags:…)` for a part of it. */
  #flagged(
    char: string,
    verbose: boolean,
    nested: number,
    [start, first]: readonly [number, boolean],
  ): RegexNode | undefined {
    const reader = this.#reader;
    if (char !== "-" && !INLINE_FLAGS.has(char)) {
      throw reader.error(`unknown extension ?${char}`, lengthOf(char) + 1);
    }
    const flags = inlineFlags(reader, char);
    if (flags.removed !== undefined) {
      return this.#scope(flags.added, flags.removed, verbose, nested, start);
    }
    this.#flags |= flags.added;
    if (!first) {
      const what = "global flags not at the start of the expression";
      throw reader.error(what, reader.place - start);
    }
    return undefined;
  }
}

const BOUNDS: Readonly<Record<string, readonly [number, number]>> = {
  "?": [0, 1],
  "*": [0, Number.POSITIVE_INFINITY],
  "+": [1, Number.POSITIVE_INFINITY],
};

function repetitions(text: string, otherwise: number): number {
  if (text === "") return otherwise;
  const number = Number(text);
  if (number < REPEAT_LIMIT) return number;
  throw new RegexError("the repetition number is too large", undefined, "OverflowError");
}

/** _parse_flags; without `removed` they are for the whole pattern. */
function inlineFlags(
  reader: Reader,
  first: string,
): { readonly added: number; readonly removed?: number } {
  let char = first;
  let added = 0;
  while (char !== ")" && char !== "-" && char !== ":") {
    added |= addedFlag(reader, char, added);
    char = nextFlag(reader, ")-:", "missing -, : or )");
  }
  if (char === ")") return { added };
  const removed = char === "-" ? removedFlags(reader) : 0;
  if ((added & removed) !== 0) throw reader.error("bad inline flags: flag turned on and off", 1);
  return { added, removed };
}

function addedFlag(reader: Reader, char: string, before: number): number {
  const flag = INLINE_FLAGS.get(char) ?? 0;
  const refuse = (why: string) => reader.error(`bad inline flags: ${why}`);
  if (reader.isText && char === "L") throw refuse("cannot use 'L' flag with a str pattern");
  if (!reader.isText && char === "u") throw refuse("cannot use 'u' flag with a bytes pattern");
  if ((flag & TYPE_FLAGS) !== 0 && ((before | flag) & TYPE_FLAGS) !== flag) {
    throw refuse("flags 'a', 'u' and 'L' are incompatible");
  }
  return flag;
}

function nextFlag(reader: Reader, ends: string, missing: string): string {
  const char = reader.get();
  if (char === undefined) throw reader.error(missing);
  if (ends.includes(char) || INLINE_FLAGS.has(char)) return char;
  throw reader.error(/^\p{L}$/u.test(char) ? "unknown flag" : missing, lengthOf(char));
}

function removedFlags(reader: Reader): number {
  let removed = 0;
  let char = nextFlag(reader, "", "missing flag");
  while (char !== ":") {
    const flag = INLINE_FLAGS.get(char) ?? 0;
    if ((flag & TYPE_FLAGS) !== 0) {
      throw reader.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
    }
    removed |= flag;
    char = nextFlag(reader, ":", "missing :");
  }
  return removed;
}

/** fix_flags */
function settled(flags: number, isText: boolean): number {
  const refuse = (what: string) => new RegexError(what, undefined, "ValueError");
  const kind = flags & TYPE_FLAGS & ~DEBUG;
  if (isText) {
    if ((kind & LOCALE) !== 0) throw refuse("cannot use LOCALE flag with a str pattern");
    if (kind === (ASCII | UNICODE)) throw refuse("ASCII and UNICODE flags are incompatible");
    return (kind & ASCII) === 0 ? flags | UNICODE : flags;
  }
  if ((kind & UNICODE) !== 0) throw refuse("cannot use UNICODE flag with a bytes pattern");
  if (kind === (ASCII | LOCALE)) throw refuse("ASCII and LOCALE flags are incompatible");
  return flags;
}
