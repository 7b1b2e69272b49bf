/** Every program in programs/ does on our engine what it does on CPython. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runOnEngine } from "./engine.ts";
import { type Outcome, runOnCPython } from "./harness.ts";

const FOLDER = new URL("programs/", import.meta.url);
const UNCAUGHT = 1;

const PROGRAMS = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".py"))
  .sort();

/** Where an object lies is the allocator's business. */
const ADDRESS = / at 0x[0-9a-f]+/g;

/** What both must agree on, as one text, so that a difference shows as changed lines. */
function account({ stdout, stderr, exit }: Outcome): string {
  const last = exit === UNCAUGHT ? `\n${stderr.trimEnd().split("\n").at(-1)}` : "";
  return `${stdout}\n[exit ${exit}]${last}`.replace(ADDRESS, " at 0x…");
}

describe("as CPython does it", () => {
  test.each(PROGRAMS)("%s", async (name) => {
    const source = readFileSync(new URL(name, FOLDER), "utf8");
    const expected = await runOnCPython(source, { file: name });
    expect(account(runOnEngine(source, name))).toBe(account(expected));
  });
});
