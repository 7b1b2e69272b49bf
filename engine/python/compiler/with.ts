import type { AsyncWith, Span, With, WithItem } from "../ast.ts";
import { Op } from "../bytecode.ts";
import { Label, type Register } from "./assembler.ts";
import { assign } from "./assignments.ts";
import { guarded, leave } from "./blocks.ts";
import { handling } from "./exceptions.ts";
import { AWAITED, awaitValue } from "./suspension.ts";
import type { Unit } from "./unit.ts";

/** What LOAD_SPECIAL calls the methods of a context manager. */
const SPECIAL = { enter: 0, exit: 1, asyncEnter: 2, asyncExit: 3 } as const;

interface Manager {
  readonly unit: Unit;
  readonly isAsync: boolean;
  /** The bound `__exit__` or `__aexit__`. */
  readonly exit: Register;
  readonly at: Span;
}

export function withStatement(unit: Unit, node: With | AsyncWith): void {
  const isAsync = node.nodeType === "AsyncWith";
  nested(unit, node.items, isAsync, () => unit.statements(node.body));
}

function nested(unit: Unit, items: readonly WithItem[], isAsync: boolean, body: () => void): void {
  const [item, ...others] = items;
  if (item === undefined) {
    body();
    return;
  }
  unit.during(() => {
    const manager = { unit, isAsync, exit: unit.temporary(), at: item.context_expr };
    withItem(manager, item, () => nested(unit, others, isAsync, body));
  });
}

/** Python/codegen.c, codegen_with_inner */
function withItem(manager: Manager, item: WithItem, body: () => void): void {
  const { unit, at } = manager;
  const [handler, end] = [new Label(), new Label()];
  const depth = unit.blocks.length;
  const register = unit.nextTemporary;
  const unwind = () => exitNormally(manager);
  unit.during(() => enter(manager, item, register));
  guarded(unit, { handler, register, unwind }, () => {
    unit.during(() => {
      const value = unit.temporary();
      if (item.optional_vars !== undefined) assign(unit, item.optional_vars, value);
    });
    body();
  });
  exitNormally(manager);
  unit.emit(Op.JUMP, end, 0, 0, at);
  handling(unit, handler, at, (exception) => {
    exitFailing(manager, exception, () => {
      leave(unit, depth, () => unit.emit(Op.JUMP, end, 0, 0, at));
    });
  });
  unit.assembler.place(end);
}

/** Both methods are looked up before one of them is called. */
function enter({ unit, isAsync, exit, at }: Manager, item: WithItem, target: Register): void {
  const manager = unit.temporary();
  const object = unit.session.visit.variable(unit, item.context_expr) ?? manager;
  if (object === manager) unit.into(item.context_expr, manager);
  unit.emit(Op.LOAD_SPECIAL, exit, object, isAsync ? SPECIAL.asyncExit : SPECIAL.exit, at);
  unit.emit(Op.LOAD_SPECIAL, manager, object, isAsync ? SPECIAL.asyncEnter : SPECIAL.enter, at);
  unit.reachLine(at);
  unit.emit(Op.CALL, target, manager, 0, at);
  if (isAsync) awaitValue(unit, { target, value: target, from: AWAITED.enter, at });
}

function exitNormally(manager: Manager): void {
  const { unit, at } = manager;
  callExit(manager, (first) => {
    for (const offset of [0, 1, 2]) unit.loadNone(first + offset, at);
  });
}

function exitFailing(manager: Manager, exception: Register, swallowed: () => void): void {
  const { unit, at } = manager;
  const swallow = new Label();
  const verdict = callExit(manager, (first) => unit.emit(Op.EXC_INFO, first, exception, 0, at));
  unit.emit(Op.JUMP_IF_TRUE, verdict, swallow, 0, at);
  unit.emit(Op.RERAISE, exception, 0, 0, at);
  unit.assembler.place(swallow);
  swallowed();
}

/** Calls the exit method with the three values that `give` puts into registers. */
function callExit(manager: Manager, give: (first: Register) => void): Register {
  const { unit, exit, at } = manager;
  return unit.during(() => {
    const base = unit.temporary(4);
    unit.reachLine(at);
    unit.move(base, exit, at);
    give(base + 1);
    unit.emit(Op.CALL, base, base, 3, at);
    if (manager.isAsync) awaitValue(unit, { target: base, value: base, from: AWAITED.exit, at });
    return base;
  });
}
