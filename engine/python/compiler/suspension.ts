import type { Await, Span, Yield, YieldFrom } from "../ast.ts";
import { Op } from "../bytecode.ts";
import type { Register } from "./assembler.ts";
import { operandNear } from "./operands.ts";
import type { Unit } from "./unit.ts";

/** Where an awaitable came from, for the error if it is none: see GET_AWAITABLE. */
export const AWAITED = { expression: 0, enter: 1, exit: 2, next: 3 } as const;

export function awaiting(unit: Unit, node: Await, target: Register): void {
  const value = operandNear(unit, node.value, [], target);
  unit.reachLine(node);
  awaitValue(unit, { target, value, from: AWAITED.expression, at: node });
}

interface Awaiting {
  readonly target: Register;
  readonly value: Register;
  readonly from: number;
  readonly at: Span;
}

export function awaitValue(unit: Unit, { target, value, from, at }: Awaiting): void {
  unit.during(() => {
    const iterator = unit.temporary();
    unit.emit(Op.GET_AWAITABLE, iterator, value, from, at);
    delegate(unit, iterator, target, at);
  });
}

/** The register of the result also takes what is sent meanwhile, so it can be no variable's. */
function delegate(unit: Unit, iterator: Register, target: Register, at: Span): void {
  const result = unit.scratchFor(target);
  unit.emit(Op.YIELD_FROM, result, iterator, 0, at);
  unit.move(target, result, at);
}

export function yielding(unit: Unit, node: Yield, target: Register): void {
  const value =
    node.value === undefined ? none(unit, node, target) : operandNear(unit, node.value, [], target);
  unit.reachLine(node);
  unit.emit(Op.YIELD, target, value, 0, node);
}

function none(unit: Unit, at: Span, target: Register): Register {
  const register = unit.scratchFor(target);
  unit.loadNone(register, at);
  return register;
}

export function yieldingFrom(unit: Unit, node: YieldFrom, target: Register): void {
  const value = operandNear(unit, node.value, [], target);
  const iterator = unit.temporary();
  unit.reachLine(node);
  unit.emit(Op.GET_YIELD_FROM_ITER, iterator, value, 0, node);
  delegate(unit, iterator, target, node);
}
