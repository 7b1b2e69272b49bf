import type {
  AnnAssign,
  Arguments,
  AsyncFunctionDef,
  ClassDef,
  Comprehension,
  DictComp,
  Expr,
  FunctionDef,
  GeneratorExp,
  Lambda,
  ListComp,
  Module,
  Name,
  NamedExpr,
  Node,
  SetComp,
  TypeAlias,
  TypeParam,
} from "../ast.ts";
import { eachChild } from "./children.ts";
import { annotationsOf, COMPREHENSION_NAMES, importedRoot } from "./names.ts";
import { mangled, Scope, type ScopeKind } from "./scope.ts";
import type { Role, SymbolTable } from "./table.ts";

type AnyComprehension = ListComp | SetComp | DictComp | GeneratorExp;

/** Python/symtable.c, symtable_visit_stmt and friends: what each scope says of its names. */
export class Collector {
  readonly #table: SymbolTable;
  readonly #module: Scope;
  #scope: Scope;
  /** How deep in `if`, loops and the like: annotations there count only when they are reached. */
  #conditions = 0;

  constructor(table: SymbolTable, tree: Module) {
    this.#table = table;
    this.#module = table.add(tree, "body", new Scope("module", "<module>", undefined));
    this.#scope = this.#module;
    this.#all(tree.body);
  }

  get module(): Scope {
    return this.#scope;
  }

  #all(nodes: readonly (Node | undefined)[]): void {
    for (const node of nodes) this.#visit(node);
  }

  #below(node: Node): void {
    eachChild(node, (child) => this.#visit(child));
  }

  #visit(node: Node | undefined): void {
    if (node === undefined) return;
    switch (node.nodeType) {
      case "FunctionDef":
      case "AsyncFunctionDef":
        this.#function(node);
        break;
      case "ClassDef":
        this.#class(node);
        break;
      case "Lambda":
        this.#lambda(node);
        break;
      case "ListComp":
      case "SetComp":
      case "DictComp":
      case "GeneratorExp":
        this.#comprehension(node);
        break;
      case "TypeAlias":
        this.#typeAlias(node);
        break;
      case "AnnAssign":
        this.#annotated(node);
        break;
      case "Name":
        this.#name(node);
        break;
      case "NamedExpr":
        this.#walrus(node);
        break;
      case "If":
      case "For":
      case "While":
      case "Try":
      case "TryStar":
      case "With":
      case "Match":
      case "AsyncFor":
      case "AsyncWith":
        this.#conditional(node);
        break;
      default:
        this.#plain(node);
        this.#below(node);
        break;
    }
  }

  /** Nodes that say something of a name and are otherwise like any other. */
  #plain(node: Node): void {
    switch (node.nodeType) {
      case "Global":
        this.#declare(node.names, this.#scope.globals);
        this.#declareInModule(node.names);
        break;
      case "Nonlocal":
        this.#declare(node.names, this.#scope.nonlocals);
        break;
      case "Alias":
        this.#bind(node.asname ?? importedRoot(node.name));
        break;
      case "ExceptHandler":
        this.#bindHandler(node.name);
        break;
      case "MatchAs":
      case "MatchStar":
        this.#bind(node.name);
        break;
      case "MatchMapping":
        this.#bind(node.rest);
        break;
      case "Yield":
      case "YieldFrom":
        this.#scope.owner.yields = true;
        return;
      case "Await":
        this.#scope.owner.awaits = true;
        return;
      default:
    }
  }

  #mangled(name: string): string {
    return mangled(this.#scope.privateName, name);
  }

  #bind(name: string | undefined): void {
    if (name !== undefined && name !== "*") this.#scope.assign(this.#mangled(name));
  }

  #bindHandler(name: string | undefined): void {
    this.#bind(name);
    if (name !== undefined) this.#scope.deleted.add(this.#mangled(name));
  }

  #declare(names: readonly string[], declared: Set<string>): void {
    for (const name of names) {
      this.#scope.use(this.#mangled(name));
      declared.add(this.#mangled(name));
    }
  }

  /** Such a name is global in the module, too, even where that has a namespace of its own. `st_global` */
  #declareInModule(names: readonly string[]): void {
    for (const name of names) this.#module.globals.add(this.#mangled(name));
  }

  #name(node: Name): void {
    const name = this.#mangled(node.id);
    if (node.ctx !== "Load") this.#scope.assign(name);
    if (node.ctx === "Del") this.#scope.deleted.add(name);
    if (node.ctx === "Load") this.#scope.use(name);
    if (node.ctx === "Load" && name === "super" && this.#scope.isFunction)
      this.#scope.use("__class__");
  }

  /** Python/symtable.c, symtable_extend_namedexpr_scope: the target belongs to what is around. */
  #walrus(node: NamedExpr): void {
    this.#visit(node.value);
    const name = this.#mangled(node.target.id);
    const { home } = this.#scope;
    const isGlobal = home.kind === "module" || home.globals.has(name);
    for (let scope = this.#scope; scope !== home; scope = scope.parent ?? home) {
      scope.use(name);
      (isGlobal ? scope.globals : scope.nonlocals).add(name);
    }
    home.assign(name);
    home.walrus.add(name);
  }

  #conditional(node: Node): void {
    this.#conditions += 1;
    if (node.nodeType === "AsyncFor" || node.nodeType === "AsyncWith")
      this.#scope.owner.awaits = true;
    this.#below(node);
    this.#conditions -= 1;
  }

  #within(node: object, role: Role, scope: Scope, visit: () => void): void {
    const [outer, conditions] = [this.#scope, this.#conditions];
    this.#scope = this.#table.add(node, role, scope);
    this.#conditions = 0;
    visit();
    this.#scope = outer;
    this.#conditions = conditions;
  }

  #open(kind: ScopeKind, name: string, privateName?: string): Scope {
    return new Scope(kind, name, this.#scope, privateName);
  }

  #function(node: FunctionDef | AsyncFunctionDef): void {
    this.#bind(node.name);
    this.#defaults(node.args);
    this.#all(node.decorator_list);
    this.#generic(node, node.type_params, node.name, () => {
      this.#functionAnnotations(node);
      this.#within(node, "body", this.#open("function", node.name), () => {
        this.#parameters(node.args);
        this.#all(node.body);
      });
    });
  }

  #lambda(node: Lambda): void {
    this.#defaults(node.args);
    this.#within(node, "body", this.#open("function", "<lambda>"), () => {
      this.#parameters(node.args);
      this.#visit(node.body);
    });
  }

  #defaults(args: Arguments): void {
    this.#all(args.defaults);
    this.#all(args.kw_defaults);
  }

  #parameters(args: Arguments): void {
    for (const arg of [
      ...args.posonlyargs,
      ...args.args,
      ...args.kwonlyargs,
      args.vararg,
      args.kwarg,
    ]) {
      if (arg !== undefined) this.#scope.parameter(this.#mangled(arg.arg));
    }
  }

  #functionAnnotations(node: FunctionDef | AsyncFunctionDef): void {
    const annotations = annotationsOf(node);
    if (annotations.length === 0) return;
    const evaluated = this.#table.futureAnnotations ? [] : annotations;
    this.#annotation(node, "annotations", "__annotate__", evaluated);
  }

  /** A hidden function of the parameter `format` in which annotations are evaluated. */
  #annotation(node: object, role: Role, name: string, expressions: readonly Expr[]): void {
    this.#within(node, role, this.#open("annotation", name), () => {
      this.#scope.parameter("format");
      if (expressions.length > 0) this.#seeClass();
      this.#all(expressions);
    });
  }

  #seeClass(): void {
    if (this.#scope.seesClass) this.#scope.use("__classdict__");
  }

  #class(node: ClassDef): void {
    this.#bind(node.name);
    this.#all(node.decorator_list);
    this.#generic(node, node.type_params, node.name, () => {
      if (node.type_params.length > 0) this.#scope.assign(".generic_base");
      this.#all(node.bases);
      this.#all(node.keywords);
      this.#within(node, "body", this.#open("class", node.name, node.name), () => {
        if (node.type_params.length > 0) this.#scope.use(".type_params");
        this.#all(node.body);
      });
    });
  }

  /** Python/symtable.c, symtable_enter_type_param_block */
  #generic(node: Node, params: readonly TypeParam[], name: string, visit: () => void): void {
    if (params.length === 0) {
      visit();
      return;
    }
    const scope = this.#open("annotation", `<generic parameters of ${name}>`);
    this.#within(node, "parameters", scope, () => {
      this.#seeClass();
      this.#hiddenParameters(node);
      scope.assign(".type_params");
      for (const param of params) this.#typeParameter(param);
      visit();
    });
  }

  /** Defaults are evaluated outside and passed in. */
  #hiddenParameters(node: Node): void {
    if (node.nodeType !== "FunctionDef" && node.nodeType !== "AsyncFunctionDef") return;
    if (node.args.defaults.length > 0) this.#scope.parameter(".defaults");
    if (node.args.kw_defaults.some((value) => value !== undefined))
      this.#scope.parameter(".kwdefaults");
  }

  #typeParameter(param: TypeParam): void {
    this.#bind(param.name);
    const bound = param.nodeType === "TypeVar" ? param.bound : undefined;
    if (bound !== undefined) this.#annotation(param, "bound", param.name, [bound]);
    if (param.default_value !== undefined) {
      this.#annotation(param, "default", param.name, [param.default_value]);
    }
  }

  #typeAlias(node: TypeAlias): void {
    this.#name(node.name);
    this.#generic(node, node.type_params, node.name.id, () => {
      this.#annotation(node, "value", node.name.id, [node.value]);
    });
  }

  #annotated(node: AnnAssign): void {
    if (node.target.nodeType !== "Name") this.#visit(node.target);
    else if (node.simple || node.value !== undefined) this.#bind(node.target.id);
    if (!this.#table.futureAnnotations) this.#variableAnnotation(node);
    this.#visit(node.value);
  }

  /** Annotations of variables of a function and of other targets are never evaluated. */
  #variableAnnotation(node: AnnAssign): void {
    const scope = this.#scope;
    if (!node.simple || (scope.kind !== "module" && scope.kind !== "class")) return;
    const conditional = scope.kind === "module" || this.#conditions > 0;
    scope.annotations ??= this.#open("annotation", "__annotate__");
    if (conditional) this.#conditionalAnnotations(scope, scope.annotations);
    this.#within(node, "annotations", scope.annotations, () => {
      if (scope.annotations?.parameters.length === 0) this.#scope.parameter("format");
      this.#seeClass();
      this.#visit(node.annotation);
    });
  }

  #conditionalAnnotations(scope: Scope, annotations: Scope): void {
    scope.hasConditionalAnnotations = true;
    annotations.use("__conditional_annotations__");
  }

  /** Python/symtable.c, symtable_handle_comprehension: the first iterable belongs to the outside. */
  #comprehension(node: AnyComprehension): void {
    const [first, ...rest] = node.generators;
    this.#visit(first?.iter);
    const kind = node.nodeType === "GeneratorExp" ? "generator" : "comprehension";
    this.#within(node, "body", this.#open(kind, COMPREHENSION_NAMES[node.nodeType]), () => {
      if (kind === "generator") this.#scope.parameter(".0");
      if (first !== undefined) this.#clause(first);
      for (const clause of rest) {
        this.#visit(clause.iter);
        this.#clause(clause);
      }
      if (node.nodeType === "DictComp") this.#all([node.key, node.value]);
      else this.#visit(node.elt);
    });
  }

  #clause(clause: Comprehension): void {
    if (clause.is_async) this.#scope.owner.awaits = true;
    this.#visit(clause.target);
    this.#all(clause.ifs);
  }
}
