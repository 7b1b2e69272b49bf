import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { checkModule } from "../../engine/python/checks/check-module.ts";
import { parseModule } from "../../engine/python/parse.ts";
import { unsupported } from "../../engine/python/unsupported.ts";
import { cpython } from "../support/cpython.ts";
import { CPYTHON_TREE, plainTree } from "./tree-judge.ts";
import { VALID_PROGRAMS } from "./valid-programs.ts";

/** Programs of CPython's own library. */
const LIBRARY = `
import sys, zipfile

WANTED = ("asyncio/", "argparse.py", "contextlib.py", "dataclasses.py", "enum.py", "fractions.py",
    "functools.py", "json/", "random.py", "traceback.py", "typing.py")

def answer(wanted):
    archive = zipfile.ZipFile(next(path for path in sys.path if path.endswith(".zip")))
    names = [name for name in archive.namelist() if name.startswith(WANTED) and name.endswith(".py")]
    return [[name, archive.read(name).decode()] for name in names]
`;

function treeOf(source: string): unknown {
  const parsed = parseModule(source, "program.py");
  return parsed.kind === "parsed" ? plainTree(parsed.tree) : parsed.diagnostics;
}

/** Once through JSON, so that what is undefined is gone on both sides. */
const comparable = (tree: unknown): unknown => JSON.parse(JSON.stringify(tree));

describe("the tree of a program is CPython's", () => {
  test.each(VALID_PROGRAMS)("%j", async (source) => {
    const [theirs] = (await cpython()).answers<unknown>(CPYTHON_TREE, [source]);
    expect(comparable(treeOf(source))).toEqual(theirs);
  });

  test("for its own library, in which nothing is wrong but that it starts processes", async () => {
    const python = await cpython();
    const [files = []] = python.answers<[string, string][]>(LIBRARY, [null]);
    expect(files.length).toBeGreaterThan(30);
    const sources = files.map(([, source]) => source);
    const theirs = python.answers<unknown>(CPYTHON_TREE, sources);
    const different = files.filter(
      ([, source], index) => !isDeepStrictEqual(comparable(treeOf(source)), theirs[index]),
    );
    expect(different.map(([name]) => name)).toEqual([]);
    expect(files.flatMap(complaints)).toEqual([
      ["asyncio/subprocess.py", "subprocess"],
      ["asyncio/subprocess.py", "subprocess"],
    ]);
  });
});

function complaints([name, source]: readonly [string, string]): readonly unknown[] {
  const parsed = parseModule(source, "program.py");
  const diagnostics =
    parsed.kind === "rejected"
      ? parsed.diagnostics
      : [...checkModule(parsed.tree), ...unsupported(parsed.tree)];
  return diagnostics.map(({ feature, message }) => [name, feature ?? message]);
}
