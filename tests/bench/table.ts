import { figure, type Row, verdict } from "./measure.ts";

const TITLES = ["goal", "what", "ours", "peer", "ratio", "at least", "reach for", "holds"];

/** One table for a person: a row a goal. */
export function tableText(rows: readonly Row[]): string {
  const cells = [TITLES, ...rows.map(cellsOf)];
  const widths = TITLES.map((_, column) =>
    Math.max(...cells.map((row) => (isReason(row, column) ? 0 : (row[column]?.length ?? 0)))),
  );
  const [titles = "", ...lines] = cells.map((row) => lineOf(row, widths));
  return [titles, widths.map((width) => "-".repeat(width)).join("  "), ...lines].join("\n");
}

/** Why there is no figure; it runs over the columns of figures. */
const isReason = (row: readonly string[], column: number): boolean =>
  column === row.length - 1 && row.length < TITLES.length;

const lineOf = (row: readonly string[], widths: readonly number[]): string =>
  row
    .map((cell, column) => cell.padEnd(widths[column] ?? 0))
    .join("  ")
    .trimEnd();

function cellsOf(row: Row): readonly string[] {
  const { goal, finding } = row;
  if (finding.kind !== "measured") return [goal.id, goal.what, `${finding.kind}: ${finding.why}`];
  const bound = (value: number | undefined): string =>
    value === undefined ? "" : `${goal.unit === "x" ? "" : "<= "}${value} ${goal.unit}`;
  return [
    goal.id,
    goal.what,
    finding.ours,
    finding.peer ?? "",
    goal.unit === "x" ? figure(finding.value, "x") : "",
    bound(goal.atLeast),
    bound(goal.reachFor),
    verdict(row),
  ];
}

/** The same for machines. */
export const tableJson = (rows: readonly Row[]): string =>
  JSON.stringify(
    rows.map((row) => ({ ...row.goal, ...row.finding, verdict: verdict(row) })),
    null,
    2,
  );
