/** What the page is doing, as it tells it apart. */
export type Phase =
  | "empty"
  | "recording"
  | "stopped"
  | "playing"
  | "editing"
  | "diagnosed"
  | "failed";

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

/** What the player is told, and what it has done: it knows no trace and no worker. */
export interface Hands {
  startRun(): void;
  abandonRun(): void;
  /** One step of Play. */
  advance(): void;
  atEnd(): boolean;
  hasRecording(): boolean;
  /** Milliseconds between two steps of Play. */
  beat(): number;
}

type Table = Readonly<Partial<Record<PlayerEvent, Phase>>>;

/** `run` starts anew from anywhere; `opened` is a recording from a file; `edit` leads to the editor. */
const ANYWHERE: Table = { run: "recording", failed: "failed", opened: "stopped", edit: "editing" };
const BACK: Table = { view: "stopped" };

/**
 *   empty ──run──▶ recording ──recorded──▶ stopped ⇄ playing
 *                      │  └──diagnosed──▶ diagnosed      │ edit
 *                      └──failed──▶ failed       editing ◀┘
 */
const FROM: Readonly<Record<Phase, Table>> = {
  empty: {},
  recording: { recorded: "stopped", diagnosed: "diagnosed" },
  stopped: { play: "playing" },
  playing: { pause: "stopped" },
  editing: BACK,
  diagnosed: BACK,
  failed: BACK,
};

/** A recording that takes longer than this says so. */
const QUIET = 300;

/** What the page is doing, and what follows from what happens to it. */
export class Player {
  readonly #hands: Hands;
  readonly #tell: (player: Player) => void;
  #phase: Phase = "empty";
  #slow = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param tell is called after each change */
  constructor(hands: Hands, tell: (player: Player) => void) {
    this.#hands = hands;
    this.#tell = tell;
  }

  get phase(): Phase {
    return this.#phase;
  }

  /** A recording has taken so long that the page must say so. */
  get slow(): boolean {
    return this.#slow;
  }

  /** What cannot happen in this phase is no mistake: a late answer, a key that is pressed twice. */
  send(event: PlayerEvent): void {
    const next = FROM[this.#phase][event] ?? ANYWHERE[event];
    if (next === undefined || !this.#allows(event)) return;
    if (this.#phase === "recording" && event === "edit") this.#hands.abandonRun();
    this.#enter(next);
  }

  /** Nothing more happens by itself. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #allows(event: PlayerEvent): boolean {
    if (event === "play") return !this.#hands.atEnd();
    return event !== "view" || this.#hands.hasRecording();
  }

  #enter(phase: Phase): void {
    this.stop();
    this.#phase = phase;
    this.#slow = false;
    if (phase === "recording") {
      this.#timer = setTimeout(() => this.#becomeSlow(), QUIET);
      this.#hands.startRun();
    } else if (phase === "playing") {
      this.#timer = setTimeout(() => this.#beat(), this.#hands.beat());
    }
    this.#tell(this);
  }

  #becomeSlow(): void {
    this.#slow = true;
    this.#tell(this);
  }

  #beat(): void {
    if (this.#hands.atEnd()) this.#enter("stopped");
    else {
      this.#hands.advance();
      if (this.#phase === "playing") this.#enter("playing");
    }
  }
}

/** In these phases the program can be edited. */
export const isEditing = (phase: Phase): boolean => phase === "editing" || phase === "diagnosed";
