import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SOURCES = ["engine", "app", "scenarios"];

const VM_AND_BELOW = [
  "engine/vm",
  "engine/objects",
  "engine/python/bytecode",
  "engine/trace",
  "engine/support",
];

/** Diagnostics are what some messages carry. */
const SHARED_BY_FEATURES = [
  "engine/support/dense-map",
  "engine/trace",
  "engine/protocol/messages",
  "engine/python/diagnostic",
  "scenarios",
  "app/design",
  "app/session",
  "app/words",
];

/**
 * Who may import whom. A layer is a folder or a file without its extension, `*` stands for one folder,
 * the longest matching key wins, and a layer may always import itself.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "engine/support": [],
  "engine/trace": ["engine/support"],
  "engine/python": ["engine/support"],
  "engine/objects": ["engine/python/bytecode", "engine/support"],
  "engine/vm": VM_AND_BELOW,
  "engine/builtins": VM_AND_BELOW,
  "engine/builtins/dynamic-code": ["engine/builtins", "engine/python", ...VM_AND_BELOW],
  "engine/builtins/modules": ["engine/python", ...VM_AND_BELOW],
  // CPython's tracebacks parse the line that they mark; ours do too.
  "engine/builtins/traceback": ["engine/builtins", "engine/python", ...VM_AND_BELOW],
  "engine/asyncio": ["engine/builtins", ...VM_AND_BELOW],
  "engine/library": ["engine/asyncio", "engine/builtins"],
  "engine/raw.d": [],
  "engine/run": ["engine/asyncio", "engine/builtins", "engine/python", ...VM_AND_BELOW],
  "engine/program": [
    "engine/library",
    "engine/run",
    "engine/builtins",
    "engine/python",
    ...VM_AND_BELOW,
  ],
  "engine/protocol": [
    "engine/run",
    "engine/builtins/modules",
    "engine/trace",
    "engine/python/diagnostic",
  ],
  "engine/cli": ["engine/program", "engine/protocol", "engine/trace", "engine/python"],
  "app/*": SHARED_BY_FEATURES,
  "app/words": ["engine/trace", "app/session"],
  "app/session/engine.worker": ["engine/protocol", "engine/support", "app/session/shelves"],
  // What the worker is made of: the library, in pieces that are fetched when they are wanted.
  "app/session/shelves": ["engine/asyncio/library", "engine/builtins"],
  "app/App": ["app", ...SHARED_BY_FEATURES],
  "app/main": ["app/App", ...SHARED_BY_FEATURES],
  scenarios: [],
  // Only the build asks for it.
  "scenarios/recorded": ["engine/program", "engine/trace", "scenarios"],
};

/** Which packages a layer may use; `*` is any package, `node:` node itself. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  "engine/cli": ["node:"],
  app: ["*"],
  scenarios: [],
};

/** What the compiler lets through or a declaration could let in again; the engine must not know them. */
const BANNED =
  /(?<![.\w$])(Date|Math\.random|performance|Promise|async|await|setTimeout|setInterval|setImmediate|queueMicrotask|console|process|globalThis|Intl|crypto|fetch|WeakRef|FinalizationRegistry|SharedArrayBuffer|Atomics)(?![\w$]|\??\s*:)|\.(toLocale\w+|localeCompare)\b/g;

/** A `let` that no function owns would let two runs know of each other. */
const MODULE_STATE = /^(?:export )?(?:let|var) \w+/gm;

const TEXT = /\/\*[\s\S]*?\*\/|\/\/.*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g;

const IMPORT = new RegExp(
  [
    /^(?:import|export)\b[^"'=();]*\bfrom\s+"([^"]+)"/,
    /^import\s+"([^"]+)"/,
    /\bimport\(\s*"([^"]+)"\s*\)/,
    /\bimport\.meta\.glob(?:<[^>]*>)?\(\s*"([^"]+)"/,
    /\bnew URL\(\s*"([^"]+)",\s*import\.meta\.url/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gm",
);

interface Import {
  readonly from: string;
  readonly to: string;
}

const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");

const sourceFiles = (): string[] =>
  SOURCES.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );

const engineFiles = (): string[] =>
  sourceFiles().filter((file) => within(file, "engine") && !within(file, "engine/cli"));

const importsOf = (file: string): Import[] =>
  targetsIn(read(file)).map((target) => ({
    from: file,
    to: target.startsWith(".") ? normalize(join(dirname(file), target)) : target,
  }));

/** A pattern with `*` names everything below its fixed part. */
const targetsIn = (code: string): string[] =>
  [...code.matchAll(IMPORT)].map((match) =>
    (match.slice(1).find((part) => part !== undefined) ?? "").replace(/[?*].*$/, ""),
  );

function within(path: string, layer: string): boolean {
  const parts = path.replace(/\.tsx?$/, "").split("/");
  return layer
    .split("/")
    .every((name, index) => (name === "*" ? index < parts.length - 1 : name === parts[index]));
}

/** The most particular key: the longest, and a name before `*`. */
function layerOf(file: string, table: Readonly<Record<string, unknown>>): string | undefined {
  const rank = (layer: string): number => layer.split("/").length * 2 - Number(layer.includes("*"));
  return Object.keys(table)
    .filter((layer) => within(file, layer))
    .sort((one, other) => rank(other) - rank(one))[0];
}

/** The folder or file a layer means for this file: `app/*` is the feature the file lives in. */
const own = (file: string, layer: string): string =>
  file.split("/").slice(0, layer.split("/").length).join("/");

function violation({ from, to }: Import): string[] {
  const isFile = SOURCES.some((folder) => within(to, folder)) || to.startsWith("..");
  const table = isFile ? MAY_IMPORT : MAY_USE;
  const layer = layerOf(from, table);
  if (layer === undefined) return [`${from} is in no layer`];
  const allowed = table[layer] ?? [];
  const fine = isFile
    ? [own(from, layer), ...allowed].some((other) => within(to, other))
    : allowed.some((name) => name === "*" || to.startsWith(name));
  return fine ? [] : [`${from} may not import ${to}`];
}

/** What code says outside of its comments and strings. */
const findIn = (code: string, pattern: RegExp): string[] =>
  [...code.replace(TEXT, '""').matchAll(pattern)].map(([found]) => found);

const findAll = (file: string, pattern: RegExp): string[] =>
  findIn(read(file), pattern).map((found) => `${file}: ${found}`);

describe("the layering", () => {
  test("every file is in a layer", () => {
    expect(sourceFiles().filter((file) => layerOf(file, MAY_IMPORT) === undefined)).toEqual([]);
  });

  test("an import is found in whatever form, and only there", () => {
    const code = [
      'import { a, type B } from "./one.ts";',
      'export {\n  c,\n} from "./two.ts";',
      'import "./three.css";',
      'const four = await import("./four.ts");',
      'const five = import.meta.glob<string>("./five/*/program.py");',
      'new Worker(new URL("./six.ts", import.meta.url));',
      'const text = `from "./seven.ts"`;',
      'rule(["import", name], "x", r("from"), "y");',
    ].join("\n");
    expect(targetsIn(code)).toEqual([
      "./one.ts",
      "./two.ts",
      "./three.css",
      "./four.ts",
      "./five/",
      "./six.ts",
    ]);
  });

  test("a layer imports only what it may", () => {
    const imports = sourceFiles().flatMap(importsOf);
    expect(imports.length).toBeGreaterThan(0);
    expect([...new Set(imports.flatMap(violation))]).toEqual([]);
  });

  test.each([
    ["engine/trace/trace.ts", "engine/vm/machine.ts"],
    ["engine/objects/int.ts", "engine/python/parse.ts"],
    ["engine/vm/machine.ts", "d3"],
    ["engine/program.ts", "node:fs"],
    ["engine/support/assert.ts", "app/design/identity.ts"],
    ["app/loop/Loop.tsx", "app/tasks/Tasks.tsx"],
    ["app/loop/Loop.tsx", "app/App.tsx"],
    ["app/loop/Loop.tsx", "engine/program.ts"],
    ["scenarios/hello/scenario.ts", "app/design/identity.ts"],
    ["engine/elsewhere/new.ts", "engine/support/assert.ts"],
    ["app/session/session.ts", "../outside.ts"],
    ["app/stray.ts", "app/design/identity.ts"],
  ])("sees that %s may not import %s", (from, to) => {
    expect(violation({ from, to })).toHaveLength(1);
  });

  test.each([
    ["engine/objects/int.ts", "engine/python/bytecode.ts"],
    ["app/session/engine.worker.ts", "engine/protocol/host.ts"],
    ["app/loop/Loop.tsx", "app/loop/layout.ts"],
    ["app/App.tsx", "app/loop/Loop.tsx"],
    ["app/loop/Loop.tsx", "react"],
  ])("lets %s import %s", (from, to) => {
    expect(violation({ from, to })).toEqual([]);
  });
});

describe("the engine", () => {
  test("knows no host time, chance, locale or concurrency", () => {
    expect(engineFiles().flatMap((file) => findAll(file, BANNED))).toEqual([]);
  });

  test("is searched past comments, strings and names of its own", () => {
    const code =
      'const now = Date.now(); // Promise\nnode.performance; f("console"); list.toLocaleString()';
    expect(findIn(code, BANNED)).toEqual(["Date", ".toLocaleString"]);
    expect(findIn("let next = 0;\n  let local = 1;", MODULE_STATE)).toEqual(["let next"]);
  });

  test("keeps no variable outside of functions", () => {
    expect(engineFiles().flatMap((file) => findAll(file, MODULE_STATE))).toEqual([]);
  });
});
