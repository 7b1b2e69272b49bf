import type {
  BinOp,
  BoolOp,
  Compare,
  CompareOperator,
  Expr,
  IfExp,
  Operator,
  UnaryOp,
  UnaryOperator,
} from "../ast.ts";
import { type Constant, Op } from "../bytecode.ts";
import { Label, type Register } from "./assembler.ts";
import { foldedAll } from "./folding.ts";
import { operand, operandNear } from "./operands.ts";
import { percentFormat } from "./percent.ts";
import type { Unit } from "./unit.ts";

const BINARY: Readonly<Record<Operator, number>> = {
  Add: Op.ADD,
  Sub: Op.SUBTRACT,
  Mult: Op.MULTIPLY,
  Div: Op.TRUE_DIVIDE,
  FloorDiv: Op.FLOOR_DIVIDE,
  Mod: Op.MODULO,
  Pow: Op.POWER,
  LShift: Op.LEFT_SHIFT,
  RShift: Op.RIGHT_SHIFT,
  BitAnd: Op.BIT_AND,
  BitOr: Op.BIT_OR,
  BitXor: Op.BIT_XOR,
  MatMult: Op.MATRIX_MULTIPLY,
};

const UNARY: Readonly<Record<UnaryOperator, number>> = {
  USub: Op.NEGATIVE,
  UAdd: Op.POSITIVE,
  Invert: Op.INVERT,
  Not: Op.NOT,
};

const COMPARE: Readonly<Record<CompareOperator, number>> = {
  Lt: Op.LESS,
  LtE: Op.LESS_EQUAL,
  Eq: Op.EQUAL,
  NotEq: Op.NOT_EQUAL,
  Gt: Op.GREATER,
  GtE: Op.GREATER_EQUAL,
  Is: Op.IS,
  IsNot: Op.IS_NOT,
  In: Op.IN,
  NotIn: Op.NOT_IN,
};

export function binary(unit: Unit, node: BinOp, target: Register): void {
  const text = percentFormat(node);
  if (text !== undefined) {
    unit.into(text, target);
    return;
  }
  const left = operandNear(unit, node.left, [node.right], target);
  const right = unit.evaluate(node.right);
  unit.emit(BINARY[node.op], target, left, right, node);
}

export function inplaceOperation(op: Operator): number {
  return BINARY[op] - Op.ADD + Op.INPLACE_ADD;
}

export function unary(unit: Unit, node: UnaryOp, target: Register): void {
  const { op, operand: value } = node;
  const [sole, ...others] = value.nodeType === "Compare" ? linksOf(value) : [];
  if (op === "Not" && value.nodeType === "Compare" && sole !== undefined && others.length === 0) {
    negatedComparison(unit, { node, value, link: sole, target });
  } else unit.emit(UNARY[op], target, operandNear(unit, value, [], target), 0, node);
}

interface Negation {
  readonly node: UnaryOp;
  readonly value: Compare;
  readonly link: Link;
  readonly target: Register;
}

/** CPython's optimizer turns `not a in b` into `a not in b`, and gives `a == b` the place of both. */
function negatedComparison(unit: Unit, { node, value, link, target }: Negation): void {
  const left = operandNear(unit, value.left, value.comparators, target);
  const right = linkOperand(unit, link);
  const opposite = OPPOSITES[link.op];
  if (opposite !== undefined) {
    unit.emit(COMPARE[opposite], target, left, right, node);
    return;
  }
  const result = unit.scratchFor(target);
  unit.emit(link.operation, result, left, right, node);
  unit.emit(Op.NOT, target, result, 0, node);
}

const OPPOSITES: Readonly<Partial<Record<CompareOperator, CompareOperator>>> = {
  Is: "IsNot",
  IsNot: "Is",
  In: "NotIn",
  NotIn: "In",
};

/** One `left op right` of a comparison. */
export interface Link {
  readonly op: CompareOperator;
  readonly operation: number;
  readonly right: Expr;
  readonly later: readonly Expr[];
}

export function linksOf(node: Compare): readonly Link[] {
  return node.ops.flatMap((op, index) => {
    const [right, ...later] = node.comparators.slice(index);
    return right === undefined ? [] : { op, operation: COMPARE[op], right, later };
  });
}

/** The right side of one link, kept for the next. */
export function linkOperand(unit: Unit, link: Link): Register {
  const isSearched = link.op === "In" || link.op === "NotIn";
  const items = isSearched && link.later.length === 0 ? constantItems(link.right) : undefined;
  if (items === undefined) return operand(unit, link.right, link.later);
  const target = unit.temporary();
  unit.loadConstant(items, target, link.right);
  return target;
}

/** A list or set that is only searched or gone through may as well be a constant. */
export function constantItems(node: Expr): Constant | undefined {
  if (node.nodeType !== "List" && node.nodeType !== "Set") return undefined;
  const items = foldedAll(node.elts);
  if (items === undefined) return undefined;
  return { kind: node.nodeType === "List" ? "tuple" : "frozenset", items };
}

export function comparison(unit: Unit, node: Compare, target: Register): void {
  const links = linksOf(node);
  if (links.length > 1) {
    chain(unit, node, links, target);
    return;
  }
  const left = operandNear(unit, node.left, node.comparators, target);
  for (const link of links) {
    unit.emit(link.operation, target, left, linkOperand(unit, link), node);
  }
}

function chain(unit: Unit, node: Compare, links: readonly Link[], target: Register): void {
  const end = new Label();
  const result = unit.scratchFor(target);
  let left = operand(unit, node.left, node.comparators);
  for (const link of links) {
    const right = linkOperand(unit, link);
    unit.emit(link.operation, result, left, right, node);
    if (link !== links.at(-1)) unit.emit(Op.JUMP_IF_FALSE, result, end, 0, node);
    left = right;
  }
  unit.assembler.place(end);
  unit.move(target, result, node);
}

export function booleanOperation(unit: Unit, node: BoolOp, target: Register): void {
  const end = new Label();
  const result = unit.scratchFor(target);
  const jump = node.op === "And" ? Op.JUMP_IF_FALSE : Op.JUMP_IF_TRUE;
  for (const value of node.values) {
    unit.into(value, result);
    if (value !== node.values.at(-1)) unit.emit(jump, result, end, 0, node);
  }
  unit.assembler.place(end);
  unit.move(target, result, node);
}

export function choice(unit: Unit, node: IfExp, target: Register): void {
  const [otherwise, end] = [new Label(), new Label()];
  unit.condition(node.test, "false", otherwise);
  unit.into(node.body, target);
  unit.emit(Op.JUMP, end, 0, 0, node);
  unit.assembler.place(otherwise);
  unit.into(node.orelse, target);
  unit.assembler.place(end);
}
