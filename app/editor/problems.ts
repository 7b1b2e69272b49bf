import type { Diagnostic } from "../../engine/python/diagnostic.ts";
import { EDITOR } from "../words/editor.ts";

/** A stretch of the text, in UTF-16 units from its start. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where a problem stands in a text; never outside it, and never empty if there is a sign to mark. */
export function stretchOf(text: string, problem: Diagnostic): Stretch {
  const starts = lineStarts(text);
  const from = offsetOf(text, starts, problem.line, problem.column);
  const end = offsetOf(text, starts, problem.endLine, problem.endColumn);
  return { from, to: Math.max(end, Math.min(from + 1, text.length)) };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function offsetOf(text: string, starts: readonly number[], line: number, column: number): number {
  const start = starts[Math.max(0, Math.min(line, starts.length) - 1)] ?? 0;
  const end = (starts[line] ?? text.length + 1) - 1;
  return Math.max(start, Math.min(start + Math.max(0, column), end));
}

/** A problem in one sentence. */
export const sentenceOf = ({ kind, message, exception }: Diagnostic): string =>
  kind === "syntax" ? `${exception ?? "SyntaxError"}: ${message}` : message;

/** What stands beside the button that records. */
export function verdict(problems: readonly Lined[], doubts: readonly Lined[] = []): string {
  const [first] = problems;
  if (first !== undefined) return EDITOR.stopped(problems.length, first.line);
  const [doubt] = doubts;
  return doubt === undefined ? EDITOR.fine : EDITOR.doubtful(doubts.length, doubt.line);
}

type Lined = Pick<Diagnostic, "line">;
