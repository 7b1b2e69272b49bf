import type { FormattedValue, JoinedStr } from "../ast.ts";
import { Op } from "../bytecode.ts";
import type { Register } from "./assembler.ts";
import { operandNear, row } from "./operands.ts";
import type { Unit } from "./unit.ts";

export function joined(unit: Unit, node: JoinedStr, target: Register): void {
  const [first] = node.values;
  if (first !== undefined && node.values.length === 1) {
    unit.into(first, target);
    return;
  }
  unit.emit(Op.BUILD_STRING, target, row(unit, node.values, target), node.values.length, node);
}

export function formatted(unit: Unit, node: FormattedValue, target: Register): void {
  const conversion = node.conversion === -1 ? 0 : node.conversion;
  if (node.format_spec === undefined) {
    const value = operandNear(unit, node.value, [], target);
    unit.emit(Op.FORMAT, target, value, conversion, node);
  } else {
    const value = row(unit, [node.value, node.format_spec], target);
    unit.emit(Op.FORMAT_SPEC, target, value, conversion, node);
  }
}
