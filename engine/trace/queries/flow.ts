import type { FutureId, Step } from "../ids.ts";
import { codeOf, isOwnCode, type Layer, type Trace } from "../trace.ts";
import { eachStop, type Stop } from "./each-stop.ts";
import { labelsOf } from "./labels.ts";

/** A stretch of the run in which one place had control, and the step at which it got it. */
export interface FlowRow {
  readonly layer: Layer;
  readonly name: string;
  /** How many others wait below it on the stack. */
  readonly depth: number;
  readonly step: Step;
}

/** The person's own code alone; who has control; every frame, the kernel's methods included. */
export const FLOW_DEPTHS = ["program", "scheduling", "internals"] as const;
export type FlowDepth = (typeof FLOW_DEPTHS)[number];

type Row = Omit<FlowRow, "step">;

/** The outline of a run: one row for each transfer of control. */
export function flowOf(
  trace: Trace,
  depth: FlowDepth = "scheduling",
  labels: ReadonlyMap<FutureId, string> = labelsOf(trace),
): readonly FlowRow[] {
  const rowAt = rowsFor(trace, depth);
  const rows: FlowRow[] = [];
  eachStop(trace, labels, (stop) => {
    const row = rowAt(stop);
    if (row !== undefined && !sameRow(rows.at(-1), row)) rows.push({ ...row, step: stop.step });
  });
  return rows;
}

function rowsFor(trace: Trace, depth: FlowDepth): (stop: Stop) => Row | undefined {
  if (depth === "scheduling") return ({ control }) => control;
  if (depth === "internals") return (stop) => frameRow(trace, stop);
  return (stop) => (inProgram(trace, stop) ? stop.control : undefined);
}

function frameRow(trace: Trace, { code, control, height }: Stop): Row | undefined {
  const info = code === undefined ? undefined : codeOf(trace, code);
  if (info === undefined || control === undefined) return undefined;
  const name = info.kind === "module" ? control.name : info.qualname;
  return { layer: info.layer, name, depth: height };
}

function inProgram(trace: Trace, { code }: Stop): boolean {
  return code !== undefined && isOwnCode(trace, code);
}

const sameRow = (one: Row | undefined, other: Row): boolean =>
  one !== undefined &&
  one.layer === other.layer &&
  one.name === other.name &&
  one.depth === other.depth;
