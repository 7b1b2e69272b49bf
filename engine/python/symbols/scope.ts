/**
 * What a scope is: "comprehension" is a list, set or dict comprehension, which shares the frame of
 * what encloses it (PEP 709); "generator" is a generator expression, which has one of its own;
 * "annotation" is the hidden function of annotations, type parameters or a type alias.
 */
export type ScopeKind =
  | "module"
  | "class"
  | "function"
  | "generator"
  | "comprehension"
  | "annotation";

/** How a name is to be found from within a scope. In a class, "local" is its namespace. */
export type Resolution = "local" | "free" | "global" | "builtin or global";

/** Names of cells that a class body makes by itself when an inner scope asks for them. */
export const CLASS_CELLS: readonly string[] = [
  "__class__",
  "__classdict__",
  "__conditional_annotations__",
];

/** One scope: first what the source says of its names, then (after `resolve`) what follows. */
export class Scope {
  readonly kind: ScopeKind;
  readonly name: string;
  readonly parent: Scope | undefined;
  readonly children: Scope[] = [];
  /** The name of the class around it, for `__private` names. */
  readonly privateName: string | undefined;

  readonly parameters: string[] = [];
  /** In the order in which the source mentions them. */
  readonly mentioned = new Set<string>();
  readonly assigned = new Set<string>();
  readonly globals = new Set<string>();
  readonly nonlocals = new Set<string>();
  /** Names that may lose their value again: `del x`, `except E as x`. */
  readonly deleted = new Set<string>();
  /** Names assigned within an expression: `x := …`. */
  readonly walrus = new Set<string>();
  yields: boolean = false;
  awaits: boolean = false;
  /** The scope of the annotations of a module's or a class's variables. */
  annotations: Scope | undefined;
  /** Some of these annotations count only if their statement has been reached. */
  hasConditionalAnnotations = false;

  readonly resolutions = new Map<string, Resolution>();
  /** Locals that an inner frame refers to. */
  readonly cells = new Set<string>();
  /** Names of enclosing frames that this one or one within it refers to. */
  readonly free = new Set<string>();

  constructor(kind: ScopeKind, name: string, parent: Scope | undefined, privateName?: string) {
    this.kind = kind;
    this.name = name;
    this.parent = parent;
    this.privateName = privateName ?? parent?.privateName;
    parent?.children.push(this);
  }

  /** Whether code of this scope runs in the frame of its parent. */
  get inlined(): boolean {
    return this.kind === "comprehension";
  }

  /** The scope in whose frame the code of this one runs. */
  get owner(): Scope {
    return this.inlined && this.parent !== undefined ? this.parent.owner : this;
  }

  /** The scope in which `:=` binds: comprehensions leave it to what is around them. */
  get home(): Scope {
    const passes = this.kind === "comprehension" || this.kind === "generator";
    return passes && this.parent !== undefined ? this.parent.home : this;
  }

  get isFunction(): boolean {
    return this.kind === "function" || this.kind === "generator" || this.kind === "comprehension";
  }

  /** Annotation scopes in a class look at its namespace first (PEP 695, PEP 649). */
  get seesClass(): boolean {
    if (this.kind !== "annotation" || this.parent === undefined) return false;
    return this.parent.kind === "class" || this.parent.seesClass;
  }

  use(name: string): void {
    this.mentioned.add(name);
  }

  assign(name: string): void {
    this.mentioned.add(name);
    this.assigned.add(name);
  }

  parameter(name: string): void {
    this.parameters.push(name);
    this.assign(name);
  }
}

/** Python/symtable.c, _Py_Mangle: `__name` within `class C` is `_C__name`. */
export function mangled(className: string | undefined, name: string): string {
  if (className === undefined || !name.startsWith("__")) return name;
  if (name.endsWith("__") || name.includes(".")) return name;
  const stripped = className.replace(/^_+/, "");
  return stripped === "" ? name : `_${stripped}${name}`;
}
