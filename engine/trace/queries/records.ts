import { IS_STOP, RECORD_WORDS } from "../events.ts";
import type { Trace } from "../trace.ts";

/** What is done with a record: its number in `KIND`, and the word at which its operands begin. */
export type RecordVisitor = (kind: number, operands: number) => void;

/** Goes through the log once, from the first record to the last. */
export function eachRecord(trace: Trace, visit: RecordVisitor): void {
  const { log } = trace;
  for (let at = 0; at < log.length; ) {
    const kind = log[at] ?? -1;
    visit(kind, at + 1);
    at += RECORD_WORDS[kind] ?? 1;
  }
}

export const isStop = (kind: number): boolean => IS_STOP[kind] ?? false;

/** The operand at a word of the log. */
export const operand = (trace: Trace, at: number): number => trace.log[at] ?? 0;
