import { expect } from "vitest";
import { run } from "../../engine/program.ts";
import type { RunOptions } from "../../engine/trace/trace.ts";

/** The lines that a program prints; it must end well and say nothing on stderr. */
export function printed(source: string, options: Partial<RunOptions> = {}): string[] {
  const { stdout, stderr, exit, diagnostics } = run(source, options);
  expect({ stderr, exit, diagnostics }).toEqual({ stderr: "", exit: 0, diagnostics: [] });
  return stdout.split("\n").slice(0, -1);
}
