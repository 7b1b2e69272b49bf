import { must } from "../../support/assert.ts";
import { CLASS_CELLS, type Resolution, type Scope } from "./scope.ts";

/** What a scope can see around it: names bound in functions, names declared global there. */
interface Outer {
  readonly bound: ReadonlySet<string>;
  readonly globals: ReadonlySet<string>;
}

/** Free names, each with whether an inner frame needs it as a cell. */
type Wanted = ReadonlyMap<string, boolean>;

/** Python/symtable.c, analyze_block: settles for every name of every scope where it lives. */
export function resolve(module: Scope): void {
  resolveScope(module, { bound: new Set(), globals: new Set() });
}

function resolveScope(scope: Scope, outer: Outer): Wanted {
  for (const name of scope.mentioned) scope.resolutions.set(name, resolution(scope, name, outer));
  const inner = innerOf(scope, outer);
  const wanted = new Map<string, boolean>();
  for (const name of scope.mentioned) {
    if (scope.resolutions.get(name) === "free") wanted.set(name, false);
  }
  for (const child of scope.children) supply(scope, resolveScope(child, inner), wanted);
  for (const name of [...wanted.keys()].sort(byText)) scope.free.add(name);
  return scope.inlined ? wanted : allCaptured(wanted);
}

/** Python/symtable.c, analyze_name */
function resolution(scope: Scope, name: string, outer: Outer): Resolution {
  if (scope.globals.has(name)) return "global";
  if (scope.nonlocals.has(name)) return "free";
  if (scope.kind === "module") return "builtin or global";
  if (scope.assigned.has(name)) return "local";
  if (outer.bound.has(name)) return "free";
  return outer.globals.has(name) ? "global" : "builtin or global";
}

/** What the scopes within `scope` can see. The names of a class are for itself only. */
function innerOf(scope: Scope, outer: Outer): Outer {
  if (scope.kind === "module") return outer;
  if (scope.kind === "class") {
    return { bound: new Set([...outer.bound, ...CLASS_CELLS]), globals: outer.globals };
  }
  const bound = new Set(outer.bound);
  const globals = new Set(outer.globals);
  for (const name of scope.mentioned) {
    const found = must(scope.resolutions.get(name), `resolution of ${name}`);
    if (found === "local") globals.delete(name);
    if (found === "local") bound.add(name);
    if (scope.globals.has(name)) globals.add(name);
    if (scope.globals.has(name)) bound.delete(name);
  }
  return { bound, globals };
}

/** Gives a child the cells it wants; what `scope` has not got it wants from its own parent. */
function supply(scope: Scope, asked: Wanted, wanted: Map<string, boolean>): void {
  for (const [name, captured] of asked) {
    if (scope.kind === "class" && CLASS_CELLS.includes(name)) scope.cells.add(name);
    else if (scope.kind !== "class" && scope.resolutions.get(name) === "local") {
      if (captured) scope.cells.add(name);
    } else wanted.set(name, captured || wanted.get(name) === true);
  }
}

function allCaptured(wanted: Wanted): Wanted {
  return new Map([...wanted.keys()].map((name) => [name, true]));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
