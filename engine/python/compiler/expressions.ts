import { EngineBug } from "../../support/assert.ts";
import type { Expr, Name } from "../ast.ts";
import { attribute, slice, subscript } from "./access.ts";
import type { Register } from "./assembler.ts";
import { assignWalrus, walrus } from "./assignments.ts";
import { call } from "./calls.ts";
import {
  dictComprehension,
  generatorExpression,
  listComprehension,
  setComprehension,
} from "./comprehensions.ts";
import { dict, list, set, tuple } from "./displays.ts";
import { folded } from "./folding.ts";
import { lambda } from "./functions.ts";
import { binary, booleanOperation, choice, comparison, unary } from "./operators.ts";
import { formatted, interpolation, joined, template } from "./strings.ts";
import { awaiting, yielding, yieldingFrom } from "./suspension.ts";
import type { Unit } from "./unit.ts";
import { loadName, variableRegister } from "./variables.ts";

type Kind = Expr["nodeType"];
type Compile<K extends Kind> = (
  unit: Unit,
  node: Extract<Expr, { nodeType: K }>,
  target: Register,
) => void;

const COMPILE: { readonly [K in Kind]: Compile<K> } = {
  BoolOp: booleanOperation,
  NamedExpr: walrus,
  BinOp: binary,
  UnaryOp: unary,
  Lambda: lambda,
  IfExp: choice,
  Dict: dict,
  Set: set,
  ListComp: listComprehension,
  SetComp: setComprehension,
  DictComp: dictComprehension,
  GeneratorExp: generatorExpression,
  Await: awaiting,
  Yield: yielding,
  YieldFrom: yieldingFrom,
  Compare: comparison,
  Call: call,
  FormattedValue: formatted,
  Interpolation: interpolation,
  JoinedStr: joined,
  TemplateStr: template,
  Constant: unsupported,
  Attribute: attribute,
  Subscript: subscript,
  Starred: unsupported,
  Name: name,
  List: list,
  Tuple: tuple,
  Slice: slice,
};

export function into(unit: Unit, node: Expr, target: Register): void {
  const constant = folded(node);
  if (constant !== undefined) {
    unit.loadConstant(constant, target, node);
    return;
  }
  const compile = COMPILE[node.nodeType] as (unit: Unit, node: Expr, target: Register) => void;
  compile(unit, node, target);
}

export function variable(unit: Unit, node: Expr): Register | undefined {
  return node.nodeType === "NamedExpr" ? assignWalrus(unit, node) : variableRegister(unit, node);
}

function name(unit: Unit, node: Name, target: Register): void {
  loadName(unit, node.id, target, node);
}

/** Constants have been folded before; the others are refused before anything is compiled. */
function unsupported(_unit: Unit, node: Expr): never {
  throw new EngineBug(`expression cannot be compiled: ${node.nodeType}`);
}
