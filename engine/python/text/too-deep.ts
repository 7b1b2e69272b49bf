import type { Diagnostic } from "../diagnostic.ts";

/** The stack of the host is full: where that happens depends on the host. */
export const TOO_DEEP: Diagnostic = {
  kind: "unsupported",
  line: 1,
  column: 0,
  endLine: 1,
  endColumn: 1,
  message: "The program is nested too deeply to be read.",
  feature: "deep nesting",
};
