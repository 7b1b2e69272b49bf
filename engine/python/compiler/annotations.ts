import { must } from "../../support/assert.ts";
import type { AnnAssign, AsyncFunctionDef, Expr, FunctionDef, Node, Span, Stmt } from "../ast.ts";
import { type CodeObject, Op } from "../bytecode.ts";
import { children } from "../symbols/children.ts";
import { mangled } from "../symbols/scope.ts";
import type { Role } from "../symbols/table.ts";
import { unparse } from "../unparse.ts";
import { Label, type Register } from "./assembler.ts";
import { finishUnit, openUnit, positionalOnly, qualnameWithin } from "./code.ts";
import { makeFunction } from "./make-function.ts";
import type { Unit } from "./unit.ts";
import { loadName, storeName } from "./variables.ts";

const CONDITIONS = "__conditional_annotations__";

interface HiddenFunction {
  readonly unit: Unit;
  readonly node: Node;
  readonly role: Role;
  readonly name: string;
  readonly at: Span;
}

/**
 * Python/codegen.c, codegen_setup_annotations_scope: a function of a format, which knows no formats
 * but that of values (and 2, which is the same with another namespace).
 */
function hiddenFunction(
  { unit, node, role, name, at }: HiddenFunction,
  result: (inner: Unit, target: Register) => void,
): CodeObject {
  const scope = unit.session.symbols.scope(node, role);
  const inner = openUnit(unit, scope, qualnameWithin(unit, name), at);
  refuseOtherFormats(inner, at);
  const value = inner.temporary();
  inner.during(() => result(inner, value));
  inner.emit(Op.RETURN, value, 0, 0, at);
  const parameters = positionalOnly(1);
  return finishUnit(inner, { name, kind: "function", firstLine: at.lineno, parameters });
}

function refuseOtherFormats(inner: Unit, at: Span): void {
  const supported = new Label();
  inner.during(() => {
    const register = inner.temporary();
    inner.loadConstant({ kind: "int", value: 2 }, register, at);
    inner.emit(Op.JUMP_UNLESS_GREATER, inner.register("format"), register, supported, at);
    inner.emit(Op.LOAD_GLOBAL, register, inner.name("NotImplementedError"), 0, at);
    inner.emit(Op.RAISE, register, -1, 0, at);
  });
  inner.assembler.place(supported);
}

/** Python/codegen.c, codegen_setup… for bounds, defaults and values of PEP 695 and PEP 696. */
export function evaluator(hidden: HiddenFunction, value: Expr): Register {
  const { unit } = hidden;
  const code = hiddenFunction(hidden, (inner, target) => soleItemInto(inner, value, target));
  const target = unit.temporary();
  unit.during(() => {
    const positional = unit.temporary();
    const items = [{ kind: "int", value: 1 }] as const;
    unit.loadConstant({ kind: "tuple", items }, positional, value);
    makeFunction(unit, { target, code, positional, at: value });
  });
  return target;
}

function annotationInto(inner: Unit, node: Expr, target: Register): void {
  if (inner.session.symbols.futureAnnotations) inner.loadText(unparse(node), target, node);
  else soleItemInto(inner, node, target);
}

/** `*args: *Ts` stands for the one item of `*Ts`. */
function soleItemInto(inner: Unit, node: Expr, target: Register): void {
  if (node.nodeType !== "Starred") inner.into(node, target);
  else inner.emit(Op.UNPACK, target, inner.evaluate(node.value), 1, node);
}

// ── of functions ────────────────────────────────────────────────────────────────────────────────

type Definition = FunctionDef | AsyncFunctionDef;

/** The function that evaluates the annotations of a function, if it has any. */
export function functionAnnotations(unit: Unit, node: Definition): Register | undefined {
  const entries = annotatedNames(node);
  if (entries.length === 0) return undefined;
  const hidden = { unit, node, role: "annotations", name: "__annotate__", at: node } as const;
  const code = hiddenFunction(hidden, (inner, target) => {
    const first = inner.nextTemporary;
    for (const { name, annotation } of entries) {
      inner.loadText(mangled(unit.currentScope.privateName, name), inner.temporary(), annotation);
      annotationInto(inner, annotation, inner.temporary());
    }
    inner.emit(Op.BUILD_MAP, target, first, entries.length, node);
  });
  const target = unit.temporary();
  makeFunction(unit, { target, code, at: node });
  return target;
}

/** Python/codegen.c, codegen_annotations_in_scope, whose order this is. */
function annotatedNames(node: Definition) {
  const { posonlyargs, args, vararg, kwonlyargs, kwarg } = node.args;
  const entries = [...args, ...posonlyargs, vararg, ...kwonlyargs, kwarg].flatMap((arg) => {
    return arg?.annotation === undefined ? [] : { name: arg.arg, annotation: arg.annotation };
  });
  return node.returns ? [...entries, { name: "return", annotation: node.returns }] : entries;
}

// ── of the variables of modules and classes ─────────────────────────────────────────────────────

interface Annotated {
  readonly node: AnnAssign;
  readonly conditional: boolean;
}

/** The annotations of a body in their order; those of a module all count only when reached. */
function annotatedVariables(body: readonly Node[], conditional: boolean): readonly Annotated[] {
  return body.flatMap((node): readonly Annotated[] => {
    if (node.nodeType === "AnnAssign") return node.simple ? [{ node, conditional }] : [];
    const opens = ["FunctionDef", "AsyncFunctionDef", "ClassDef"].includes(node.nodeType);
    return opens ? [] : annotatedVariables(children(node), true);
  });
}

/** What a module or class body does before its first statement on account of annotations. */
export function openAnnotations(unit: Unit, body: readonly Stmt[], at: Span): readonly Annotated[] {
  const annotated = annotatedVariables(body, unit.scope.kind === "module");
  if (annotated.length === 0) return annotated;
  if (unit.session.symbols.futureAnnotations) {
    storeEmpty(unit, Op.BUILD_MAP, "__annotations__", at);
    return annotated;
  }
  for (const { node, conditional } of annotated) {
    if (conditional) unit.conditionalAnnotations.set(node, unit.conditionalAnnotations.size);
  }
  return annotated;
}

export function openConditions(unit: Unit, at: Span): void {
  if (unit.conditionalAnnotations.size === 0) return;
  if (unit.scope.kind === "module") {
    storeEmpty(unit, Op.BUILD_SET, CONDITIONS, at);
    return;
  }
  unit.during(() => {
    const set = unit.temporary();
    unit.emit(Op.BUILD_SET, set, set, 0, at);
    unit.emit(Op.STORE_CELL, unit.register(CONDITIONS), set, 0, at);
  });
}

function storeEmpty(unit: Unit, build: number, name: string, at: Span): void {
  unit.during(() => {
    const target = unit.temporary();
    unit.emit(build, target, target, 0, at);
    storeName(unit, name, target, at);
  });
}

/** Python/codegen.c, codegen_process_deferred_annotations */
export function storeAnnotate(
  unit: Unit,
  annotated: readonly Annotated[],
  name: string,
  at: Span,
): void {
  const [first] = annotated;
  if (first === undefined || unit.session.symbols.futureAnnotations) return;
  const { node } = first;
  const hidden = { unit, node, role: "annotations", name: "__annotate__", at } as const;
  const code = hiddenFunction(hidden, (inner, target) => {
    inner.emit(Op.BUILD_MAP, target, target, 0, at);
    for (const { node } of annotated) {
      inner.during(() => addAnnotation(inner, node, unit.conditionalAnnotations.get(node), target));
    }
  });
  unit.during(() => {
    const target = unit.temporary();
    makeFunction(unit, { target, code, at });
    storeName(unit, name, target, at);
  });
}

function addAnnotation(
  inner: Unit,
  node: AnnAssign,
  condition: number | undefined,
  annotations: Register,
): void {
  const skip = new Label();
  const value = inner.temporary();
  if (condition !== undefined) {
    const reached = inner.temporary();
    inner.loadConstant({ kind: "int", value: condition }, value, node);
    loadName(inner, CONDITIONS, reached, node);
    inner.emit(Op.IN, reached, value, reached, node);
    inner.emit(Op.JUMP_IF_FALSE, reached, skip, 0, node);
  }
  annotationInto(inner, node.annotation, value);
  const key = inner.temporary();
  inner.loadText(keyOf(inner, node), key, node);
  inner.emit(Op.STORE_SUBSCR, value, annotations, key, node);
  inner.assembler.place(skip);
}

function keyOf(unit: Unit, { target }: AnnAssign): string {
  return target.nodeType === "Name" ? mangled(unit.currentScope.privateName, target.id) : "";
}

/** What is left to do where an annotation stands. */
export function variableAnnotation(unit: Unit, node: AnnAssign): void {
  if (unit.scope.kind !== "module" && unit.scope.kind !== "class") return;
  if (!node.simple) return;
  if (unit.session.symbols.futureAnnotations) unit.during(() => storeText(unit, node));
  const condition = unit.conditionalAnnotations.get(node);
  if (condition !== undefined) unit.during(() => noteReached(unit, condition, node));
}

function storeText(unit: Unit, node: AnnAssign): void {
  const [value, annotations, key] = [unit.temporary(), unit.temporary(), unit.temporary()];
  unit.loadText(unparse(node.annotation), value, node);
  loadName(unit, "__annotations__", annotations, node);
  unit.loadText(keyOf(unit, node), key, node);
  unit.emit(Op.STORE_SUBSCR, value, annotations, key, node);
}

function noteReached(unit: Unit, condition: number, at: Span): void {
  const [set, value] = [unit.temporary(), unit.temporary()];
  if (unit.scope.kind === "module") loadName(unit, CONDITIONS, set, at);
  else
    unit.emit(
      Op.LOAD_CELL,
      set,
      must(unit.registers.get(CONDITIONS), CONDITIONS),
      unit.name(CONDITIONS),
      at,
    );
  unit.loadConstant({ kind: "int", value: condition }, value, at);
  unit.emit(Op.SET_ADD, set, value, 0, at);
}
