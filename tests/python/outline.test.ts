import { expect, test } from "vitest";
import { LIBRARY } from "../../engine/library.ts";
import type { CodeObject } from "../../engine/python/bytecode.ts";
import { compileLibrary, compileText } from "../../engine/python/compile-library.ts";
import { alone, outlineOf } from "../../engine/python/outline.ts";

const TEXT = `import sys


def plain(a, b=1):
    total = a + b
    return total


def told():
    """What it is for."""
    one = 1
    return one


def gives():
    one = 1
    yield one


class Outer:
    class Inner:
        @property
        def wide(
            self,
        ):
            here = self.__mine
            return here

    def above(self):
        here = super()
        return here
`;

test("an outline has every line where it was, and bodies only where they matter outside", () => {
  const { text, leftOut } = outlineOf(TEXT);
  const lines = TEXT.split("\n");
  const changed = text.split("\n").filter((line, at) => line !== lines[at]);
  expect(text.split("\n")).toHaveLength(lines.length);
  expect(changed.filter((line) => line !== "").map((line) => line.trim())).toEqual([
    "____________",
    "__________",
    "___________",
  ]);
  expect(leftOut.map(({ name }) => name)).toEqual(["plain", "told", "wide"]);
});

test("a function alone stands in its classes, at its own lines", () => {
  const wide = outlineOf(TEXT).leftOut[2];
  if (wide === undefined) throw new Error("it has a third one");
  const text = alone(TEXT, wide).split("\n");
  expect(text.slice(wide.first, wide.end)).toEqual(TEXT.split("\n").slice(wide.first, wide.end));
  expect(text.filter((line) => line.includes("class"))).toEqual([
    "class Outer:",
    "    class Inner:",
  ]);
});

/** The code with all bodies in it. */
function whole(code: CodeObject): CodeObject {
  const { rest, ...known } = code.rest?.() ?? code;
  return {
    ...known,
    constants: known.constants.map((constant) =>
      constant.kind === "code" ? { ...constant, code: whole(constant.code) } : constant,
    ),
  };
}

const FILES = [...LIBRARY.values()].filter((source) => source.kind === "python");

test.each(FILES)(
  "$file is the same code whether it is compiled as a whole or by and by",
  (source) => {
    const options = { file: source.file, record: true, hidden: false, settles: false };
    const known = compileText(source.text, options);
    expect(whole(compileLibrary(source.text, options))).toEqual(known);
  },
);
