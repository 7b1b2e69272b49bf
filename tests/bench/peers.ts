/** Whom we compare with, and whether they are there. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findCPython } from "./find-cpython.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export type Runner = "ours" | "cpython" | "pyodide" | "skulpt" | "brython";

/** A command that measures a program: see cells/cell.ts. */
export interface Command {
  readonly path: string;
  readonly words: readonly string[];
}

const PYTHON_CELL = here("cells/python_cell.py");
/** A file in the folder whose packages are the peers'. */
const PACKAGE = here("package.json");

/** In a page there is no more memory than this either. */
const MEMORY = "--max-old-space-size=4096";

/** How a runner is started, or why it cannot be. `cells` is the folder of the built cells. */
export function commandOf(runner: Runner, cells: string): Command | { readonly why: string } {
  const node = (...words: string[]): Command => ({
    path: process.execPath,
    words: [MEMORY, `${cells}/${runner}.js`, ...words],
  });
  switch (runner) {
    case "ours":
      return node();
    case "cpython":
      return cpython();
    case "pyodide":
      return node(PYTHON_CELL);
    default:
      return hasPackages() ? node(PACKAGE) : { why: `no ${runner}: npm could not install it` };
  }
}

function cpython(): ReturnType<typeof commandOf> {
  const path = found("cpython", () => findCPython() ?? "");
  return path === ""
    ? { why: "no CPython 3.13 or newer on PATH or in pyenv" }
    : { path, words: [PYTHON_CELL] };
}

/** Installed on first use; whoever only uses or tests Loopscope never needs them. */
const hasPackages = (): boolean =>
  found("packages", () => (existsSync(here("node_modules/brython")) || install() ? "yes" : "")) !==
  "";

function install(): boolean {
  const { status } = spawnSync("npm", ["ci"], { cwd: here("."), stdio: "ignore" });
  return status === 0;
}

const known = new Map<string, string>();

function found(what: string, find: () => string): string {
  const before = known.get(what) ?? find();
  known.set(what, before);
  return before;
}
