import { IS_STOP, KIND, RECORD_WORDS } from "./events.ts";
import type { FrameId, NumberId, ObjectId, TextId } from "./ids.ts";
import { makeRoom } from "./log.ts";
import type { CodeInfo, ObjectInfo, OutputChunk, RunOptions, SourceFile } from "./trace.ts";
import type { ValueRef } from "./values.ts";
import { GrowingWords, type Words } from "./words.ts";

const LINE = KIND["line.reached"];
const STORED = KIND["local.stored"];

const WORD_BYTES = 4;
const SIGN_BYTES = 2;

/** How long a recording may become; `maxBytes` 0 is no limit. */
export type Limits = Pick<RunOptions, "maxSteps" | "maxBytes">;

/** The log while it is written: words in growing blocks, and the tables its operands refer to. */
export class Recorder {
  readonly words = new GrowingWords();
  /** The offset of each record at which a person can stop. */
  readonly stopWords = new GrowingWords();
  #steps = 0;
  #limits: Limits;
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
    this.#limits = limits;
    this.#onFull = onFull;
  }

  /** Appends one event; operands in the order of its layout, what is not given is 0. */
  put(kind: number, a = 0, b = 0, c = 0, d = 0): void {
    const log = this.words;
    makeRoom(log);
    const { block, used: at } = log;
    block[at] = kind;
    block[at + 1] = a;
    block[at + 2] = b;
    block[at + 3] = c;
    block[at + 4] = d;
    if (IS_STOP[kind] === true) this.#stop(log.length);
    log.used = at + (RECORD_WORDS[kind] ?? 1);
  }

  /** `put` for the event that is more frequent than all others: control reaches a line. */
  line(frame: FrameId, line: number): void {
    const log = this.words;
    makeRoom(log);
    const { block, used: at } = log;
    block[at] = LINE;
    block[at + 1] = frame;
    block[at + 2] = line;
    this.#stop(log.length);
    log.used = at + 3;
  }

  /** `put` for the next most frequent one: a variable gets a value. */
  local(frame: FrameId, name: TextId, value: ValueRef): void {
    const log = this.words;
    makeRoom(log);
    const { block, used: at } = log;
    block[at] = STORED;
    block[at + 1] = frame;
    block[at + 2] = name;
    block[at + 3] = value;
    log.used = at + 4;
  }

  get isFull(): boolean {
    const { maxSteps, maxBytes } = this.#limits;
    if (this.#steps >= maxSteps) return true;
    return maxBytes > 0 && this.words.length * WORD_BYTES + this.#textBytes >= maxBytes;
  }

  get steps(): number {
    return this.#steps;
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

  /** The words written so far. */
  log(): Words {
    return this.words.snapshot();
  }

  stops(): Words {
    return this.stopWords.snapshot();
  }

  /** Takes the end of the run back, which is the last record: it goes on after all. */
  reopen(limits: Limits): void {
    this.#limits = limits;
    this.words.used -= RECORD_WORDS[KIND["run.ended"]] ?? 0;
    this.stopWords.used -= 1;
    this.#steps -= 1;
  }

  #stop(at: number): void {
    this.stopWords.push(at);
    this.#steps += 1;
    if (this.isFull) this.#onFull();
  }
}

const NO_OBJECT: ObjectInfo = { type: "", role: "other", text: "" };
