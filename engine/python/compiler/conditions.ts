import type { BoolOp, Compare, Expr, IfExp } from "../ast.ts";
import { Op } from "../bytecode.ts";
import { Label } from "./assembler.ts";
import { folded, isNone, truthOf } from "./folding.ts";
import { operand } from "./operands.ts";
import { type Link, linkOperand, linksOf } from "./operators.ts";
import type { Truth, Unit } from "./unit.ts";

/** Python/codegen.c, codegen_jump_if: goes on at `label` if the truth of `node` is `when`. */
export function condition(unit: Unit, node: Expr, when: Truth, label: Label): void {
  const constant = folded(node);
  if (constant !== undefined) {
    if (truthOf(constant) === (when === "true")) unit.emit(Op.JUMP, label, 0, 0, node);
  } else if (node.nodeType === "UnaryOp" && node.op === "Not") {
    unit.condition(node.operand, opposite(when), label);
  } else if (node.nodeType === "BoolOp") either(unit, node, when, label);
  else if (node.nodeType === "Compare") comparison(unit, node, when, label);
  else if (node.nodeType === "IfExp") choice(unit, node, when, label);
  else jumpIf(unit, unit.evaluate(node), when, label, node);
}

function opposite(when: Truth): Truth {
  return when === "true" ? "false" : "true";
}

function jumpIf(unit: Unit, value: number, when: Truth, label: Label, node: Expr): void {
  const op = when === "true" ? Op.JUMP_IF_TRUE : Op.JUMP_IF_FALSE;
  unit.emit(op, value, label, 0, node);
}

/** The truth with which one of the values alone decides. */
function deciding(node: BoolOp): Truth {
  return node.op === "And" ? "false" : "true";
}

function either(unit: Unit, node: BoolOp, when: Truth, label: Label): void {
  const end = new Label();
  const decided = when === deciding(node) ? label : end;
  for (const value of node.values.slice(0, -1)) unit.condition(value, deciding(node), decided);
  for (const value of node.values.slice(-1)) unit.condition(value, when, label);
  unit.assembler.place(end);
}

function choice(unit: Unit, node: IfExp, when: Truth, label: Label): void {
  const [otherwise, end] = [new Label(), new Label()];
  unit.condition(node.test, "false", otherwise);
  unit.condition(node.body, when, label);
  unit.emit(Op.JUMP, end, 0, 0, node);
  unit.assembler.place(otherwise);
  unit.condition(node.orelse, when, label);
  unit.assembler.place(end);
}

function comparison(unit: Unit, node: Compare, when: Truth, label: Label): void {
  const links = linksOf(node);
  const end = new Label();
  let left = operand(unit, node.left, node.comparators);
  for (const link of links) {
    const last = link === links.at(-1);
    const value = { unit, node, left, link };
    if (last && when === "true") left = jumpIfHolds(value, label, end);
    else left = jumpUnlessHolds(value, when === "false" ? label : end);
  }
  unit.assembler.place(end);
}

interface Step {
  readonly unit: Unit;
  readonly node: Compare;
  readonly left: number;
  readonly link: Link;
}

function jumpUnlessHolds(step: Step, label: Label): number {
  const { unit, node, left, link } = step;
  if (isNoneTest(link)) {
    unit.emit(link.op === "Is" ? Op.JUMP_IF_NOT_NONE : Op.JUMP_IF_NONE, left, label, 0, node);
    return left;
  }
  const right = linkOperand(unit, link);
  if (link.operation <= Op.GREATER_EQUAL) {
    const jump = link.operation - Op.LESS + Op.JUMP_UNLESS_LESS;
    unit.emit(jump, left, right, label, node);
  } else unit.during(() => jumpIf(unit, compared(step, right), "false", label, node));
  return right;
}

/** The end of a condition that jumps when it is true: there is no `JUMP_IF_LESS`. */
function jumpIfHolds(step: Step, label: Label, end: Label): number {
  const { unit, node, left, link } = step;
  if (isNoneTest(link)) {
    unit.emit(link.op === "Is" ? Op.JUMP_IF_NONE : Op.JUMP_IF_NOT_NONE, left, label, 0, node);
    return left;
  }
  if (link.operation > Op.GREATER_EQUAL) {
    jumpIf(unit, compared(step, linkOperand(unit, link)), "true", label, node);
    return left;
  }
  const right = jumpUnlessHolds(step, end);
  unit.emit(Op.JUMP, label, 0, 0, node);
  return right;
}

function compared({ unit, node, left, link }: Step, right: number): number {
  const result = unit.temporary();
  unit.emit(link.operation, result, left, right, node);
  return result;
}

function isNoneTest(link: Link): boolean {
  return (link.op === "Is" || link.op === "IsNot") && isNone(link.right) && link.later.length === 0;
}
