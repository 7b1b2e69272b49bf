import type { Dict, Expr, List, SetDisplay, Span, Tuple } from "../ast.ts";
import { Op } from "../bytecode.ts";
import type { Register } from "./assembler.ts";
import { foldedAll } from "./folding.ts";
import { row } from "./operands.ts";
import type { Unit } from "./unit.ts";

/** More items than this are added one by one, so that frames stay small. */
const MOST_IN_A_ROW = 30;

/** As many constants are built at once: a set comes out in another order then. MIN_CONST_SEQUENCE_SIZE */
const FEWEST_CONSTANTS = 3;

interface Kind {
  readonly build: number;
  readonly add: number;
  readonly extend: number;
  readonly constant: "tuple" | "frozenset";
}

const LIST: Kind = {
  build: Op.BUILD_LIST,
  add: Op.LIST_APPEND,
  extend: Op.LIST_EXTEND,
  constant: "tuple",
};
const SET: Kind = {
  build: Op.BUILD_SET,
  add: Op.SET_ADD,
  extend: Op.SET_UPDATE,
  constant: "frozenset",
};

export function list(unit: Unit, node: List, target: Register): void {
  sequence(unit, LIST, node, target);
}

export function set(unit: Unit, node: SetDisplay, target: Register): void {
  sequence(unit, SET, node, target);
}

export function tuple(unit: Unit, node: Tuple, target: Register): void {
  if (fitsInARow(node.elts)) {
    unit.emit(Op.BUILD_TUPLE, target, row(unit, node.elts, target), node.elts.length, node);
  } else {
    const items = unit.scratchFor(target);
    collect(unit, LIST, node.elts, items, node);
    unit.emit(Op.LIST_TO_TUPLE, target, items, 0, node);
  }
}

function fitsInARow(nodes: readonly Expr[]): boolean {
  return nodes.length <= MOST_IN_A_ROW && !nodes.some((node) => node.nodeType === "Starred");
}

function sequence(unit: Unit, kind: Kind, node: List | SetDisplay, target: Register): void {
  const constants = node.elts.length >= FEWEST_CONSTANTS ? foldedAll(node.elts) : undefined;
  if (constants !== undefined) {
    const result = unit.scratchFor(target);
    const items = unit.temporary();
    unit.emit(kind.build, result, result, 0, node);
    unit.loadConstant({ kind: kind.constant, items: constants }, items, node);
    unit.emit(kind.extend, items, result, items, node);
    unit.move(target, result, node);
  } else if (fitsInARow(node.elts)) {
    unit.emit(kind.build, target, row(unit, node.elts, target), node.elts.length, node);
  } else {
    const result = unit.scratchFor(target);
    collect(unit, kind, node.elts, result, node);
    unit.move(target, result, node);
  }
}

/** Python/codegen.c, starunpack_helper_impl: the items in a new list or set in `into`. */
function collect(unit: Unit, kind: Kind, nodes: readonly Expr[], into: Register, at: Span): void {
  const firstStar = nodes.findIndex((node) => node.nodeType === "Starred");
  const plain = firstStar < 0 ? MOST_IN_A_ROW : Math.min(firstStar, MOST_IN_A_ROW);
  const head = nodes.slice(0, plain);
  unit.during(() => unit.emit(kind.build, into, freshRow(unit, head), head.length, at));
  for (const node of nodes.slice(plain)) unit.during(() => addItem(unit, kind, node, into, at));
}

function freshRow(unit: Unit, nodes: readonly Expr[]): Register {
  const first = unit.nextTemporary;
  for (const node of nodes) unit.evaluateFresh(node);
  return first;
}

function addItem(unit: Unit, kind: Kind, node: Expr, into: Register, at: Span): void {
  if (node.nodeType === "Starred") {
    const value = unit.evaluate(node.value);
    unit.emit(kind.extend, unit.temporary(), into, value, at);
  } else unit.emit(kind.add, into, unit.evaluate(node), 0, at);
}

/** Adds the items of a call after its first starred one to the list in `into`. */
export function extendList(unit: Unit, nodes: readonly Expr[], into: Register, at: Span): void {
  for (const node of nodes) unit.during(() => addItem(unit, LIST, node, into, at));
}

export function dict(unit: Unit, node: Dict, target: Register): void {
  const entries = node.values.map((value, index) => ({ key: node.keys[index], value }));
  const firstStar = entries.findIndex(({ key }) => key === undefined);
  const plain = Math.min(firstStar < 0 ? entries.length : firstStar, MOST_IN_A_ROW / 2);
  const head = entries.slice(0, plain).flatMap(({ key, value }) => (key ? [key, value] : []));
  if (plain === entries.length) {
    unit.emit(Op.BUILD_MAP, target, row(unit, head, target), plain, node);
    return;
  }
  const result = unit.scratchFor(target);
  unit.during(() => unit.emit(Op.BUILD_MAP, result, freshRow(unit, head), plain, node));
  for (const { key, value } of entries.slice(plain)) {
    unit.during(() => addEntry(unit, key, value, result, node));
  }
  unit.move(target, result, node);
}

function addEntry(unit: Unit, key: Expr | undefined, value: Expr, into: Register, at: Span): void {
  if (key === undefined) {
    const mapping = unit.evaluate(value);
    unit.emit(Op.DICT_UPDATE, unit.temporary(), into, mapping, at);
  } else {
    const name = unit.evaluateFresh(key);
    unit.emit(Op.MAP_ADD, into, name, unit.evaluate(value), at);
  }
}
