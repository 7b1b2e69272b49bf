import type { CharTest } from "./character-tests.ts";

/** A place that a pattern asks for; `word` tells what belongs to words. */
export type Place = "start" | "line start" | "end" | "line end" | "text end";

/** One instruction of the matcher. Numbers are places in the program unless they are named otherwise. */
export type Instruction =
  | { readonly op: "char"; readonly test: CharTest }
  /** A character again and again, without a choice of how. */
  | {
      readonly op: "run";
      readonly test: CharTest;
      readonly min: number;
      readonly max: number;
    }
  | { readonly op: "at"; readonly place: Place }
  | { readonly op: "boundary"; readonly word: CharTest; readonly wanted: boolean }
  | { readonly op: "fail" }
  | { readonly op: "done" }
  /** Goes on with the next; when that fails, at `other`. */
  | { readonly op: "split"; readonly other: number }
  | { readonly op: "jump"; readonly to: number }
  /** An even slot is where a group begins, an odd one where it ends. */
  | { readonly op: "save"; readonly slot: number }
  | {
      readonly op: "reference";
      readonly group: number;
      readonly same: (a: number, b: number) => boolean;
    }
  | { readonly op: "conditional"; readonly group: number; readonly other: number }
  /** The part between this and `after` for itself; it ends with `done`. */
  | { readonly op: "atomic"; readonly after: number }
  | {
      readonly op: "look";
      readonly negated: boolean;
      readonly back: number;
      readonly after: number;
    }
  | { readonly op: "loop begin"; readonly loop: number }
  | {
      readonly op: "loop";
      readonly loop: number;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
      readonly body: number;
    }
  /** Once more round a lazy loop, after what comes behind it has failed. */
  | {
      readonly op: "loop more";
      readonly loop: number;
      readonly max: number;
      readonly body: number;
    };

export interface Program {
  readonly code: readonly Instruction[];
  readonly groups: number;
  readonly loops: number;
  /** What a match begins with, if that is one character of a kind. */
  readonly first: CharTest | undefined;
}
