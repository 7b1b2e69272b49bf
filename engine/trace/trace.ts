import type { Ending, Stream } from "./events.ts";
import type { CodeId, FrameId, FutureId, ObjectId, Step } from "./ids.ts";
import type { Stops } from "./log.ts";
import type { Words } from "./words.ts";

/** Which layer of the running system a frame belongs to; the picture gives each a colour. */
export type Layer = "program" | "loop" | "step" | "coroutine" | "await";

/** Whose text a file is: the person's, a kernel listing, or the library written in Python. */
export type FileKind = "program" | "kernel" | "library";

export interface SourceFile {
  readonly name: string;
  readonly text: string;
  readonly kind: FileKind;
}

/** What is known of a code object without running it. */
export interface CodeInfo {
  readonly name: string;
  readonly qualname: string;
  readonly file: number;
  readonly firstLine: number;
  readonly layer: Layer;
  readonly kind:
    | "module"
    | "function"
    | "class"
    | "coroutine"
    | "generator"
    | "async generator"
    | "kernel";
  /** Lines of a kernel listing that count as stops at the depth "Scheduling". */
  readonly landmarks: readonly number[];
}

export type ObjectRole =
  | "task"
  | "future"
  | "coroutine"
  | "generator"
  | "function"
  | "class"
  | "exception"
  | "loop"
  | "module"
  | "other";

/** What a person is shown of an object that a value refers to. */
export interface ObjectInfo {
  readonly type: string;
  readonly role: ObjectRole;
  /** Its own name (functions, classes, coroutines, modules) or a bounded repr. */
  readonly text: string;
  /** Set for tasks and futures. */
  readonly future?: FutureId;
}

/** A piece of output with the place in the recording where it was written. */
export interface OutputChunk {
  readonly stream: Stream;
  readonly text: string;
  readonly frame: FrameId;
  /** The task that was running, 0 for none. */
  readonly task: FutureId;
}

/** What goes wrong with the network by itself: from that moment on, for one port or for all. */
export interface Fault {
  readonly kind: "refuse" | "reset";
  readonly at: number;
  readonly port?: number;
}

/** A signal that the program is sent, by its number. */
export interface SentSignal {
  readonly at: number;
  readonly signal: number;
}

/** What was asked for: everything that a run depends on besides the source. */
export interface RunOptions {
  /** Name of the program's file in listings and tracebacks. */
  readonly file: string;
  /** Instructions and kernel states the machine may execute. */
  readonly budget: number;
  /** Steps that are recorded at most; a run that is not recorded has none. */
  readonly maxSteps: number;
  /** Bytes that the log and the texts of a recording may take; 0: as many as they like. */
  readonly maxBytes: number;
  /** Virtual seconds that the run may last; 0: as many as it likes. */
  readonly maxTime: number;
  /** Seconds since 1970 at which `time.time()` starts. */
  readonly epoch: number;
  /** Seeds `random`. */
  readonly seed: number;
  /** Seeds the hash of str and bytes, as PYTHONHASHSEED does. */
  readonly hashSeed: number;
  /** Virtual seconds that one instruction costs. */
  readonly cpuCost: number;
  readonly recursionLimit: number;
  /** asyncio's debug mode. */
  readonly debug: boolean;
  /** Virtual seconds that anything takes through the network, one way. */
  readonly latency: number;
  /** Bytes a second that one end of a connection can send; 0: as many as it likes. */
  readonly bandwidth: number;
  readonly faults: readonly Fault[];
  readonly signals: readonly SentSignal[];
  /** What there is to be read from standard input. */
  readonly input: string;
}

/**
 * A recording: plain data that crosses from the worker to the page, to a file and back.
 *
 * `log` holds the events one after the other (see events.ts for their layout, log.ts for their words),
 * `stops` the records at which a person can stop. The other tables are what operands refer to by place.
 */
export interface Trace {
  readonly version: number;
  readonly source: string;
  readonly options: RunOptions;
  readonly log: Words;
  readonly stops: Stops;
  readonly files: readonly SourceFile[];
  readonly codes: readonly CodeInfo[];
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
  readonly objects: readonly ObjectInfo[];
  readonly outputs: readonly OutputChunk[];
  /** `undefined` while the program runs and more is to come. */
  readonly ending: Ending | undefined;
  /** As the process would exit: see the command line in ARCHITECTURE.md. */
  readonly exit: number;
}

export const TRACE_VERSION = 2;

export const stopCount = (trace: Trace): number => trace.stops.length;
export const lastStep = (trace: Trace): Step => (trace.stops.length - 1) as Step;
export const textOf = (trace: Trace, id: number): string => trace.texts[id] ?? "";
export const numberOf = (trace: Trace, id: number): number => trace.numbers[id] ?? 0;
export const codeOf = (trace: Trace, id: CodeId): CodeInfo | undefined => trace.codes[id];
/** Whether code is of the program's own file. */
export const isOwnCode = (trace: Trace, id: CodeId): boolean =>
  trace.files[codeOf(trace, id)?.file ?? -1]?.kind === "program";
export const objectInfo = (trace: Trace, id: ObjectId): ObjectInfo | undefined => trace.objects[id];
