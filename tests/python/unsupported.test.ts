import { expect, test } from "vitest";
import { parseModule } from "../../engine/python/parse.ts";
import { unsupported } from "../../engine/python/unsupported.ts";

function lacks(source: string) {
  const parsed = parseModule(source, "program.py");
  return parsed.kind === "parsed" ? unsupported(parsed.tree) : parsed.diagnostics;
}

test("template strings are named, each at its place", () => {
  expect(lacks("x = 1\nprint(t'{x}', [t'a' for y in z])")).toMatchObject([
    { kind: "unsupported", feature: "t-strings", line: 2, column: 6, endColumn: 12 },
    { kind: "unsupported", feature: "t-strings", line: 2, column: 15, endColumn: 19 },
  ]);
});

test("a character that is asked for by its name is refused, for we do not know the names", () => {
  expect(lacks("x = 'a\\N{BULLET}b'")).toMatchObject([
    { kind: "unsupported", feature: "character names", line: 1, column: 4 },
  ]);
});

test("nothing else is", () => {
  expect(lacks("def f[T](x: T) -> T:\n    return f'{x}'\nmatch f(1):\n    case _: pass")).toEqual(
    [],
  );
});
