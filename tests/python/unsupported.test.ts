import { expect, test } from "vitest";
import { run } from "../../engine/program.ts";
import { parseModule } from "../../engine/python/parse.ts";
import { unsupported } from "../../engine/python/unsupported.ts";

function lacks(source: string) {
  const parsed = parseModule(source, "program.py");
  return parsed.kind === "parsed" ? unsupported(parsed.tree) : parsed.diagnostics;
}

test("starting other programs is named, at its place", () => {
  expect(lacks("x = 1\nawait asyncio.create_subprocess_exec('ls')")).toMatchObject([
    { kind: "unsupported", feature: "subprocess", line: 2, column: 6, endColumn: 36 },
  ]);
});

test.each([
  "from asyncio import create_subprocess_shell",
  "from asyncio.subprocess import create_subprocess_exec as start",
  "import os\nos.system('ls')",
  "from os import path, popen",
])("%s", (source) => {
  expect(lacks(source)).toMatchObject([{ kind: "unsupported", feature: "subprocess" }]);
});

test.each(["import ast\nast.unparse(tree)", "from ast import parse, unparse"])("%s", (source) => {
  expect(lacks(source)).toMatchObject([{ kind: "unsupported", feature: "ast.unparse" }]);
});

test("a method of the program's own may be called so", () => {
  expect(lacks("fork.system(1)\nclass A:\n    def popen(self): self.popen()")).toEqual([]);
});

test("nothing else is", () => {
  expect(
    lacks("def f[T](x: T) -> T:\n    return t'{x}\\N{BULLET}'\nmatch f(1):\n    case _: pass"),
  ).toEqual([]);
});

test.each([
  "help(len)",
  "import zlib\nzlib.compress(b'a')",
  "import ast\ncompile(ast.parse('1'), 'text', 'exec')",
])("%s says so when the program gets there", (source) => {
  const { stderr, exit } = run(source);
  expect(exit).toBe(1);
  expect(stderr.trimEnd().split("\n").at(-1)).toMatch(
    /^NotImplementedError: .* is not part of this simulation/,
  );
});
