import { KIND } from "../../engine/trace/events.ts";
import type { CodeId, FrameId, FutureId } from "../../engine/trace/ids.ts";
import { scan } from "../../engine/trace/queries/records.ts";
import type { FrameState } from "../../engine/trace/state.ts";
import {
  type CodeInfo,
  codeOf,
  objectInfo,
  type SourceFile,
  type Trace,
  textOf,
} from "../../engine/trace/trace.ts";
import type { ValueRef } from "../../engine/trace/values.ts";
import type { Moment } from "../session/moment.ts";
import { once } from "../session/once.ts";
import { valueText } from "./value-text.ts";

interface Argument {
  readonly name: string;
  readonly value: ValueRef;
}

/** What is known of a frame even when it is gone. */
export type FrameIdentity = Pick<FrameState, "id" | "code" | "subject">;

type Calls = ReadonlyMap<FrameId, readonly Argument[]>;

const linesOf = once((file: SourceFile): readonly string[] => file.text.split("\n"));

export const fileOf = (trace: Trace, code: CodeInfo | undefined): SourceFile | undefined =>
  code === undefined ? undefined : trace.files[code.file];

/** A line as it stands in its file, without its indentation. */
export function sourceLine(trace: Trace, code: CodeInfo | undefined, line: number): string {
  const file = fileOf(trace, code);
  if (file === undefined) return "";
  return (linesOf(file)[line - 1] ?? "").trim();
}

/** The line at which a frame stands. */
export const lineText = (trace: Trace, frame: FrameState): string =>
  sourceLine(trace, codeOf(trace, frame.code), frame.line);

/** A file without its folders. */
export const fileName = (trace: Trace, code: CodeInfo | undefined): string =>
  fileOf(trace, code)?.name.split("/").at(-1) ?? "";

/** Where a frame stands: `program.py 13`. */
export function placeText(trace: Trace, frame: FrameState): string {
  const name = fileName(trace, codeOf(trace, frame.code));
  return frame.line > 0 ? `${name} ${frame.line}` : name;
}

/** What a frame is a call of: `triple(val=5)`, `main_task.step()`; a module is its file. */
export function callText(
  { trace, labels }: Pick<Moment, "trace" | "labels">,
  frame: FrameIdentity,
): string {
  const code = codeOf(trace, frame.code);
  if (code === undefined) return "";
  if (code.kind === "module") return fileName(trace, code);
  if (fileOf(trace, code)?.kind === "kernel") return methodCall(trace, labels, frame, code);
  return `${code.name}(${argumentsText(trace, frame.id)})`;
}

/** The same without what the arguments are, where there is little room. */
export function callName(moment: Pick<Moment, "trace" | "labels">, frame: FrameIdentity): string {
  return callText(moment, frame).replace(/\(.+\)$/su, "(…)");
}

function methodCall(
  trace: Trace,
  labels: ReadonlyMap<FutureId, string>,
  frame: FrameIdentity,
  code: CodeInfo,
): string {
  const future = objectInfo(trace, frame.subject)?.future;
  const owner = future === undefined ? undefined : labels.get(future);
  return `${owner === undefined ? code.qualname : `${owner}.${code.name}`}()`;
}

const texts = once((_: Trace) => new Map<FrameId, string>());

function argumentsText(trace: Trace, frame: FrameId): string {
  const known = texts(trace).get(frame);
  if (known !== undefined) return known;
  const text = (calls(trace).get(frame) ?? [])
    .map(({ name, value }) => `${name}=${valueText(trace, value)}`)
    .join(", ");
  texts(trace).set(frame, text);
  return text;
}

const PUSHED = KIND["frame.pushed"];
const REACHED = KIND["line.reached"];
const STORED = KIND["local.stored"];

/** With what each frame was called: what its parameters held before its first line. */
const calls = once((trace: Trace): Calls => {
  const codes = new Map<FrameId, CodeId>();
  const stored = new Map<FrameId, Argument[]>();
  const begun = new Set<FrameId>();
  scan(trace, (kind, a, b, c) => {
    const frame = a as FrameId;
    if (kind === PUSHED) codes.set(frame, b as CodeId);
    else if (kind === REACHED) begun.add(frame);
    else if (kind === STORED && !begun.has(frame)) {
      const argument = { name: textOf(trace, b), value: c as ValueRef };
      stored.set(frame, [...(stored.get(frame) ?? []), argument]);
    }
  });
  const parametersIn = parameterReader(trace);
  return new Map(
    [...stored].map(([frame, locals]) => {
      const parameters = parametersIn(codes.get(frame));
      return [frame, locals.filter(({ name }) => parameters.has(name))];
    }),
  );
});

function parameterReader(trace: Trace): (code: CodeId | undefined) => ReadonlySet<string> {
  const known = new Map<CodeId | undefined, ReadonlySet<string>>();
  return (code) => {
    const found = known.get(code) ?? parametersOf(trace, code);
    known.set(code, found);
    return found;
  };
}

/** Names in the first line of a `def`; one that goes on over several lines shows no more than that. */
function parametersOf(trace: Trace, id: CodeId | undefined): ReadonlySet<string> {
  const code = id === undefined ? undefined : codeOf(trace, id);
  const head = sourceLine(trace, code, code?.firstLine ?? 0);
  const list = /\bdef\s+\w+\s*\((.*)/u.exec(head)?.[1] ?? "";
  return new Set(list.match(/(?<=^|[,*(]\s*)[\p{L}_][\p{L}\p{N}_]*/gu) ?? []);
}
