import type { Attribute, Slice, Span, Subscript } from "../ast.ts";
import { Op } from "../bytecode.ts";
import { mangled } from "../symbols/scope.ts";
import type { Register } from "./assembler.ts";
import { operandNear, row } from "./operands.ts";
import { isCall, settle } from "./settling.ts";
import type { Unit } from "./unit.ts";

export function attributeName(unit: Unit, node: Attribute): number {
  return unit.name(mangled(unit.currentScope.privateName, node.attr));
}

/**
 * Python/codegen.c, update_start_location_to_match_attr: what happens at an attribute on a line of
 * its own happens there, and not where the expression starts.
 */
export function spanAtAttribute(span: Span, attribute: Attribute): Span {
  if (span.lineno === attribute.end_lineno) return span;
  return {
    lineno: attribute.end_lineno,
    col_offset: attribute.end_col_offset - attribute.attr.length,
    end_lineno: span.end_lineno,
    end_col_offset: span.end_col_offset,
  };
}

export function attribute(unit: Unit, node: Attribute, target: Register): void {
  const object = operandNear(unit, node.value, [], target);
  const at = spanAtAttribute(node, node);
  unit.emit(Op.LOAD_ATTR, target, object, attributeName(unit, node), at);
  if (isCall(node.value)) settle(unit, node);
}

export function subscript(unit: Unit, node: Subscript, target: Register): void {
  const object = operandNear(unit, node.value, [node.slice], target);
  unit.emit(Op.LOAD_SUBSCR, target, object, unit.evaluate(node.slice), node);
}

export function slice(unit: Unit, node: Slice, target: Register): void {
  const none = { ...node, nodeType: "Constant", constant: { kind: "none" } } as const;
  const bounds = [node.lower ?? none, node.upper ?? none, node.step ?? none];
  unit.emit(Op.BUILD_SLICE, target, row(unit, bounds, target), 0, node);
}
