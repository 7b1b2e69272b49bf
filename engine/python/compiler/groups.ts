import type { ExceptHandler, TryStar } from "../ast.ts";
import { Op } from "../bytecode.ts";
import { Label, type Register } from "./assembler.ts";
import { guarded, leave } from "./blocks.ts";
import { handling, tryFinally, withNamed } from "./exceptions.ts";
import type { Unit } from "./unit.ts";

export function tryStar(unit: Unit, node: TryStar): void {
  if (node.finalbody.length === 0) {
    tryGroups(unit, node);
    return;
  }
  tryFinally(unit, node, () => tryGroups(unit, node));
}

/** Python/codegen.c, codegen_try_star_except */
function tryGroups(unit: Unit, node: TryStar): void {
  const [handler, end] = [new Label(), new Label()];
  const depth = unit.blocks.length;
  guarded(unit, { handler, register: unit.nextTemporary }, () => unit.statements(node.body));
  unit.statements(node.orelse);
  unit.emit(Op.JUMP, end, 0, 0, node);
  handling(unit, handler, node, (original) => {
    const outcome = collectOutcome(unit, node, original);
    const failed = new Label();
    unit.emit(Op.JUMP_IF_NOT_NONE, outcome, failed, 0, node);
    leave(unit, depth, () => unit.emit(Op.JUMP, end, 0, 0, node));
    unit.assembler.place(failed);
    unit.emit(Op.RERAISE, outcome, 0, 0, node);
  });
  unit.assembler.place(end);
}

/** What remains to be raised when all clauses have had their part, or None. */
function collectOutcome(unit: Unit, node: TryStar, original: Register): Register {
  const raised = unit.temporary();
  const matched = unit.temporary();
  const rest = unit.temporary();
  unit.emit(Op.BUILD_LIST, raised, raised, 0, node);
  unit.move(rest, original, node);
  for (const clause of node.handlers) {
    const next = new Label();
    unit.during(() => groupClause(unit, clause, { matched, rest, raised }, next));
    unit.assembler.place(next);
  }
  unit.emit(Op.LIST_APPEND, raised, rest, 0, node);
  unit.emit(Op.EXC_GROUP_RERAISE, matched, original, raised, node);
  return matched;
}

interface Parts {
  /** The part a clause is about; the register after it is `rest`. */
  readonly matched: Register;
  readonly rest: Register;
  /** What the clauses have raised themselves. */
  readonly raised: Register;
}

function groupClause(unit: Unit, clause: ExceptHandler, parts: Parts, next: Label): void {
  const { matched, rest, raised } = parts;
  const failed = new Label();
  unit.reachLine(clause);
  unit.during(() => {
    if (clause.type === undefined) return;
    const type = unit.evaluate(clause.type);
    unit.emit(Op.EXC_GROUP_MATCH, matched, rest, type, clause);
  });
  unit.emit(Op.JUMP_IF_NONE, matched, next, 0, clause);
  const { name } = clause;
  const run = () => unit.statements(clause.body);
  const saved = unit.temporary();
  const register = unit.nextTemporary;
  const unwind = () => unit.emit(Op.POP_EXC, saved, 0, 0, clause);
  unit.emit(Op.PUSH_EXC, saved, matched, 0, clause);
  guarded(unit, { handler: failed, register, unwind }, () => {
    if (name === undefined) run();
    else unit.during(() => withNamed(unit, clause, name, matched, run));
  });
  unwind();
  unit.emit(Op.JUMP, next, 0, 0, clause);
  unit.assembler.place(failed);
  const exception = unit.temporary();
  unwind();
  unit.emit(Op.LIST_APPEND, raised, exception, 0, clause);
}
