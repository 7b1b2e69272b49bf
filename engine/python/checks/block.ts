import type { Span } from "../ast.ts";

export type BlockKind =
  | "module"
  | "class"
  | "function"
  | "annotation"
  | "type variable"
  | "type alias"
  | "type parameters";

/** What a block says of a name: the DEF_ flags of Include/internal/pycore_symtable.h. */
export type Fact =
  | "global"
  | "nonlocal"
  | "local"
  | "parameter"
  | "used"
  | "imported"
  | "annotated"
  | "type parameter"
  /** The name of a comprehension's loop. */
  | "iterated";

export type ComprehensionKind =
  | "list comprehension"
  | "set comprehension"
  | "dict comprehension"
  | "generator expression";

/** A block of names: Python/symtable.c, PySTEntryObject. */
export class Block {
  readonly kind: BlockKind;
  readonly facts = new Map<string, Set<Fact>>();
  readonly children: Block[] = [];
  /** Where a name was declared global or nonlocal. */
  readonly declared = new Map<string, Span>();
  comprehension: ComprehensionKind | undefined;
  isCoroutine: boolean;
  /** What a type variable's expression is for. */
  purpose = "";
  inIterationTarget: boolean;
  iterables = 0;
  inUnevaluatedAnnotation: boolean;
  /** The names that are private to the class, if the others are not: `class A[__T]`. */
  privateNames: Set<string> | undefined;
  annotations: Block | undefined;

  constructor(kind: BlockKind) {
    this.kind = kind;
    this.isCoroutine = false;
    this.inIterationTarget = false;
    this.inUnevaluatedAnnotation = false;
  }

  /** May something be awaited here, because it is in the body of an async function? */
  get awaits(): boolean {
    return this.kind === "function" && this.isCoroutine;
  }

  get isFunctionLike(): boolean {
    return this.kind !== "module" && this.kind !== "class";
  }

  says(name: string, ...facts: readonly Fact[]): boolean {
    const known = this.facts.get(name);
    return known !== undefined && facts.some((fact) => known.has(fact));
  }

  note(name: string, fact: Fact): void {
    const known = this.facts.get(name);
    if (known === undefined) this.facts.set(name, new Set([fact]));
    else known.add(fact);
  }
}
