import type { BinOp, Expr, JoinedStr, Tuple, UnaryOp } from "../ast.ts";
import type { Constant } from "../bytecode.ts";

/** The constant that an expression is, if it is one (CPython: Python/flowgraph.c, fold_…). */
export function folded(node: Expr): Constant | undefined {
  switch (node.nodeType) {
    case "Constant":
      return node.constant;
    case "Name":
      return node.id === "__debug__" ? { kind: "bool", value: true } : undefined;
    case "Tuple":
      return foldedTuple(node);
    case "UnaryOp":
      return foldedUnary(node);
    case "BinOp":
      return foldedBinary(node);
    case "JoinedStr":
      return foldedString(node);
    default:
      return undefined;
  }
}

function foldedTuple(node: Tuple): Constant | undefined {
  const items = foldedAll(node.elts);
  return items && { kind: "tuple", items };
}

export function foldedAll(nodes: readonly Expr[]): readonly Constant[] | undefined {
  const items: Constant[] = [];
  for (const node of nodes) {
    const item = folded(node);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

function foldedUnary(node: UnaryOp): Constant | undefined {
  const operand = folded(node.operand);
  if (operand === undefined) return undefined;
  if (node.op === "Not") return { kind: "bool", value: !truthOf(operand) };
  if (node.op === "UAdd") return isNumber(operand) ? operand : undefined;
  return node.op === "USub" ? negated(operand) : inverted(operand);
}

function inverted(operand: Constant): Constant | undefined {
  const isSmall = operand.kind === "int" && typeof operand.value === "number";
  return isSmall && Number.isSafeInteger(operand.value)
    ? { kind: "int", value: -1 - operand.value }
    : undefined;
}

function negated(operand: Constant): Constant | undefined {
  if (operand.kind === "float") return { kind: "float", value: -operand.value };
  if (operand.kind !== "int") return undefined;
  // Not -0, which is no int.
  return { kind: "int", value: operand.value === 0 ? 0 : -operand.value };
}

function isNumber(constant: Constant): boolean {
  return constant.kind === "int" || constant.kind === "float";
}

/** Only what is exact in machine integers; the rest is left to the program. */
function foldedBinary(node: BinOp): Constant | undefined {
  const [left, right] = [smallInt(node.left), smallInt(node.right)];
  if (left === undefined || right === undefined) return undefined;
  const value = arithmetic(node.op, left, right);
  return value !== undefined && Number.isSafeInteger(value)
    ? { kind: "int", value: value + 0 }
    : undefined;
}

function smallInt(node: Expr): number | undefined {
  const constant = folded(node);
  return constant?.kind === "int" && typeof constant.value === "number"
    ? constant.value
    : undefined;
}

function arithmetic(op: BinOp["op"], left: number, right: number): number | undefined {
  switch (op) {
    case "Add":
      return left + right;
    case "Sub":
      return left - right;
    case "Mult":
      return left * right;
    case "Pow":
      return right >= 0 ? left ** right : undefined;
    case "LShift":
      return right >= 0 ? left * 2 ** right : undefined;
    case "BitOr":
      return isUnsigned32(left) && isUnsigned32(right) ? (left | right) >>> 0 : undefined;
    default:
      return undefined;
  }
}

function isUnsigned32(value: number): boolean {
  return value >= 0 && value <= 0xffff_ffff;
}

function foldedString(node: JoinedStr): Constant | undefined {
  let value = "";
  for (const part of node.values) {
    if (part.nodeType !== "Constant" || part.constant.kind !== "str") return undefined;
    value += part.constant.value;
  }
  return { kind: "str", value };
}

export function truthOf(constant: Constant): boolean {
  switch (constant.kind) {
    case "none":
      return false;
    case "bool":
      return constant.value;
    case "int":
    case "float":
      return Boolean(constant.value) || Number.isNaN(constant.value);
    case "complex":
      return constant.imag !== 0;
    case "str":
    case "bytes":
      return constant.value.length > 0;
    case "tuple":
    case "frozenset":
      return constant.items.length > 0;
    default:
      return true;
  }
}

export function isNone(node: Expr): boolean {
  return node.nodeType === "Constant" && node.constant.kind === "none";
}
