/** Runs a program on CPython: the judge of everything the engine prints. */
import { readFileSync } from "node:fs";
import { cpython } from "../support/cpython.ts";

export interface ReferenceOptions {
  /** Name of the program's file in tracebacks. */
  readonly file: string;
  /** Seconds since 1970 at which `time.time()` starts. */
  readonly epoch: number;
  /** Seeds `random`. */
  readonly seed: number;
  /** Jumps and calls the program may make before it is ended with exit code 3. */
  readonly budget: number;
  /** Records the loop's events; Task and Future are then the ones written in Python. */
  readonly events: boolean;
}

/** Something a loop did, and to what: `["task.stepped", "task 1"]`. */
export type LoopEvent = readonly [event: string, subject: string];

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  /** As the `run` command of the headless front counts: 2 invalid, 3 out of budget, 4 waits for ever. */
  readonly exit: number;
  readonly events?: readonly LoopEvent[];
}

const DEFAULTS: ReferenceOptions = {
  file: "program.py",
  epoch: 1_735_689_600,
  seed: 0,
  budget: 5_000_000,
  events: false,
};

/** One module for Python: each file uses the names of those before it. */
const MODULE = [
  "replaced.py",
  "virtual_clock.py",
  "ordered_asyncio.py",
  "virtual_loop.py",
  "loop_events.py",
  "run_program.py",
]
  .map((name) => readFileSync(new URL(name, import.meta.url), "utf8"))
  .join("\n");

/** Made once a process, because it keeps what it has compiled. */
const HARNESS = `
import sys, types
if "conformance" not in sys.modules:
    sys.modules["conformance"] = types.ModuleType("conformance")
    exec(compile(${JSON.stringify(MODULE)}, "conformance", "exec"), sys.modules["conformance"].__dict__)
answer = sys.modules["conformance"].answer
`;

/** What the program printed and how it exited, on a virtual clock, in a process of its own. */
export async function runOnCPython(
  source: string,
  options: Partial<ReferenceOptions> = {},
): Promise<Outcome> {
  const judge = await cpython();
  const [outcome] = judge.answers<Outcome | string>(HARNESS, [{ source, ...DEFAULTS, ...options }]);
  if (typeof outcome !== "object") throw new Error(`the harness failed: ${outcome}`);
  return outcome;
}
