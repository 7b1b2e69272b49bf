import type { Expr, Node } from "../ast.ts";
import { children } from "../symbols/children.ts";
import { mangled } from "../symbols/scope.ts";
import type { Register } from "./assembler.ts";
import type { Unit } from "./unit.ts";

/** A value that stays what it is while the expressions of `later` are evaluated. */
export function operand(unit: Unit, node: Expr, later: readonly Expr[]): Register {
  return stablePlace(unit, node, later) ?? unit.evaluateFresh(node);
}

/** The same, held in `target` if it needs a register and `target` may be one for it. */
export function operandNear(
  unit: Unit,
  node: Expr,
  later: readonly Expr[],
  target: Register,
): Register {
  const known = stablePlace(unit, node, later);
  if (known !== undefined) return known;
  const near = unit.scratchFor(target);
  unit.into(node, near);
  return near;
}

function stablePlace(unit: Unit, node: Expr, later: readonly Expr[]): Register | undefined {
  const constant = unit.constant(node);
  if (constant !== undefined) return constant;
  const variable = unit.session.visit.variable(unit, node);
  if (variable === undefined || !mayBeAssigned(unit, variable, later)) return variable;
  const copy = unit.temporary();
  unit.move(copy, variable, node);
  return copy;
}

/** Within expressions only `:=` can change a variable that lives in a register. */
export function mayBeAssigned(unit: Unit, register: Register, later: readonly Node[]): boolean {
  const name = unit.locals[register];
  if (name === undefined || !unit.scope.walrus.has(name)) return false;
  return later.some((node) => assigns(node, name, unit.scope.privateName));
}

function assigns(node: Node, name: string, privateName: string | undefined): boolean {
  if (node.nodeType === "NamedExpr" && mangled(privateName, node.target.id) === name) return true;
  return children(node).some((child) => assigns(child, name, privateName));
}

/** The values in consecutive registers, of which this is the first. */
export function row(unit: Unit, nodes: readonly Expr[], target: Register): Register {
  const [first, ...rest] = nodes;
  if (first === undefined) return target;
  const start = unit.baseFor(target);
  unit.into(first, start);
  for (const node of rest) unit.evaluateFresh(node);
  return start;
}
