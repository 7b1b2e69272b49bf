import type { Library } from "../builtins/modules.ts";
import { Engine, Run } from "../run.ts";
import type { TraceSender } from "../trace/parts.ts";
import type { RunOptions } from "../trace/trace.ts";
import type { Reply, Request } from "./messages.ts";
import { WARM_UP } from "./warm-up.ts";

/** Calls, jumps and kernel states between two looks at the clock. */
const SLICE = 2_000;
/** Milliseconds between two looks at what the page has to say. */
const TURN = 24;
/** A person sees the first steps at once; a recording that is whole by then needs only one picture. */
const FIRST_TURN = 12;

/** How the host reaches the page, and how it gets out of the way for a moment. */
export interface Surroundings {
  /** Milliseconds. What is recorded does not depend on it, only in how many parts it is sent. */
  readonly now: () => number;
  readonly post: (reply: Reply, transfer: readonly ArrayBufferLike[]) => void;
  readonly defer: (next: () => void) => void;
  /** Brings a module into the library; `problem` says why that did not work. */
  readonly bring: (module: string, done: (problem: unknown) => void) => void;
}

/** The newest run. It stays when it has ended: it may be told to go on. */
interface Current {
  readonly number: number;
  readonly run: Run;
  readonly sender: TraceSender;
}

/** The engine's side of the protocol: takes requests, posts replies. It knows no worker. */
export class Host {
  readonly #engine: Engine;
  readonly #around: Surroundings;
  #current: Current | undefined;
  /** Somebody has asked for something: from then on there are better things to do than to warm up. */
  #isWanted = false;

  constructor(library: Library, around: Surroundings) {
    this.#engine = new Engine(library);
    this.#around = around;
  }

  /**
   * Runs a program of its own that nobody is told of, until it is over or something is asked for. The
   * library's code is compiled then, and the host has seen what most programs do: the first run of a
   * person takes less than half as long.
   */
  warmUp(): void {
    const started = this.#engine.start(WARM_UP, {});
    if (started instanceof Run) this.#warm(started);
  }

  #warm(run: Run): void {
    if (this.#isWanted || run.lacking !== undefined) return;
    if (run.advance(SLICE) === "running") this.#around.defer(() => this.#warm(run));
  }

  receive(request: Request): void {
    this.#isWanted = true;
    try {
      this.#handle(request);
    } catch (problem) {
      this.#fail(request.run, problem);
    }
  }

  #handle(request: Request): void {
    switch (request.type) {
      case "run":
        this.#start(request.run, request.source, request.options);
        return;
      case "stop":
        this.#stop(request.run);
        return;
      case "continue":
        this.#continue(request);
        return;
      default:
        this.#check(request.run, request.source);
    }
  }

  #start(number: number, source: string, options: Partial<RunOptions>): void {
    const started = this.#engine.start(source, options);
    if (!(started instanceof Run)) {
      this.#current = undefined;
      this.#around.post({ type: "diagnosed", run: number, diagnostics: started.diagnostics }, []);
      return;
    }
    this.#current = { number, run: started, sender: started.sender() };
    this.#goOn(this.#current, FIRST_TURN);
  }

  /** Runs for some milliseconds; a run that another one has replaced is not continued. */
  #goOn(current: Current, turn: number): void {
    const { number, run } = current;
    if (this.#current !== current || run.ending !== undefined) return;
    try {
      const state = this.#advance(run, turn);
      this.#send(current);
      if (run.lacking !== undefined) this.#wait(current, run.lacking);
      else if (state === "running") this.#around.defer(() => this.#goOn(current, TURN));
    } catch (problem) {
      this.#fail(number, problem);
    }
  }

  #advance(run: Run, turn: number): ReturnType<Run["advance"]> {
    const { now } = this.#around;
    const end = now() + turn;
    let state = run.advance(SLICE);
    while (state === "running" && run.lacking === undefined && now() < end)
      state = run.advance(SLICE);
    return state;
  }

  #wait(current: Current, module: string): void {
    this.#around.bring(module, (problem) => {
      if (problem === undefined) this.#goOn(current, TURN);
      else if (this.#current === current) this.#fail(current.number, problem);
    });
  }

  #stop(number: number): void {
    const current = this.#current;
    if (current?.number !== number || current.run.ending !== undefined) return;
    current.run.stop();
    this.#send(current);
  }

  #continue({ run: number, ...more }: Extract<Request, { type: "continue" }>): void {
    const current = this.#current;
    if (current?.number !== number) throw new RangeError("this run is not there any more");
    current.run.extend(more);
    this.#goOn(current, TURN);
  }

  #send({ number, run, sender }: Current): void {
    const { part, transfer } = sender.next(run.header());
    const type = part.ending === undefined ? "recording" : "recorded";
    this.#around.post({ type, run: number, part }, transfer);
  }

  #check(number: number, source: string): void {
    const diagnostics = this.#engine.check(source);
    this.#around.post({ type: "diagnosed", run: number, diagnostics }, []);
  }

  #fail(number: number, problem: unknown): void {
    this.#current = undefined;
    const report = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
    this.#around.post({ type: "failed", run: number, report }, []);
  }
}
