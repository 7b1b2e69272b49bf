import type { AsyncFor, Break, Continue, Expr, For, If, Return, Span, While } from "../ast.ts";
import { type Constant, Op } from "../bytecode.ts";
import { Label, type Register } from "./assembler.ts";
import { assign } from "./assignments.ts";
import { guarded, leave } from "./blocks.ts";
import { returnConstant } from "./code.ts";
import { folded } from "./folding.ts";
import { operandNear } from "./operands.ts";
import { constantItems } from "./operators.ts";
import { isRange, letGo, settle, settleAfter, settlesAfter } from "./settling.ts";
import { AWAITED, awaitValue } from "./suspension.ts";
import type { Unit } from "./unit.ts";
import { storeRegister } from "./variables.ts";

export function conditional(unit: Unit, node: If): void {
  const [otherwise, end] = [new Label(), new Label()];
  unit.condition(node.test, "false", otherwise);
  settleAfter(unit, node.test);
  unit.statements(node.body);
  if (node.orelse.length > 0 || settlesAfter(unit, node.test)) unit.emit(Op.JUMP, end, 0, 0, node);
  unit.assembler.place(otherwise);
  settleAfter(unit, node.test);
  unit.statements(node.orelse);
  unit.assembler.place(end);
}

const NONE: Constant = { kind: "none" };

interface Loop {
  readonly unit: Unit;
  readonly at: Span;
  readonly head: Label;
}

/** Announces the line of the header, and starts the next round. */
export function jumpBack({ unit, at, head }: Loop): void {
  unit.reachLine(at);
  unit.emit(Op.JUMP_BACK, head, 0, 0, at);
}

function loopBody(loop: Loop, node: For | AsyncFor | While, end: Label, iterator?: Register): void {
  const { unit } = loop;
  unit.blocks.push({ kind: "loop", end, repeat: () => jumpBack(loop), iterator });
  unit.statements(node.body);
  unit.blocks.pop();
  jumpBack(loop);
}

export function whileLoop(unit: Unit, node: While): void {
  const [exhausted, end] = [new Label(), new Label()];
  const head = unit.assembler.placeLoop(unit.deletable, node);
  unit.condition(node.test, "false", exhausted);
  settleAfter(unit, node.test);
  loopBody({ unit, at: node, head }, node, end);
  unit.assembler.place(exhausted);
  unit.statements(node.orelse);
  unit.assembler.place(end);
}

export function forLoop(unit: Unit, node: For | AsyncFor): void {
  const end = new Label();
  const isAsync = node.nodeType === "AsyncFor";
  const iterator = isAsync ? asyncIterator(unit, node.iter) : plainIterator(unit, node.iter);
  iterate(unit, { node, iterator, isAsync, at: node, whole: node }, (loop) => {
    if (!isRange(node.iter)) settle(unit, node);
    loopBody(loop, node, end, iterator);
  });
  unit.statements(node.orelse);
  unit.assembler.place(end);
}

/** `iter(node)` in a register of its own. */
export function plainIterator(unit: Unit, node: Expr): Register {
  const iterator = unit.temporary();
  const items = constantItems(node);
  if (items !== undefined) unit.loadConstant(items, iterator, node);
  const iterable = items ? iterator : unit.during(() => operandNear(unit, node, [], iterator));
  unit.emit(Op.GET_ITER, iterator, iterable, 0, node);
  return iterator;
}

export function asyncIterator(unit: Unit, node: Expr): Register {
  const iterator = unit.temporary();
  const iterable = unit.during(() => operandNear(unit, node, [], iterator));
  unit.emit(Op.GET_AITER, iterator, iterable, 0, node);
  return iterator;
}

interface Iteration {
  readonly node: { readonly target: Expr; readonly iter: Expr };
  readonly iterator: Register;
  readonly isAsync: boolean;
  /** The header, where the recorder stops each time round. */
  readonly at: Span;
  /** The statement or comprehension: where an asynchronous iterator fails. */
  readonly whole: Span;
}

/** The loop over an iterator; `body` is to jump back. Goes on after it when it is exhausted. */
export function iterate(unit: Unit, iteration: Iteration, body: (loop: Loop) => void): void {
  const { node, at, isAsync } = iteration;
  const [exhausted, failed] = [new Label(), new Label()];
  const head = unit.assembler.placeLoop(unit.deletable, at);
  unit.during(() => {
    const item = storeRegister(unit, node.target) ?? unit.temporary();
    if (isAsync) nextAwaited(unit, iteration, item, failed);
    else unit.emit(Op.FOR_ITER, item, iteration.iterator, exhausted, node.iter);
    assign(unit, node.target, item);
  });
  body({ unit, at, head });
  unit.assembler.place(failed);
  unit.emit(Op.END_ASYNC_FOR, iteration.iterator, 0, exhausted, node.iter);
  unit.assembler.place(exhausted);
}

/** Whatever goes wrong here arrives in the register of the iterator, which is done with then. */
function nextAwaited(unit: Unit, iteration: Iteration, item: Register, failed: Label): void {
  const { iterator: register, whole } = iteration;
  guarded(unit, { handler: failed, register }, () => {
    const value = unit.scratchFor(item);
    unit.emit(Op.GET_ANEXT, value, register, 0, whole);
    awaitValue(unit, { target: item, value, from: AWAITED.next, at: whole });
  });
}

export function breaking(unit: Unit, node: Break): void {
  const depth = innermostLoop(unit);
  const loop = unit.blocks[depth];
  if (loop?.kind !== "loop") return;
  leave(unit, depth, () => {
    if (loop.iterator !== undefined) letGo(unit, loop.iterator, node);
    unit.emit(Op.JUMP, loop.end, 0, 0, node);
  });
}

export function continuing(unit: Unit, _node: Continue): void {
  const depth = innermostLoop(unit);
  const loop = unit.blocks[depth];
  if (loop?.kind === "loop") leave(unit, depth + 1, loop.repeat);
}

function innermostLoop(unit: Unit): number {
  return unit.blocks.findLastIndex((block) => block.kind === "loop");
}

export function returning(unit: Unit, node: Return): void {
  const value = node.value;
  const constant = value === undefined ? NONE : folded(value);
  if (constant !== undefined) {
    leave(unit, 0, () => returnConstant(unit, constant, node));
    return;
  }
  if (value === undefined) return;
  const result = kept(unit, unit.evaluate(value), node);
  leave(unit, 0, () => unit.emit(Op.RETURN, result, 0, 0, node));
}

/** A `finally` on the way out may change a variable, but not what is returned. */
function kept(unit: Unit, value: Register, at: Span): Register {
  if (unit.isTemporary(value) || !unit.blocks.some(({ kind }) => kind === "cleanup")) return value;
  const copy = unit.temporary();
  unit.move(copy, value, at);
  return copy;
}
