import type { ClassDef, Span } from "../ast.ts";
import { type CodeObject, Op } from "../bytecode.ts";
import { openAnnotations, openConditions, storeAnnotate } from "./annotations.ts";
import type { Register } from "./assembler.ts";
import { finishCall } from "./calls.ts";
import { finishUnit, openUnit, qualnameWithin, returnNone } from "./code.ts";
import { splitDocstring, storeDocstring } from "./docstring.ts";
import { decorated } from "./functions.ts";
import { firstLineOf, generic, genericBase } from "./generics.ts";
import { makeFunction } from "./make-function.ts";
import type { Unit } from "./unit.ts";
import { loadName, storeName } from "./variables.ts";

/** Python/codegen.c, codegen_class */
export function classDefinition(unit: Unit, node: ClassDef): void {
  const target = unit.temporary();
  decorated(unit, node.decorator_list, target, (result) => {
    unit.reachLine(node);
    if (node.type_params.length === 0) return build(unit, node, result);
    generic(unit, node, {}, result, (inner, made) => build(inner, node, made));
  });
  unit.reachLine(node);
  storeName(unit, node.name, target, node);
}

function build(unit: Unit, node: ClassDef, target: Register): void {
  unit.during(() => {
    const base = unit.baseFor(target);
    unit.emit(Op.LOAD_BUILD_CLASS, base, 0, 0, node);
    makeFunction(unit, { target: unit.temporary(), code: bodyCode(unit, node), at: node });
    unit.loadText(node.name, unit.temporary(), node);
    const isGeneric = node.type_params.length > 0;
    const args = isGeneric ? [...node.bases, genericBase(unit, node)] : node.bases;
    finishCall(unit, { base, placed: 2, args, keywords: node.keywords, target, at: node });
  });
}

/** Python/codegen.c, codegen_class_body */
function bodyCode(unit: Unit, node: ClassDef): CodeObject {
  const scope = unit.session.symbols.scope(node);
  const firstLine = firstLineOf(node);
  const at = { lineno: firstLine, col_offset: 0, end_lineno: firstLine, end_col_offset: 0 };
  const inner = openUnit(unit, scope, qualnameWithin(unit, node.name), at);
  const { docstring, rest } = splitDocstring(node.body);
  inner.reachLine(at);
  prologue(inner, node, at);
  const annotated = openAnnotations(inner, rest, at);
  openConditions(inner, at);
  storeDocstring(inner, node.body);
  inner.statements(rest);
  storeAnnotate(inner, annotated, "__annotate_func__", at);
  epilogue(inner, at);
  return finishUnit(inner, { name: node.name, kind: "class", firstLine, docstring });
}

function define(unit: Unit, name: string, at: Span, load: (target: Register) => void): void {
  unit.during(() => {
    const target = unit.temporary();
    load(target);
    storeName(unit, name, target, at);
  });
}

function prologue(inner: Unit, node: ClassDef, at: Span): void {
  define(inner, "__module__", at, (to) => loadName(inner, "__name__", to, at));
  define(inner, "__qualname__", at, (to) => inner.loadText(inner.qualname, to, at));
  define(inner, "__firstlineno__", at, (to) => {
    inner.loadConstant({ kind: "int", value: at.lineno }, to, at);
  });
  if (node.type_params.length > 0) {
    define(inner, "__type_params__", at, (to) => loadName(inner, ".type_params", to, at));
  }
  if (!inner.scope.cells.has("__classdict__")) return;
  inner.during(() => {
    const namespace = inner.temporary();
    inner.emit(Op.LOAD_NAMESPACE, namespace, 0, 0, at);
    inner.emit(Op.STORE_CELL, inner.register("__classdict__"), namespace, 0, at);
  });
}

/** The cells are stored as they are, for `type.__new__` to fill. */
function epilogue(inner: Unit, at: Span): void {
  const attributes = [...inner.staticAttributes].sort((a, b) => (a < b ? -1 : 1));
  const items = attributes.map((value) => ({ kind: "str", value }) as const);
  define(inner, "__static_attributes__", at, (to) => {
    inner.loadConstant({ kind: "tuple", items }, to, at);
  });
  const { cells } = inner.scope;
  if (cells.has("__classdict__")) {
    storeName(inner, "__classdictcell__", inner.register("__classdict__"), at);
  }
  if (cells.has("__class__")) {
    storeName(inner, "__classcell__", inner.register("__class__"), at);
    inner.emit(Op.RETURN, inner.register("__class__"), 0, 0, at);
  } else returnNone(inner, at);
}
