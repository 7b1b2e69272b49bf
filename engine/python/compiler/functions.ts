import { must } from "../../support/assert.ts";
import type { Arguments, AsyncFunctionDef, Expr, FunctionDef, Lambda, Span, Stmt } from "../ast.ts";
import { type CodeKind, type CodeObject, Op } from "../bytecode.ts";
import { mangled, type Scope } from "../symbols/scope.ts";
import { functionAnnotations } from "./annotations.ts";
import type { Register } from "./assembler.ts";
import { finishUnit, openUnit, parametersOf, qualnameWithin, returnNone } from "./code.ts";
import { splitDocstring } from "./docstring.ts";
import { attachTypeParameters, firstLineOf, generic } from "./generics.ts";
import { makeFunction } from "./make-function.ts";
import type { Unit } from "./unit.ts";
import { storeName } from "./variables.ts";

type Definition = FunctionDef | AsyncFunctionDef;

/** Python/codegen.c, codegen_function */
export function functionDefinition(unit: Unit, node: Definition): void {
  const first = unit.temporary();
  decorated(unit, node.decorator_list, first, (target) => {
    unit.reachLine(node);
    plainOrGeneric(unit, node, target);
  });
  unit.reachLine(node);
  storeName(unit, node.name, first, node);
}

/** Evaluates the decorators, then the definition, then calls them from the last to the first. */
export function decorated(
  unit: Unit,
  decorators: readonly Expr[],
  target: Register,
  define: (target: Register) => void,
): void {
  const [decorator, ...others] = decorators;
  if (decorator === undefined) {
    define(target);
    return;
  }
  unit.reachLine(decorator);
  unit.into(decorator, target);
  unit.during(() => decorated(unit, others, unit.temporary(), define));
  unit.reachLine(decorator);
  unit.emit(Op.CALL, target, target, 1, decorator);
}

function plainOrGeneric(unit: Unit, node: Definition, target: Register): void {
  unit.during(() => {
    const { positional, keywords } = evaluateDefaults(unit, node.args, node);
    if (node.type_params.length === 0) {
      return define(unit, node, target, { positional, keywords });
    }
    const passed = { ".defaults": positional, ".kwdefaults": keywords };
    generic(unit, node, passed, target, (inner, result) => {
      const { registers } = inner;
      const given = {
        positional: registers.get(".defaults"),
        keywords: registers.get(".kwdefaults"),
      };
      define(inner, node, result, given);
      attachTypeParameters(inner, result, node);
    });
  });
}

/** Where the defaults of a function are; `undefined` if it has none. */
interface Defaults {
  readonly positional: Register | undefined;
  readonly keywords: Register | undefined;
}

function define(unit: Unit, node: Definition, target: Register, defaults: Defaults): void {
  unit.during(() => {
    const annotate = functionAnnotations(unit, node);
    const code = functionCode(unit, node, unit.session.symbols.scope(node));
    makeFunction(unit, { target, code, ...defaults, annotate, at: node });
  });
}

function functionCode(unit: Unit, node: Definition, scope: Scope): CodeObject {
  const inner = openUnit(unit, scope, qualnameWithin(unit, node.name), node);
  const { docstring, rest } = splitDocstring(node.body);
  inner.statements(rest);
  if (rest.length === 0) inner.reachLine(lastOf(node.body, node));
  returnNone(inner, lastOf(node.body, node));
  return finishUnit(inner, {
    name: node.name,
    kind: kindOf(scope, node.nodeType === "AsyncFunctionDef"),
    firstLine: firstLineOf(node),
    parameters: parametersOf(node.args),
    docstring,
  });
}

function lastOf(body: readonly Stmt[], otherwise: Span): Span {
  return body.at(-1) ?? otherwise;
}

function kindOf(scope: Scope, isAsync: boolean): CodeKind {
  if (isAsync) return scope.yields ? "async generator" : "coroutine";
  return scope.yields ? "generator" : "function";
}

export function lambda(unit: Unit, node: Lambda, target: Register): void {
  const defaults = evaluateDefaults(unit, node.args, node);
  const scope = unit.session.symbols.scope(node);
  const inner = openUnit(unit, scope, qualnameWithin(unit, "<lambda>"), node);
  inner.reachLine(node.body);
  inner.emit(Op.RETURN, inner.evaluate(node.body), 0, 0, node.body);
  const code = finishUnit(inner, {
    name: "<lambda>",
    kind: kindOf(scope, false),
    firstLine: node.lineno,
    parameters: parametersOf(node.args),
  });
  makeFunction(unit, { target, code, ...defaults, annotate: undefined, at: node });
}

function evaluateDefaults(unit: Unit, args: Arguments, at: Span): Defaults {
  const positional = args.defaults.length > 0 ? defaultsTuple(unit, args.defaults, at) : undefined;
  return { positional, keywords: keywordDefaults(unit, args, at) };
}

function defaultsTuple(unit: Unit, elts: readonly Expr[], at: Span): Register {
  return unit.evaluateFresh({ ...spanOf(at), nodeType: "Tuple", elts, ctx: "Load" });
}

function keywordDefaults(unit: Unit, args: Arguments, at: Span): Register | undefined {
  if (!args.kw_defaults.some((value) => value !== undefined)) return undefined;
  const target = unit.temporary();
  unit.during(() => {
    const first = unit.nextTemporary;
    let count = 0;
    args.kw_defaults.forEach((value, index) => {
      if (value === undefined) return;
      const { arg } = must(args.kwonlyargs[index], "parameter of a default");
      unit.loadText(mangled(unit.currentScope.privateName, arg), unit.temporary(), value);
      unit.evaluateFresh(value);
      count += 1;
    });
    unit.emit(Op.BUILD_MAP, target, first, count, at);
  });
  return target;
}

function spanOf({ lineno, col_offset, end_lineno, end_col_offset }: Span): Span {
  return { lineno, col_offset, end_lineno, end_col_offset };
}
