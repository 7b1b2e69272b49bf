import type { Arguments, Span } from "../ast.ts";
import { type CodeKind, type CodeObject, type Constant, Op } from "../bytecode.ts";
import type { Scope } from "../symbols/scope.ts";
import { Unit } from "./unit.ts";

export interface CodeParts {
  readonly name: string;
  readonly kind: CodeKind;
  readonly firstLine: number;
  readonly parameters?: Parameters;
  readonly docstring?: string | undefined;
}

/** How the parameters of a code object are to be given. */
export interface Parameters {
  readonly positionalOnly: number;
  /** Those that may be given by position, the positional-only ones among them. */
  readonly positional: number;
  readonly keywordOnly: number;
  readonly hasVarArgs: boolean;
  readonly hasVarKeywords: boolean;
}

const NO_PARAMETERS: Parameters = {
  positionalOnly: 0,
  positional: 0,
  keywordOnly: 0,
  hasVarArgs: false,
  hasVarKeywords: false,
};

/** Of a hidden function that is called with its arguments in their order. */
export function positionalOnly(count: number): Parameters {
  return { ...NO_PARAMETERS, positionalOnly: count, positional: count };
}

export function positional(count: number): Parameters {
  return { ...NO_PARAMETERS, positional: count };
}

export function parametersOf(args: Arguments): Parameters {
  return {
    positionalOnly: args.posonlyargs.length,
    positional: args.posonlyargs.length + args.args.length,
    keywordOnly: args.kwonlyargs.length,
    hasVarArgs: args.vararg !== undefined,
    hasVarKeywords: args.kwarg !== undefined,
  };
}

/** A unit whose parameters are bound and whose cells are made. */
export function openUnit(outer: Unit, scope: Scope, qualname: string, at: Span): Unit {
  const unit = new Unit(outer.session, scope, qualname, outer);
  for (const name of scope.parameters) unit.assembler.bind(unit.register(name));
  for (const name of unit.locals) {
    if (scope.cells.has(name)) unit.emit(Op.MAKE_CELL, unit.register(name), 0, 0, at);
  }
  return unit;
}

export function returnConstant(unit: Unit, constant: Constant, at: Span): void {
  unit.during(() => {
    let result = unit.constantRegister(constant);
    if (result === undefined) {
      result = unit.temporary();
      unit.loadConstant(constant, result, at);
    }
    unit.emit(Op.RETURN, result, 0, 0, at);
  });
}

export function returnNone(unit: Unit, at: Span): void {
  returnConstant(unit, { kind: "none" }, at);
}

export function finishUnit(unit: Unit, parts: CodeParts): CodeObject {
  const { scope, session, pools, locals } = unit;
  const cells = locals.flatMap((name, register) => (scope.cells.has(name) ? register : []));
  return {
    name: parts.name,
    qualname: unit.qualname,
    kind: parts.kind,
    file: session.file,
    firstLine: parts.firstLine,
    ...unit.assembler.finish(unit.frameSize, unit.constantRegisters.length),
    constantRegisters: unit.constantRegisters,
    constants: pools.constants,
    names: pools.names,
    calls: pools.calls,
    ...(parts.parameters ?? NO_PARAMETERS),
    locals,
    cells,
    free: [...scope.free],
    comprehensions: unit.comprehensions,
    docstring: parts.docstring,
    hidden: session.hidden,
  };
}

/** Python/compile.c, compiler_set_qualname */
export function qualnameWithin(unit: Unit, name: string): string {
  const outer = unit.scope.kind === "annotation" ? unit.parent : unit;
  if (outer === undefined || outer.scope.kind === "module") return name;
  if (outer.scope.globals.has(name)) return name;
  return outer.scope.kind === "function"
    ? `${outer.qualname}.<locals>.${name}`
    : `${outer.qualname}.${name}`;
}
