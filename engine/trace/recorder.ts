import { IS_STOP, KIND, RECORD_WORDS } from "./events.ts";
import type { NumberId, ObjectId, TextId } from "./ids.ts";
import type { CodeInfo, ObjectInfo, OutputChunk, SourceFile } from "./trace.ts";

const FIRST_SIZE = 1 << 14;

/** The log while it is written: words in one growing block, and the tables its operands refer to. */
export class Recorder {
  #log = new Int32Array(FIRST_SIZE);
  #used = 0;
  #stops = new Int32Array(FIRST_SIZE >> 2);
  #stopCount = 0;
  readonly #mostStops: number;
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

  /** Calls `onFull` when there are `mostStops`; what is put after that is still kept. */
  constructor(mostStops: number, onFull: () => void) {
    this.#mostStops = mostStops;
    this.#onFull = onFull;
  }

  /** Appends one event; operands in the order of its layout, what is not given is 0. */
  put(kind: number, a = 0, b = 0, c = 0, d = 0): void {
    if (this.#used + 5 > this.#log.length) this.#log = doubled(this.#log);
    const log = this.#log;
    const at = this.#used;
    log[at] = kind;
    log[at + 1] = a;
    log[at + 2] = b;
    log[at + 3] = c;
    log[at + 4] = d;
    this.#used = at + (RECORD_WORDS[kind] ?? 1);
    if (IS_STOP[kind] === true) this.#stop(at);
  }

  get steps(): number {
    return this.#stopCount;
  }

  text(text: string): TextId {
    const known = this.#textIds.get(text);
    if (known !== undefined) return known;
    const id = this.texts.push(text) - 1;
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
  log(): Int32Array {
    return this.#log.slice(0, this.#used);
  }

  stops(): Int32Array {
    return this.#stops.slice(0, this.#stopCount);
  }

  #stop(at: number): void {
    if (this.#stopCount === this.#stops.length) this.#stops = doubled(this.#stops);
    this.#stops[this.#stopCount] = at;
    this.#stopCount += 1;
    if (this.#stopCount >= this.#mostStops) this.#onFull();
  }
}

const NO_OBJECT: ObjectInfo = { type: "", role: "other", text: "" };

function doubled(words: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(words.length * 2);
  grown.set(words);
  return grown;
}
