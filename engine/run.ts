import { LISTINGS } from "./asyncio/listing.ts";
import { builtinNames } from "./builtins/install.ts";
import { mainModule } from "./builtins/main-module.ts";
import { type CodeCache, type Library, Modules } from "./builtins/modules.ts";
import { expectSignals } from "./builtins/signals/signals.ts";
import { FINALISATION } from "./builtins/sys/finalisation.ts";
import { lastWords } from "./builtins/sys/last-words.ts";
import { STANDARD_MODULES } from "./builtins/sys/module-names.ts";
import { tellIgnored } from "./builtins/sys/unraisable.ts";
import { warningText } from "./builtins/traceback/refusal-text.ts";
import { warnUnawaited } from "./builtins/unawaited.ts";
import type { PyException } from "./objects/exception.ts";
import type { Module } from "./python/ast.ts";
import { checkProgram } from "./python/check.ts";
import { compileModule } from "./python/compile.ts";
import { hasMortals } from "./python/compiler/settling.ts";
import type { Diagnostic } from "./python/diagnostic.ts";
import { because } from "./python/known-modules.ts";
import { syntaxWarnings } from "./python/syntax-warnings.ts";
import type { Ending, Stream } from "./trace/events.ts";
import { type TraceHeader, TraceSender } from "./trace/parts.ts";
import type { Recorder } from "./trace/recorder.ts";
import { type RunOptions, TRACE_VERSION, type Trace } from "./trace/trace.ts";
import { pushPython } from "./vm/calls.ts";
import { PyFrame } from "./vm/frame.ts";
import { finalisation } from "./vm/lifetimes/finalisation.ts";
import { VM } from "./vm/machine.ts";
import { Recording } from "./vm/recording.ts";
import type { Operation } from "./vm/sequencing.ts";

/** What a run depends on besides its source, unless something else is asked for. */
export const DEFAULT_OPTIONS: RunOptions = {
  file: "program.py",
  budget: 50_000_000,
  maxSteps: 200_000,
  maxBytes: 1 << 28,
  maxTime: 0,
  epoch: 1_735_689_600,
  seed: 0,
  hashSeed: 0,
  cpuCost: 0,
  recursionLimit: 1000,
  debug: false,
  latency: 0,
  bandwidth: 0,
  faults: [],
  signals: [],
  input: "",
};

/** Exit codes of the command line; see ARCHITECTURE.md. */
export const EXIT = { ok: 0, raised: 1, refused: 2, budget: 3, waits: 4, killed: 128 } as const;

/** What one worker keeps from run to run: the library and its compiled code. Both are data and never change. */
export class Engine {
  readonly #library: Library;
  readonly #cache: CodeCache = new Map();

  constructor(library: Library) {
    this.#library = library;
  }

  /** A run of a program, ready to be advanced; or why it will not be run. */
  start(
    source: string,
    options: Partial<RunOptions> = {},
    mode: "record" | "run" = "record",
  ): Run | { readonly diagnostics: readonly Diagnostic[] } {
    const all = { ...DEFAULT_OPTIONS, ...options };
    const checked = checkProgram(source, all.file, this.#lacks);
    if (checked.kind === "rejected") return { diagnostics: checked.diagnostics };
    return new Run(source, checked.tree, all, mode, new Modules(this.#library, this.#cache));
  }

  /** A module that CPython has or that people know, and we have not. */
  readonly #lacks = (name: string): boolean => {
    const [root = name] = name.split(".");
    if (root === "__future__" || this.#library.has(name)) return false;
    return STANDARD_MODULES.has(root) || because(root) !== "";
  };

  /** What there is to say about a program before it runs; perhaps nothing. */
  check(source: string, file: string = DEFAULT_OPTIONS.file): readonly Diagnostic[] {
    const checked = checkProgram(source, file, this.#lacks);
    return checked.kind === "rejected" ? checked.diagnostics : [];
  }
}

/** What more a run is given: steps, instructions, bytes of its recording and virtual seconds. */
export interface Allowance {
  readonly steps: number;
  readonly budget: number;
  readonly bytes?: number | undefined;
  readonly time?: number | undefined;
}

interface Last {
  readonly ending: Ending;
  readonly exit: number;
}

const FINISHED: Last = { ending: "finished", exit: EXIT.ok };

/** A program while it runs: it goes on in slices, and can be ended between two of them. */
export class Run {
  readonly #source: string;
  #options: RunOptions;
  readonly #vm: VM;
  readonly #modules: Modules;
  readonly #recording: Recording | undefined;
  readonly #written: Record<Stream, string[]> = { stdout: [], stderr: [] };
  #left: number;
  #ending: Ending | undefined;
  #exit: number = EXIT.ok;
  /** How the run will have ended when its last words are printed. */
  #last: Last | undefined;
  /** What is to be done before that, once the main thread is over. */
  readonly #finalisation: Operation[] = [...FINALISATION, finalisation];

  constructor(
    source: string,
    tree: Module,
    options: RunOptions,
    mode: "record" | "run",
    modules: Modules,
  ) {
    this.#source = source;
    this.#options = options;
    this.#left = options.budget;
    this.#recording = mode === "record" ? new Recording(options, () => this.#pause()) : undefined;
    this.#modules = modules;
    this.#introduceFiles();
    this.#vm = new VM(
      {
        importModule: (vm, name) => this.#modules.import(vm, name),
        modules: this.#modules.loaded,
        builtins: builtinNames(),
        write: (stream, text) => this.#write(stream, text),
        sourceOf: (file) => this.#sourceOf(file),
        ignored: tellIgnored,
        warn: warnUnawaited,
      },
      options,
      this.#recording,
    );
    this.#warn(tree);
    expectSignals(this.#vm);
    this.#enter(tree);
  }

  get steps(): number {
    return this.#recording?.recorder.steps ?? 0;
  }

  get ending(): Ending | undefined {
    return this.#ending;
  }

  get exit(): number {
    return this.#exit;
  }

  /** A module that has to be fetched: until the library has it, the run does not go on. */
  get lacking(): string | undefined {
    return this.#modules.lacking;
  }

  output(stream: Stream): string {
    return this.#written[stream].join("");
  }

  /** Goes on for a number of instructions, lines and kernel states at most. */
  advance(instructions: number): "running" | "ended" {
    if (this.#ending !== undefined) return "ended";
    const slice = Math.min(instructions, this.#left);
    const state = this.#vm.run(slice);
    this.#left -= slice - Math.max(0, this.#vm.fuel);
    if (state === "done") this.#conclude();
    else if (this.#isSpent()) this.stop();
    return this.#ending === undefined ? "running" : "ended";
  }

  /** One of its budgets is used up: of instructions, steps, bytes or time. */
  #isSpent(): boolean {
    return this.#left <= 0 || this.#recording?.full === true || this.#vm.clock.isOver;
  }

  /** Ends the run where it is. */
  stop(): void {
    if (this.#ending === undefined) this.#end("budget", EXIT.budget);
  }

  /** A run that its budget has ended, or that was stopped, goes on from there: nothing is run twice. */
  extend(more: Allowance): void {
    if (this.#ending !== "budget") return;
    const { maxSteps, budget, maxBytes, maxTime } = this.#options;
    this.#options = {
      ...this.#options,
      maxSteps: maxSteps + more.steps,
      budget: budget + more.budget,
      maxBytes: maxBytes + (more.bytes ?? 0),
      maxTime: maxTime + (more.time ?? 0),
    };
    this.#left += more.budget;
    this.#ending = undefined;
    this.#exit = EXIT.ok;
    this.#vm.clock.limit = this.#options.maxTime;
    this.#recording?.reopen(this.#options);
  }

  /** What everything in the recording depends on, and how it ended if it has. */
  header(): TraceHeader {
    const { ending, exit } = this;
    return { source: this.#source, options: this.#options, ending, exit };
  }

  /** What is recorded, to be sent away while it grows; a run that is sent has no trace itself. */
  sender(): TraceSender {
    return new TraceSender(this.#recorder);
  }

  get #recorder(): Recorder {
    if (this.#recording === undefined) throw new RangeError("this run is not recorded");
    return this.#recording.recorder;
  }

  /** What was recorded so far. */
  trace(): Trace {
    const recorder = this.#recorder;
    return {
      version: TRACE_VERSION,
      ...this.header(),
      ...recorder.written(),
      files: recorder.files,
      codes: recorder.codes,
      texts: recorder.texts,
      numbers: recorder.numbers,
      objects: recorder.objects,
      outputs: recorder.outputs,
    };
  }

  #pause(): void {
    this.#vm.fuel = 0;
  }

  #introduceFiles(): void {
    this.#recording?.addFile(this.#options.file, this.#source, "program");
    for (const { name, text } of LISTINGS) this.#recording?.addFile(name, text, "kernel");
  }

  #enter(tree: Module): void {
    const { file } = this.#options;
    const code = compileModule(tree, {
      file,
      record: this.#recording !== undefined,
      hidden: false,
      settles: hasMortals(tree),
    });
    const main = mainModule(this.#vm, file);
    pushPython(this.#vm, new PyFrame(this.#vm.linker.link(code), main.namespace, undefined));
  }

  /** What the compiler warns of. Python/errors.c, _PyErr_EmitSyntaxWarning */
  #warn(tree: Module): void {
    for (const warning of syntaxWarnings(tree, this.#source)) {
      this.#write("stderr", warningText(warning, this.#options.file, this.#source));
    }
  }

  #write(stream: Stream, text: string): void {
    if (text === "") return;
    this.#written[stream].push(text);
    this.#recording?.written(stream, text, this.#vm.top);
  }

  #conclude(): void {
    const { outcome } = this.#vm;
    if (outcome?.kind === "waits for ever") {
      this.#end("waits for ever", EXIT.waits);
      return;
    }
    if (outcome?.kind === "killed") {
      this.#end("exited", EXIT.killed + outcome.signal);
      return;
    }
    this.#last ??= outcome?.kind === "raised" ? this.#leave(outcome.exception) : FINISHED;
    const next = this.#finalisation.shift();
    if (next === undefined) this.#end(this.#last.ending, this.#last.exit);
    else this.#vm.begin(next);
  }

  /** An exception ends the run; what is said of it may still be the program's own code. */
  #leave(exception: PyException): Last {
    const { ending, exit, say } = lastWords(this.#vm, exception);
    if (say !== undefined) this.#finalisation.unshift(say);
    return { ending, exit };
  }

  #sourceOf(file: string): string | undefined {
    return file === this.#options.file ? this.#source : this.#modules.textOf(file);
  }

  #end(ending: Ending, exit: number): void {
    this.#ending = ending;
    this.#exit = exit;
    this.#recording?.ended(ending);
  }
}
