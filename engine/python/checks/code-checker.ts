import { must } from "../../support/assert.ts";
import type {
  AsyncFor,
  AsyncFunctionDef,
  Break,
  ClassDef,
  Continue,
  Expr,
  For,
  FunctionDef,
  Keyword,
  Lambda,
  List,
  Module,
  Node,
  Return,
  Span,
  Starred,
  Stmt,
  Try,
  TryStar,
  Tuple,
  TypeParam,
  While,
  Yield,
  YieldFrom,
} from "../ast.ts";
import { children } from "../symbols/children.ts";
import { SyntaxFailure } from "../text/syntax-failure.ts";
import { checkPattern } from "./patterns.ts";

function fail(message: string, place: Span): never {
  throw new SyntaxFailure(message, place);
}

/** What `break`, `continue` and `return` would have to leave: CPython's fblocks. */
type Enclosing = "loop" | "except*";

interface Unit {
  readonly kind: "module" | "class" | "function" | "coroutine";
  readonly isGenerator: boolean;
  readonly enclosing: Enclosing[];
}

const unit = (kind: Unit["kind"], isGenerator = false): Unit => ({
  kind,
  isGenerator,
  enclosing: [],
});

const LEAVES_GROUP = "'break', 'continue' and 'return' cannot appear in an except* block";

/**
 * What CPython finds when it generates code (Python/codegen.c), in that order; throws the first
 * thing that is wrong.
 */
export class CodeChecker {
  readonly #units: Unit[] = [unit("module")];

  check(tree: Module): void {
    this.#visitAll(tree.body);
  }

  get #unit(): Unit {
    return must(this.#units.at(-1), "unit");
  }

  #visitAll(nodes: readonly (Node | undefined)[]): void {
    for (const node of nodes) if (node !== undefined) this.#visit(node);
  }

  #visitParts(node: Node): void {
    this.#visitAll(children(node));
  }

  #visit(node: Node): void {
    switch (node.nodeType) {
      case "FunctionDef":
      case "AsyncFunctionDef":
        this.#visitFunction(node);
        break;
      case "ClassDef":
        this.#visitClass(node);
        break;
      case "Lambda":
        this.#visitLambda(node);
        break;
      case "For":
      case "AsyncFor":
      case "While":
        this.#visitLoop(node);
        break;
      case "Try":
      case "TryStar":
        this.#visitTry(node);
        break;
      case "Return":
        this.#visitReturn(node);
        break;
      case "Break":
      case "Continue":
        this.#leaveLoop(node);
        break;
      default:
        this.#visitOther(node);
    }
  }

  #visitOther(node: Node): void {
    switch (node.nodeType) {
      case "Yield":
      case "YieldFrom":
        this.#visitYield(node);
        break;
      case "TypeAlias":
        this.#visitTypeParams(node.type_params);
        this.#visit(node.value);
        break;
      case "Match":
        this.#visit(node.subject);
        for (const one of node.cases) {
          checkPattern(one, node);
          this.#visitParts(one);
        }
        break;
      case "Call":
        checkKeywords(node.keywords);
        this.#visitElements([node.func, ...node.args, ...node.keywords]);
        break;
      case "Tuple":
      case "List":
        checkUnpacking(node);
        this.#visitElements(node.elts);
        break;
      case "Set":
        this.#visitElements(node.elts);
        break;
      case "Starred":
        this.#refuseStarred(node);
        break;
      default:
        this.#visitParts(node);
    }
  }

  /** Nodes among which a star is allowed. */
  #visitElements(nodes: readonly Node[]): void {
    for (const node of nodes) this.#visit(node.nodeType === "Starred" ? node.value : node);
  }

  #refuseStarred(node: Starred): void {
    if (node.ctx === "Store") fail("starred assignment target must be in a list or tuple", node);
    fail("can't use starred expression here", node);
  }

  #within(inner: Unit, visit: () => void): void {
    this.#units.push(inner);
    visit();
    this.#units.pop();
  }

  #visitFunction(node: FunctionDef | AsyncFunctionDef): void {
    const { args, body, decorator_list, returns, type_params } = node;
    this.#visitAll([...decorator_list, ...args.defaults, ...args.kw_defaults]);
    this.#visitTypeParams(type_params);
    for (const { annotation } of [...args.posonlyargs, ...args.args, ...args.kwonlyargs]) {
      this.#visitAll([annotation]);
    }
    this.#visitElements([args.vararg?.annotation ?? []].flat());
    this.#visitAll([args.kwarg?.annotation, returns]);
    const kind = node.nodeType === "FunctionDef" ? "function" : "coroutine";
    this.#within(unit(kind, isGenerator(body)), () => this.#visitAll(body));
  }

  #visitLambda({ args, body }: Lambda): void {
    this.#visitAll([...args.defaults, ...args.kw_defaults]);
    this.#within(unit("function"), () => this.#visit(body));
  }

  #visitClass({ decorator_list, type_params, body, bases, keywords }: ClassDef): void {
    this.#visitAll(decorator_list);
    this.#visitTypeParams(type_params);
    this.#within(unit("class"), () => this.#visitAll(body));
    checkKeywords(keywords);
    this.#visitElements([...bases, ...keywords]);
  }

  #visitTypeParams(params: readonly TypeParam[]): void {
    let hasDefault = false;
    for (const param of params) {
      if (param.default_value !== undefined) hasDefault = true;
      else if (hasDefault) {
        const message = `non-default type parameter '${param.name}' follows default type parameter`;
        fail(message, param);
      }
      if (param.nodeType === "TypeVar") this.#visitAll([param.bound]);
      this.#visitElements([param.default_value ?? []].flat());
    }
  }

  #visitLoop(node: For | AsyncFor | While): void {
    if (node.nodeType === "While") this.#visit(node.test);
    else this.#visitAll([node.iter, node.target]);
    this.#inside("loop", node.body);
    this.#visitAll(node.orelse);
  }

  #inside(enclosing: Enclosing, body: readonly Stmt[]): void {
    this.#unit.enclosing.push(enclosing);
    this.#visitAll(body);
    this.#unit.enclosing.pop();
  }

  #visitTry({ nodeType, body, handlers, orelse, finalbody }: Try | TryStar): void {
    this.#visitAll(body);
    for (const [index, handler] of handlers.entries()) {
      if (handler.type === undefined && index < handlers.length - 1) {
        fail("default 'except:' must be last", handler);
      }
      this.#visitAll([handler.type]);
      if (nodeType === "TryStar") this.#inside("except*", handler.body);
      else this.#visitAll(handler.body);
    }
    this.#visitAll([...orelse, ...finalbody]);
  }

  #visitReturn(node: Return): void {
    const { kind, isGenerator, enclosing } = this.#unit;
    if (kind === "module" || kind === "class") fail("'return' outside function", node);
    if (node.value !== undefined && kind === "coroutine" && isGenerator) {
      fail("'return' with value in async generator", node);
    }
    this.#visitAll([node.value]);
    if (enclosing.includes("except*")) fail(LEAVES_GROUP, returnPlace(node));
  }

  /** codegen_unwind_fblock_stack: up to the innermost loop. */
  #leaveLoop(node: Break | Continue): void {
    const innermost = this.#unit.enclosing.at(-1);
    if (innermost === "except*") fail(LEAVES_GROUP, node);
    if (innermost === "loop") return;
    fail(
      node.nodeType === "Break" ? "'break' outside loop" : "'continue' not properly in loop",
      node,
    );
  }

  #visitYield(node: Yield | YieldFrom): void {
    const { kind } = this.#unit;
    const keyword = node.nodeType === "Yield" ? "yield" : "yield from";
    if (kind === "module" || kind === "class") fail(`'${keyword}' outside function`, node);
    if (node.nodeType === "YieldFrom" && kind === "coroutine") {
      fail("'yield from' inside async function", node);
    }
    this.#visitParts(node);
  }
}

/** codegen_return: a constant is loaded last, so it is what stands in the way. */
const returnPlace = (node: Return): Span =>
  node.value?.nodeType === "Constant" && node.value.lineno === node.lineno ? node.value : node;

/** Does the function itself yield? What it defines does not count. */
function isGenerator(nodes: readonly Node[]): boolean {
  return nodes.some((node) => {
    switch (node.nodeType) {
      case "Yield":
      case "YieldFrom":
        return true;
      case "FunctionDef":
      case "AsyncFunctionDef":
      case "ClassDef":
      case "Lambda":
        return false;
      default:
        return isGenerator(children(node));
    }
  });
}

/** validate_keywords */
function checkKeywords(keywords: readonly Keyword[]): void {
  const names = keywords.map(({ arg }) => arg);
  for (const [index, name] of names.entries()) {
    const again = name === undefined ? undefined : keywords[names.indexOf(name, index + 1)];
    if (again !== undefined) fail(`keyword argument repeated: ${name}`, again);
  }
}

/** The operand of UNPACK_EX has a byte for them. */
const MOST_BEFORE_STAR = 255;

/** unpack_helper */
function checkUnpacking({ elts, ctx, ...place }: List | Tuple): void {
  if (ctx !== "Store") return;
  const stars = elts.filter(({ nodeType }: Expr) => nodeType === "Starred");
  if (elts.findIndex(({ nodeType }: Expr) => nodeType === "Starred") > MOST_BEFORE_STAR) {
    fail("too many expressions in star-unpacking assignment", place);
  }
  if (stars.length > 1) fail("multiple starred expressions in assignment", place);
}
