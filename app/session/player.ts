import { type SnapshotFrom, setup } from "xstate";

/** What can happen to the player. */
export type PlayerEvent =
  | { readonly type: "run" }
  | { readonly type: "recorded" }
  | { readonly type: "diagnosed" }
  | { readonly type: "failed" }
  | { readonly type: "opened" }
  | { readonly type: "play" }
  | { readonly type: "pause" }
  | { readonly type: "edit" }
  | { readonly type: "view" };

/** A recording that takes longer than this says so. */
const QUIET = 300;

/**
 * What the page is doing. The machine knows no trace and no worker: both come with its actions.
 *
 *   empty ──run──▶ recording ──recorded──▶ stopped ⇄ playing
 *                      │  └──diagnosed──▶ diagnosed      │ edit
 *                      └──failed──▶ failed       editing ◀┘
 *
 * `run` starts anew from anywhere; `opened`, a recording from a file, is stopped; `edit` leads to the editor from anywhere.
 * A run from the editor is behind it while it is quiet: one picture of the new recording, none of the old one before it.
 */
export const playerMachine = setup({
  types: { events: {} as PlayerEvent },
  actions: {
    startRun: () => {},
    abandonRun: () => {},
    advance: () => {},
  },
  guards: { atEnd: () => false, hasRecording: () => false },
  delays: { beat: 500, quiet: QUIET },
}).createMachine({
  id: "player",
  initial: "empty",
  on: {
    run: { target: ".recording", reenter: true },
    failed: ".failed",
    opened: ".stopped",
    edit: ".editing",
  },
  states: {
    empty: {},
    recording: {
      entry: "startRun",
      initial: "quiet",
      states: {
        quiet: { after: { quiet: "slow" } },
        behind: { after: { quiet: "slow" } },
        slow: {},
      },
      on: {
        recorded: "stopped",
        diagnosed: "diagnosed",
        edit: { target: "editing", actions: "abandonRun" },
      },
    },
    stopped: { on: { play: [{ guard: "atEnd" }, { target: "playing" }] } },
    playing: {
      on: { pause: "stopped" },
      after: {
        beat: [
          { guard: "atEnd", target: "stopped" },
          { target: "playing", reenter: true, actions: "advance" },
        ],
      },
    },
    editing: {
      on: { run: "recording.behind", view: { guard: "hasRecording", target: "stopped" } },
    },
    diagnosed: {
      on: { run: "recording.behind", view: { guard: "hasRecording", target: "stopped" } },
    },
    failed: { on: { view: { guard: "hasRecording", target: "stopped" } } },
  },
});

type PlayerSnapshot = SnapshotFrom<typeof playerMachine>;

/** The states as the page tells them apart; what is `starting` is recorded behind the editor. */
const PHASES = [
  "empty",
  "recording",
  "stopped",
  "playing",
  "editing",
  "diagnosed",
  "failed",
] as const;
export type Phase = (typeof PHASES)[number] | "starting";

export const phaseOf = (snapshot: PlayerSnapshot): Phase =>
  snapshot.matches({ recording: "behind" })
    ? "starting"
    : (PHASES.find((phase) => snapshot.matches(phase)) ?? "empty");

/** Whether a recording has taken so long that the page must say so. */
export const isSlow = (snapshot: PlayerSnapshot): boolean =>
  snapshot.matches({ recording: "slow" });

/** In these phases the program can be edited. */
export const isEditing = (phase: Phase): boolean => phase === "editing" || phase === "diagnosed";

/** In these phases the editor is what a person sees. */
export const showsEditor = (phase: Phase): boolean => isEditing(phase) || phase === "starting";
