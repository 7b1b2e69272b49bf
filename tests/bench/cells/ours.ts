/** Our engine: a fresh run a time in one engine, as a live worker has it. */
import { Engine } from "../../../engine/program.ts";
import { WARM_UP } from "../../../engine/protocol/warm-up.ts";
import { Run } from "../../../engine/run.ts";
import { KIND } from "../../../engine/trace/events.ts";
import { scan } from "../../../engine/trace/queries/records.ts";
import type { Trace } from "../../../engine/trace/trace.ts";
import { answer, type CellRequest, READY, readRequest, repeat } from "./cell.ts";

const UNBOUNDED = { budget: Number.MAX_SAFE_INTEGER, maxSteps: 1 << 28 };
/** Instructions between two looks at the clock or the output. */
const SLICE = 1_000_000;
const SHORT_SLICE = 500;

const request = readRequest<CellRequest>();
const engine = new Engine();
let output = "";
let trace: Trace | undefined;

function started(source: string, mode: CellRequest["mode"]): Run {
  const run = engine.start(source, UNBOUNDED, mode === "plain" ? "run" : "record");
  if (!(run instanceof Run)) throw new Error(run.diagnostics[0]?.message);
  return run;
}

/** As the worker does it before anybody asks for a run. */
function warmUp(): void {
  const run = started(WARM_UP, "recorded");
  while (run.advance(SLICE) === "running");
}

function begin(): Run {
  const run = started(request.source, request.mode);
  while (!run.output("stdout").startsWith(READY) && run.advance(SHORT_SLICE) === "running");
  return run;
}

function timed(): number {
  trace = undefined;
  const run = begin();
  const start = performance.now();
  while (run.advance(SLICE) === "running");
  if (request.mode === "recorded") trace = run.trace();
  const end = performance.now();
  output = run.output("stdout");
  return end - start;
}

/** Lines of the program's own file; those of the library are not counted. */
function linesOf(recorded: Trace): number {
  const own = new Set<number>();
  let lines = 0;
  scan(recorded, (kind, frame, code) => {
    if (kind === KIND["frame.pushed"] && isProgram(recorded, code)) own.add(frame);
    if (kind === KIND["line.reached"] && own.has(frame)) lines += 1;
  });
  return lines;
}

const isProgram = ({ codes, files }: Trace, code: number): boolean =>
  files[codes[code]?.file ?? -1]?.kind === "program";

warmUp();
const times = await repeat(request, timed);
answer({ times, lines: trace === undefined ? 0 : linesOf(trace), output });
