import type { Module, Span } from "./ast.ts";
import type { CodeObject } from "./bytecode.ts";
import { openAnnotations, openConditions, storeAnnotate } from "./compiler/annotations.ts";
import { finishUnit, returnNone } from "./compiler/code.ts";
import { condition } from "./compiler/conditions.ts";
import { splitDocstring, storeDocstring } from "./compiler/docstring.ts";
import { into, variable } from "./compiler/expressions.ts";
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
}

const VISIT: Visitors = { into, variable, condition, statement };
/** Where an empty module is. */
const START: Span = { lineno: 1, col_offset: 0, end_lineno: 1, end_col_offset: 0 };

/** The code of a module that has passed all checks. */
export function compileModule(tree: Module, options: CompileOptions): CodeObject {
  const symbols = symbolTable(tree);
  const unit = new Unit(
    { ...options, symbols, visit: VISIT },
    symbols.scope(tree),
    "<module>",
    undefined,
  );
  const { docstring, rest } = splitDocstring(tree.body);
  const at = tree.body[0] ?? START;
  const annotated = openAnnotations(unit, rest, at);
  storeAnnotate(unit, annotated, "__annotate__", at);
  openConditions(unit, at);
  storeDocstring(unit, tree.body);
  unit.statements(rest);
  returnNone(unit, rest.at(-1) ?? at);
  return finishUnit(unit, { name: "<module>", kind: "module", firstLine: 1, docstring });
}
