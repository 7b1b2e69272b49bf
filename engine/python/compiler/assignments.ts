import type {
  AnnAssign,
  Assign,
  Attribute,
  AugAssign,
  Delete,
  Expr,
  List,
  Name,
  NamedExpr,
  Span,
  Subscript,
  Tuple,
} from "../ast.ts";
import { Op } from "../bytecode.ts";
import { attributeName, spanAtAttribute } from "./access.ts";
import { variableAnnotation } from "./annotations.ts";
import type { Register } from "./assembler.ts";
import { operand } from "./operands.ts";
import { inplaceOperation } from "./operators.ts";
import type { Unit } from "./unit.ts";
import { deleteName, stored, storeName, storeRegister } from "./variables.ts";

export function assignment(unit: Unit, node: Assign): void {
  const [target, ...others] = node.targets;
  if (target === undefined) return;
  if (others.length > 0) {
    assignAll(unit, node);
    return;
  }
  const { value } = node;
  if (isDisplay(target) && value.nodeType === "Tuple" && isSwap(target, value)) {
    assignPairwise(unit, target.elts, value.elts);
    return;
  }
  assignValue(unit, target, value);
}

/** `target = value`, straight into the register of a variable. */
function assignValue(unit: Unit, target: Expr, value: Expr): void {
  const register = storeRegister(unit, target);
  if (register === undefined) {
    assign(unit, target, operand(unit, value, [target]));
    return;
  }
  unit.into(value, register);
  assign(unit, target, register);
}

function assignAll(unit: Unit, { targets, value }: Assign): void {
  const source = operand(unit, value, targets);
  const changes = !unit.isTemporary(source) && targets.some(isDisplay);
  const result = changes ? copyOf(unit, source, value) : source;
  for (const target of targets) unit.during(() => assign(unit, target, result));
}

function copyOf(unit: Unit, register: Register, at: Span): Register {
  const copy = unit.temporary();
  unit.move(copy, register, at);
  return copy;
}

type Display = Tuple | List;

function isDisplay(node: Expr): node is Display {
  return node.nodeType === "Tuple" || node.nodeType === "List";
}

/** Whether the items of a `a, b = b, a` can be stored without making a tuple of them. */
function isSwap(target: Display, value: Tuple): boolean {
  const nodes = [...target.elts, ...value.elts];
  const plain = !nodes.some((node) => node.nodeType === "Starred");
  return plain && target.elts.length === value.elts.length && target.elts.length > 0;
}

/** All values first; a variable is read late only if no target before its own stores in it. */
function assignPairwise(unit: Unit, targets: readonly Expr[], values: readonly Expr[]): void {
  const sources = values.map((value, index) => {
    const source = operand(unit, value, [...values.slice(index + 1), ...targets]);
    const before = targets.slice(0, index).map((target) => storeRegister(unit, target));
    const nested = targets.some((target) => isDisplay(target));
    const safe = unit.isTemporary(source) || !(nested || before.includes(source));
    return safe ? source : copyOf(unit, source, value);
  });
  targets.forEach((target, index) => {
    const source = sources[index];
    if (source !== undefined) unit.during(() => assign(unit, target, source));
  });
}

/** Stores the value in a register, which may be the variable's own already. */
export function assign(unit: Unit, target: Expr, source: Register): void {
  switch (target.nodeType) {
    case "Name":
      storeName(unit, target.id, source, target);
      break;
    case "Attribute":
      assignAttribute(unit, target, source);
      break;
    case "Subscript":
      assignItem(unit, target, source);
      break;
    case "Starred":
      assign(unit, target.value, source);
      break;
    case "Tuple":
    case "List":
      unpack(unit, target, source);
      break;
    default:
  }
}

function assignAttribute(unit: Unit, target: Attribute, source: Register): void {
  noteStaticAttribute(unit, target);
  const object = unit.evaluate(target.value);
  const at = spanAtAttribute(target, target);
  unit.emit(Op.STORE_ATTR, source, object, attributeName(unit, target), at);
}

/** Python/compile.c, _PyCompile_MaybeAddStaticAttributeToClass */
function noteStaticAttribute(unit: Unit, { value, attr }: Attribute): void {
  if (value.nodeType !== "Name" || value.id !== "self") return;
  let outer: Unit | undefined = unit;
  while (outer !== undefined && outer.scope.kind !== "class") outer = outer.parent;
  outer?.staticAttributes.add(attr);
}

function assignItem(unit: Unit, target: Subscript, source: Register): void {
  const object = operand(unit, target.value, [target.slice]);
  unit.emit(Op.STORE_SUBSCR, source, object, unit.evaluate(target.slice), target);
}

function unpack(unit: Unit, target: Display, source: Register): void {
  const { elts } = target;
  const first = consecutiveVariables(unit, elts) ?? unit.temporary(elts.length);
  const star = elts.findIndex((node) => node.nodeType === "Starred");
  const after = elts.length - star - 1;
  if (star < 0) unit.emit(Op.UNPACK, first, source, elts.length, target);
  else unit.emit(Op.UNPACK_STAR, first, source, star + (after << 16), target);
  elts.forEach((node, index) => {
    unit.during(() => assign(unit, node, first + index));
  });
}

/** The first of the registers of the targets, if they are variables in a row. */
function consecutiveVariables(unit: Unit, targets: readonly Expr[]): Register | undefined {
  const [first, ...others] = targets.map((target) => {
    return storeRegister(unit, target.nodeType === "Starred" ? target.value : target);
  });
  if (first === undefined) return undefined;
  return others.every((register, index) => register === first + index + 1) ? first : undefined;
}

export function walrus(unit: Unit, node: NamedExpr, target: Register): void {
  const variable = assignWalrus(unit, node);
  if (variable !== undefined) {
    unit.move(target, variable, node);
    return;
  }
  const value = unit.scratchFor(target);
  unit.into(node.value, value);
  storeName(unit, node.target.id, value, node.target);
  unit.move(target, value, node);
}

/** The variable in which the value is now, if its name stands for a register. */
export function assignWalrus(unit: Unit, node: NamedExpr): Register | undefined {
  const variable = storeRegister(unit, node.target);
  if (variable === undefined) return undefined;
  unit.into(node.value, variable);
  stored(unit, node.target.id, node.target);
  return variable;
}

// ── augmented ───────────────────────────────────────────────────────────────────────────────────

export function augmentedAssignment(unit: Unit, node: AugAssign): void {
  const { target } = node;
  if (target.nodeType === "Name") {
    augmentName(unit, node, target);
    return;
  }
  if (target.nodeType === "Attribute") {
    augmentAttribute(unit, node, target);
    return;
  }
  augmentItem(unit, node, target);
}

function augmentName(unit: Unit, node: AugAssign, target: Name): void {
  const variable = storeRegister(unit, target);
  const load: Name = { ...target, ctx: "Load" };
  const old = operand(unit, load, [node.value]);
  const right = unit.evaluate(node.value);
  const result = variable ?? old;
  unit.emit(inplaceOperation(node.op), result, old, right, node);
  storeName(unit, target.id, result, target);
}

function augmentAttribute(unit: Unit, node: AugAssign, target: Attribute): void {
  const object = operand(unit, target.value, [node.value]);
  const name = attributeName(unit, target);
  const at = spanAtAttribute(target, target);
  const value = unit.temporary();
  unit.emit(Op.LOAD_ATTR, value, object, name, at);
  unit.emit(inplaceOperation(node.op), value, value, unit.evaluate(node.value), node);
  unit.emit(Op.STORE_ATTR, value, object, name, at);
}

function augmentItem(unit: Unit, node: AugAssign, target: Subscript): void {
  const object = operand(unit, target.value, [target.slice, node.value]);
  const key = operand(unit, target.slice, [node.value]);
  const value = unit.temporary();
  unit.emit(Op.LOAD_SUBSCR, value, object, key, target);
  unit.emit(inplaceOperation(node.op), value, value, unit.evaluate(node.value), node);
  unit.emit(Op.STORE_SUBSCR, value, object, key, target);
}

// ── annotated ───────────────────────────────────────────────────────────────────────────────────

/** Python/codegen.c, codegen_annassign */
export function annotatedAssignment(unit: Unit, node: AnnAssign): void {
  const { target, value } = node;
  if (value !== undefined) unit.during(() => assignValue(unit, target, value));
  else if (target.nodeType !== "Name") unit.during(() => evaluateParts(unit, target));
  variableAnnotation(unit, node);
}

/** A target without a value is still looked at, though not itself. */
function evaluateParts(unit: Unit, target: Attribute | Subscript): void {
  unit.evaluate(target.value);
  if (target.nodeType === "Subscript") unit.evaluate(target.slice);
}

// ── del ─────────────────────────────────────────────────────────────────────────────────────────

export function deletion(unit: Unit, node: Delete): void {
  for (const target of node.targets) unit.during(() => deleteTarget(unit, target));
}

function deleteTarget(unit: Unit, target: Expr): void {
  if (target.nodeType === "Name") deleteName(unit, target.id, target);
  else if (target.nodeType === "Attribute") deleteAttribute(unit, target);
  else if (target.nodeType === "Subscript") deleteItem(unit, target);
  else if (isDisplay(target)) for (const item of target.elts) deleteTarget(unit, item);
}

function deleteAttribute(unit: Unit, target: Attribute): void {
  const object = unit.evaluate(target.value);
  unit.emit(
    Op.DELETE_ATTR,
    0,
    object,
    attributeName(unit, target),
    spanAtAttribute(target, target),
  );
}

function deleteItem(unit: Unit, target: Subscript): void {
  const object = operand(unit, target.value, [target.slice]);
  unit.emit(Op.DELETE_SUBSCR, 0, object, unit.evaluate(target.slice), target);
}
