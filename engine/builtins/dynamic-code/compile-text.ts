import { Raise } from "../../objects/raise.ts";
import type { Module } from "../../python/ast.ts";
import { checkModule } from "../../python/checks/check-module.ts";
import { compileDynamic, type DynamicMode } from "../../python/compile.ts";
import type { Diagnostic } from "../../python/diagnostic.ts";
import { parseExpression, parseModule } from "../../python/parse.ts";
import { unsupported } from "../../python/unsupported.ts";
import type { LinkedCode } from "../../vm/linker.ts";
import type { VM } from "../../vm/machine.ts";
import { raiseSyntaxError } from "./syntax-exception.ts";

/** The code of a text that a program has made, or SyntaxError. `_Py_CompileStringObjectWithModule` */
export function compileText(vm: VM, text: string, file: string, mode: DynamicMode): LinkedCode {
  if (text.includes("\0")) {
    throw new Raise("SyntaxError", "source code string cannot contain null bytes");
  }
  const tree = parsed(text, file, mode);
  const [problem] = [...checkModule(tree), ...unsupported(tree)];
  if (problem !== undefined) raiseSyntaxError(problem, file, undefined);
  return vm.linker.link(compileDynamic(tree, file, mode));
}

function parsed(text: string, file: string, mode: DynamicMode): Module {
  const outcome = mode === "eval" ? parseExpression(text) : parseModule(text, file);
  if (outcome.kind === "parsed") return outcome.tree;
  const problem = outcome.diagnostics[0] as Diagnostic;
  return raiseSyntaxError(problem, file, lineOf(text, problem.line, mode));
}

/** Statements get a line feed at the end of the text if there is none. */
function lineOf(text: string, line: number, mode: DynamicMode): string {
  const lines = text.split(/(?<=\n)/);
  const found = lines[line - 1] ?? "";
  return mode === "exec" && !found.endsWith("\n") ? `${found}\n` : found;
}
