import { createStore, type StoreApi } from "zustand/vanilla";
import type { FrameId, FutureId, Step } from "../../engine/trace/ids.ts";
import type { Breakpoint } from "../../engine/trace/queries/breakpoints.ts";
import { VIEWS, type View } from "../../engine/trace/queries/stepping.ts";
import { bookmarkIn, breakpointIn, listed, textIn } from "./kept-marks.ts";
import { parsedRecord } from "./parsed.ts";
import type { Keeper } from "./storage.ts";

/** How far one press of Step goes: a stop, a place where a task is parked or resumed, a callback, a tick. */
export const GRAINS = ["stop", "await", "callback", "tick"] as const;
export type Grain = (typeof GRAINS)[number];

/** Whether Play follows the steps or the virtual clock. */
export type Pace = "steps" | "time";

/** How much is said aloud while stepping. */
export const VOICES = ["every step", "chapters", "nothing"] as const;
export type Voice = (typeof VOICES)[number];

export interface Bookmark {
  readonly step: Step;
  readonly name: string;
}

/** What a person looks at closer; every panel follows it. */
export type Chosen =
  | { readonly kind: "future"; readonly id: FutureId }
  | { readonly kind: "frame"; readonly id: FrameId };

/** What the pane of the variables shows. */
export const LOOKS = ["variables", "watches", "stops"] as const;
export type Look = (typeof LOOKS)[number];

/** What a person marked in a program. */
interface Marked {
  readonly breakpoints: readonly Breakpoint[];
  readonly bookmarks: readonly Bookmark[];
  readonly watches: readonly string[];
}

/** How a person goes through it. */
interface Manner {
  readonly view: View;
  readonly grain: Grain;
  readonly pace: Pace;
  readonly voice: Voice;
}

export interface StudyState extends Marked, Manner {
  readonly chosen: Chosen | undefined;
  readonly look: Look;
  /** Questions come before their answers. */
  readonly predicting: boolean;
}

const PLAIN: Manner = { view: "loop", grain: "stop", pace: "steps", voice: "every step" };
const MANNER = "manner";
const marksKey = (program: string): string => `marks.${program}`;

/** What a person marks and chooses in a program; the marks are kept with the program. */
export class Study {
  readonly store: StoreApi<StudyState>;
  readonly #keeper: Keeper;
  #program: string;

  constructor(keeper: Keeper, program: string) {
    this.#keeper = keeper;
    this.#program = program;
    this.store = createStore(() => ({
      ...keptManner(keeper),
      ...this.#kept(),
      chosen: undefined,
      look: "variables",
      predicting: false,
    }));
  }

  /** The marks of another program. */
  readonly open = (program: string): void => {
    this.#program = program;
    this.store.setState({ ...this.#kept(), chosen: undefined });
  };

  readonly choose = (chosen: Chosen | undefined): void => {
    const isSame = same(this.#now.chosen, chosen);
    this.store.setState({ chosen: isSame ? undefined : chosen });
  };

  readonly lookAt = (look: Look): void => this.store.setState({ look });

  readonly predict = (): void =>
    this.store.setState(({ predicting }) => ({ predicting: !predicting }));

  readonly toggleBreakpoint = (breakpoint: Breakpoint): void =>
    this.#mark({ breakpoints: toggled(this.#now.breakpoints, breakpoint) });

  /** A breakpoint of a line stops only where a condition is true; without one it always does. */
  readonly setCondition = (breakpoint: Breakpoint, condition: string): void => {
    if (breakpoint.kind !== "line") return;
    const { when: _, ...plain } = breakpoint;
    const when = condition.trim();
    const changed = when === "" ? plain : { ...plain, when };
    const breakpoints = this.#now.breakpoints.map((each) =>
      sameBreakpoint(each, breakpoint) ? changed : each,
    );
    this.#mark({ breakpoints });
  };

  /** How long the ready queue must be to stop; a length that makes no sense changes nothing. */
  readonly setLength = (breakpoint: Breakpoint, longerThan: number): void => {
    if (!Number.isSafeInteger(longerThan) || longerThan < 0) return;
    const breakpoints = this.#now.breakpoints.map((each) =>
      sameBreakpoint(each, breakpoint) ? ({ kind: "queue", longerThan } as const) : each,
    );
    this.#mark({ breakpoints });
  };

  /** Sets a breakpoint on a line, or takes away the one that is there. */
  readonly toggleLine = (file: string, line: number): void => {
    const there = this.#now.breakpoints.find(
      (each) => each.kind === "line" && each.file === file && each.line === line,
    );
    this.toggleBreakpoint(there ?? { kind: "line", file, line });
  };

  readonly toggleBookmark = (bookmark: Bookmark): void => {
    const others = this.#now.bookmarks.filter(({ step }) => step !== bookmark.step);
    const isNew = others.length === this.#now.bookmarks.length;
    const bookmarks = isNew ? [...others, bookmark].toSorted(byStep) : others;
    this.#mark({ bookmarks });
  };

  readonly renameBookmark = (step: Step, name: string): void =>
    this.#mark({
      bookmarks: this.#now.bookmarks.map((each) => (each.step === step ? { step, name } : each)),
    });

  readonly watch = (expression: string): void => {
    const text = expression.trim();
    if (text !== "" && !this.#now.watches.includes(text))
      this.#mark({ watches: [...this.#now.watches, text] });
  };

  readonly unwatch = (expression: string): void =>
    this.#mark({ watches: this.#now.watches.filter((other) => other !== expression) });

  readonly go = (change: Partial<Manner>): void => {
    this.store.setState(change);
    const { view, grain, pace, voice } = this.#now;
    this.#keeper.write(MANNER, JSON.stringify({ view, grain, pace, voice }));
  };

  get #now(): StudyState {
    return this.store.getState();
  }

  #mark(change: Partial<Marked>): void {
    this.store.setState(change);
    const { breakpoints, bookmarks, watches } = this.#now;
    this.#keeper.write(
      marksKey(this.#program),
      JSON.stringify({ breakpoints, bookmarks, watches }),
    );
  }

  #kept(): Marked {
    const kept = parsedRecord(this.#keeper.read(marksKey(this.#program)));
    return {
      breakpoints: listed(kept["breakpoints"], breakpointIn),
      bookmarks: listed(kept["bookmarks"], bookmarkIn),
      watches: listed(kept["watches"], textIn),
    };
  }
}

const byStep = (one: Bookmark, other: Bookmark): number => one.step - other.step;

const same = (one: Chosen | undefined, other: Chosen | undefined): boolean =>
  one?.kind === other?.kind && one?.id === other?.id;

/** Two breakpoints are one if they say the same. */
export const sameBreakpoint = (one: Breakpoint, other: Breakpoint): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function toggled(all: readonly Breakpoint[], breakpoint: Breakpoint): readonly Breakpoint[] {
  const others = all.filter((other) => !sameBreakpoint(other, breakpoint));
  return others.length === all.length ? [...all, breakpoint] : others;
}

function keptManner(keeper: Keeper): Manner {
  const kept = parsedRecord(keeper.read(MANNER));
  return {
    view: VIEWS.find((view) => view === kept["view"]) ?? PLAIN.view,
    grain: GRAINS.find((grain) => grain === kept["grain"]) ?? PLAIN.grain,
    pace: kept["pace"] === "time" ? "time" : PLAIN.pace,
    voice: VOICES.find((voice) => voice === kept["voice"]) ?? PLAIN.voice,
  };
}
