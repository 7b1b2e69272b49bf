import { createStore, type StoreApi } from "zustand/vanilla";
import { isRecord, parsedRecord } from "./parsed.ts";
import type { Keeper } from "./storage.ts";

/** Sizes that a person can change, in rem. */
export const EDGES = ["source", "inspect", "timeline", "variables", "output", "library"] as const;
export type Edge = (typeof EDGES)[number];

/** Panes that can be folded away; the stage and the transport never are. */
export const FOLDABLE = ["code", "variables", "inspect", "time"] as const;
export type Foldable = (typeof FOLDABLE)[number];

/** Panes that can have the page to themselves. */
export const MAXIMISABLE = ["code", "loop", "tasks", "variables", "output", "time"] as const;
export type Maximisable = (typeof MAXIMISABLE)[number];

export const PRESETS = ["learn", "debug", "compact"] as const;
export type Preset = (typeof PRESETS)[number];

export interface LayoutState {
  /** What was not changed is as the style sheet has it. */
  readonly sizes: Readonly<Partial<Record<Edge, number>>>;
  readonly folded: readonly Foldable[];
  readonly maximised: Maximisable | undefined;
  /** The last arrangement that was asked for. */
  readonly preset: Preset;
}

interface Range {
  readonly least: number;
  readonly most: number;
  readonly usual: number;
  /** What is folded when it is made smaller than the least. */
  readonly folds?: Foldable;
}

/** In rem, as the design has them. */
export const RANGES: Readonly<Record<Edge, Range>> = {
  source: { least: 18, most: 56, usual: 29, folds: "code" },
  inspect: { least: 16, most: 40, usual: 22.5, folds: "inspect" },
  timeline: { least: 6, most: 30, usual: 10.5, folds: "time" },
  variables: { least: 4, most: 30, usual: 11, folds: "variables" },
  output: { least: 4, most: 30, usual: 10 },
  library: { least: 6, most: 40, usual: 15 },
};

const ARRANGEMENTS: Readonly<Record<Preset, Pick<LayoutState, "sizes" | "folded">>> = {
  learn: { sizes: {}, folded: ["variables"] },
  debug: { sizes: { variables: 12, output: 12, timeline: 12.5 }, folded: [] },
  compact: { sizes: { source: 24, inspect: 18 }, folded: ["variables", "time"] },
};

const LAYOUT = "layout";

/** How the page is divided; kept in this browser. */
export class Layout {
  readonly store: StoreApi<LayoutState>;

  constructor(keeper: Keeper) {
    this.store = createStore(() => kept(keeper));
    this.store.subscribe((state) => keeper.write(LAYOUT, JSON.stringify(state)));
  }

  /** Moves an edge; smaller than the least folds what it holds. */
  readonly resize = (edge: Edge, wanted: number): void => {
    const { least, most, folds } = RANGES[edge];
    const isTooSmall = wanted < least - FOLDING && folds !== undefined;
    if (isTooSmall) this.fold(folds, true);
    else {
      if (folds !== undefined) this.fold(folds, false);
      const size = Math.max(least, Math.min(wanted, most));
      this.#set({ sizes: { ...this.#now.sizes, [edge]: size } });
    }
  };

  readonly restore = (edge: Edge): void => {
    const { [edge]: _, ...sizes } = this.#now.sizes;
    this.#set({ sizes });
  };

  readonly fold = (pane: Foldable, folded = !this.#now.folded.includes(pane)): void => {
    const others = this.#now.folded.filter((other) => other !== pane);
    this.#set({ folded: folded ? [...others, pane] : others });
  };

  /** All but the stage, or all back again. */
  readonly foldAll = (): void => {
    const isBare = FOLDABLE.every((pane) => this.#now.folded.includes(pane));
    this.#set({ folded: isBare ? ARRANGEMENTS[this.#now.preset].folded : FOLDABLE });
  };

  readonly maximise = (pane: Maximisable | undefined): void =>
    this.#set({ maximised: pane === this.#now.maximised ? undefined : pane });

  readonly arrange = (preset: Preset): void =>
    this.#set({ ...ARRANGEMENTS[preset], preset, maximised: undefined });

  get #now(): LayoutState {
    return this.store.getState();
  }

  #set(change: Partial<LayoutState>): void {
    this.store.setState(change);
  }
}

/** How far below the least, in rem, an edge is pulled before it folds. */
const FOLDING = 3;

function kept(keeper: Keeper): LayoutState {
  const value = parsedRecord(keeper.read(LAYOUT));
  const preset = PRESETS.find((each) => each === value["preset"]) ?? "learn";
  const { folded, sizes, maximised } = value;
  return {
    sizes: Object.fromEntries(
      EDGES.flatMap((edge) => {
        const size = isRecord(sizes) ? sizes[edge] : undefined;
        return typeof size === "number" && Number.isFinite(size) ? [[edge, size]] : [];
      }),
    ),
    folded: Array.isArray(folded)
      ? FOLDABLE.filter((pane) => folded.includes(pane))
      : ARRANGEMENTS[preset].folded,
    maximised: MAXIMISABLE.find((pane) => pane === maximised),
    preset,
  };
}
