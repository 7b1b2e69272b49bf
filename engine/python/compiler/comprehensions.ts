import type {
  Comprehension,
  DictComp,
  Expr,
  GeneratorExp,
  ListComp,
  SetComp,
  Span,
} from "../ast.ts";
import { Op } from "../bytecode.ts";
import type { Scope } from "../symbols/scope.ts";
import { Label, type Register } from "./assembler.ts";
import { finishUnit, openUnit, positional, qualnameWithin, returnNone } from "./code.ts";
import { asyncIterator, iterate, jumpBack, plainIterator } from "./control.ts";
import { makeFunction } from "./make-function.ts";
import type { Unit } from "./unit.ts";

export function listComprehension(unit: Unit, node: ListComp, target: Register): void {
  inlined(unit, node, target, Op.BUILD_LIST, (result) => {
    unit.emit(Op.LIST_APPEND, result, unit.evaluate(node.elt), 0, node.elt);
  });
}

export function setComprehension(unit: Unit, node: SetComp, target: Register): void {
  inlined(unit, node, target, Op.BUILD_SET, (result) => {
    unit.emit(Op.SET_ADD, result, unit.evaluate(node.elt), 0, node.elt);
  });
}

export function dictComprehension(unit: Unit, node: DictComp, target: Register): void {
  inlined(unit, node, target, Op.BUILD_MAP, (result) => {
    const key = unit.evaluateFresh(node.key);
    unit.emit(Op.MAP_ADD, result, key, unit.evaluate(node.value), node.key);
  });
}

type Inlined = ListComp | SetComp | DictComp;

/** PEP 709: in the frame of what is around it, with registers of its own for its variables. */
function inlined(
  unit: Unit,
  node: Inlined,
  target: Register,
  build: number,
  add: (result: Register) => void,
): void {
  const [first] = node.generators;
  if (first === undefined) return;
  const result = unit.scratchFor(target);
  const iterator = iteratorOf(unit, first);
  const scope = unit.session.symbols.scope(node);
  const registers = variables(unit, scope, node);
  unit.inlined.push({ scope, registers });
  unit.emit(build, result, result, 0, node);
  const element = "elt" in node ? node.elt : node.key;
  let start = 0;
  const entered = () => {
    start = unit.assembler.size;
  };
  const { generators } = node;
  clauses(unit, { generators, iterator, element, whole: node, entered }, () => add(result));
  unit.inlined.pop();
  const named = [...registers].map(([name, register]) => ({ name, register }));
  unit.comprehensions.push({ start, end: unit.assembler.size, variables: named });
  unit.move(target, result, node);
}

function iteratorOf(unit: Unit, clause: Comprehension): Register {
  return clause.is_async ? asyncIterator(unit, clause.iter) : plainIterator(unit, clause.iter);
}

/** Fresh registers: empty where something may look at them too early, and cells each time. */
function variables(unit: Unit, scope: Scope, node: Inlined): ReadonlyMap<string, Register> {
  const registers = new Map<string, Register>();
  for (const [name, resolution] of scope.resolutions) {
    if (resolution !== "local") continue;
    const register = unit.temporary();
    registers.set(name, register);
    unit.assembler.unbind(register);
    const cell = scope.cells.has(name);
    if (cell || node.generators.length > 1) unit.emit(Op.MOVE, register, "nothing", 0, node);
    if (cell) unit.emit(Op.MAKE_CELL, register, 0, 0, node);
  }
  return registers;
}

interface Clauses {
  readonly generators: readonly Comprehension[];
  /** Of the first of them. */
  readonly iterator: Register;
  readonly element: Span;
  readonly whole: Span;
  /** Told when the first item has been assigned. */
  readonly entered?: () => void;
}

function clauses(unit: Unit, comprehension: Clauses, add: () => void): void {
  const { generators, iterator, element, whole } = comprehension;
  const [clause, ...inner] = generators;
  if (clause === undefined) return;
  const header: Expr = clause.target;
  const iteration = { node: clause, iterator, isAsync: clause.is_async, at: header, whole };
  iterate(unit, iteration, (loop) => {
    comprehension.entered?.();
    const again = new Label();
    for (const test of clause.ifs) {
      unit.reachLine(test);
      unit.condition(test, "false", again);
    }
    unit.during(() => {
      const [next] = inner;
      if (next !== undefined) {
        const nested = { generators: inner, iterator: iteratorOf(unit, next), element, whole };
        clauses(unit, nested, add);
      } else {
        unit.reachLine(element);
        add();
      }
    });
    unit.assembler.place(again);
    jumpBack(loop);
  });
}

/** Python/codegen.c, codegen_comprehension: a generator over the iterator of the first clause. */
export function generatorExpression(unit: Unit, node: GeneratorExp, target: Register): void {
  const [first] = node.generators;
  if (first === undefined) return;
  const base = unit.baseFor(target);
  const scope = unit.session.symbols.scope(node);
  const code = generatorCode(unit, node, scope);
  makeFunction(unit, { target: base, code, at: node });
  iteratorOf(unit, first);
  unit.emit(Op.CALL, target, base, 1, node);
}

function generatorCode(unit: Unit, node: GeneratorExp, scope: Scope) {
  const inner = openUnit(unit, scope, qualnameWithin(unit, "<genexpr>"), node);
  const { generators, elt: element } = node;
  clauses(inner, { generators, iterator: inner.register(".0"), element, whole: node }, () => {
    const value = inner.evaluate(element);
    inner.emit(Op.YIELD, inner.temporary(), value, 0, element);
  });
  returnNone(inner, node);
  return finishUnit(inner, {
    name: "<genexpr>",
    kind: scope.awaits ? "async generator" : "generator",
    firstLine: node.lineno,
    parameters: positional(1),
  });
}
