import type { Module } from "../ast.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { syntaxDiagnostic } from "../text/syntax-diagnostic.ts";
import { SyntaxFailure } from "../text/syntax-failure.ts";
import { TOO_DEEP } from "../text/too-deep.ts";
import { BlockCollector } from "./block-collector.ts";
import { CodeChecker } from "./code-checker.ts";
import { checkDeclarations } from "./declarations.ts";
import { futureImports } from "./future-imports.ts";

/**
 * The syntax errors that CPython finds after parsing: the first one, as CPython does. Nothing is
 * compiled that has any.
 */
export function checkModule(tree: Module): readonly Diagnostic[] {
  try {
    checkDeclarations(new BlockCollector(futureImports(tree)).collect(tree));
    new CodeChecker().check(tree);
    return [];
  } catch (problem) {
    if (problem instanceof SyntaxFailure) return [syntaxDiagnostic(problem)];
    if (problem instanceof RangeError) return [TOO_DEEP];
    throw problem;
  }
}
