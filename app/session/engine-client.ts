import type { Allowance, Reply, Request } from "../../engine/protocol/messages.ts";
import type { Diagnostic } from "../../engine/python/diagnostic.ts";
import { type TracePart, TraceReceiver } from "../../engine/trace/parts.ts";
import type { RunOptions, Trace } from "../../engine/trace/trace.ts";

/** The part of a Worker that is used here. */
export interface EngineWorker {
  postMessage: (request: Request) => void;
  terminate: () => void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

/** What the page is told of its newest run, and of the check it asked for last. */
export interface EngineListener {
  /** The recording as far as it is there while the program runs. */
  readonly recording: (trace: Trace) => void;
  readonly recorded: (trace: Trace) => void;
  readonly diagnosed: (diagnostics: readonly Diagnostic[]) => void;
  readonly failed: (report: string) => void;
  readonly checked: (source: string, diagnostics: readonly Diagnostic[]) => void;
}

interface Asked {
  readonly kind: "run" | "check";
  readonly number: number;
  readonly source: string;
  readonly options: Partial<RunOptions>;
  readonly received: TraceReceiver;
}

/** Milliseconds in which an engine that was told to stop has to answer. */
const PATIENCE = 2000;

const HUNG =
  "The engine did not answer within two seconds, so it was stopped and started anew. The program is still here: change it, or run it again.";

/**
 * The page's end of the engine. One worker lives on from run to run. Only the newest run is listened
 * to: one that it supersedes is stopped, and a worker that dies or does not stop is replaced.
 *
 *   idle ──run──▶ running ──stop──▶ stopping ──answer──▶ idle
 *                    │                  └──2 s──▶ replaced: failed, or the newest run once more
 *                    └──run──▶ stopping the old, running the new
 */
export class EngineClient {
  readonly #spawn: () => EngineWorker;
  readonly #listener: EngineListener;
  #worker: EngineWorker | undefined;
  #count = 0;
  #run: Asked | undefined;
  /** The run that ended last: the worker has it still, and it may go on. */
  #ended: Asked | undefined;
  #check: Asked | undefined;
  /** Runs that were told to stop and have not answered. */
  readonly #stopping = new Map<number, ReturnType<typeof setTimeout>>();

  constructor(spawn: () => EngineWorker, listener: EngineListener) {
    this.#spawn = spawn;
    this.#listener = listener;
  }

  /** Starts the engine, so that it is there when it is wanted. */
  wake(): void {
    this.#alive();
  }

  /** Runs a program; a run that is under way is given up. */
  run(source: string, options: Partial<RunOptions>): void {
    this.abandon();
    this.#run = this.#asked("run", source, options);
    this.#send(this.#run);
  }

  /** Ends the run early: what was recorded until then is delivered. */
  stop(): void {
    if (this.#run !== undefined) this.#tellToStop(this.#run);
  }

  /** Lets the run that ended last go on from there; false if the engine does not have it any more. */
  goOn(more: Allowance): boolean {
    if (this.#ended === undefined || this.#worker === undefined) return false;
    this.#run = this.#ended;
    this.#ended = undefined;
    this.#worker.postMessage({ type: "continue", run: this.#run.number, ...more });
    return true;
  }

  /** Ends the run, and what it recorded is of no interest any more. */
  abandon(): void {
    if (this.#run !== undefined) this.#tellToStop(this.#run);
    this.#run = undefined;
    this.#ended = undefined;
  }

  /** Asks what there is to say about a source without running it. */
  check(source: string): void {
    this.#check = this.#asked("check", source, {});
    this.#send(this.#check);
  }

  dispose(): void {
    this.#retire();
    this.#run = undefined;
    this.#check = undefined;
  }

  #asked(kind: Asked["kind"], source: string, options: Partial<RunOptions>): Asked {
    this.#count += 1;
    return { kind, number: this.#count, source, options, received: new TraceReceiver() };
  }

  #send({ kind, number: run, source, options }: Asked): void {
    const worker = this.#alive();
    if (kind === "check") worker.postMessage({ type: "check", run, source });
    else worker.postMessage({ type: "run", run, source, options });
  }

  #tellToStop({ number: run }: Asked): void {
    if (this.#stopping.has(run)) return;
    this.#stopping.set(
      run,
      setTimeout(() => this.#replaceHung(run), PATIENCE),
    );
    this.#worker?.postMessage({ type: "stop", run });
  }

  #alive(): EngineWorker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = this.#spawn();
    worker.onmessage = ({ data }) => this.#receive(data);
    worker.onerror = (event) =>
      this.#replaceDead(event.message || "The engine could not be started.");
    worker.onmessageerror = () => this.#replaceDead("The engine's answer could not be read.");
    this.#worker = worker;
    return worker;
  }

  #receive(reply: Reply): void {
    if (reply.type !== "recording") this.#settle(reply.run);
    if (reply.run === this.#check?.number) this.#receiveCheck(reply, this.#check);
    else if (reply.run === this.#run?.number) this.#receiveRun(reply, this.#run);
  }

  #settle(run: number): void {
    clearTimeout(this.#stopping.get(run));
    this.#stopping.delete(run);
  }

  #receiveCheck(reply: Reply, { source }: Asked): void {
    this.#check = undefined;
    if (reply.type === "diagnosed") this.#listener.checked(source, reply.diagnostics);
    if (reply.type === "failed") this.#listener.failed(reply.report);
  }

  #receiveRun(reply: Reply, run: Asked): void {
    if (reply.type === "recording") this.#listener.recording(run.received.add(reply.part));
    else this.#run = undefined;
    if (reply.type === "recorded") this.#receiveEnd(reply.part, run);
    if (reply.type === "diagnosed") this.#listener.diagnosed(reply.diagnostics);
    if (reply.type === "failed") this.#listener.failed(reply.report);
  }

  #receiveEnd(part: TracePart, run: Asked): void {
    this.#ended = run;
    this.#listener.recorded(run.received.add(part));
  }

  /** If it was the newest run that hung there is nothing to show; one that came after it starts over. */
  #replaceHung(run: number): void {
    const waiting = this.#run;
    this.#retire();
    if (waiting?.number === run) {
      this.#run = undefined;
      this.#listener.failed(HUNG);
    } else if (waiting !== undefined) this.#again(waiting);
  }

  #again({ source, options }: Asked): void {
    this.#run = this.#asked("run", source, options);
    this.#send(this.#run);
  }

  #replaceDead(message: string): void {
    const lost = this.#run ?? this.#check;
    this.#retire();
    this.#run = undefined;
    this.#check = undefined;
    if (lost !== undefined) this.#listener.failed(`The engine stopped working: ${message}`);
  }

  #retire(): void {
    for (const timer of this.#stopping.values()) clearTimeout(timer);
    this.#stopping.clear();
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#ended = undefined;
  }
}
