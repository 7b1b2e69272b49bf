import type { Module, Stmt } from "./ast.ts";
import { Collector } from "./symbols/collect.ts";
import { resolve } from "./symbols/resolve.ts";
import { SymbolTable } from "./symbols/table.ts";

/** The scopes of a module, each name settled (CPython: Python/symtable.c). */
export function symbolTable(tree: Module): SymbolTable {
  const table = new SymbolTable({ futureAnnotations: tree.body.some(importsAnnotations) });
  resolve(new Collector(table, tree).module);
  return table;
}

function importsAnnotations(statement: Stmt): boolean {
  if (statement.nodeType !== "ImportFrom" || statement.module !== "__future__") return false;
  return statement.names.some((alias) => alias.name === "annotations");
}
