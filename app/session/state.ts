import type { Diagnostic } from "../../engine/python/diagnostic.ts";
import type { Step } from "../../engine/trace/ids.ts";
import { REMARKS } from "../words/remarks.ts";
import type { Link } from "./link.ts";
import type { Depth } from "./moment.ts";
import { isFirstVisit, keptPlace, keptTheme, type Theme } from "./place.ts";
import type { Phase } from "./player.ts";
import type { Program, Programs } from "./programs.ts";
import type { Recording } from "./recording.ts";
import type { Keeper } from "./storage.ts";

/** What is wrong with a source, found without running it. */
export interface Problems {
  readonly source: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** How a person came to the step they see: by one press, or through many steps in one go. */
export type Travel = "step" | "rush";

export interface SessionState {
  readonly phase: Phase;
  /** The recording has taken so long that the page says so. */
  readonly slow: boolean;
  /** The program still runs: what is recorded of it grows, and can be stepped through. */
  readonly running: boolean;
  /** Steps that a recording under way has reached. */
  readonly progress: number;
  readonly program: Program;
  readonly source: string;
  /** What is typed while the program runs. */
  readonly input: string;
  readonly problems: Problems;
  readonly recording: Recording | undefined;
  readonly step: Step;
  readonly travel: Travel;
  readonly depth: Depth;
  readonly speed: number;
  readonly theme: Theme;
  /** What to tell us when the engine failed. */
  readonly report: string;
  /** As a talk: the code, the loop and a caption, and nothing else. */
  readonly presenting: boolean;
  /** A talk whose picture is put out for a while. */
  readonly blank: boolean;
  /** Something to say that no panel says, such as why a key did nothing. */
  readonly remark: string;
}

export const NO_PROBLEMS: Problems = { source: "", diagnostics: [] };

/** Whether this very source is known to be one that will not be run. */
export const hasProblems = ({ source, problems }: SessionState): boolean =>
  problems.source === source && problems.diagnostics.length > 0;

/** Whether the recording is of this very program and what is typed while it runs. */
export const isRecorded = ({ recording, source, input }: SessionState): boolean =>
  recording?.trace.source === source && recording.trace.options.input === input;

/** What the person sits in front of. */
export interface Seat {
  readonly prefersDark: boolean;
  /** It has no keys. */
  readonly isTouched: boolean;
}

/** What is shown until the first recording is there: what was kept, and else the first scenario. */
export function initialState(
  programs: Programs,
  keeper: Keeper,
  { prefersDark, isTouched }: Seat,
): SessionState {
  const program = programs.picked();
  return {
    ...keptPlace(keeper),
    phase: "empty",
    slow: false,
    running: false,
    progress: 0,
    program,
    source: programs.textOf(program),
    input: programs.inputOf(program),
    problems: NO_PROBLEMS,
    recording: undefined,
    travel: "rush",
    theme: keptTheme(keeper, prefersDark),
    report: "",
    presenting: false,
    blank: false,
    remark: isFirstVisit(keeper) ? (isTouched ? REMARKS.touchHint : REMARKS.hint) : "",
  };
}

/** A shared address leads to a step of a program, and may open it as a talk. */
export function linked(link: Link | "damaged" | undefined): Partial<SessionState> {
  if (link === undefined) return {};
  if (link === "damaged") return { remark: REMARKS.damagedLink };
  return { step: link.step as Step, depth: link.depth, presenting: link.present };
}
