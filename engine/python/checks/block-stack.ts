import { must } from "../../support/assert.ts";
import type { ExprContext, Global, Name, Nonlocal, Span } from "../ast.ts";
import { mangled } from "../symbols/scope.ts";
import { SyntaxFailure } from "../text/syntax-failure.ts";
import { Block, type BlockKind, type Fact } from "./block.ts";
import type { FutureImports } from "./future-imports.ts";

/** Blocks in which a walrus inside of a comprehension finds no place for its name. */
const NO_PLACE: ReadonlyMap<BlockKind, string> = new Map([
  ["class", "in a class body"],
  ["type parameters", "within the definition of a generic"],
  ["type alias", "in a type alias"],
  ["type variable", "in a TypeVar bound"],
]);

export function fail(message: string, place: Span): never {
  throw new SyntaxFailure(message, place);
}

/** check_name */
export function checkName(name: string, ctx: ExprContext, place: Span): void {
  if (name !== "__debug__" || ctx === "Load") return;
  fail(`cannot ${ctx === "Del" ? "delete" : "assign to"} __debug__`, place);
}

/** The blocks that are open, from the module inwards, and what is noted in them. */
export class BlockStack {
  readonly #future: FutureImports;
  readonly #stack: Block[] = [new Block("module")];
  /** The class whose private names are meant. */
  privateName: string | undefined;

  constructor(future: FutureImports) {
    this.#future = future;
  }

  get current(): Block {
    return must(this.#stack.at(-1), "block");
  }

  get module(): Block {
    return must(this.#stack[0], "module");
  }

  /** Goes through `visit` in a new block. */
  within(block: Block, visit: () => void): void {
    const outer = this.current;
    block.iterables = outer.iterables;
    if (block.kind !== "class") block.privateNames = outer.privateNames;
    if (!(this.#future.annotations && block.kind === "annotation")) outer.children.push(block);
    this.reenter(block, visit);
  }

  reenter(block: Block, visit: () => void): void {
    this.#stack.push(block);
    visit();
    this.#stack.pop();
  }

  /** _Py_MaybeMangle */
  mangled(name: string): string {
    const { privateNames } = this.current;
    if (privateNames !== undefined && !privateNames.has(name)) return name;
    return mangled(this.privateName, name);
  }

  /** symtable_add_def */
  bind(name: string | undefined, fact: Fact, place: Span): void {
    if (name === undefined) return;
    if (fact === "local" || fact === "parameter" || fact === "imported") {
      checkName(name, "Store", place);
    }
    this.note(this.current, name, fact, place);
  }

  /** symtable_add_def_helper */
  note(block: Block, name: string, fact: Fact, place: Span): void {
    const key = this.mangled(name);
    if (fact === "parameter" && block.says(key, fact)) {
      fail(`duplicate argument '${name}' in function definition`, place);
    }
    if (fact === "type parameter" && block.says(key, fact)) {
      fail(`duplicate type parameter '${name}'`, place);
    }
    block.note(key, fact);
    if (fact === "global") this.module.note(key, fact);
    if (!block.inIterationTarget) return;
    if (block.says(key, "global", "nonlocal")) {
      fail(`comprehension inner loop cannot rebind assignment expression target '${name}'`, place);
    }
    block.note(key, "iterated");
  }

  /** symtable_extend_namedexpr_scope: the name belongs to the block around all comprehensions. */
  extendScope(target: Name): void {
    const key = this.mangled(target.id);
    for (const block of this.#stack.toReversed()) {
      if (block.comprehension === undefined) {
        this.#bindAround(block, target, key);
        return;
      }
      if (block.says(key, "iterated") && block.says(key, "local")) {
        const what = `comprehension iteration variable '${target.id}'`;
        fail(`assignment expression cannot rebind ${what}`, target);
      }
    }
  }

  #bindAround(block: Block, target: Name, key: string): void {
    const place = NO_PLACE.get(block.kind);
    if (place !== undefined) {
      fail(`assignment expression within a comprehension cannot be used ${place}`, target);
    }
    const isGlobal = block.kind === "module" || block.says(key, "global");
    this.note(this.current, target.id, isGlobal ? "global" : "nonlocal", target);
    if (!this.current.declared.has(key)) this.current.declared.set(key, target);
    this.note(block, target.id, block.kind === "module" ? "global" : "local", target);
  }

  declare(node: Global | Nonlocal): void {
    const kind = node.nodeType === "Global" ? "global" : "nonlocal";
    for (const name of node.names) {
      const key = this.mangled(name);
      this.#refuseDeclared(name, key, kind, node);
      this.note(this.current, name, kind, node);
      if (!this.current.declared.has(key)) this.current.declared.set(key, node);
    }
  }

  #refuseDeclared(name: string, key: string, kind: "global" | "nonlocal", node: Span): void {
    const block = this.current;
    if (block.says(key, "parameter")) fail(`name '${name}' is parameter and ${kind}`, node);
    if (block.says(key, "used")) fail(`name '${name}' is used prior to ${kind} declaration`, node);
    if (block.says(key, "annotated")) fail(`annotated name '${name}' can't be ${kind}`, node);
    if (block.says(key, "local")) {
      fail(`name '${name}' is assigned to before ${kind} declaration`, node);
    }
  }
}
