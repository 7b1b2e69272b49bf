import type { Diagnostic } from "../python/diagnostic.ts";
import type { Allowance } from "../run.ts";
import type { TracePart } from "../trace/parts.ts";
import type { RunOptions } from "../trace/trace.ts";

export type { Allowance };

/** What the page says to the engine. `run` numbers are the page's; replies carry them back. */
export type Request =
  | {
      readonly type: "run";
      readonly run: number;
      readonly source: string;
      readonly options: Partial<RunOptions>;
    }
  /** Ends a run early; what was recorded until then is delivered. */
  | { readonly type: "stop"; readonly run: number }
  /** Lets the run that its budget has ended go on from there, with so much more allowed. */
  | ({ readonly type: "continue"; readonly run: number } & Allowance)
  | { readonly type: "check"; readonly run: number; readonly source: string };

/** What the engine says to the page. Everything here can be structured-cloned. */
export type Reply =
  /** What was recorded since the part before; the program still runs. */
  | { readonly type: "recording"; readonly run: number; readonly part: TracePart }
  /** The last part. */
  | { readonly type: "recorded"; readonly run: number; readonly part: TracePart }
  /** The program was not run; or, for `check`, what there is to say about it (perhaps nothing). */
  | {
      readonly type: "diagnosed";
      readonly run: number;
      readonly diagnostics: readonly Diagnostic[];
    }
  /** A mistake of ours: the report can be copied. */
  | { readonly type: "failed"; readonly run: number; readonly report: string };
