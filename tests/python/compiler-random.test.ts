import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { runOnEngine } from "../conformance/engine.ts";
import { cpython } from "../support/cpython.ts";
import { compiled } from "./compiled.ts";
import { problemsOf } from "./verify-code.ts";

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

const WRITER = readFileSync(new URL("random_program.py", import.meta.url), "utf8");

interface Written {
  readonly source: string;
  readonly stdout: string;
}

describe("random programs", () => {
  let programs: readonly Written[];

  beforeAll(async () => {
    programs = (await cpython()).answers<Written>(WRITER, SEEDS);
  });

  test.each(SEEDS)("number %i prints what it prints on CPython", (seed) => {
    const { source = "", stdout = "" } = programs[seed] ?? {};
    expect(stdout).not.toBe("");
    expect(`${runOnEngine(source, "program.py").stdout}\n${source}`).toBe(`${stdout}\n${source}`);
    expect(problemsOf(compiled(source, "recorded"))).toEqual([]);
  });
});
