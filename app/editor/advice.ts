import type { Diagnostic } from "../../engine/python/diagnostic.ts";
import { type Fix, fixOf } from "./fixes.ts";
import { type Stretch, sentenceOf, stretchOf } from "./problems.ts";

/** What a text is checked for. */
export type Check = "errors" | "dropped" | "unknown" | "misspelt";

/** Something to say about a place in a text, and what would mend it. */
export interface Advice extends Stretch {
  /** An error keeps the program from running; what a warning speaks of may be what is wanted. */
  readonly severity: "error" | "warning";
  /** Which of the checks found it. */
  readonly check: Check;
  readonly line: number;
  readonly column: number;
  readonly sentence: string;
  readonly fix: Fix | undefined;
}

/** What keeps a text from running. */
export const errorsIn = (text: string, problems: readonly Diagnostic[]): readonly Advice[] =>
  problems.map((problem) => ({
    ...stretchOf(text, problem),
    severity: "error",
    check: "errors",
    line: problem.line,
    column: problem.column,
    sentence: sentenceOf(problem),
    fix: fixOf(text, problem),
  }));
