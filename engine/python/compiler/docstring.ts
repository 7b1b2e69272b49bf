import type { Stmt } from "../ast.ts";
import type { Unit } from "./unit.ts";
import { storeName } from "./variables.ts";

/** A body without its docstring, and the docstring as programs see it. */
export function splitDocstring(body: readonly Stmt[]): {
  readonly docstring: string | undefined;
  readonly rest: readonly Stmt[];
} {
  const [first, ...rest] = body;
  const value = first?.nodeType === "Expr" ? first.value : undefined;
  if (value?.nodeType !== "Constant" || value.constant.kind !== "str") {
    return { docstring: undefined, rest: body };
  }
  return { docstring: cleaned(value.constant.value), rest };
}

/** Python/compile.c, _PyCompile_CleanDoc: without the indentation common to all lines but the first. */
function cleaned(text: string): string {
  const [first = "", ...others] = text.replace(/\t/g, "        ").split("\n");
  const margins = others.filter((line) => line.trimStart() !== "").map(indentation);
  const margin = Math.min(...margins);
  const cut = others.map((line) => (Number.isFinite(margin) ? line.slice(margin) : line));
  return [first.replace(/^ +/, ""), ...cut].join("\n");
}

function indentation(line: string): number {
  return line.length - line.replace(/^ +/, "").length;
}

/** Of a module or a class, which keep theirs in their namespace. */
export function storeDocstring(unit: Unit, body: readonly Stmt[]): void {
  const { docstring } = splitDocstring(body);
  const [at] = body;
  if (docstring === undefined || at === undefined) return;
  unit.reachLine(at);
  unit.during(() => {
    const text = unit.temporary();
    unit.loadText(docstring, text, at);
    storeName(unit, "__doc__", text, at);
  });
}
