import { Engine, record, run } from "../../engine/program.ts";
import type { Outcome } from "./harness.ts";
import { loopEventsOf, storyOf } from "./loop-events.ts";

/** One for all: it keeps what it has compiled of the library. */
const ENGINE = new Engine();

/** What our engine makes of a program; the only place where this folder knows it. */
export function runOnEngine(source: string, file: string): Outcome {
  const { stdout, stderr, exit } = run(source, { file }, ENGINE);
  return { stdout, stderr, exit };
}

/** What a program prints when it is recorded, and the order of what its loops did. */
export function recordOnEngine(
  source: string,
  file: string,
): { readonly stdout: string; readonly exit: number; readonly story: readonly string[] } {
  const recorded = record(source, { file, maxSteps: 5_000_000 }, ENGINE);
  if (recorded.kind === "refused") throw new Error(JSON.stringify(recorded.diagnostics));
  const { trace } = recorded;
  const stdout = trace.outputs
    .filter(({ stream }) => stream === "stdout")
    .map(({ text }) => text)
    .join("");
  return { stdout, exit: trace.exit, story: storyOf(loopEventsOf(trace)) };
}
