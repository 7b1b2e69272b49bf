import { describe, expect, test } from "vitest";
import { run } from "../../engine/program.ts";
import { runOnCPython } from "../conformance/harness.ts";
import { PROGRAM_NAMES, programFor } from "./programs.ts";

describe.each(PROGRAM_NAMES)("%s", (name) => {
  test("made smaller prints what is expected of it, on CPython and on our engine", async () => {
    const { source, output } = programFor(name, "smaller");
    const budget = 100_000_000;
    expect((await runOnCPython(source, { budget })).stdout).toBe(output);
    expect(run(source, { budget }).stdout).toBe(output);
  });
});
