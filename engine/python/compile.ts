import type { Module, Span } from "./ast.ts";
import { type CodeObject, Op } from "./bytecode.ts";
import { openAnnotations, openConditions, storeAnnotate } from "./compiler/annotations.ts";
import { finishUnit, returnNone } from "./compiler/code.ts";
import { condition } from "./compiler/conditions.ts";
import { splitDocstring, storeDocstring } from "./compiler/docstring.ts";
import { into, variable } from "./compiler/expressions.ts";
import { hasMortals } from "./compiler/settling.ts";
import { statement } from "./compiler/statements.ts";
import { Unit, type Visitors } from "./compiler/unit.ts";
import { symbolTable } from "./symbols.ts";

export interface CompileOptions {
  /** The name of the file in tracebacks. */
  readonly file: string;
  /** Whether the code announces its lines and the changes of its variables. */
  readonly record: boolean;
  /** See `CodeObject.hidden`. */
  readonly hidden: boolean;
  /** Whether it looks after the ends of objects at the ends of its statements. */
  readonly settles: boolean;
}

/** What `exec` and `eval` are given, where the value of an expression is the result, and what a console is. */
export type DynamicMode = "exec" | "eval" | "single";

const VISIT: Visitors = { into, variable, condition, statement };
/** Where an empty module is. */
const START: Span = { lineno: 1, col_offset: 0, end_lineno: 1, end_col_offset: 0 };

/** The code of a module that has passed all checks. */
export function compileModule(tree: Module, options: CompileOptions): CodeObject {
  const unit = moduleUnit(tree, { ...options, twoDicts: false });
  return finishModule(unit, tree);
}

/** The code of a text that a program runs itself. */
export function compileDynamic(tree: Module, file: string, mode: DynamicMode): CodeObject {
  const unit = moduleUnit(tree, {
    file,
    record: false,
    hidden: false,
    settles: hasMortals(tree),
    twoDicts: true,
    shows: mode === "single",
  });
  const [only] = tree.body;
  if (mode === "single") return finishModule(unit, tree, { rest: tree.body, docstring: undefined });
  if (mode !== "eval" || only?.nodeType !== "Expr") return finishModule(unit, tree);
  const value = unit.temporary();
  unit.into(only.value, value);
  unit.emit(Op.RETURN, value, 0, 0, only.value);
  return finishUnit(unit, { name: "<module>", kind: "module", firstLine: 1 });
}

interface ModuleOptions extends CompileOptions {
  readonly twoDicts: boolean;
  readonly shows?: boolean;
}

function moduleUnit(tree: Module, options: ModuleOptions): Unit {
  const symbols = symbolTable(tree);
  const session = { ...options, symbols, visit: VISIT };
  return new Unit(session, symbols.scope(tree), "<module>", undefined);
}

function finishModule(
  unit: Unit,
  tree: Module,
  { docstring, rest }: ReturnType<typeof splitDocstring> = splitDocstring(tree.body),
): CodeObject {
  const at = tree.body[0] ?? START;
  const annotated = openAnnotations(unit, rest, at);
  storeAnnotate(unit, annotated, "__annotate__", at);
  openConditions(unit, at);
  if (docstring !== undefined) storeDocstring(unit, tree.body);
  unit.statements(rest);
  returnNone(unit, rest.at(-1) ?? at);
  return finishUnit(unit, { name: "<module>", kind: "module", firstLine: 1, docstring });
}
