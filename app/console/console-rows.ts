import type { Stream } from "../../engine/trace/events.ts";
import type { FutureId, Step } from "../../engine/trace/ids.ts";
import type { OutputChunk } from "../../engine/trace/trace.ts";

/** A line of output, or several that were written together. */
export interface ConsoleRow {
  /** Place of its first piece in the trace's outputs. */
  readonly chunk: number;
  readonly stream: Stream;
  readonly task: FutureId;
  /** Exactly what was written. */
  readonly text: string;
  /** The first step that shows its last piece. */
  readonly step: Step;
}

export interface ConsoleView {
  readonly rows: readonly ConsoleRow[];
  /** Rows before these that are not drawn. */
  readonly left: number;
}

/** Rows that are drawn at most. */
const MOST_ROWS = 500;

/**
 * The output up to the piece `count`. Pieces that go on in one line are one row, as long as the same
 * task writes them to the same stream.
 */
export function consoleRows(
  outputs: readonly OutputChunk[],
  count: number,
  steps: Int32Array,
): ConsoleView {
  const rows: ConsoleRow[] = [];
  outputs.slice(0, count).forEach(({ stream, task, text }, chunk) => {
    const step = (steps[chunk] ?? 0) as Step;
    const last = rows.at(-1);
    if (last !== undefined && goesOn(last, stream, task)) {
      rows[rows.length - 1] = { ...last, text: last.text + text, step };
    } else if (text !== "") rows.push({ chunk, stream, task, text, step });
  });
  const left = Math.max(0, rows.length - MOST_ROWS);
  return { rows: rows.slice(left), left };
}

const goesOn = (row: ConsoleRow, stream: Stream, task: FutureId): boolean =>
  row.stream === stream && row.task === task && !row.text.endsWith("\n");

/** Signs of a row that are drawn at most. */
const LONGEST = 5000;

/** What is drawn of a text that may be of any length, and how many signs are left out. */
export function drawnPart(text: string): { readonly text: string; readonly hidden: number } {
  const drawn = text.slice(0, LONGEST);
  return { text: drawn, hidden: text.length - drawn.length };
}
