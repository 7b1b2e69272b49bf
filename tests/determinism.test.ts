import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Engine, record } from "../engine/program.ts";
import { encodeTrace } from "../engine/trace/codec.ts";
import { SCENARIOS } from "../scenarios/index.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

function traceText(source: string, engine: Engine = new Engine()): string {
  const recorded = record(source, {}, engine);
  if (recorded.kind === "refused") throw new Error(recorded.diagnostics[0]?.message);
  return encodeTrace(recorded.trace);
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

describe.each(SCENARIOS)("$id", ({ program }) => {
  test("gives the same bytes twice in one process, in one engine and in two", () => {
    const engine = new Engine();
    const first = traceText(program, engine);
    expect(digest(traceText(program, engine))).toBe(digest(first));
    expect(digest(traceText(program))).toBe(digest(first));
  });

  test("gives the same bytes in another process", () => {
    const path = join(mkdtempSync(join(tmpdir(), "loopscope-")), "program.py");
    writeFileSync(path, program);
    const { stdout } = spawnSync("npm", ["run", "--silent", "loopscope", "--", "trace", path], {
      cwd: ROOT,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    const here = traceText(program).replaceAll("program.py", path);
    expect(digest(stdout.trimEnd())).toBe(digest(here));
  });
});

describe("without the host's clock and chance", () => {
  afterEach(() => vi.unstubAllGlobals());

  test("it still runs, and gives the same bytes", () => {
    const program = SCENARIOS[0]?.program ?? "";
    const before = traceText(program);
    const refuse = () => {
      throw new Error("the engine must not ask");
    };
    const random = vi.spyOn(Math, "random").mockImplementation(refuse);
    vi.stubGlobal("Date", refuse);
    vi.stubGlobal("performance", { now: refuse });
    const after = traceText(program);
    random.mockRestore();
    vi.unstubAllGlobals();
    expect(digest(after)).toBe(digest(before));
  });
});
