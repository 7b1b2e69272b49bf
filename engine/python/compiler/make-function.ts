import type { Span } from "../ast.ts";
import { type CodeObject, Op } from "../bytecode.ts";
import type { Register } from "./assembler.ts";
import type { Unit } from "./unit.ts";
import { cellRegister } from "./variables.ts";

export interface FunctionParts {
  readonly target: Register;
  readonly code: CodeObject;
  readonly positional?: Register | undefined;
  readonly keywords?: Register | undefined;
  readonly annotate?: Register | undefined;
  readonly at: Span;
}

/** The function of `code` over the cells of this frame. */
export function makeFunction(unit: Unit, parts: FunctionParts): void {
  const { target, code, at } = parts;
  const captures = code.free.map((name) => cellRegister(unit, name));
  const constant = unit.pools.constant({ kind: "code", code, captures });
  const extras = [parts.positional, parts.keywords, parts.annotate];
  if (extras.every((extra) => extra === undefined)) {
    unit.emit(Op.MAKE_FUNCTION, target, constant, "nothing", at);
    return;
  }
  unit.during(() => {
    const first = unit.nextTemporary;
    for (const extra of extras) unit.emit(Op.MOVE, unit.temporary(), extra ?? "nothing", 0, at);
    unit.emit(Op.MAKE_FUNCTION, target, constant, first, at);
  });
}
