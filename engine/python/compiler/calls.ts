import type { Attribute, Call, Expr, Keyword, Span } from "../ast.ts";
import { type CallShape, Op } from "../bytecode.ts";
import { mangled } from "../symbols/scope.ts";
import { spanAtAttribute } from "./access.ts";
import type { Register } from "./assembler.ts";
import { extendList } from "./displays.ts";
import { folded } from "./folding.ts";
import { isCall, settle } from "./settling.ts";
import type { Unit } from "./unit.ts";

export function call(unit: Unit, node: Call, target: Register): void {
  callWhatever(unit, node, target);
  // What only this call was given is gone before anything else happens.
  if (node.args.some(isCall) || (node.func.nodeType === "Attribute" && isCall(node.func.value))) {
    settle(unit, node);
  }
}

function callWhatever(unit: Unit, node: Call, target: Register): void {
  const { func } = node;
  if (func.nodeType === "Attribute" && !unpacks(node)) {
    methodCall(unit, node, func, target);
    return;
  }
  if (node.args.length + node.keywords.length === 0) {
    const callee = unit.evaluate(func);
    unit.reachLine(node);
    unit.emit(Op.CALL, target, callee, 0, node);
    return;
  }
  const base = unit.baseFor(target);
  unit.into(func, base);
  const { args, keywords } = node;
  finishCall(unit, { base, placed: 0, args, keywords, target, at: node });
}

interface Arguments {
  readonly args: readonly Expr[];
  readonly keywords: readonly Keyword[];
}

function unpacks({ args, keywords }: Arguments): boolean {
  const starred = args.some((arg) => arg.nodeType === "Starred");
  return starred || keywords.some((keyword) => keyword.arg === undefined);
}

/** CPython looks the method up before the arguments; CALL_METHOD does so after them. */
function methodCall(unit: Unit, node: Call, func: Attribute, target: Register): void {
  const { args, keywords } = node;
  const at = spanAtAttribute(node, func);
  const base = unit.baseFor(target);
  const values = [...args, ...keywords.map(({ value }) => value)];
  if (values.every(isSilent)) {
    const shape = unit.pools.call(methodShape(unit, node, func));
    const object = receiver(unit, func.value, values, base);
    unit.reachLine(at);
    unit.emit(Op.CALL_METHOD, target, object, shape, at);
  } else {
    unit.into(func, base);
    finishCall(unit, { base, placed: 0, args, keywords, target, at });
  }
}

/** The object with the arguments after it; one without arguments may stay where it is. */
function receiver(unit: Unit, object: Expr, values: readonly Expr[], base: Register): Register {
  if (values.length === 0) return unit.evaluate(object);
  unit.into(object, base);
  for (const value of values) unit.evaluateFresh(value);
  return base;
}

function methodShape(unit: Unit, { args, keywords }: Call, func: Attribute): CallShape {
  return {
    method: mangled(unit.currentScope.privateName, func.attr),
    positional: args.length,
    keywords: keywords.map(({ arg }) => arg ?? ""),
    lookup: placeOf(spanAtAttribute(func, func)),
  };
}

function placeOf({ lineno, col_offset, end_lineno, end_col_offset }: Span) {
  return [lineno, col_offset, end_lineno, end_col_offset] as const;
}

/** Whether nothing else can notice when the expression is evaluated. */
function isSilent(node: Expr): boolean {
  return node.nodeType === "Name" || node.nodeType === "Lambda" || folded(node) !== undefined;
}

/** A call whose callee is in `base`, with the first `placed` arguments after it. */
export interface PendingCall extends Arguments {
  readonly base: Register;
  readonly placed: number;
  readonly target: Register;
  readonly at: Span;
}

export function finishCall(unit: Unit, pending: PendingCall): void {
  if (unpacks(pending)) {
    callUnpacking(unit, pending);
    return;
  }
  const { base, placed, args, keywords, target, at } = pending;
  for (const arg of args) unit.evaluateFresh(arg);
  for (const { value } of keywords) unit.evaluateFresh(value);
  unit.reachLine(at);
  const positional = placed + args.length;
  if (keywords.length === 0) {
    unit.emit(Op.CALL, target, base, positional, at);
    return;
  }
  const names = keywords.map(({ arg }) => arg ?? "");
  const shape = unit.pools.call({
    method: undefined,
    positional,
    keywords: names,
    lookup: undefined,
  });
  unit.emit(Op.CALL_KW, target, base, shape, at);
}

/** Python/codegen.c, codegen_call_helper_impl, from `ex_call` on. */
function callUnpacking(unit: Unit, pending: PendingCall): void {
  const { base, target, at } = pending;
  const items = base + 1;
  placeList(unit, pending, items);
  while (unit.nextTemporary < base + 3) unit.temporary();
  if (pending.keywords.length === 0) unit.emit(Op.MOVE, base + 2, "nothing", 0, at);
  else placeKeywords(unit, pending.keywords, base + 2, at);
  unit.reachLine(at);
  unit.emit(Op.CALL_EX, target, base, 0, at);
}

function placeList(unit: Unit, { args, placed, at }: PendingCall, items: Register): void {
  const [sole] = args;
  if (placed === 0 && args.length === 1 && sole?.nodeType === "Starred") {
    unit.emit(Op.BUILD_LIST, unit.temporary(), items, 0, at);
    unit.during(() => {
      const value = unit.evaluate(sole.value);
      unit.emit(Op.LIST_EXTEND_CALL, unit.temporary(), items, value, at);
    });
    return;
  }
  const firstStar = args.findIndex((arg) => arg.nodeType === "Starred");
  const plain = firstStar < 0 ? args.length : firstStar;
  for (const arg of args.slice(0, plain)) unit.evaluateFresh(arg);
  while (unit.nextTemporary < items + 1) unit.temporary();
  unit.emit(Op.BUILD_LIST, items, items, placed + plain, at);
  extendList(unit, args.slice(plain), items, at);
}

function placeKeywords(unit: Unit, keywords: readonly Keyword[], into: Register, at: Span): void {
  const firstStar = keywords.findIndex(({ arg }) => arg === undefined);
  const plain = firstStar < 0 ? keywords.length : firstStar;
  unit.during(() => buildKeywords(unit, keywords.slice(0, plain), into, at));
  for (const keyword of keywords.slice(plain)) {
    unit.during(() => mergeKeyword(unit, keyword, into, at));
  }
}

function buildKeywords(unit: Unit, keywords: readonly Keyword[], into: Register, at: Span): void {
  const first = unit.nextTemporary;
  for (const { arg, value } of keywords) {
    unit.loadText(arg ?? "", unit.temporary(), at);
    unit.evaluateFresh(value);
  }
  unit.emit(Op.BUILD_MAP, into, first, keywords.length, at);
}

function mergeKeyword(unit: Unit, keyword: Keyword, into: Register, at: Span): void {
  const scratch = unit.temporary();
  let mapping = scratch;
  if (keyword.arg === undefined) mapping = unit.evaluate(keyword.value);
  else buildKeywords(unit, [keyword], mapping, at);
  unit.emit(Op.DICT_MERGE, scratch, into, mapping, at);
}
