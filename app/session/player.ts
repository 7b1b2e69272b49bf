/** What can happen to the player. */
export type PlayerEvent =
  | "run"
  | "recorded"
  | "diagnosed"
  | "failed"
  | "opened"
  | "play"
  | "pause"
  | "edit"
  | "view";

/** What the page is doing; what is `starting` is recorded behind the editor. */
export type Phase =
  | "empty"
  | "recording"
  | "starting"
  | "stopped"
  | "playing"
  | "editing"
  | "diagnosed"
  | "failed";

/** A recording that takes longer than this says so. */
const QUIET = 300;

/** In these phases the program can be edited. */
export const isEditing = (phase: Phase): boolean => phase === "editing" || phase === "diagnosed";

/** In these phases the editor is what a person sees. */
export const showsEditor = (phase: Phase): boolean => isEditing(phase) || phase === "starting";

const isRecording = (phase: Phase): boolean => phase === "recording" || phase === "starting";

/** What the player does and asks. It knows no trace and no worker: both are behind these. */
export interface Effects {
  readonly startRun: () => void;
  readonly abandonRun: () => void;
  /** One step, of those that Play makes. */
  readonly advance: () => void;
  readonly isAtEnd: () => boolean;
  readonly hasRecording: () => boolean;
  /** Milliseconds until the next step. */
  readonly beat: () => number;
  /** @param slow the recording has taken so long that the page must say so */
  readonly changed: (phase: Phase, slow: boolean) => void;
}

/** Where each event leads from a phase; nowhere if it means nothing there. */
const LEADS: Readonly<Record<PlayerEvent, (from: Phase, effects: Effects) => Phase | undefined>> = {
  // A run from the editor is behind it while it is quiet: one picture of the new recording, none of the old one.
  run: (from) => (showsEditor(from) ? "starting" : "recording"),
  recorded: (from) => (isRecording(from) ? "stopped" : undefined),
  diagnosed: (from) => (isRecording(from) ? "diagnosed" : undefined),
  failed: () => "failed",
  opened: () => "stopped",
  play: (from, { isAtEnd }) => (from === "stopped" && !isAtEnd() ? "playing" : undefined),
  pause: (from) => (from === "playing" ? "stopped" : undefined),
  edit: () => "editing",
  view: (from, { hasRecording }) =>
    (isEditing(from) || from === "failed") && hasRecording() ? "stopped" : undefined,
};

/**
 * What the page is doing.
 *
 *   empty ──run──▶ recording ──recorded──▶ stopped ⇄ playing
 *                      │  └──diagnosed──▶ diagnosed      │ edit
 *                      └──failed──▶ failed       editing ◀┘
 *
 * `run` starts anew from anywhere; `opened`, a recording from a file, is stopped; `edit` leads to the editor from anywhere.
 */
export class Player {
  readonly #effects: Effects;
  #phase: Phase = "empty";
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(effects: Effects) {
    this.#effects = effects;
  }

  send(event: PlayerEvent): void {
    const to = LEADS[event](this.#phase, this.#effects);
    if (to === undefined) return;
    if (event === "edit" && isRecording(this.#phase)) this.#effects.abandonRun();
    this.#enter(to);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #enter(phase: Phase): void {
    clearTimeout(this.#timer);
    this.#phase = phase;
    if (isRecording(phase)) {
      this.#timer = setTimeout(() => this.#say("recording", true), QUIET);
      this.#effects.startRun();
    }
    if (phase === "playing") this.#timer = setTimeout(() => this.#play(), this.#effects.beat());
    if (this.#phase === phase) this.#say(phase, false);
  }

  #say(phase: Phase, slow: boolean): void {
    this.#phase = phase;
    this.#effects.changed(phase, slow);
  }

  #play(): void {
    if (this.#effects.isAtEnd()) {
      this.#enter("stopped");
      return;
    }
    this.#effects.advance();
    this.#enter("playing");
  }
}
