import { KIND } from "./events.ts";
import type { NumberId, ObjectId, TextId } from "./ids.ts";
import { LogWriter, MOST } from "./log.ts";
import type { CodeInfo, ObjectInfo, OutputChunk, RunOptions, SourceFile } from "./trace.ts";

const WORD_BYTES = 4;
const SIGN_BYTES = 2;

/** How long a recording may become; `maxBytes` 0 is no limit. */
export type Limits = Pick<RunOptions, "maxSteps" | "maxBytes">;

/** A recording while it is made: the log, and the tables its operands refer to. */
export class Recorder extends LogWriter {
  #maxBytes: number;
  #textBytes = 0;
  readonly #onFull: () => void;
  readonly files: SourceFile[] = [];
  readonly codes: CodeInfo[] = [];
  readonly texts: string[] = [""];
  /** Number 0 is reserved: it stands for "none". */
  readonly numbers: number[] = [0];
  readonly objects: ObjectInfo[] = [NO_OBJECT];
  readonly outputs: OutputChunk[] = [];
  readonly #textIds = new Map<string, TextId>([["", 0 as TextId]]);
  readonly #numberIds = new Map<number, NumberId>();

  /** Calls `onFull` when a limit is reached; what is put after that is still kept. */
  constructor(limits: Limits, onFull: () => void) {
    super();
    this.mostSteps = Math.min(limits.maxSteps, MOST);
    this.#maxBytes = limits.maxBytes;
    this.#onFull = onFull;
  }

  get isFull(): boolean {
    return this.steps >= this.mostSteps;
  }

  text(text: string): TextId {
    const known = this.#textIds.get(text);
    if (known !== undefined) return known;
    const id = this.texts.push(text) - 1;
    this.#textBytes += text.length * SIGN_BYTES;
    this.#textIds.set(text, id as TextId);
    return id as TextId;
  }

  number(value: number): NumberId {
    const known = this.#numberIds.get(value);
    if (known !== undefined) return known;
    const id = this.numbers.push(value) - 1;
    this.#numberIds.set(value, id as NumberId);
    return id as NumberId;
  }

  object(info: ObjectInfo): ObjectId {
    return (this.objects.push(info) - 1) as ObjectId;
  }

  output(chunk: OutputChunk): void {
    this.put(KIND["output.written"], this.outputs.push(chunk) - 1);
  }

  /** Takes the end of the run back, which is the last record: it goes on after all. */
  reopen(limits: Limits): void {
    this.mostSteps = Math.min(limits.maxSteps, MOST);
    this.#maxBytes = limits.maxBytes;
    this.takeBack(KIND["run.ended"]);
  }

  protected override full(): void {
    this.#onFull();
  }

  /** Bytes are looked at now and then only: a few more do no harm. */
  protected override marked(): void {
    const bytes = this.words.length * WORD_BYTES + this.#textBytes;
    if (this.#maxBytes > 0 && bytes >= this.#maxBytes) this.mostSteps = this.steps;
  }
}

const NO_OBJECT: ObjectInfo = { type: "", role: "other", text: "" };
