import type { ImportFrom, Module } from "./ast.ts";
import { checkModule } from "./checks/check-module.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { because } from "./known-modules.ts";
import { type Parsed, parseModule } from "./parse.ts";
import { unsupported } from "./unsupported.ts";

/** Parses a program and looks for all that can be known before it runs. */
export function checkProgram(
  source: string,
  file: string,
  isLacking: (name: string) => boolean,
): Parsed {
  const parsed = parseModule(source, file);
  if (parsed.kind === "rejected") return parsed;
  const diagnostics = problemsOf(parsed.tree, isLacking);
  return diagnostics.length === 0 ? parsed : { kind: "rejected", diagnostics };
}

/** What CPython's compiler would refuse comes first: the rest is about programs that it takes. */
function problemsOf(tree: Module, isLacking: (name: string) => boolean): readonly Diagnostic[] {
  const wrong = checkModule(tree);
  return wrong.length > 0 ? wrong : [...unsupported(tree), ...lackingImports(tree, isLacking)];
}

/**
 * Imports of modules that we lack, at the top level of the program, outside of `try`. A module that
 * nobody has heard of is not among them: CPython does not find it either, once it gets there.
 */
function lackingImports(tree: Module, isLacking: (name: string) => boolean): Diagnostic[] {
  return tree.body.flatMap((node) => {
    if (node.nodeType !== "Import" && node.nodeType !== "ImportFrom") return [];
    const names = node.nodeType === "Import" ? node.names.map(({ name }) => name) : modulesOf(node);
    return names.filter(isLacking).map((name) => lackingImport(node, name));
  });
}

/** None, of a relative import: a program is in no package. */
const modulesOf = (node: ImportFrom): string[] =>
  node.level === 0 && node.module !== undefined ? [node.module] : [];

function lackingImport(
  node: { lineno: number; col_offset: number; end_lineno?: number; end_col_offset?: number },
  name: string,
): Diagnostic {
  return {
    kind: "unsupported",
    line: node.lineno,
    column: node.col_offset,
    endLine: node.end_lineno ?? node.lineno,
    endColumn: node.end_col_offset ?? node.col_offset,
    message: `The module '${name}' is not part of this simulation${because(name)}.`,
    feature: `import ${name}`,
  };
}
