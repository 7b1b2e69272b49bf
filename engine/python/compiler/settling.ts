import type { Expr, Module, Node, Span, Stmt } from "../ast.ts";
import { Op } from "../bytecode.ts";
import { nodesBelow } from "../nodes-below.ts";
import type { Register } from "./assembler.ts";
import type { Unit } from "./unit.ts";

/** Looks whether something has come to its end, in programs where that could be noticed. */
export function settle(unit: Unit, at: Span): void {
  if (unit.session.settles) unit.emit(Op.SETTLE, 0, 0, 0, at);
}

/** Empties a temporary that would count until the end of its block. */
export function letGo(unit: Unit, register: Register, at: Span): void {
  if (!unit.session.settles) return;
  unit.loadNone(register, at);
  settle(unit, at);
}

/** Where a condition is left, either way: what it was asked of may be gone. */
export function settleAfter(unit: Unit, test: Expr): void {
  if (settlesAfter(unit, test)) settle(unit, test);
}

export const settlesAfter = (unit: Unit, test: Expr): boolean =>
  unit.session.settles && calls(test);

const MAKERS: ReadonlySet<string> = new Set(["AsyncFunctionDef", "Yield", "YieldFrom"]);
const MODULES: ReadonlySet<string> = new Set(["asyncio", "gc", "weakref", "types", "inspect"]);

/** Whether a program can make anything whose end can be noticed. */
export function hasMortals(tree: Module): boolean {
  return nodesBelow(tree).some(({ node }) => MAKERS.has(node.nodeType) || noticesEnds(node));
}

function noticesEnds(node: Node): boolean {
  if (node.nodeType === "Import") return node.names.some(({ name }) => MODULES.has(rootOf(name)));
  if (node.nodeType === "ImportFrom") return MODULES.has(rootOf(node.module ?? ""));
  return node.nodeType === "FunctionDef" && node.name === "__del__";
}

const rootOf = (name: string): string => name.split(".")[0] ?? "";

const CALLS: ReadonlySet<string> = new Set(["Call", "Await", "Yield", "YieldFrom"]);

/** Whether anything is called in an expression: only so can it make objects of the program's. */
const calls = (node: Expr): boolean =>
  nodesBelow(node).some((below) => CALLS.has(below.node.nodeType));

export const isCall = (node: Expr): boolean => node.nodeType === "Call";

/** A loop over numbers lets nothing go. */
export const isRange = (node: Expr): boolean =>
  node.nodeType === "Call" && node.func.nodeType === "Name" && node.func.id === "range";

const NUMERIC: ReadonlySet<string> = new Set([
  "BinOp",
  "UnaryOp",
  "Compare",
  "BoolOp",
  "JoinedStr",
]);

/** A name that is given the result of an operator has most likely stood for a number before, too. */
const replaces = (targets: readonly Expr[], value: Expr): boolean =>
  !NUMERIC.has(value.nodeType) ||
  targets.some((target) => target.nodeType !== "Name") ||
  calls(value);

/** Whether an object may come to its end by a statement. */
export function mayLetGo(node: Stmt): boolean {
  switch (node.nodeType) {
    case "Expr":
    case "AugAssign":
      return calls(node.value);
    case "Assert":
      return calls(node.test);
    case "Assign":
      return replaces(node.targets, node.value);
    case "AnnAssign":
      return node.value !== undefined && replaces([node.target], node.value);
    case "Delete":
    case "For":
    case "AsyncFor":
    case "With":
    case "AsyncWith":
    case "Try":
    case "TryStar":
    case "Match":
    case "ClassDef":
    case "FunctionDef":
      return true;
    default:
      return false;
  }
}
