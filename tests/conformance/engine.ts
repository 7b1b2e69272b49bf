import { run } from "../../engine/program.ts";
import type { Outcome } from "./harness.ts";

/** What our engine makes of a program; the only place where this folder knows it. */
export function runOnEngine(source: string, file: string): Outcome {
  const { stdout, stderr, exit } = run(source, { file });
  return { stdout, stderr, exit };
}
