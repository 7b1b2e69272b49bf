import { must } from "../../support/assert.ts";
import type { AnnAssign, Expr, Span, Stmt } from "../ast.ts";
import { type Constant, type InlinedRange, Op } from "../bytecode.ts";
import { CLASS_CELLS, type Scope } from "../symbols/scope.ts";
import type { SymbolTable } from "../symbols/table.ts";
import {
  Assembler,
  FIRST_CONSTANT,
  type Guard,
  type Label,
  type Operand,
  type Register,
} from "./assembler.ts";
import { folded } from "./folding.ts";
import { Pools } from "./pools.ts";

export type Truth = "true" | "false";

/** So many constants at most have registers of their own: every frame of the code has them all. */
const MOST_CONSTANT_REGISTERS = 32;

/** What the code of a whole module has in common. */
export interface Session {
  readonly file: string;
  readonly record: boolean;
  readonly hidden: boolean;
  /** The names of the module may be in two dicts, as `exec` takes them. */
  readonly twoDicts: boolean;
  readonly settles: boolean;
  /** Whether the values of the module's statements are shown: the mode "single" of `compile`. */
  readonly shows?: boolean;
  readonly symbols: SymbolTable;
  readonly visit: Visitors;
}

/** The compilers of the kinds of nodes; they find each other through their unit. */
export interface Visitors {
  /** The value of `node` in `target`, which if it is a variable is written last of all. */
  readonly into: (unit: Unit, node: Expr, target: Register) => void;
  /** The register of the variable that `node` is, if it is one that lives in a register. */
  readonly variable: (unit: Unit, node: Expr) => Register | undefined;
  readonly condition: (unit: Unit, node: Expr, when: Truth, label: Label) => void;
  readonly statement: (unit: Unit, node: Stmt) => void;
}

/** What `return`, `break` and `continue` have to leave on their way. */
export type Block =
  | {
      readonly kind: "loop";
      readonly end: Label;
      readonly repeat: () => void;
      /** Of a `for`: it is let go when the loop is left. */
      readonly iterator: Register | undefined;
    }
  | { readonly kind: "guard"; readonly outer: Guard | undefined }
  | { readonly kind: "cleanup"; readonly outer: Guard | undefined; readonly unwind: () => void };

/** A comprehension whose code is part of the unit, with the registers of its variables. */
interface Inlined {
  readonly scope: Scope;
  readonly registers: ReadonlyMap<string, Register>;
}

/** One code object in the making. */
export class Unit {
  readonly session: Session;
  readonly scope: Scope;
  readonly qualname: string;
  readonly parent: Unit | undefined;
  readonly pools = new Pools();
  readonly assembler = new Assembler();
  /** From the outermost to the innermost. */
  readonly blocks: Block[] = [];
  readonly inlined: Inlined[] = [];
  readonly comprehensions: InlinedRange[] = [];
  readonly locals: readonly string[];
  /** Locals and free variables by name. */
  readonly registers: ReadonlyMap<string, Register>;
  /** The number of each annotation that counts only if its statement is reached. */
  readonly conditionalAnnotations = new Map<AnnAssign, number>();
  /** Attributes that methods assign to `self`, if this is a class. */
  readonly staticAttributes = new Set<string>();
  /** The constants that have registers, by their number in the pool. */
  readonly constantRegisters: number[] = [];
  readonly #firstTemporary: Register;
  #top: Register;
  #most: number;

  constructor(session: Session, scope: Scope, qualname: string, parent: Unit | undefined) {
    this.session = session;
    this.scope = scope;
    this.qualname = qualname;
    this.parent = parent;
    this.locals = localsOf(scope);
    this.registers = new Map([...this.locals, ...scope.free].map((name, index) => [name, index]));
    this.#firstTemporary = this.locals.length + scope.free.size;
    this.#top = this.#firstTemporary;
    this.#most = this.#top;
  }

  get frameSize(): number {
    return this.#most;
  }

  emit(op: number, a: Operand, b: Operand, c: Operand, at: Span): void {
    this.assembler.emit(op, a, b, c, at);
  }

  // ── registers ─────────────────────────────────────────────────────────────────────────────────

  /** The first of `count` fresh registers in a row, in use until the end of `during`. */
  temporary(count = 1): Register {
    const first = this.#top;
    this.#top += count;
    if (this.assembler.reachable) this.#most = Math.max(this.#most, this.#top);
    return first;
  }

  /** Where the next temporary will be: free between statements. */
  get nextTemporary(): Register {
    return this.#top;
  }

  /** Gives back the temporaries that `work` took. */
  during<T>(work: () => T): T {
    const top = this.#top;
    const result = work();
    this.#top = top;
    return result;
  }

  isTemporary(register: Register): boolean {
    return register >= this.#firstTemporary;
  }

  /** `target` if registers can be added after it, otherwise a fresh one. */
  baseFor(target: Register): Register {
    return target === this.#top - 1 && this.isTemporary(target) ? target : this.temporary();
  }

  /** `target` if it may hold something else meanwhile, otherwise a fresh register. */
  scratchFor(target: Register): Register {
    return this.isTemporary(target) ? target : this.temporary();
  }

  move(target: Register, source: Register, at: Span): void {
    if (target !== source) this.emit(Op.MOVE, target, source, 0, at);
  }

  // ── nodes ─────────────────────────────────────────────────────────────────────────────────────

  into(node: Expr, target: Register): void {
    this.during(() => this.session.visit.into(this, node, target));
  }

  /** Where the value of `node` is: a constant's or variable's own register, or a temporary. */
  evaluate(node: Expr): Register {
    return (
      this.constant(node) ?? this.session.visit.variable(this, node) ?? this.evaluateFresh(node)
    );
  }

  /** The register of the constant that `node` is, if it is one and may have one. */
  constant(node: Expr): Register | undefined {
    const constant = folded(node);
    return constant && this.constantRegister(constant);
  }

  constantRegister(constant: Constant): Register | undefined {
    const registers = this.constantRegisters;
    const index = this.pools.constant(constant);
    const known = registers.indexOf(index);
    if (known >= 0) return FIRST_CONSTANT - known;
    if (registers.length === MOST_CONSTANT_REGISTERS) return undefined;
    return FIRST_CONSTANT - (registers.push(index) - 1);
  }

  evaluateFresh(node: Expr): Register {
    const target = this.temporary();
    this.into(node, target);
    return target;
  }

  condition(node: Expr, when: Truth, label: Label): void {
    this.during(() => this.session.visit.condition(this, node, when, label));
  }

  statements(body: readonly Stmt[]): void {
    for (const statement of body) {
      if (this.assembler.reachable)
        this.during(() => this.session.visit.statement(this, statement));
    }
  }

  // ── pools ─────────────────────────────────────────────────────────────────────────────────────

  name(name: string): number {
    return this.pools.name(name);
  }

  loadConstant(constant: Constant, target: Register, at: Span): void {
    this.emit(Op.LOAD_CONST, target, this.pools.constant(constant), 0, at);
  }

  loadNone(target: Register, at: Span): void {
    this.loadConstant({ kind: "none" }, target, at);
  }

  loadText(value: string, target: Register, at: Span): void {
    this.loadConstant({ kind: "str", value }, target, at);
  }

  // ── scopes ────────────────────────────────────────────────────────────────────────────────────

  /** The scope of the code that is being compiled: an inlined comprehension's or the unit's. */
  get currentScope(): Scope {
    return this.inlined.at(-1)?.scope ?? this.scope;
  }

  register(name: string): Register {
    return must(this.registers.get(name), `register of ${name}`);
  }

  /** Registers of the locals that may lose their value again. */
  get deletable(): readonly Register[] {
    return [...this.scope.deleted].flatMap((name) => this.registers.get(name) ?? []);
  }

  // ── recording ─────────────────────────────────────────────────────────────────────────────────

  reachLine(at: Span): void {
    if (this.session.record) this.assembler.reachLine(at);
  }

  get recordsLocals(): boolean {
    const { kind } = this.scope;
    return this.session.record && (kind === "function" || kind === "generator");
  }
}

function localsOf(scope: Scope): readonly string[] {
  if (scope.kind === "module") return [];
  if (scope.kind === "class") return CLASS_CELLS.filter((name) => scope.cells.has(name));
  const others = [...scope.mentioned].filter((name) => scope.resolutions.get(name) === "local");
  return [...new Set([...scope.parameters, ...others])];
}
