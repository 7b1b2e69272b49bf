import { expect, test } from "vitest";
import { run } from "../../engine/program.ts";

const ASKS = `
import sys
print("hello " + input("name? "))
print(int(input()) + 1, sys.stdin.readline(), sys.stdin.read())
input("more? ")
`;

test("input() reads what the run was given, line by line, and then says that there is no more", () => {
  const { stdout, stderr, exit } = run(ASKS, { input: "Ann\n41\nthird\nthe rest" });
  expect(stdout).toBe("name? hello Ann\n42 third\n the rest\nmore? ");
  expect(stderr.trimEnd().split("\n").at(-1)).toBe("EOFError: EOF when reading a line");
  expect(exit).toBe(1);
});

test("breakpoint() tells that there is no debugger, and the program goes on", () => {
  const { stdout, stderr } = run("breakpoint()\nprint('on')");
  expect(stdout).toBe("on\n");
  expect(stderr).toContain("program.py:1: breakpoint(): pdb is not part of this simulation");
});
