import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { Engine, record, run } from "../program.ts";
import type { Diagnostic } from "../python/diagnostic.ts";
import { encodeTrace } from "../trace/codec.ts";
import { deadlockText } from "../trace/queries/deadlock.ts";
import { flowOf } from "../trace/queries/flow.ts";
import type { RunOptions, Trace } from "../trace/trace.ts";
import { type Command, parseCommand, USAGE } from "./arguments.ts";
import { isRecordingFile, readRecording, writeRecording } from "./recording-file.ts";

/** The headless front: see ARCHITECTURE.md, "The command line". */
const EXIT = { ok: 0, usage: 2, refused: 2 } as const;

const say = (text: string): void => {
  process.stdout.write(text);
};
const complain = (text: string): void => {
  process.stderr.write(text);
};

async function main(): Promise<number> {
  const command = parseCommand(process.argv.slice(2));
  switch (command.name) {
    case "run":
      return runFile(command);
    case "batch":
      return runBatch(command.options);
    case "flow":
      return printFlow(command);
    case "trace":
      return writeTrace(command);
    case "check":
      return checkFile(command);
    default:
      complain(`${command.problem}\n\n${USAGE}`);
      return EXIT.usage;
  }
}

/** Source text as a file holds it: UTF-8, a byte order mark dropped. */
const read = (path: string): string => readFileSync(path, "utf8").replace(/^\uFEFF/, "");

function runFile({ path, options }: Extract<Command, { name: "run" }>): number {
  const result = run(read(path), { file: path, ...options });
  say(result.stdout);
  complain(result.stderr);
  report(path, unsupported(result.diagnostics));
  if (result.ending === "budget") complain("Stopped: the budget of this run is used up.\n");
  if (result.ending === "waits for ever") explainWait(path, options);
  return result.exit;
}

/** Runs the program again, to see in a recording what its tasks wait for. */
function explainWait(path: string, options: Partial<RunOptions>): void {
  const trace = traceOf(path, options);
  const told = trace === undefined ? "" : deadlockText(trace);
  complain(told === "" ? "The event loop waits for ever.\n" : told);
}

async function runBatch(options: Partial<RunOptions>): Promise<number> {
  const engine = new Engine();
  for await (const line of createInterface({ input: process.stdin })) {
    const path = line.trim();
    if (path !== "") say(`${JSON.stringify({ path, ...outcome(path, options, engine) })}\n`);
  }
  return EXIT.ok;
}

function outcome(path: string, options: Partial<RunOptions>, engine: Engine) {
  const { stdout, stderr, exit, diagnostics } = run(read(path), { file: path, ...options }, engine);
  return {
    stdout,
    stderr:
      stderr +
      unsupported(diagnostics)
        .map((one) => sentence(path, one))
        .join(""),
    exit,
  };
}

/** The recording of a program, or the one that a file holds. */
function traceOf(path: string, options: Partial<RunOptions>): Trace | undefined {
  if (isRecordingFile(path)) return readTrace(path);
  const recorded = record(read(path), { file: path, ...options });
  if (recorded.kind === "recorded") return recorded.trace;
  report(path, recorded.diagnostics);
  return undefined;
}

function readTrace(path: string): Trace | undefined {
  const decoded = readRecording(path);
  if (decoded.kind === "decoded") return decoded.trace;
  complain(`${path}: ${decoded.problem}\n`);
  return undefined;
}

const INDENT = "    ";

function printFlow({ path, depth, options }: Extract<Command, { name: "flow" }>): number {
  const trace = traceOf(path, options);
  if (trace === undefined) return EXIT.refused;
  for (const row of flowOf(trace, depth)) say(`${INDENT.repeat(row.depth)}${row.name}\n`);
  return EXIT.ok;
}

function writeTrace({ path, output, options }: Extract<Command, { name: "trace" }>): number {
  const trace = traceOf(path, options);
  if (trace === undefined) return EXIT.refused;
  if (output === undefined) say(`${encodeTrace(trace)}\n`);
  else writeRecording(output, trace);
  return EXIT.ok;
}

function checkFile({ path }: Extract<Command, { name: "check" }>): number {
  const diagnostics = new Engine().check(read(path), path);
  report(path, diagnostics);
  return diagnostics.length === 0 ? EXIT.ok : EXIT.refused;
}

/** What a run has not told itself. */
const unsupported = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.filter(({ kind }) => kind === "unsupported");

function report(path: string, diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) complain(sentence(path, diagnostic));
}

/** `program.py:3:5: SyntaxError: …`, columns from 1 as editors count them. */
function sentence(path: string, diagnostic: Diagnostic): string {
  const { line, column, message, exception, feature } = diagnostic;
  const kind = exception ?? `Unsupported (${feature ?? "feature"})`;
  return `${path}:${line}:${column + 1}: ${kind}: ${message}\n`;
}

main().then(
  (exit) => {
    process.exitCode = exit;
  },
  (problem: unknown) => {
    const missing = problem instanceof Error && "code" in problem && problem.code === "ENOENT";
    complain(missing ? `There is no such file: ${problem.message}\n` : `${String(problem)}\n`);
    process.exitCode = 70;
  },
);
