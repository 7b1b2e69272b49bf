import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runOnEngine } from "../conformance/engine.ts";
import { runOnCPython } from "../conformance/harness.ts";

const FOLDER = new URL("programs/", import.meta.url);

describe("compiled programs print what they print on CPython", () => {
  test.each(readdirSync(FOLDER).sort())("%s", async (name) => {
    const source = readFileSync(new URL(name, FOLDER), "utf8");
    const { stdout, exit, stderr } = await runOnCPython(source, { file: name });
    expect(runOnEngine(source, name)).toEqual({ stdout, exit, stderr });
  });
});
