import type {
  Constant,
  ConstantValue,
  FormattedValue,
  Interpolation,
  JoinedStr,
  TemplateStr,
} from "../ast.ts";
import { Op } from "../bytecode.ts";
import type { Register } from "./assembler.ts";
import { intrinsic } from "./intrinsic.ts";
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

/** PEP 750. codegen_template_str */
export function template(unit: Unit, node: TemplateStr, target: Register): void {
  const parts = unit.scratchFor(target);
  unit.emit(Op.BUILD_TUPLE, parts, row(unit, node.values, parts), node.values.length, node);
  intrinsic(unit, "template", target, parts, node);
}

/** codegen_interpolation */
export function interpolation(unit: Unit, node: Interpolation, target: Register): void {
  const { lineno, col_offset, end_lineno, end_col_offset } = node;
  const constant = (value: ConstantValue): Constant => ({
    nodeType: "Constant",
    constant: value,
    lineno,
    col_offset,
    end_lineno,
    end_col_offset,
  });
  const text = (value: string) => constant({ kind: "str", value });
  const parts = [
    node.value,
    text(node.str),
    node.conversion === -1
      ? constant({ kind: "none" })
      : text(String.fromCharCode(node.conversion)),
    node.format_spec ?? text(""),
  ];
  const tuple = unit.scratchFor(target);
  unit.emit(Op.BUILD_TUPLE, tuple, row(unit, parts, tuple), parts.length, node);
  intrinsic(unit, "interpolation", target, tuple, node);
}
