import { describe, expect, test } from "vitest";
import { checkModule } from "../../engine/python/checks/check-module.ts";
import { parseModule } from "../../engine/python/parse.ts";

/** What is said of a text, whatever it is: nothing may be thrown. */
function complaint(source: string): string {
  const parsed = parseModule(source, "program.py");
  const [first] = parsed.kind === "rejected" ? parsed.diagnostics : checkModule(parsed.tree);
  return first === undefined ? "fine" : first.message;
}

const nested = (open: string, close: string, depth: number, inner = "1"): string =>
  open.repeat(depth) + inner + close.repeat(depth);

const TOO_DEEP = "The program is nested too deeply to be read.";

describe("a text that no one would write", () => {
  test.each([
    ["brackets, as many as CPython takes", nested("(", ")", 200), "fine"],
    ["one bracket more", nested("(", ")", 201), "too many nested parentheses"],
    ["thousands of brackets", nested("[", "]", 10_000), "too many nested parentheses"],
    ["thousands of signs", `${"-".repeat(100_000)}1`, TOO_DEEP],
    ["thousands of words", `${"not ".repeat(100_000)}1`, TOO_DEEP],
    ["thousands of lambdas", `${"lambda: ".repeat(50_000)}1`, TOO_DEEP],
    ["a long sum", `1${" + 1".repeat(500)}`, "fine"],
    ["an endless sum", `1${" + 1".repeat(20_000)}`, TOO_DEEP],
    ["a long chain", `a${".b".repeat(500)}`, "fine"],
    ["an endless chain", `a${".b".repeat(20_000)}`, TOO_DEEP],
    ["many statements on one line", "a;".repeat(50_000), "fine"],
    ["a megabyte of one name", "a".repeat(1_000_000), "fine"],
    ["a megabyte in a string", `x = '${"é".repeat(500_000)}'`, "fine"],
    ["a megabyte of garbage", "$".repeat(1_000_000), "invalid syntax"],
    [
      "too many digits",
      "1".repeat(4301),
      expect.stringContaining("Exceeds the limit (4300 digits)"),
    ],
    ["as many digits as CPython takes", "1".repeat(4300), "fine"],
    ["a null", "x = 1\ny = '\0'", "source code cannot contain null bytes"],
    ["half a character", "x = '\ud800'", expect.stringContaining("surrogates not allowed")],
    [
      "only backslashes",
      "\\".repeat(1000),
      "unexpected character after line continuation character",
    ],
    ["too many blocks", blocks(100), "too many levels of indentation"],
    ["as many blocks as CPython takes", blocks(99), "fine"],
  ])("%s", (_, source, said) => {
    expect(complaint(source)).toEqual(said);
  });

  test("an error deep inside is found without trying everything twice at each level", () => {
    expect(complaint(nested("f(", ")", 60, "1 2"))).toBe(
      "invalid syntax. Perhaps you forgot a comma?",
    );
    expect(complaint(nested("{1: ", "}", 60, "a b"))).toBe(
      "invalid syntax. Perhaps you forgot a comma?",
    );
    expect(complaint(`${tries(60)}${" ".repeat(60)}a b\n`)).toBe("invalid syntax");
  });

  test("any bytes at all", () => {
    let state = 7;
    const unit = (): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
      return state >> 8;
    };
    for (let round = 0; round < 300; round += 1) {
      const units = Array.from({ length: 60 }, () => unit() % (round % 2 === 0 ? 128 : 0x1_00_00));
      expect(complaint(String.fromCharCode(...units))).toEqual(expect.any(String));
    }
  });
});

function blocks(depth: number): string {
  const heads = Array.from({ length: depth }, (_, level) => `${" ".repeat(level)}if x:\n`);
  return `${heads.join("")}${" ".repeat(depth)}pass\n`;
}

const tries = (depth: number): string =>
  Array.from({ length: depth }, (_, level) => `${" ".repeat(level)}try:\n`).join("");
