import type { Assert, Expr, ExprStmt, Raise, Span, Stmt } from "../ast.ts";
import { Op } from "../bytecode.ts";
import { Label } from "./assembler.ts";
import { annotatedAssignment, assignment, augmentedAssignment, deletion } from "./assignments.ts";
import { classDefinition } from "./classes.ts";
import { breaking, conditional, continuing, forLoop, returning, whileLoop } from "./control.ts";
import { tryStatement } from "./exceptions.ts";
import { folded } from "./folding.ts";
import { functionDefinition } from "./functions.ts";
import { typeAlias } from "./generics.ts";
import { tryStar } from "./groups.ts";
import { importing, importingFrom } from "./imports.ts";
import { intrinsic } from "./intrinsic.ts";
import { match } from "./patterns.ts";
import { mayLetGo, settle } from "./settling.ts";
import type { Unit } from "./unit.ts";
import { withStatement } from "./with.ts";

type Kind = Stmt["nodeType"];
type Compile<K extends Kind> = (unit: Unit, node: Extract<Stmt, { nodeType: K }>) => void;

const COMPILE: { readonly [K in Kind]: Compile<K> } = {
  FunctionDef: functionDefinition,
  AsyncFunctionDef: functionDefinition,
  ClassDef: classDefinition,
  Return: returning,
  Delete: deletion,
  Assign: assignment,
  TypeAlias: typeAlias,
  AugAssign: augmentedAssignment,
  AnnAssign: annotatedAssignment,
  For: forLoop,
  AsyncFor: forLoop,
  While: whileLoop,
  If: conditional,
  With: withStatement,
  AsyncWith: withStatement,
  Match: match,
  Raise: raising,
  Try: tryStatement,
  TryStar: tryStar,
  Assert: asserting,
  Import: importing,
  ImportFrom: importingFrom,
  Global: nothing,
  Nonlocal: nothing,
  Expr: expression,
  Pass: nothing,
  Break: breaking,
  Continue: continuing,
};

export function statement(unit: Unit, node: Stmt): void {
  if (reaches(unit, node)) unit.reachLine(lineOf(node));
  const compile = COMPILE[node.nodeType] as (unit: Unit, node: Stmt) => void;
  compile(unit, node);
  if (mayLetGo(node)) settle(unit, node);
}

/** Whether anything at all happens at the line of a statement. */
function reaches(unit: Unit, node: Stmt): boolean {
  if (node.nodeType === "Global" || node.nodeType === "Nonlocal") return false;
  if (node.nodeType !== "AnnAssign" || node.target.nodeType !== "Name") return true;
  const { kind } = unit.scope;
  return node.value !== undefined || (node.simple && (kind === "module" || kind === "class"));
}

function lineOf(node: Stmt): Span {
  return "decorator_list" in node ? (node.decorator_list[0] ?? node) : node;
}

function nothing(): void {
  // Its line has been announced; there is nothing else to it.
}

function expression(unit: Unit, node: ExprStmt): void {
  if (unit.session.shows === true && unit.scope.kind === "module") {
    unit.during(() => {
      const value = unit.evaluateFresh(node.value);
      intrinsic(unit, "display", value, value, node);
    });
    return;
  }
  if (folded(node.value) === undefined) unit.evaluate(node.value);
}

function raising(unit: Unit, node: Raise): void {
  if (node.exc === undefined) {
    unit.emit(Op.RAISE, -1, -1, 0, node);
    return;
  }
  const exception = unit.evaluate(node.exc);
  const cause = node.cause === undefined ? -1 : unit.evaluate(node.cause);
  unit.emit(Op.RAISE, exception, cause, 0, node);
}

function asserting(unit: Unit, node: Assert): void {
  const holds = new Label();
  unit.condition(node.test, "true", holds);
  raiseAssertion(unit, node, node.msg);
  unit.assembler.place(holds);
}

function raiseAssertion(unit: Unit, node: Assert, message: Expr | undefined): void {
  const error = unit.temporary();
  unit.emit(Op.LOAD_ASSERTION_ERROR, error, 0, 0, node);
  if (message !== undefined) {
    unit.evaluateFresh(message);
    unit.emit(Op.CALL, error, error, 1, node);
  }
  unit.emit(Op.RAISE, error, -1, 0, node.test);
}
