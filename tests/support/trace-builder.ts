import {
  ENDINGS,
  ENTRIES,
  type Ending,
  EVENT_TYPES,
  type EventType,
  eventOf,
  KIND,
  PASSES,
  PHASES,
  type TraceEvent,
} from "../../engine/trace/events.ts";
import { packedLog } from "../../engine/trace/log.ts";
import {
  type CodeInfo,
  type ObjectInfo,
  type OutputChunk,
  type RunOptions,
  type SourceFile,
  TRACE_VERSION,
  type Trace,
} from "../../engine/trace/trace.ts";

type Unbranded<E> = E extends unknown
  ? { readonly [K in keyof E]: E[K] extends number ? number : E[K] }
  : never;

/** An event whose ids are plain numbers, as a test writes them. */
export type PlainEvent = Unbranded<TraceEvent>;

/** The side tables of a trace; place 0 of each but `files` and `outputs` stands for "none". */
export interface Tables {
  readonly files: readonly SourceFile[];
  readonly codes: readonly CodeInfo[];
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
  readonly objects: readonly ObjectInfo[];
  readonly outputs: readonly OutputChunk[];
}

const EMPTY: Tables = { files: [], codes: [], texts: [""], numbers: [0], objects: [], outputs: [] };

export const OPTIONS: RunOptions = {
  file: "program.py",
  budget: 1_000_000,
  maxSteps: 1_000_000,
  maxBytes: 0,
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

const ENUMS: Readonly<Record<string, readonly string[]>> = {
  entry: ENTRIES,
  how: PASSES,
  phase: PHASES,
  ending: ENDINGS,
};

/** A trace made by hand: the log, its stops and the tables that its operands refer to. */
export function traceOf(events: readonly PlainEvent[], tables: Partial<Tables> = {}): Trace {
  const log: number[] = [];
  for (const event of events) log.push(...encoded(event));
  const packed = packedLog(log);
  if ("brokenAt" in packed) throw new RangeError(`no record begins at word ${packed.brokenAt}`);
  const all = { ...EMPTY, ...tables };
  return {
    version: TRACE_VERSION,
    source: all.files[0]?.text ?? "",
    options: OPTIONS,
    ...packed,
    ...all,
    ending: endingOf(events),
    exit: 0,
  };
}

const endingOf = (events: readonly PlainEvent[]): Ending =>
  events.find((event) => event.type === "run.ended")?.ending ?? "finished";

/** The names of an event's operands in the order of the log, learnt from the decoder itself. */
const OPERANDS = new Map<EventType, readonly string[]>(
  EVENT_TYPES.map((type, kind) => {
    const names = Object.keys(eventOf({ kind, a: 0, b: 0, c: 0, d: 0 }));
    return [type, names.filter((name) => name !== "type")];
  }),
);

function encoded(event: PlainEvent): number[] {
  const operands: Readonly<Record<string, unknown>> = { ...event };
  const words = (OPERANDS.get(event.type) ?? []).map((name) => {
    const value = operands[name];
    return typeof value === "string" ? (ENUMS[name] ?? []).indexOf(value) : Number(value);
  });
  return [KIND[event.type], ...words];
}
