import type { AsyncFunctionDef, Expr, FunctionDef } from "../ast.ts";

export const COMPREHENSION_NAMES = {
  ListComp: "<listcomp>",
  SetComp: "<setcomp>",
  DictComp: "<dictcomp>",
  GeneratorExp: "<genexpr>",
} as const;

/** What `import a.b.c` binds. */
export function importedRoot(name: string): string {
  return name.split(".", 1)[0] ?? name;
}

/** The annotations of a function, that of its result last. */
export function annotationsOf(node: FunctionDef | AsyncFunctionDef): readonly Expr[] {
  const { posonlyargs, args, vararg, kwonlyargs, kwarg } = node.args;
  const annotated = [...args, ...posonlyargs, vararg, ...kwonlyargs, kwarg];
  return [...annotated.map((arg) => arg?.annotation), node.returns].filter((e) => e !== undefined);
}
