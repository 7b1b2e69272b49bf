/** What the benchmark knows of a measure before it is taken, and what comes of it. */

export interface Goal {
  /** What `--only` looks for, and what is printed first. */
  readonly id: string;
  /** In words, with the names of what is compared. */
  readonly what: string;
  /** `x` is a ratio to a peer: how many times as good as the peer we are. */
  readonly unit: "x" | "ms" | "KB" | "B";
  /** For ratios more is better, for all else less. Without bounds a figure is only told. */
  readonly atLeast?: number;
  readonly reachFor?: number;
}

/** A figure for a goal, in its unit; `ours` and `peer` are what a ratio was made of. */
export interface Measured {
  readonly kind: "measured";
  readonly value: number;
  readonly ours: string;
  readonly peer?: string;
}

export type Finding =
  | Measured
  /** Something to compare with is not on this machine. */
  | { readonly kind: "not measured"; readonly why: string }
  /** The measure itself broke. */
  | { readonly kind: "broken"; readonly why: string };

export interface Row {
  readonly goal: Goal;
  readonly finding: Finding;
}

/** How a measure is to be taken. */
export interface Bench {
  readonly rounds: number;
  /** Tells a person who waits what is being done. */
  readonly tell: (what: string) => void;
}

/** Something that is measured in one go, for one goal or several. */
export interface Measure {
  readonly goals: readonly Goal[];
  /** Findings for those of its goals that are wanted, in their order. */
  readonly take: (wanted: readonly Goal[], bench: Bench) => Promise<readonly Finding[]>;
}

export type Verdict = "reached" | "holds" | "missed" | "";

/** Whether a goal is met; of what has no bounds or no figure there is nothing to say. */
export function verdict({ goal, finding }: Row): Verdict {
  if (finding.kind !== "measured" || goal.atLeast === undefined) return "";
  const { value } = finding;
  const good = (bound: number): boolean => (goal.unit === "x" ? value >= bound : value <= bound);
  if (goal.reachFor !== undefined && good(goal.reachFor)) return "reached";
  return good(goal.atLeast) ? "holds" : "missed";
}

/** A figure and its unit, with three digits that count. */
export function figure(value: number, unit: string): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  return unit === "x" ? `${value.toFixed(digits)}x` : `${value.toFixed(digits)} ${unit}`;
}
