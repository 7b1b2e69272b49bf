import type { Ending } from "./events.ts";
import { Stops } from "./log.ts";
import type { Recorder } from "./recorder.ts";
import {
  type CodeInfo,
  type ObjectInfo,
  type OutputChunk,
  type RunOptions,
  type SourceFile,
  TRACE_VERSION,
  type Trace,
} from "./trace.ts";
import { type GrowingWords, Words } from "./words.ts";

/** The blocks of a list from one on; the last of them may come again when it holds more. */
interface WordsPart {
  readonly from: number;
  readonly blocks: readonly Int32Array<ArrayBuffer>[];
  readonly length: number;
}

interface StopsPart {
  readonly length: number;
  readonly marks: WordsPart;
}

/** Objects from one on. Many share a row; each row crosses once. */
interface ObjectsPart {
  /** Rows that no part before has had. */
  readonly rows: readonly ObjectInfo[];
  /** For each object the number of its row, of all rows so far. */
  readonly rowOf: Int32Array<ArrayBuffer>;
}

/** What a recording depends on, and what it says of how it ends; known with every part of it. */
export interface TraceHeader {
  readonly source: string;
  readonly options: RunOptions;
  /** `undefined` while the program runs. */
  readonly ending: Ending | undefined;
  readonly exit: number;
}

/** What has been recorded since the part before. Plain data: this is how a recording crosses. */
export interface TracePart extends TraceHeader {
  readonly log: WordsPart;
  readonly stops: StopsPart;
  readonly files: readonly SourceFile[];
  readonly codes: readonly CodeInfo[];
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
  readonly objects: ObjectsPart;
  readonly outputs: readonly OutputChunk[];
}

const TABLES = ["files", "codes", "texts", "numbers", "outputs"] as const;
type Tables = Pick<TracePart, (typeof TABLES)[number]>;

/** Takes a recording apart while it is made. */
export class TraceSender {
  readonly #recorder: Recorder;
  readonly #sent = { log: 0, marks: 0 };
  readonly #tails = new Map<keyof Recorder, number>();
  readonly #rows = new RowNumbers();

  constructor(recorder: Recorder) {
    this.#recorder = recorder;
  }

  /** What is new, and which buffers may leave with it: blocks that are full are not kept here. */
  next(header: TraceHeader): { readonly part: TracePart; readonly transfer: ArrayBuffer[] } {
    const log = this.#words("log", this.#recorder.words);
    const marks = this.#words("marks", this.#recorder.marks);
    const stops = { length: this.#recorder.steps, marks };
    const tables = Object.fromEntries(TABLES.map((table) => [table, this.#tail(table)]));
    const objects = this.#rows.partOf(this.#tail("objects"));
    const transfer = [...log.blocks, ...marks.blocks, objects.rowOf].map(({ buffer }) => buffer);
    return { part: { ...header, log, stops, objects, ...(tables as unknown as Tables) }, transfer };
  }

  #words(list: "log" | "marks", { blocks, block, used, length }: GrowingWords): WordsPart {
    const from = this.#sent[list];
    const last = blocks.length - 1;
    this.#sent[list] = last;
    return { from, blocks: [...blocks.slice(from, last), block.slice(0, used)], length };
  }

  #tail<Table extends keyof Tables | "objects">(table: Table): Recorder[Table] {
    const rows = this.#recorder[table];
    const from = this.#tails.get(table) ?? 0;
    this.#tails.set(table, rows.length);
    return rows.slice(from) as Recorder[Table];
  }
}

/** Numbers the rows of objects in the order in which they are met. */
class RowNumbers {
  readonly #numbers = new Map<ObjectInfo, number>();

  partOf(objects: readonly ObjectInfo[]): ObjectsPart {
    const rows: ObjectInfo[] = [];
    const rowOf = Int32Array.from(objects, (info) => {
      const known = this.#numbers.get(info);
      if (known !== undefined) return known;
      rows.push(info);
      this.#numbers.set(info, this.#numbers.size);
      return this.#numbers.size - 1;
    });
    return { rows, rowOf };
  }
}

/** Puts a recording together again, part by part. */
export class TraceReceiver {
  readonly #log: Int32Array[] = [];
  readonly #marks: Int32Array[] = [];
  readonly #tables = {
    files: [] as SourceFile[],
    codes: [] as CodeInfo[],
    texts: [] as string[],
    numbers: [] as number[],
    outputs: [] as OutputChunk[],
  };
  readonly #rows: ObjectInfo[] = [];
  readonly #objects: ObjectInfo[] = [];

  /** The recording with this part; what was given before stays as it is but for longer tables. */
  add(part: TracePart): Trace {
    for (const table of TABLES) append<unknown>(this.#tables[table], part[table]);
    append(this.#rows, part.objects.rows);
    for (const row of part.objects.rowOf) this.#objects.push(this.#rows[row] as ObjectInfo);
    return {
      version: TRACE_VERSION,
      source: part.source,
      options: part.options,
      ending: part.ending,
      exit: part.exit,
      log: placed(this.#log, part.log),
      stops: new Stops(part.stops.length, placed(this.#marks, part.stops.marks)),
      ...this.#tables,
      objects: this.#objects,
    };
  }
}

function append<T>(rows: T[], more: readonly T[]): void {
  for (const row of more) rows.push(row);
}

function placed(known: Int32Array[], { from, blocks, length }: WordsPart): Words {
  known.splice(from, known.length, ...blocks);
  return new Words([...known], length);
}

/** A whole recording as one part, for what takes a recording in parts. */
export function wholePart({ log, stops, objects, ...rest }: Trace): TracePart {
  return {
    ...rest,
    objects: new RowNumbers().partOf(objects),
    log: whole(log),
    stops: { length: stops.length, marks: whole(stops.marks) },
  };
}

const whole = ({ blocks, length }: Words): WordsPart => ({
  from: 0,
  blocks: blocks.map((block) => Int32Array.from(block)),
  length,
});
