import { SyntaxFailure } from "../text/syntax-failure.ts";
import type { Block } from "./block.ts";

type Names = ReadonlySet<string>;

/** What the blocks around a block say. */
interface Surroundings {
  /** The names that functions around have bound; undefined: there is no block around. */
  readonly bound: Names | undefined;
  readonly typeParams: Names;
}

const OUTSIDE: Surroundings = { bound: undefined, typeParams: new Set() };

const BOUND = ["local", "parameter", "imported", "type parameter"] as const;

/** The names as a block sees them, while its own are gone through. */
class Sight {
  readonly bound: Set<string>;
  readonly typeParams: Set<string>;
  readonly local = new Set<string>();
  readonly #isOutermost: boolean;

  constructor({ bound, typeParams }: Surroundings) {
    this.#isOutermost = bound === undefined;
    this.bound = new Set(bound);
    this.typeParams = new Set(typeParams);
  }

  /** analyze_name */
  add(block: Block, name: string): void {
    if (block.says(name, "global")) this.#addGlobal(block, name);
    else if (block.says(name, "nonlocal")) this.#checkNonlocal(block, name);
    else if (block.says(name, ...BOUND)) this.#addLocal(block, name);
  }

  #addGlobal(block: Block, name: string): void {
    if (block.says(name, "nonlocal")) fail(block, name, `name '${name}' is nonlocal and global`);
    this.bound.delete(name);
  }

  #addLocal(block: Block, name: string): void {
    this.local.add(name);
    if (block.says(name, "type parameter")) this.typeParams.add(name);
    else this.typeParams.delete(name);
  }

  #checkNonlocal(block: Block, name: string): void {
    if (this.#isOutermost) fail(block, name, "nonlocal declaration not allowed at module level");
    if (!this.bound.has(name)) fail(block, name, `no binding for nonlocal '${name}' found`);
    if (this.typeParams.has(name)) {
      fail(block, name, `nonlocal binding not allowed for type parameter '${name}'`);
    }
  }
}

/**
 * Python/symtable.c, analyze_block: do the names that are declared global or nonlocal exist? Throws
 * the first that does not.
 */
export function checkDeclarations(block: Block, around: Surroundings = OUTSIDE): void {
  const sight = new Sight(around);
  for (const name of block.facts.keys()) sight.add(block, name);
  const bound = boundInside(block, sight, around);
  for (const child of block.children) {
    checkDeclarations(child, { bound, typeParams: sight.typeParams });
  }
}

/** What a class binds is not seen by the blocks inside of it. */
function boundInside(block: Block, { local, bound }: Sight, around: Surroundings): Names {
  if (block.kind === "class")
    return new Set([...(around.bound ?? []), "__class__", "__classdict__"]);
  return block.isFunctionLike ? new Set([...bound, ...local]) : bound;
}

function fail(block: Block, name: string, message: string): never {
  const place = block.declared.get(name);
  throw new SyntaxFailure(message, place ?? START);
}

const START = { lineno: 1, col_offset: 0, end_lineno: 1, end_col_offset: 1 };
