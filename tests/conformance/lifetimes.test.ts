/**
 * What the programs in programs/lifetimes/ say when objects come to their end is what CPython says:
 * the whole of stderr, and so when and in which order.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runOnEngine } from "./engine.ts";
import { runOnCPython } from "./harness.ts";

const FOLDER = new URL("programs/lifetimes/", import.meta.url);
const FILE = "program.py";

const PROGRAMS = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".py"))
  .sort();

const FRAME = /^((?: {2})*(?:\| )?) {2}File "([^"]*)", line \d+, in /;

/** Without the frames of the library, whose files are not CPython's. */
function ownFrames(lines: readonly string[]): string[] {
  let foreign: string | undefined;
  return lines.filter((line) => {
    const [, margin, file] = FRAME.exec(line) ?? [];
    if (margin !== undefined) foreign = file === FILE ? undefined : `${margin}    `;
    else if (foreign !== undefined && !line.startsWith(foreign)) foreign = undefined;
    return foreign === undefined;
  });
}

/** What is ignored is printed with source lines only if they can be read from a disk. */
function withoutIgnoredSource(lines: readonly string[]): string[] {
  let ignored = false;
  return lines.filter((line) => {
    if (line.startsWith("Exception ignored")) ignored = true;
    else if (!line.startsWith(" ") && !line.startsWith("Traceback")) ignored = false;
    return !(ignored && line.startsWith("    "));
  });
}

function comparable(stderr: string): string {
  const lines = stderr
    .replace(/0x[0-9a-f]+/g, "0x…")
    // At the very end the program has no lines any more; the harness, which is Python, has.
    .replace(/^(?:<sys>|conformance):\d+: /gm, "<sys>:0: ")
    .split("\n");
  return withoutIgnoredSource(ownFrames(lines)).join("\n");
}

describe("what is said at the end of objects", () => {
  test.each(PROGRAMS)("%s", async (name) => {
    const source = readFileSync(new URL(name, FOLDER), "utf8");
    const expected = await runOnCPython(source, { file: FILE });
    const { stderr } = runOnEngine(source, FILE);
    expect(comparable(stderr)).toBe(comparable(expected.stderr));
  });
});
