import "./support/characters/names-at-hand.ts";
import { refusalText } from "./builtins/traceback/refusal-text.ts";
import { LIBRARY } from "./library.ts";
import type { Diagnostic } from "./python/diagnostic.ts";
import { DEFAULT_OPTIONS, Engine as EngineWith, EXIT, Run } from "./run.ts";
import type { Ending } from "./trace/events.ts";
import type { RunOptions, Trace } from "./trace/trace.ts";

/** An engine that has the whole library. */
export class Engine extends EngineWith {
  constructor() {
    super(LIBRARY);
  }
}

/** What a program has printed, and how it ended. */
export interface RunResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
  readonly ending: Ending | "refused";
  readonly diagnostics: readonly Diagnostic[];
}

const SLICE = 1_000_000;

/** Runs a program to its end without recording it. */
export function run(
  source: string,
  options: Partial<RunOptions> = {},
  engine: Engine = new Engine(),
): RunResult {
  const started = engine.start(source, { budget: 100_000_000, ...options }, "run");
  if (!(started instanceof Run)) {
    return refused(started.diagnostics, options.file ?? DEFAULT_OPTIONS.file, source);
  }
  while (started.advance(SLICE) === "running");
  return {
    stdout: started.output("stdout"),
    stderr: started.output("stderr"),
    exit: started.exit,
    ending: started.ending ?? "budget",
    diagnostics: [],
  };
}

/** Of what is wrong, CPython tells the first; what we lack it does not know. */
function refused(diagnostics: readonly Diagnostic[], file: string, source: string): RunResult {
  const wrong = diagnostics.filter(({ kind }) => kind === "syntax").slice(0, 1);
  const stderr = wrong.map((one) => refusalText(one, file, source)).join("");
  return { stdout: "", stderr, exit: EXIT.refused, ending: "refused", diagnostics };
}

export type Recorded =
  | { readonly kind: "recorded"; readonly trace: Trace }
  | { readonly kind: "refused"; readonly diagnostics: readonly Diagnostic[] };

/** Runs a program to its end and gives the recording. */
export function record(
  source: string,
  options: Partial<RunOptions> = {},
  engine: Engine = new Engine(),
): Recorded {
  const started = engine.start(source, options, "record");
  if (!(started instanceof Run)) return { kind: "refused", diagnostics: started.diagnostics };
  while (started.advance(SLICE) === "running");
  return { kind: "recorded", trace: started.trace() };
}
