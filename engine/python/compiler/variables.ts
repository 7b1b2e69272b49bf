import { must } from "../../support/assert.ts";
import type { Expr, Span } from "../ast.ts";
import { Op } from "../bytecode.ts";
import { CLASS_CELLS, mangled, type Scope } from "../symbols/scope.ts";
import { Label, type Register } from "./assembler.ts";
import type { Unit } from "./unit.ts";

/** Where a variable lives. */
type Place =
  | { readonly kind: "register"; readonly register: Register }
  | { readonly kind: "cell"; readonly register: Register }
  | { readonly kind: "global" }
  /** In the namespace of the class whose body this is, or in that given to `exec`. */
  | { readonly kind: "namespace" }
  /** In that namespace if it is there, else in a cell. */
  | { readonly kind: "namespace or cell"; readonly register: Register }
  /** In the namespace of the class around an annotation scope, else elsewhere. */
  | { readonly kind: "class first"; readonly otherwise: Place };

function placeOf(unit: Unit, name: string): Place {
  for (const { scope, registers } of unit.inlined.toReversed()) {
    const register = registers.get(name);
    if (register === undefined) continue;
    return { kind: scope.cells.has(name) ? "cell" : "register", register };
  }
  const scope = unit.currentScope;
  const resolution = scope.resolutions.get(name) ?? "builtin or global";
  if (resolution === "global") return GLOBAL;
  if (scope.kind === "class") return classPlace(unit, name, resolution);
  if (unit.session.twoDicts && unit.scope.kind === "module") return NAMESPACE;
  const place = resolution === "builtin or global" ? GLOBAL : framePlace(unit, name);
  return looksAtClass(scope, name) ? { kind: "class first", otherwise: place } : place;
}

function looksAtClass(scope: Scope, name: string): boolean {
  const own = scope.resolutions.get(name) === "local" || CLASS_CELLS.includes(name);
  return scope.seesClass && !own && !name.startsWith(".");
}

const GLOBAL: Place = { kind: "global" };
const NAMESPACE: Place = { kind: "namespace" };

function classPlace(unit: Unit, name: string, resolution: string): Place {
  if (resolution !== "free") return NAMESPACE;
  return { kind: "namespace or cell", register: unit.register(name) };
}

function framePlace(unit: Unit, name: string): Place {
  const register = unit.register(name);
  const inCell = unit.scope.cells.has(name) || unit.scope.free.has(name);
  return { kind: inCell ? "cell" : "register", register };
}

function scopedName(unit: Unit, name: string): string {
  return mangled(unit.currentScope.privateName, name);
}

/** The register a name stands for, checked to be bound; `undefined` if it lives elsewhere. */
export function variableRegister(unit: Unit, node: Expr): Register | undefined {
  if (node.nodeType !== "Name") return undefined;
  const name = scopedName(unit, node.id);
  const place = placeOf(unit, name);
  if (place.kind !== "register") return undefined;
  checkBound(unit, name, place.register, node);
  return place.register;
}

/** The register a name can be stored in directly. */
export function storeRegister(unit: Unit, node: Expr): Register | undefined {
  if (node.nodeType !== "Name") return undefined;
  const place = placeOf(unit, scopedName(unit, node.id));
  return place.kind === "register" ? place.register : undefined;
}

function checkBound(unit: Unit, name: string, register: Register, at: Span): void {
  if (unit.assembler.isBound(register)) return;
  unit.emit(Op.CHECK_BOUND, register, unit.name(name), 0, at);
  unit.assembler.bind(register);
}

export function loadName(unit: Unit, id: string, target: Register, at: Span): void {
  const name = scopedName(unit, id);
  load(unit, name, placeOf(unit, name), target, at);
}

function load(unit: Unit, name: string, place: Place, target: Register, at: Span): void {
  switch (place.kind) {
    case "register":
      checkBound(unit, name, place.register, at);
      unit.move(target, place.register, at);
      break;
    case "cell":
      unit.emit(Op.LOAD_CELL, target, place.register, unit.name(name), at);
      break;
    case "global":
      unit.emit(Op.LOAD_GLOBAL, target, unit.name(name), 0, at);
      break;
    case "namespace":
      unit.emit(Op.LOAD_NAME, target, unit.name(name), 0, at);
      break;
    case "namespace or cell":
      unit.emit(Op.LOAD_CLASS_CELL, target, place.register, unit.name(name), at);
      break;
    case "class first":
      loadClassFirst(unit, name, place.otherwise, target, at);
      break;
  }
}

function loadClassFirst(
  unit: Unit,
  name: string,
  otherwise: Place,
  target: Register,
  at: Span,
): void {
  const [elsewhere, end] = [new Label(), new Label()];
  const namespace = unit.temporary();
  const key = unit.temporary();
  const found = unit.temporary();
  loadName(unit, "__classdict__", namespace, at);
  unit.loadText(name, key, at);
  unit.emit(Op.IN, found, key, namespace, at);
  unit.emit(Op.JUMP_IF_FALSE, found, elsewhere, 0, at);
  unit.emit(Op.LOAD_SUBSCR, target, namespace, key, at);
  unit.emit(Op.JUMP, end, 0, 0, at);
  unit.assembler.place(elsewhere);
  load(unit, name, otherwise, target, at);
  unit.assembler.place(end);
}

export function storeName(unit: Unit, id: string, source: Register, at: Span): void {
  const name = scopedName(unit, id);
  storeIn(unit, placeOf(unit, name), name, source, at);
  stored(unit, id, at);
}

function storeIn(unit: Unit, place: Place, name: string, source: Register, at: Span): void {
  switch (place.kind) {
    case "register":
      unit.move(place.register, source, at);
      break;
    case "cell":
    case "namespace or cell":
      unit.emit(Op.STORE_CELL, place.register, source, 0, at);
      break;
    case "namespace":
      unit.emit(Op.STORE_NAME, source, unit.name(name), 0, at);
      break;
    default:
      unit.emit(Op.STORE_GLOBAL, source, unit.name(name), 0, at);
      break;
  }
}

/** To be said after a local has been written: it is bound now, and the recorder sees it. */
export function stored(unit: Unit, id: string, at: Span): void {
  const name = scopedName(unit, id);
  const place = placeOf(unit, name);
  if (place.kind !== "register" && place.kind !== "cell") return;
  if (place.kind === "register") unit.assembler.bind(place.register);
  const isOfFrame = unit.registers.get(name) === place.register;
  if (!unit.recordsLocals || !isOfFrame) return;
  unit.emit(Op.RECORD_LOCAL, place.register, unit.name(name), 0, at);
}

export function deleteName(unit: Unit, id: string, at: Span): void {
  const name = scopedName(unit, id);
  const place = placeOf(unit, name);
  const index = unit.name(name);
  if (place.kind === "register") unit.emit(Op.DELETE_LOCAL, place.register, index, 0, at);
  else if (place.kind === "namespace") unit.emit(Op.DELETE_NAME, 0, index, 0, at);
  else if ("register" in place) unit.emit(Op.DELETE_CELL, place.register, index, 0, at);
  else unit.emit(Op.DELETE_GLOBAL, 0, index, 0, at);
  if (place.kind === "register") unit.assembler.unbind(place.register);
  if (unit.recordsLocals && "register" in place) unit.emit(Op.RECORD_DELETE, 0, index, 0, at);
}

/** The register that holds the cell an inner function is to capture. */
export function cellRegister(unit: Unit, name: string): Register {
  for (const { registers } of unit.inlined.toReversed()) {
    const register = registers.get(name);
    if (register !== undefined) return register;
  }
  return must(unit.registers.get(name), `cell of ${name}`);
}

/** `name = None; del name`, which never fails. */
export function forgetName(unit: Unit, id: string, at: Span): void {
  unit.during(() => {
    const name = scopedName(unit, id);
    const place = placeOf(unit, name);
    if (place.kind !== "register" || !unit.assembler.isBound(place.register)) {
      const none = place.kind === "register" ? place.register : unit.temporary();
      unit.loadNone(none, at);
      storeIn(unit, place, name, none, at);
    }
    deleteName(unit, id, at);
  });
}
