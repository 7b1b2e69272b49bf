import type { ExceptHandler, Span, Try } from "../ast.ts";
import { Op } from "../bytecode.ts";
import { Label, type Register } from "./assembler.ts";
import { guarded, leave } from "./blocks.ts";
import { settle } from "./settling.ts";
import type { Unit } from "./unit.ts";
import { forgetName, storeName } from "./variables.ts";

export function tryStatement(unit: Unit, node: Try): void {
  if (node.finalbody.length === 0) {
    tryExcept(unit, node);
    return;
  }
  tryFinally(unit, node, () => {
    if (node.handlers.length > 0) tryExcept(unit, node);
    else unit.statements(node.body);
  });
}

/** The `finally` body is compiled once for each way into it. */
export function tryFinally(
  unit: Unit,
  node: Pick<Try, "finalbody"> & Span,
  body: () => void,
): void {
  const [handler, end] = [new Label(), new Label()];
  const unwind = () => unit.statements(node.finalbody);
  guarded(unit, { handler, register: unit.nextTemporary, unwind }, body);
  unit.statements(node.finalbody);
  unit.emit(Op.JUMP, end, 0, 0, node);
  handling(unit, handler, node, (exception) => {
    unit.statements(node.finalbody);
    unit.emit(Op.RERAISE, exception, 0, 0, node);
  });
  unit.assembler.place(end);
}

/**
 * The code at a handler, for an exception that arrives in the next temporary register. Meanwhile
 * it is the exception that the frame handles, and no longer once `body` has been left.
 */
export function handling(
  unit: Unit,
  handler: Label,
  at: Span,
  body: (exception: Register) => void,
): void {
  unit.assembler.place(handler);
  if (!unit.assembler.reachable) return;
  unit.during(() => {
    const exception = unit.temporary();
    const saved = unit.temporary();
    const cleanup = new Label();
    const restore = () => unit.emit(Op.POP_EXC, saved, 0, 0, at);
    unit.emit(Op.PUSH_EXC, saved, exception, 0, at);
    settle(unit, at);
    guarded(unit, { handler: cleanup, register: exception, unwind: restore }, () =>
      body(exception),
    );
    unit.assembler.place(cleanup);
    restore();
    unit.emit(Op.RERAISE, exception, 0, 0, at);
  });
}

function tryExcept(unit: Unit, node: Try): void {
  const [handler, end] = [new Label(), new Label()];
  const depth = unit.blocks.length;
  guarded(unit, { handler, register: unit.nextTemporary }, () => unit.statements(node.body));
  unit.statements(node.orelse);
  unit.emit(Op.JUMP, end, 0, 0, node);
  handling(unit, handler, node, (exception) => {
    for (const clause of node.handlers) {
      unit.during(() =>
        exceptClause(unit, clause, exception, () => {
          leave(unit, depth, () => {
            // What only the exception has held ends at the last line of the body, as its name does.
            settle(unit, clause.body.at(-1) ?? clause);
            unit.emit(Op.JUMP, end, 0, 0, clause);
          });
        }),
      );
    }
    unit.emit(Op.RERAISE, exception, 0, 0, node);
  });
  unit.assembler.place(end);
}

function exceptClause(
  unit: Unit,
  clause: ExceptHandler,
  exception: Register,
  done: () => void,
): void {
  const next = new Label();
  unit.reachLine(clause);
  unit.during(() => {
    if (clause.type === undefined) return;
    const type = unit.evaluate(clause.type);
    const matches = unit.temporary();
    unit.emit(Op.EXC_MATCH, matches, exception, type, clause);
    unit.emit(Op.JUMP_IF_FALSE, matches, next, 0, clause);
  });
  if (clause.name === undefined) unit.statements(clause.body);
  else withNamed(unit, clause, clause.name, exception, () => unit.statements(clause.body));
  done();
  unit.assembler.place(next);
}

/** `except … as name`: the name is gone however the body is left. */
export function withNamed(
  unit: Unit,
  clause: ExceptHandler,
  name: string,
  exception: Register,
  body: () => void,
): void {
  const [failed, end] = [new Label(), new Label()];
  const unwind = () => forgetName(unit, name, clause);
  storeName(unit, name, exception, clause);
  const register = unit.nextTemporary;
  guarded(unit, { handler: failed, register, unwind }, body);
  unwind();
  unit.emit(Op.JUMP, end, 0, 0, clause);
  unit.assembler.place(failed);
  unit.temporary();
  unwind();
  unit.emit(Op.RERAISE, register, 0, 0, clause);
  unit.assembler.place(end);
}
