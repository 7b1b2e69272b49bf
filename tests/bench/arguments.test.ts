import { expect, test } from "vitest";
import { readArguments } from "./arguments.ts";

function read(...words: string[]) {
  const asked = readArguments(words);
  if (typeof asked === "string") throw new Error(asked);
  return asked;
}

test("without arguments everything is measured, for a person, in several rounds", () => {
  const { json, rounds, wants } = read();
  expect(json).toBe(false);
  expect(rounds).toBeGreaterThanOrEqual(5);
  expect(wants("anything")).toBe(true);
});

test("what is asked for is read in any order", () => {
  const { json, rounds, wants } = read("--only", "^seek", "--json", "--quick");
  expect(json).toBe(true);
  expect(rounds).toBe(1);
  expect(wants("seek-1M")).toBe(true);
  expect(wants("unseek")).toBe(false);
});

test("what makes no sense is answered with how it is used", () => {
  expect(readArguments(["--fast"])).toContain("--quick");
  expect(readArguments(["--only"])).toContain("--only PATTERN");
  expect(readArguments(["--only", "("])).toContain("--only PATTERN");
});
