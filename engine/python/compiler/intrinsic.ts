import type { Span } from "../ast.ts";
import { INTRINSICS, Op } from "../bytecode.ts";
import type { Register } from "./assembler.ts";
import type { Unit } from "./unit.ts";

export type Intrinsic = (typeof INTRINSICS)[number];

/** Emits what Python code of ours makes of the values from `first` on. */
export function intrinsic(
  unit: Unit,
  name: Intrinsic,
  target: Register,
  first: Register,
  at: Span,
): void {
  unit.emit(Op.INTRINSIC, target, first, INTRINSICS.indexOf(name), at);
}
