import { exceptionType } from "../../objects/exception.ts";
import type { Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import type { Module } from "../../python/ast.ts";
import { checkModule } from "../../python/checks/check-module.ts";
import { compileDynamic, type DynamicMode } from "../../python/compile.ts";
import type { Diagnostic } from "../../python/diagnostic.ts";
import { parseExpression, parseModule } from "../../python/parse.ts";
import { type SyntaxWarning, syntaxWarnings } from "../../python/syntax-warnings.ts";
import { unsupported } from "../../python/unsupported.ts";
import { getAttributeFor } from "../../vm/attributes.ts";
import { call } from "../../vm/calls.ts";
import { PROPAGATE } from "../../vm/frame.ts";
import type { LinkedCode } from "../../vm/linker.ts";
import type { VM } from "../../vm/machine.ts";
import { chain, collect, guarded } from "../../vm/sequencing.ts";
import { raiseSyntaxError } from "./syntax-exception.ts";

/** Goes on with the code of a text that a program has made, or SyntaxError. `_Py_CompileStringObjectWithModule` */
export function withCompiled(
  vm: VM,
  text: string,
  file: string,
  mode: DynamicMode,
  next: (code: LinkedCode) => Value | undefined,
): Value | undefined {
  if (text.includes("\0")) {
    throw new Raise("SyntaxError", "source code string cannot contain null bytes");
  }
  const tree = treeOf(text, file, mode);
  const [problem] = [...checkModule(tree), ...unsupported(tree)];
  if (problem !== undefined) raiseSyntaxError(problem, file, undefined);
  const code = vm.linker.link(compileDynamic(tree, file, mode));
  return collect(
    vm,
    syntaxWarnings(tree, text),
    (_vm, warning) => warnOf(vm, warning, file),
    () => next(code),
  );
}

/** `_PyErr_EmitSyntaxWarning`: where a filter of the program's makes an exception of it, it is an error. */
function warnOf(vm: VM, warning: SyntaxWarning, file: string): Value | undefined {
  const category = exceptionType("SyntaxWarning");
  return chain(
    vm,
    () => vm.world.importModule(vm, "warnings"),
    (_vm, warnings) =>
      guarded(
        vm,
        () =>
          getAttributeFor(vm, warnings, "warn_explicit", (warn) =>
            call(vm, warn, [warning.message, category, file, warning.line]),
          ),
        () => null,
        (_again, error) =>
          vm.isException(error, category)
            ? raiseSyntaxError({ kind: "syntax", ...warning }, file, undefined)
            : PROPAGATE,
      ),
  );
}

/** The tree of a text, or SyntaxError. */
export function treeOf(text: string, file: string, mode: DynamicMode): Module {
  const outcome = mode === "eval" ? parseExpression(text) : parseModule(text, file, "as they are");
  if (outcome.kind === "parsed")
    return mode === "single" ? oneStatement(outcome.tree, text, file) : outcome.tree;
  const problem = outcome.diagnostics[0] as Diagnostic;
  return raiseSyntaxError(problem, file, lineOf(text, problem.line, mode), text);
}

/** Refuses what is no statement, or more than one. `bad_single_statement` in Parser/pegen.c */
function oneStatement(tree: Module, text: string, file: string): Module {
  const [first, ...others] = tree.body;
  const refuse = (message: string): never => {
    const { end_lineno: line, end_col_offset: column } = first ?? START;
    const place = { line, column, endLine: line, endColumn: column + 1 };
    return raiseSyntaxError({ kind: "syntax", message, ...place }, file, text);
  };
  if (first === undefined) return refuse("invalid syntax");
  const isCompound = "body" in first;
  if (isCompound && !text.endsWith("\n")) return refuse("invalid syntax");
  const isLine = !isCompound && others.every(({ lineno }) => lineno === first.end_lineno);
  if (others.length === 0 || isLine) return tree;
  return refuse("multiple statements found while compiling a single statement");
}

const START = { end_lineno: 1, end_col_offset: 0 };

/** Statements get a line feed at the end of the text if there is none. */
function lineOf(text: string, line: number, mode: DynamicMode): string {
  const lines = text.split(/(?<=\n)/);
  const found = lines[line - 1] ?? "";
  return mode !== "eval" && !found.endsWith("\n") ? `${found}\n` : found;
}
