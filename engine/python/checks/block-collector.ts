import { must } from "../../support/assert.ts";
import type {
  AnnAssign,
  Arg,
  Arguments,
  AsyncFunctionDef,
  Await,
  Call,
  ClassDef,
  Comprehension,
  DictComp,
  Expr,
  FunctionDef,
  GeneratorExp,
  Keyword,
  Lambda,
  ListComp,
  Module,
  Name,
  NamedExpr,
  Node,
  SetComp,
  Span,
  TypeAlias,
  TypeParam,
  Yield,
  YieldFrom,
} from "../ast.ts";
import { children } from "../symbols/children.ts";
import { Block, type ComprehensionKind } from "./block.ts";
import {
  checkAwait,
  checkFuturePlace,
  refuseEvaluatedLater,
  requireCoroutine,
} from "./block-rules.ts";
import { BlockStack, checkName, fail } from "./block-stack.ts";
import type { FutureImports } from "./future-imports.ts";

type AnyComprehension = ListComp | SetComp | DictComp | GeneratorExp;

const COMPREHENSIONS: Readonly<Record<AnyComprehension["nodeType"], ComprehensionKind>> = {
  ListComp: "list comprehension",
  SetComp: "set comprehension",
  DictComp: "dict comprehension",
  GeneratorExp: "generator expression",
};

/**
 * The names of each block, in the order of Python/symtable.c, symtable_visit_stmt and the like;
 * throws the first thing that is wrong.
 */
export class BlockCollector {
  readonly #future: FutureImports;
  readonly #blocks: BlockStack;

  constructor(future: FutureImports) {
    this.#future = future;
    this.#blocks = new BlockStack(future);
  }

  /** The block of the module, with all others below it. */
  collect(tree: Module): Block {
    this.#visitAll(tree.body);
    return this.#block;
  }

  get #block(): Block {
    return this.#blocks.current;
  }

  #visitAll(nodes: readonly (Node | undefined)[]): void {
    for (const node of nodes) if (node !== undefined) this.#visit(node);
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
      case "ListComp":
      case "SetComp":
      case "DictComp":
      case "GeneratorExp":
        this.#visitComprehension(node);
        break;
      case "TypeAlias":
        this.#visitTypeAlias(node);
        break;
      case "AnnAssign":
        this.#visitAnnotated(node);
        break;
      case "NamedExpr":
        this.#visitNamed(node);
        break;
      case "Name":
        this.#visitName(node);
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
      case "Await":
        this.#visitAwait(node);
        break;
      case "Call":
        this.#visitCall(node);
        break;
      case "ExceptHandler":
        this.#visitAll([node.type]);
        this.#blocks.bind(node.name, "local", node);
        this.#visitAll(node.body);
        break;
      default:
        this.#before(node);
        this.#visitAll(children(node));
        this.#after(node);
    }
  }

  /** What is to be said of a node before its parts. */
  #before(node: Node): void {
    switch (node.nodeType) {
      case "AsyncWith":
        requireCoroutine(this.#block, "async with", node);
        break;
      case "AsyncFor":
        requireCoroutine(this.#block, "async for", node);
        break;
      case "Global":
      case "Nonlocal":
        this.#blocks.declare(node);
        break;
      case "Attribute":
        checkName(node.attr, node.ctx, node);
        break;
      case "MatchClass":
        for (const [index, name] of node.kwd_attrs.entries()) {
          checkName(name, "Store", node.kwd_patterns[index] ?? node);
        }
        break;
      default:
    }
  }

  /** What is to be said of a node after its parts. */
  #after(node: Node): void {
    switch (node.nodeType) {
      case "Alias":
        this.#visitAlias(node.asname ?? node.name, node);
        break;
      case "ImportFrom":
        checkFuturePlace(node, this.#future);
        break;
      case "MatchAs":
      case "MatchStar":
        this.#blocks.bind(node.name, "local", node);
        break;
      case "MatchMapping":
        this.#blocks.bind(node.rest, "local", node);
        break;
      default:
    }
  }

  #visitName(node: Name): void {
    const block = this.#block;
    if (block.inUnevaluatedAnnotation) return;
    if (node.ctx === "Load") {
      this.#blocks.note(block, node.id, "used", node);
    } else {
      checkName(node.id, node.ctx, node);
      this.#blocks.note(block, node.id, "local", node);
    }
  }

  #visitFunction(node: FunctionDef | AsyncFunctionDef): void {
    this.#blocks.bind(node.name, "local", node);
    this.#visitAll([...node.args.defaults, ...node.args.kw_defaults, ...node.decorator_list]);
    this.#withTypeParams(node.type_params, () => {
      this.#blocks.within(new Block("annotation"), () => this.#visitAll(annotationsOf(node)));
      this.#blocks.within(new Block("function"), () => {
        this.#block.isCoroutine = node.nodeType === "AsyncFunctionDef";
        this.#bindParameters(node.args);
        this.#visitAll(node.body);
      });
    });
  }

  #visitLambda(node: Lambda): void {
    this.#visitAll([...node.args.defaults, ...node.args.kw_defaults]);
    this.#blocks.within(new Block("function"), () => {
      this.#bindParameters(node.args);
      this.#visit(node.body);
    });
  }

  #bindParameters({ posonlyargs, args, kwonlyargs, vararg, kwarg }: Arguments): void {
    for (const parameter of [...posonlyargs, ...args, ...kwonlyargs, vararg, kwarg]) {
      if (parameter !== undefined) this.#blocks.bind(parameter.arg, "parameter", parameter);
    }
  }

  #visitClass(node: ClassDef): void {
    this.#blocks.bind(node.name, "local", node);
    this.#visitAll(node.decorator_list);
    const outer = this.#blocks.privateName;
    this.#withTypeParams(
      node.type_params,
      () => {
        this.#visitAll(node.bases);
        this.#visitKeywords(node.keywords);
        this.#blocks.within(new Block("class"), () => {
          this.#blocks.privateName = node.name;
          this.#visitAll(node.body);
        });
      },
      node.name,
    );
    this.#blocks.privateName = outer;
  }

  /** In the block of the type parameters, if there are some; those of a class are private to it. */
  #withTypeParams(params: readonly TypeParam[], visit: () => void, className?: string): void {
    if (params.length === 0) {
      visit();
      return;
    }
    this.#blocks.within(new Block("type parameters"), () => {
      if (className !== undefined) {
        this.#blocks.privateName = className;
        this.#block.privateNames = new Set();
      }
      for (const param of params) this.#visitTypeParam(param);
      visit();
    });
  }

  #visitTypeParam(param: TypeParam): void {
    this.#block.privateNames?.add(param.name);
    this.#blocks.note(this.#block, param.name, "type parameter", param);
    this.#blocks.bind(param.name, "local", param);
    if (param.nodeType === "TypeVar") {
      const purpose = param.bound?.nodeType === "Tuple" ? "constraint" : "bound";
      this.#visitTypeExpression(param.bound, `a TypeVar ${purpose}`);
    }
    this.#visitTypeExpression(param.default_value, `a ${param.nodeType} default`);
  }

  #visitTypeExpression(node: Expr | undefined, purpose: string): void {
    if (node === undefined) return;
    this.#blocks.within(new Block("type variable"), () => {
      this.#block.purpose = purpose;
      this.#visit(node);
    });
  }

  #visitTypeAlias(node: TypeAlias): void {
    this.#visit(node.name);
    this.#withTypeParams(node.type_params, () => {
      this.#blocks.within(new Block("type alias"), () => this.#visit(node.value));
    });
  }

  #visitAnnotated(node: AnnAssign): void {
    const { target } = node;
    if (target.nodeType === "Name") this.#bindAnnotated(target, node);
    else this.#visit(target);
    this.#visitAnnotation(node.annotation);
    this.#visitAll([node.value]);
  }

  #bindAnnotated(target: Name, node: AnnAssign): void {
    const block = this.#block;
    const key = this.#blocks.mangled(target.id);
    if (node.simple && block !== this.#blocks.module && block.says(key, "global", "nonlocal")) {
      const declared = block.says(key, "global") ? "global" : "nonlocal";
      fail(`annotated name '${target.id}' can't be ${declared}`, node);
    }
    if (node.simple) this.#blocks.bind(target.id, "annotated", target);
    if (node.simple || node.value !== undefined) this.#blocks.bind(target.id, "local", target);
  }

  /** symtable_visit_annotation: all annotations of a block share one block of their own. */
  #visitAnnotation(annotation: Expr): void {
    const outer = this.#block;
    const visit = (): void => {
      this.#block.inUnevaluatedAnnotation = outer.kind === "function";
      this.#visit(annotation);
      this.#block.inUnevaluatedAnnotation = false;
    };
    if (outer.annotations !== undefined) {
      this.#blocks.reenter(outer.annotations, visit);
      return;
    }
    outer.annotations = new Block("annotation");
    this.#blocks.within(outer.annotations, visit);
  }

  /** symtable_handle_comprehension: the first iterable belongs to the block around. */
  #visitComprehension(node: AnyComprehension): void {
    const first = must(node.generators[0], "generator");
    this.#visitIterable(first.iter);
    const block = new Block("function");
    this.#blocks.within(block, () => {
      block.comprehension = COMPREHENSIONS[node.nodeType];
      block.isCoroutine = first.is_async;
      this.#visitIterationTarget(first.target);
      this.#visitAll(first.ifs);
      for (const generator of node.generators.slice(1)) this.#visitGenerator(generator);
      this.#visitAll(node.nodeType === "DictComp" ? [node.value, node.key] : [node.elt]);
    });
    if (block.isCoroutine && node.nodeType !== "GeneratorExp") this.#awaitIn(node);
  }

  #visitGenerator(generator: Comprehension): void {
    this.#visitIterationTarget(generator.target);
    this.#visitIterable(generator.iter);
    this.#visitAll(generator.ifs);
    if (generator.is_async) this.#block.isCoroutine = true;
  }

  #visitIterationTarget(target: Expr): void {
    const block = this.#block;
    block.inIterationTarget = true;
    this.#visit(target);
    block.inIterationTarget = false;
  }

  #visitIterable(iterable: Expr): void {
    const block = this.#block;
    block.iterables += 1;
    this.#visit(iterable);
    block.iterables -= 1;
  }

  /** A comprehension that awaits makes the block around it await. */
  #awaitIn(node: Span): void {
    const block = this.#block;
    if (!block.awaits && block.comprehension === undefined) {
      fail("asynchronous comprehension outside of an asynchronous function", node);
    }
    block.isCoroutine = true;
  }

  #visitNamed(node: NamedExpr): void {
    refuseEvaluatedLater(this.#block, "named expression", node);
    const block = this.#block;
    if (block.iterables > 0) {
      fail("assignment expression cannot be used in a comprehension iterable expression", node);
    }
    if (block.comprehension !== undefined) this.#blocks.extendScope(node.target);
    this.#visit(node.value);
    this.#visit(node.target);
  }

  #visitYield(node: Yield | YieldFrom): void {
    refuseEvaluatedLater(this.#block, "yield expression", node);
    this.#visitAll([node.value]);
    const { comprehension } = this.#block;
    if (comprehension !== undefined) fail(`'yield' inside ${comprehension}`, node);
  }

  #visitAwait(node: Await): void {
    refuseEvaluatedLater(this.#block, "await expression", node);
    checkAwait(this.#block, node);
    this.#visit(node.value);
    this.#block.isCoroutine = true;
  }

  #visitCall(node: Call): void {
    this.#visit(node.func);
    this.#visitAll(node.args);
    this.#visitKeywords(node.keywords);
  }

  #visitKeywords(keywords: readonly Keyword[]): void {
    for (const keyword of keywords) checkName(keyword.arg ?? "", "Store", keyword);
    for (const keyword of keywords) this.#visit(keyword.value);
  }

  #visitAlias(name: string, node: Span): void {
    if (name !== "*") this.#blocks.bind(name.split(".")[0], "imported", node);
    else if (this.#block.kind !== "module") fail("import * only allowed at module level", node);
  }
}

/** In the order of symtable_visit_annotations. */
function annotationsOf({ args, returns }: FunctionDef | AsyncFunctionDef): (Expr | undefined)[] {
  const { posonlyargs, args: positional, vararg, kwarg, kwonlyargs } = args;
  const given: (Arg | undefined)[] = [...posonlyargs, ...positional, vararg, kwarg, ...kwonlyargs];
  return [...given.map((arg) => arg?.annotation), returns];
}
