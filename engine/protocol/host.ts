import { Engine, Run } from "../program.ts";
import type { RunOptions } from "../trace/trace.ts";
import type { Reply, Request } from "./messages.ts";

/** Instructions between two looks at what the page has to say. */
const SLICE = 200_000;

/** How the host reaches the page, and how it gets out of the way for a moment. */
export interface Surroundings {
  readonly post: (reply: Reply, transfer: readonly ArrayBufferLike[]) => void;
  readonly defer: (next: () => void) => void;
}

/** The engine's side of the protocol: takes requests, posts replies. It knows no worker. */
export class Host {
  readonly #engine = new Engine();
  readonly #around: Surroundings;
  #current: { readonly number: number; readonly run: Run } | undefined;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  receive(request: Request): void {
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
    this.#current = { number, run: started };
    this.#goOn(number, started);
  }

  /** One slice; a run that another one has replaced is not continued. */
  #goOn(number: number, run: Run): void {
    if (this.#current?.run !== run) return;
    try {
      if (run.advance(SLICE) === "ended") this.#deliver(number, run);
      else {
        this.#around.post({ type: "progress", run: number, steps: run.steps }, []);
        this.#around.defer(() => this.#goOn(number, run));
      }
    } catch (problem) {
      this.#fail(number, problem);
    }
  }

  #stop(number: number): void {
    if (this.#current?.number !== number) return;
    const { run } = this.#current;
    run.stop();
    this.#deliver(number, run);
  }

  #deliver(number: number, run: Run): void {
    this.#current = undefined;
    const trace = run.trace();
    this.#around.post({ type: "recorded", run: number, trace }, [
      trace.log.buffer,
      trace.stops.buffer,
    ]);
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
