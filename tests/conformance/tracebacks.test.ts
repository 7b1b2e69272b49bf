/** What the programs in programs/tracebacks/ write to stderr is what CPython writes, byte by byte. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runOnEngine } from "./engine.ts";
import { runOnCPython } from "./harness.ts";

const FOLDER = new URL("programs/tracebacks/", import.meta.url);
const FILE = "program.py";

const PROGRAMS = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".py"))
  .sort();

const FRAME = /^((?: {2})*(?:\| )?) {2}File "([^"]*)", line \d+, in /;

/** Without the frames of the library, whose files are not CPython's. */
function ownFrames(stderr: string): string {
  let foreign: string | undefined;
  const kept = stderr.split("\n").filter((line) => {
    const [, margin, file] = FRAME.exec(line) ?? [];
    if (margin !== undefined) foreign = file === FILE ? undefined : `${margin}    `;
    else if (foreign !== undefined && !line.startsWith(foreign)) foreign = undefined;
    return foreign === undefined;
  });
  return kept.join("\n");
}

describe("stderr as CPython writes it", () => {
  test.each(PROGRAMS)("%s", async (name) => {
    const source = readFileSync(new URL(name, FOLDER), "utf8");
    const expected = await runOnCPython(source, { file: FILE });
    const { stderr } = runOnEngine(source, FILE);
    expect(ownFrames(stderr)).toBe(ownFrames(expected.stderr));
  });
});
