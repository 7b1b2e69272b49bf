import type {
  AsyncFunctionDef,
  ClassDef,
  Expr,
  FunctionDef,
  Name,
  Span,
  TypeAlias,
  TypeParam,
} from "../ast.ts";
import { Op } from "../bytecode.ts";
import { evaluator } from "./annotations.ts";
import type { Register } from "./assembler.ts";
import { finishUnit, openUnit, positionalOnly, qualnameWithin } from "./code.ts";
import { type Intrinsic, intrinsic } from "./intrinsic.ts";
import { makeFunction } from "./make-function.ts";
import type { Unit } from "./unit.ts";
import { loadName, storeName } from "./variables.ts";

type GenericNode = FunctionDef | AsyncFunctionDef | ClassDef | TypeAlias;

const TYPE_PARAMETERS = ".type_params";
export const GENERIC_BASE = ".generic_base";

/** The line of the first decorator, or of the definition itself. */
export function firstLineOf(node: GenericNode): number {
  const decorator = "decorator_list" in node ? node.decorator_list[0] : undefined;
  return decorator?.lineno ?? node.lineno;
}

/** What is evaluated outside and handed in, by the name of the parameter that takes it. */
export type Passed = Readonly<Record<string, Register | undefined>>;

/**
 * PEP 695: a hidden function makes the type parameters and then what is generic over them, which
 * `build` leaves in a register.
 */
export function generic(
  unit: Unit,
  node: GenericNode,
  passed: Passed,
  target: Register,
  build: (inner: Unit, result: Register) => void,
): void {
  const title = typeof node.name === "string" ? node.name : node.name.id;
  const name = `<generic parameters of ${title}>`;
  const scope = unit.session.symbols.scope(node, "parameters");
  const inner = openUnit(unit, scope, qualnameWithin(unit, name), node);
  const result = inner.temporary();
  inner.during(() => makeTypeParameters(inner, node.type_params, node));
  inner.during(() => build(inner, result));
  inner.emit(Op.RETURN, result, 0, 0, node);
  const parameters = positionalOnly(scope.parameters.length);
  const code = finishUnit(inner, {
    name,
    kind: "function",
    firstLine: firstLineOf(node),
    parameters,
  });
  unit.during(() => {
    const base = unit.temporary();
    makeFunction(unit, { target: base, code, at: node });
    for (const parameter of scope.parameters) {
      unit.emit(Op.MOVE, unit.temporary(), passed[parameter] ?? "nothing", 0, node);
    }
    unit.emit(Op.CALL, target, base, scope.parameters.length, node);
  });
}

function makeTypeParameters(inner: Unit, params: readonly TypeParam[], at: Span): void {
  const first = inner.nextTemporary;
  for (const param of params) makeTypeParameter(inner, param, inner.temporary());
  const all = inner.temporary();
  inner.emit(Op.BUILD_TUPLE, all, first, params.length, at);
  storeName(inner, TYPE_PARAMETERS, all, at);
}

function makeTypeParameter(inner: Unit, param: TypeParam, target: Register): void {
  inner.during(() => {
    inner.loadText(param.name, inner.baseFor(target), param);
    const bound = param.nodeType === "TypeVar" ? param.bound : undefined;
    if (bound !== undefined) evaluate(inner, param, "bound", bound);
    intrinsic(inner, constructorOf(param), target, target, param);
  });
  inner.during(() => {
    if (param.default_value === undefined) return;
    evaluate(inner, param, "default", param.default_value);
    intrinsic(inner, "with default", target, target, param);
  });
  storeName(inner, param.name, target, param);
}

function evaluate(inner: Unit, node: TypeParam, role: "bound" | "default", value: Expr): void {
  evaluator({ unit: inner, node, role, name: node.name, at: value }, value);
}

function constructorOf(param: TypeParam): Intrinsic {
  if (param.nodeType === "ParamSpec") return "paramspec";
  if (param.nodeType === "TypeVarTuple") return "typevartuple";
  return param.bound === undefined ? "typevar" : "typevar with bound";
}

/** Sets `__type_params__` of the function in `result`. */
export function attachTypeParameters(inner: Unit, result: Register, at: Span): void {
  inner.during(() => {
    const [definition, params] = [inner.temporary(), inner.temporary()];
    inner.move(definition, result, at);
    loadName(inner, TYPE_PARAMETERS, params, at);
    intrinsic(inner, "with type params", result, definition, at);
  });
}

/** Makes the base class `Generic[…]` and names it. */
export function genericBase(inner: Unit, at: Span): Name {
  inner.during(() => {
    const base = inner.temporary();
    loadName(inner, TYPE_PARAMETERS, base, at);
    intrinsic(inner, "generic base", base, base, at);
    storeName(inner, GENERIC_BASE, base, at);
  });
  const { lineno, col_offset, end_lineno, end_col_offset } = at;
  const span = { lineno, col_offset, end_lineno, end_col_offset };
  return { ...span, nodeType: "Name", id: GENERIC_BASE, ctx: "Load" };
}

export function typeAlias(unit: Unit, node: TypeAlias): void {
  const target = unit.temporary();
  if (node.type_params.length === 0) makeAlias(unit, node, target);
  else generic(unit, node, {}, target, (inner, result) => makeAlias(inner, node, result));
  storeName(unit, node.name.id, target, node.name);
}

function makeAlias(unit: Unit, node: TypeAlias, target: Register): void {
  unit.during(() => {
    const [name, params] = [unit.temporary(), unit.temporary()];
    unit.loadText(node.name.id, name, node);
    if (node.type_params.length > 0) loadName(unit, TYPE_PARAMETERS, params, node);
    else unit.loadConstant({ kind: "tuple", items: [] }, params, node);
    evaluator({ unit, node, role: "value", name: node.name.id, at: node }, node.value);
    intrinsic(unit, "type alias", target, name, node);
  });
}
