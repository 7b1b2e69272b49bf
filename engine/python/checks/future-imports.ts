import type { ImportFrom, Module, Span, Stmt } from "../ast.ts";
import { SyntaxFailure } from "../text/syntax-failure.ts";

const FEATURES: ReadonlySet<string> = new Set([
  ...["nested_scopes", "generators", "division", "absolute_import", "with_statement"],
  ...["print_function", "unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations"],
]);

/** The `from __future__` imports at the beginning of a module. */
export interface FutureImports {
  readonly annotations: boolean;
  /** The last of them. */
  readonly last: Span | undefined;
}

export const isFutureImport = (node: ImportFrom): boolean =>
  node.level === 0 && node.module === "__future__";

/** Python/future.c, _PyFuture_FromAST; throws what is wrong with them. */
export function futureImports({ body }: Module): FutureImports {
  const imports = leadingImports(body);
  const names = imports.flatMap(({ names }) => names);
  for (const alias of names) {
    if (alias.name === "braces") throw new SyntaxFailure("not a chance", alias);
    if (!FEATURES.has(alias.name)) {
      throw new SyntaxFailure(`future feature ${alias.name} is not defined`, alias);
    }
  }
  return {
    annotations: names.some(({ name }) => name === "annotations"),
    last: imports.at(-1),
  };
}

/** Only a docstring may stand before them. */
function leadingImports(body: readonly Stmt[]): readonly ImportFrom[] {
  const imports: ImportFrom[] = [];
  for (const node of body[0] !== undefined && isDocstring(body[0]) ? body.slice(1) : body) {
    if (node.nodeType !== "ImportFrom" || !isFutureImport(node)) break;
    imports.push(node);
  }
  return imports;
}

const isDocstring = (node: Stmt): boolean =>
  node.nodeType === "Expr" &&
  node.value.nodeType === "Constant" &&
  node.value.constant.kind === "str";
