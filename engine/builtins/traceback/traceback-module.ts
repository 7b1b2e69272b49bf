import { PyList, PyTuple } from "../../objects/containers.ts";
import { PyException, PyTraceback } from "../../objects/exception.ts";
import type { Value } from "../../objects/object.ts";
import { INSTRUCTION_WORDS } from "../../python/bytecode.ts";
import { callerOf } from "../../vm/calling-frame.ts";
import { PyFrame } from "../../vm/frame.ts";
import type { VM } from "../../vm/machine.ts";
import { PyModule } from "../../vm/module.ts";
import { type NativeFunction, PyNative } from "../../vm/native.ts";
import { asInt } from "../../vm/numbers.ts";
import { asText } from "../text-arguments.ts";
import { sourcesOf } from "./program-sources.ts";
import type { Report, StackEntry } from "./report.ts";
import { messagePieces, reportPieces } from "./report-text.ts";
import { stackLines } from "./stack-lines.ts";
import { stackOf, withReport } from "./tell.ts";

/** What library/traceback.py cannot do in Python: the module `_traceback`. */
export function tracebackModule(_vm: VM): PyModule {
  const module = new PyModule("_traceback");
  for (const [name, signature, run] of FUNCTIONS) {
    const native = new PyNative(name, signature, run, { module: "_traceback" });
    module.namespace.set(name, native);
  }
  return module;
}

const FUNCTIONS: readonly (readonly [string, string, NativeFunction])[] = [
  [
    "format_exception",
    "exception, traceback, first, last, chain, width=?, depth=?, stacks=?, /",
    formatException,
  ],
  ["format_message", "exception, show_group, traceback, /", formatMessage],
  [
    "entries",
    "traceback, /",
    (_vm, traceback: Value) => new PyList(entriesOf(traceback).map(asTuple)),
  ],
  ["callers", "frame, /", (_vm, frame: Value) => new PyList(callers(frame).map(asTuple))],
  ["format_entries", "entries, /", formatEntries],
  ["source_line", "file, line, /", sourceLine],
  ["source_lines", "file, /", sourceLines],
];

const texts = (pieces: readonly string[]): PyList => new PyList([...pieces]);

/** With the frames of `traceback`, which may be another one; of all stacks those from `first` to before `last`. */
function formatException(
  vm: VM,
  exception: Value,
  traceback: Value,
  first: Value,
  last: Value,
  chain: Value,
  width: Value = 15,
  depth: Value = 10,
  stacks: Value = null,
): Value | undefined {
  if (!(exception instanceof PyException)) return texts(["NoneType: None\n"]);
  const limits = { width: place(width) ?? 0, depth: place(depth) ?? 0 };
  const limit = (report: Report): Report => limited(report, place(first), place(last));
  const told = (report: Report) => {
    const how = chain === true ? "chained" : "alone";
    return texts(reportPieces(limit(report), sourcesOf(vm), how, limits));
  };
  const own = traceback instanceof PyTraceback ? traceback : null;
  return withReport(vm, exception, told, own, givenStacks(stacks));
}

/** Pairs of an exception and its frames, where those are not to be taken from its traceback. */
function givenStacks(pairs: Value): ReadonlyMap<Value, readonly StackEntry[]> {
  const stacks = new Map<Value, readonly StackEntry[]>();
  for (const pair of pairs instanceof PyList ? pairs.items : []) {
    const [exception = null, entries] = pair instanceof PyTuple ? pair.items : [];
    if (entries instanceof PyList) stacks.set(exception, entries.items.map(fromTuple));
  }
  return stacks;
}

const place = (value: Value): number | undefined =>
  value === null ? undefined : Number(asInt(value) ?? 0);

function limited(report: Report, first: number | undefined, last: number | undefined): Report {
  const inner = (other: Report | undefined) => other && limited(other, first, last);
  return {
    ...report,
    stack: report.stack.slice(first, last),
    cause: inner(report.cause),
    context: inner(report.context),
    members: report.members?.map((member) => limited(member, first, last)),
  };
}

function formatMessage(
  vm: VM,
  exception: Value,
  showGroup: Value,
  traceback: Value,
): Value | undefined {
  if (!(exception instanceof PyException)) return texts(["NoneType: None\n"]);
  const told = (report: Report) =>
    texts(showGroup === true ? withMembers(report, "") : messagePieces(report));
  return withReport(vm, exception, told, traceback instanceof PyTraceback ? traceback : null);
}

/** `format_exception_only(show_group=True)`: the messages of a group, further and further in. */
function withMembers(report: Report, indent: string): readonly string[] {
  const inner = (report.members ?? []).flatMap((member) => withMembers(member, `${indent}   `));
  const own = messagePieces(report);
  if (indent === "") return [...own, ...inner];
  const lines = own.flatMap((piece) => piece.match(/[^\n]*\n/g) ?? []);
  return [...lines.map((line) => indent + line), ...inner];
}

// ── stacks ──────────────────────────────────────────────────────────────────────────────────────

const entriesOf = (traceback: Value): readonly StackEntry[] =>
  traceback instanceof PyTraceback ? stackOf(traceback) : [];

/** The frames that wait for this one, it itself included: the outermost first. */
function callers(frame: Value): readonly StackEntry[] {
  const stack: StackEntry[] = [];
  let at = frame instanceof PyFrame ? frame : undefined;
  while (at !== undefined) {
    const { source } = at.code;
    const [line = source.firstLine] = source.positions.slice(at.ip - INSTRUCTION_WORDS, at.ip);
    const { file, name } = source;
    stack.unshift({ file, name, line, column: undefined, endLine: line, endColumn: undefined });
    at = callerOf(at);
  }
  return stack;
}

function asTuple({ file, name, line, column, endLine, endColumn }: StackEntry): Value {
  return new PyTuple([file, line, name, endLine, column ?? null, endColumn ?? null]);
}

function formatEntries(vm: VM, entries: Value): Value {
  const items = entries instanceof PyList ? entries.items : [];
  return texts(stackLines(items.map(fromTuple), sourcesOf(vm)));
}

/** A seventh item is the source line, when it is not that of the file; an eighth has the variables. */
function fromTuple(entry: Value): StackEntry {
  const items = entry instanceof PyTuple ? entry.items : [];
  const text = (index: number) => asText(items[index] ?? null);
  const number = (index: number) => place(items[index] ?? null);
  const line = number(1) ?? 0;
  const source = text(6);
  const variables = items[7];
  return {
    file: text(0) ?? "",
    name: text(2) ?? "",
    line,
    endLine: number(3) ?? line,
    column: number(4),
    endColumn: number(5),
    ...(source === undefined ? {} : { source }),
    ...(variables instanceof PyList ? { locals: variables.items.map(String) } : {}),
  };
}

function linesOf(vm: VM, file: Value): readonly string[] {
  return sourcesOf(vm)(asText(file) ?? "")?.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function sourceLine(vm: VM, file: Value, line: Value): Value {
  const text = linesOf(vm, file)[(place(line) ?? 0) - 1];
  return text === undefined || text.endsWith("\n") ? (text ?? "") : `${text}\n`;
}

/** Each with the end of the line, the last one too. */
function sourceLines(vm: VM, file: Value): Value {
  return texts(linesOf(vm, file).map((line) => (line.endsWith("\n") ? line : `${line}\n`)));
}
