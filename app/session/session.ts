import { type Actor, createActor } from "xstate";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Step } from "../../engine/trace/ids.ts";
import type { Reach } from "../../engine/trace/queries/stepping.ts";
import { nextIn, previousIn } from "../../engine/trace/queries/stops.ts";
import { lastStep, type RunOptions, stopCount, type Trace } from "../../engine/trace/trace.ts";
import { REMARKS } from "../words/remarks.ts";
import { EngineClient, type EngineListener, type EngineWorker } from "./engine-client.ts";
import { Layout } from "./layout.ts";
import type { Link } from "./link.ts";
import type { Depth } from "./moment.ts";
import { type Move, nearest, target } from "./navigation.ts";
import { keepPlace, keepTheme, type Theme } from "./place.ts";
import { isEditing, isSlow, phaseOf, playerMachine } from "./player.ts";
import { type Program, Programs } from "./programs.ts";
import { keepProgress, keptProgress } from "./progress.ts";
import { openRecording, type Recording, type Stops, toldOfLater } from "./recording.ts";
import { recordingBlob, recordingIn, recordingName } from "./recording-file.ts";
import { bookmarked, brokenAt, grained, lineReached, reachedIn, type Way } from "./routes.ts";
import { beatOf, timeBeat } from "./speed.ts";
import {
  hasProblems,
  initialState,
  isRecorded,
  linked,
  NO_PROBLEMS,
  type Seat,
  type SessionState,
  type Travel,
} from "./state.ts";
import type { Keeper } from "./storage.ts";
import { Study } from "./study.ts";

/** What a session needs of the world around it. */
export interface Surroundings extends Seat {
  readonly spawn: () => EngineWorker;
  readonly keeper: Keeper;
  readonly scenarios: readonly Program[];
  /** What the address says that the page was opened with. */
  readonly link?: Link | "damaged" | undefined;
  /** The recording of a scenario as it is, if one was made before. */
  readonly recorded?: (id: string) => Promise<Blob> | undefined;
}

/** Milliseconds without a key press after which a program is checked. */
const CHECK_DELAY = 250;

/** Milliseconds of rest after which the place is kept. */
const KEEP_DELAY = 200;

/** Milliseconds for which a recording that grows is shown as it is. */
const GROWING = 200;

/** Milliseconds after which an engine that was not needed for the first picture is made ready. */
const WAKE_DELAY = 500;

/** Leaps from one end of a recording to the other. */
const LEAPS = 10;

/** Joins the player, the engine and what is shown; the page reads the store and calls the methods. */
export class Session {
  readonly store: StoreApi<SessionState>;
  readonly programs: Programs;
  readonly study: Study;
  readonly layout: Layout;
  readonly #client: EngineClient;
  readonly #player: Actor<typeof playerMachine>;
  /** The step that a reload comes back to, until the first recording is there. */
  #comeBackTo: Step;
  #checking: ReturnType<typeof setTimeout> | undefined;
  #options: Partial<RunOptions> = {};
  readonly #keeper: Keeper;
  #keeping: ReturnType<typeof setTimeout> | undefined;
  /** Of Play. */
  #direction: "forward" | "back" = "forward";
  /** Nothing of the newest run has been shown yet. */
  #isNew = true;
  #shownAt = 0;
  /** Who goes to the end while the program still runs means the end that it will have. */
  #followsEnd = false;
  readonly #recorded: NonNullable<Surroundings["recorded"]>;
  #waking: ReturnType<typeof setTimeout> | undefined;
  /** Runs that were begun or given up: what was fetched for an older one is late. */
  #runs = 0;

  constructor({ spawn, keeper, scenarios, link, recorded, ...seat }: Surroundings) {
    this.#keeper = keeper;
    this.#recorded = recorded ?? (() => undefined);
    this.programs = new Programs(scenarios, keeper);
    if (link !== undefined && link !== "damaged") this.programs.open(link.program);
    this.store = createStore(() => ({
      ...initialState(this.programs, keeper, seat),
      ...linked(link),
    }));
    this.study = new Study(keeper, this.#now.program.id);
    this.layout = new Layout(keeper);
    this.#comeBackTo = this.#now.step;
    this.#client = new EngineClient(spawn, this.#listener());
    this.#player = createActor(this.#machine());
    this.#player.subscribe((snapshot) =>
      this.#set({ phase: phaseOf(snapshot), slow: isSlow(snapshot) }),
    );
    this.store.subscribe((state, before) => this.#keepChanges(state, before));
    this.#player.start();
    void this.#tell(this.#now.program);
    this.#player.send({ type: "run" });
  }

  readonly run = (): void => {
    if (hasProblems(this.#now)) this.#sayNotRun();
    else this.#player.send({ type: "run" });
  };

  /** Ends a program that still runs, and keeps what is recorded of it. */
  readonly stop = (): void => {
    if (this.#now.running) this.#client.stop();
  };

  readonly edit = (): void => {
    this.#player.send({ type: "edit" });
    this.say("");
    this.#checkSoon();
  };

  /** Back to the recording; a program that was changed since is recorded anew. */
  readonly view = (): void => {
    const isRecorded = this.#recordingOfThis() !== undefined && this.#now.phase !== "failed";
    if (isRecorded) this.#player.send({ type: "view" });
    else this.run();
  };

  readonly play = (): void => this.#playing("forward");

  /** The same in the other direction of time. */
  readonly playBack = (): void => this.#playing("back");

  readonly pause = (): void => {
    this.#followsEnd = false;
    this.#player.send({ type: "pause" });
  };

  /** One press of a key or button. */
  readonly move = (move: Move, travel: Travel = "step"): void => {
    this.pause();
    this.#followsEnd = this.#now.running && move === "last";
    this.#take(move, travel);
  };

  readonly go = (wanted: Step, travel: Travel = "step"): void => {
    const { recording, depth } = this.#now;
    if (recording === undefined) return;
    this.pause();
    this.#set({ step: nearest(recording.stops(depth), wanted), travel, remark: "" });
  };

  /** To a step by its number; one that does not show at this depth is told. */
  readonly goTo = (wanted: Step): void => {
    this.go(wanted);
    const { step } = this.#now;
    if (step !== wanted) this.say(REMARKS.hiddenStep(wanted + 1, step + 1));
  };

  /** One stop, however far a step goes otherwise. */
  readonly into = (way: Way): void =>
    this.#jump(
      (_, { all }, step) => (way > 0 ? nextIn(all, step) : previousIn(all, step)),
      way > 0 ? REMARKS.isLast : REMARKS.isFirst,
    );

  /** A tenth of the recording. */
  readonly leap = (way: Way): void => {
    const { recording, step } = this.#now;
    if (recording === undefined) return;
    const last = lastStep(recording.trace);
    const wanted = step + way * Math.max(1, Math.round(last / LEAPS));
    this.go(Math.max(0, Math.min(wanted, last)) as Step, "rush");
  };

  /** Over, or out of, what has control: in the order of the loop, or in that of one task. */
  readonly reach = (reach: Reach, way: Way): void => {
    const { view } = this.study.store.getState();
    this.#jump(
      (recording, stops, step) => reachedIn(recording, stops, step, { reach, view, way }),
      REMARKS.noReach(reach, way > 0),
    );
  };

  /** To the next breakpoint on the way. */
  readonly runOn = (way: Way): void => {
    const { breakpoints } = this.study.store.getState();
    const none = breakpoints.length === 0;
    this.#jump(
      (recording, _, step) => brokenAt(recording, breakpoints, step, way),
      none ? REMARKS.noBreakpoint : REMARKS.noBreakpointMet(way > 0),
    );
  };

  /** To the next time on the way that control comes to a line. */
  readonly runTo = (place: { readonly file: string; readonly line: number }, way: Way): void =>
    this.#jump(
      (recording, _, step) => lineReached(recording, place, step, way),
      REMARKS.lineNotReached(place.line, way > 0),
    );

  readonly toBookmark = (way: Way): void => {
    const { bookmarks } = this.study.store.getState();
    this.#jump(
      (_, __, step) => bookmarked(bookmarks, step, way),
      bookmarks.length === 0 ? REMARKS.noBookmark : REMARKS.noBookmarkThere(way > 0),
    );
  };

  /** Lets a program that was stopped go on from there, with so many more steps. */
  readonly runLonger = (steps: number): void => {
    const { recording, step } = this.#now;
    if (recording === undefined) return;
    const { maxSteps, budget, maxBytes: bytes, maxTime: time } = recording.trace.options;
    if (this.#client.goOn({ steps, budget, bytes, time })) {
      this.#set({ running: true });
      return;
    }
    this.#options = { maxSteps: maxSteps + steps, budget: budget * 2 };
    this.#comeBackTo = step;
    this.#player.send({ type: "run" });
  };

  readonly present = (presenting: boolean): void => this.#set({ presenting, blank: false });

  readonly toggleBlank = (): void => this.#set({ blank: !this.#now.blank });

  readonly say = (remark: string): void => this.#set({ remark });

  readonly pick = (id: string): void => {
    const program = this.programs.pick(id);
    this.#comeBackTo = 0 as Step;
    this.#options = {};
    this.study.open(program.id);
    this.#set({ program, ...this.#textsOf(program), problems: NO_PROBLEMS });
    void this.#tell(program);
    if (isEditing(this.#now.phase)) this.#checkSoon();
    else this.#player.send({ type: "run" });
  };

  /** The recording as a file, with the name it should have; nothing while there is none, or it grows. */
  readonly recordingFile = async (): Promise<{ name: string; file: Blob } | undefined> => {
    const { recording, running } = this.#now;
    if (recording === undefined || running) return undefined;
    const { trace } = recording;
    return { name: recordingName(trace), file: await recordingBlob(trace) };
  };

  /** Shows the recording that is in a file, and its program; or says what is wrong with the file. */
  readonly openFile = async (file: Blob): Promise<void> => {
    const decoded = await recordingIn(file);
    if (decoded.kind === "refused") this.say(decoded.problem);
    else this.#open(decoded.trace);
  };

  readonly type = (source: string): void => {
    this.programs.keep(this.#now.program, source);
    this.#options = {};
    this.#set({ source });
    this.#checkSoon();
  };

  /** Changes what the program reads: it is recorded anew when one goes back to the recording. */
  readonly typeInput = (input: string): void => {
    this.programs.keepInput(this.#now.program, input);
    this.#set({ input });
  };

  readonly setDepth = (depth: Depth): void => {
    this.#set({ depth });
    this.go(this.#now.step, "rush");
  };

  readonly setSpeed = (speed: number): void => this.#set({ speed });

  readonly setTheme = (theme: Theme): void => this.#set({ theme });

  /** Keeps where we are at once: the page may be about to go away. */
  readonly keepPlace = (): void => {
    clearTimeout(this.#keeping);
    const { recording, program, step } = this.#now;
    keepPlace(this.#keeper, this.#now);
    if (recording === undefined || step === 0) return;
    const seen = step === lastStep(recording.trace);
    keepProgress(this.#keeper, program.id, { step, seen });
  };

  /** How far the person has come in each scenario, up to where they are now. */
  readonly progress = () => {
    this.keepPlace();
    return keptProgress(this.#keeper);
  };

  readonly dispose = (): void => {
    this.keepPlace();
    clearTimeout(this.#checking);
    clearTimeout(this.#waking);
    this.#player.stop();
    this.#client.dispose();
  };

  get #now(): SessionState {
    return this.store.getState();
  }

  /** A browser writes slowly, so of many steps only the last is kept. */
  #keepChanges({ step, depth, speed, theme }: SessionState, before: SessionState): void {
    if (step !== before.step || depth !== before.depth || speed !== before.speed) {
      clearTimeout(this.#keeping);
      this.#keeping = setTimeout(this.keepPlace, KEEP_DELAY);
    }
    if (theme !== before.theme) keepTheme(this.#keeper, theme);
  }

  #sayNotRun(): void {
    const [first] = this.#now.problems.diagnostics;
    if (first !== undefined) this.say(REMARKS.notRun(first.line));
  }

  #playing(direction: "forward" | "back"): void {
    this.#followsEnd = false;
    this.#direction = direction;
    if (this.#now.recording !== undefined && this.#isAtEnd())
      this.say(direction === "forward" ? REMARKS.isLast : REMARKS.isFirst);
    this.#player.send({ type: "play" });
  }

  #set(change: Partial<SessionState>): void {
    this.store.setState(change);
  }

  #machine(): typeof playerMachine {
    return playerMachine.provide({
      actions: {
        startRun: () => this.#startRun(),
        abandonRun: () => this.#abandon(),
        advance: () => this.#take(this.#direction, "step"),
      },
      guards: {
        atEnd: () => this.#isAtEnd(),
        hasRecording: () => this.#now.recording !== undefined,
      },
      delays: { beat: () => this.#beat() },
    });
  }

  #listener(): EngineListener {
    return {
      recording: (trace) => this.#grow(trace),
      recorded: (trace) => this.#finish(trace),
      diagnosed: (diagnostics) => {
        this.#set({ running: false, problems: { source: this.#now.source, diagnostics } });
        this.#sayNotRun();
        this.#player.send({ type: "diagnosed" });
      },
      failed: (report) => {
        this.#set({ running: false, report, recording: this.#recordingOfThis() });
        this.#player.send({ type: "failed" });
      },
      checked: (source, diagnostics) => this.#set({ problems: { source, diagnostics } }),
    };
  }

  #startRun(): void {
    this.#isNew = true;
    this.#followsEnd = false;
    this.#set({ progress: 0, running: true });
    this.#runs += 1;
    const file = this.#fileOfThis();
    if (file === undefined) this.#record();
    else {
      this.#client.abandon();
      void this.#showFile(file, this.#runs);
    }
  }

  #record(): void {
    const { source, input } = this.#now;
    this.#client.run(source, { ...this.#options, input });
  }

  /** The recording that there is of a scenario, if that is what is to be run. */
  #fileOfThis(): Promise<Blob> | undefined {
    const { program, source, input } = this.#now;
    const asItIs = source === program.program && input === (program.input ?? "");
    const isUsual = Object.keys(this.#options).length === 0;
    return asItIs && isUsual ? this.#recorded(program.id) : undefined;
  }

  /** What cannot be fetched or read is recorded. */
  async #showFile(file: Promise<Blob>, run: number): Promise<void> {
    const decoded = await file.then(recordingIn).catch(() => undefined);
    if (run !== this.#runs) return;
    if (decoded?.kind !== "decoded" || decoded.trace.source !== this.#now.source) this.#record();
    else {
      this.#finish(decoded.trace);
      clearTimeout(this.#waking);
      this.#waking = setTimeout(() => this.#client.wake(), WAKE_DELAY);
    }
  }

  #finish(trace: Trace): void {
    this.#set({ running: false, progress: stopCount(trace) });
    this.#show(trace);
  }

  #open(trace: Trace): void {
    const { source } = trace;
    const { input } = trace.options;
    const scenario = this.programs.all.find(
      (each) => each.program === source && (each.input ?? "") === input,
    );
    this.programs.open(scenario === undefined ? { source, input } : { id: scenario.id });
    const program = this.programs.picked();
    this.#abandon();
    this.study.open(program.id);
    this.#set({ program, source, input, problems: NO_PROBLEMS });
    void this.#tell(program);
    this.#isNew = true;
    this.#comeBackTo = 0 as Step;
    this.#show(trace);
    this.#player.send({ type: "opened" });
  }

  /** While the program runs, the recording may become longer at its end. */
  #isAtEnd(): boolean {
    const mayGrow = this.#now.running && this.#direction === "forward";
    return !mayGrow && this.#leadsTo(this.#direction) === undefined;
  }

  #abandon(): void {
    this.#runs += 1;
    this.#client.abandon();
    this.#set({ running: false });
  }

  /**
   * What is recorded of a program that still runs is shown as soon as it leads to where we want to
   * be, and again when it is twice as long, if that was not a moment ago: all that is worked out anew is worth it.
   */
  #grow(trace: Trace): void {
    const steps = stopCount(trace);
    this.#set({ progress: steps });
    if (this.#isNew) {
      if (steps > this.#comeBackTo) this.#show(trace);
      return;
    }
    const isOld = performance.now() - this.#shownAt > GROWING;
    if (isOld && steps > 2 * stopCount(this.#now.recording?.trace ?? trace)) this.#show(trace);
  }

  /** The first time, we are where we wanted to be; a recording that has grown leaves us where we are. */
  #show(trace: Trace): void {
    this.#shownAt = performance.now();
    const recording = openRecording(trace, this.programs.toldOf(this.#now.program, trace.source));
    const here = this.#isNew ? this.#comeBackTo : this.#now.step;
    const wanted = this.#followsEnd ? lastStep(trace) : here;
    const step = nearest(recording.stops(this.#now.depth), wanted);
    if (!this.#isNew) {
      this.#set({ recording, step });
      return;
    }
    this.#isNew = false;
    this.#comeBackTo = 0 as Step;
    this.#set({ recording, step, travel: "rush" });
    this.#player.send({ type: "recorded" });
  }

  /** Nobody waits for what there is to say: a recording that is shown already gets it when it comes. */
  async #tell(program: Program): Promise<void> {
    await this.programs.fetchTold(program);
    const { recording } = this.#now;
    if (recording === undefined || recording.story !== undefined) return;
    const told = this.programs.toldOf(this.#now.program, recording.trace.source);
    if (told !== undefined) this.#set({ recording: toldOfLater(recording, told) });
  }

  /** The recording, unless it is of another program than the one that was to be recorded. */
  #recordingOfThis(): Recording | undefined {
    return isRecorded(this.#now) ? this.#now.recording : undefined;
  }

  #textsOf(program: Program): { readonly source: string; readonly input: string } {
    return { source: this.programs.textOf(program), input: this.programs.inputOf(program) };
  }

  #leadsTo(move: Move): Step | undefined {
    const { recording, step } = this.#now;
    return recording === undefined ? undefined : target(this.#stops(recording), step, move);
  }

  #stops(recording: Recording): Stops {
    const { depth, step } = this.#now;
    const { grain, view } = this.study.store.getState();
    return grained(recording, recording.stops(depth), { grain, view, step });
  }

  /** By the virtual clock a step takes as long as the clock moves on in it. */
  #beat(): number {
    const { recording, step, speed } = this.#now;
    const next = this.#leadsTo(this.#direction);
    if (recording === undefined || next === undefined) return beatOf(speed);
    if (this.study.store.getState().pace === "steps") return beatOf(speed);
    const { timeline } = recording;
    return timeBeat(Math.abs(timeline.stateAt(next).now - timeline.stateAt(step).now), speed);
  }

  /** Goes where `find` says, or says why it does not. */
  #jump(
    find: (recording: Recording, stops: Stops, step: Step) => Step | undefined,
    whyNot: string,
  ): void {
    const { recording, depth, step } = this.#now;
    if (recording === undefined) return;
    this.pause();
    const found = find(recording, recording.stops(depth), step);
    if (found === undefined) this.#set({ remark: whyNot });
    else this.go(found, "rush");
  }

  #take(move: Move, travel: Travel): void {
    const step = this.#leadsTo(move);
    if (step !== undefined) this.#set({ step, travel, remark: "" });
  }

  #checkSoon(): void {
    clearTimeout(this.#checking);
    this.#checking = setTimeout(() => this.#client.check(this.#now.source), CHECK_DELAY);
  }
}
