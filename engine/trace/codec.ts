import { packedLog, unpackedLog } from "./log.ts";
import { TRACE_VERSION, type Trace } from "./trace.ts";

/** A trace as text: JSON, the log as an array of words. See docs in ARCHITECTURE.md, "The trace". */
export function encodeTrace({ stops: _, ...trace }: Trace): string {
  return JSON.stringify({ ...trace, log: [...unpackedLog(trace.log)] });
}

export type Decoded =
  | { readonly kind: "decoded"; readonly trace: Trace }
  | { readonly kind: "refused"; readonly problem: string };

/** The trace in a text that someone gives us; a sentence if it is none. Never throws. */
export function decodeTrace(text: string): Decoded {
  const value = parsed(text);
  if (!isRecord(value))
    return refused("This is not a recording: it is not JSON with an object in it.");
  if (typeof value["version"] !== "number")
    return refused("This is not a recording: it has no version.");
  if (value["version"] > TRACE_VERSION) {
    return refused(
      `This recording has version ${value["version"]}; this Loopscope reads up to ${TRACE_VERSION}.`,
    );
  }
  const missing = FIELDS.find(([name, holds]) => !holds(value[name]));
  if (missing !== undefined)
    return refused(`This recording is damaged: "${missing[0]}" is missing or wrong.`);
  const packed = packedLog(value["log"] as number[]);
  if ("brokenAt" in packed)
    return refused(`This recording is damaged: no event begins at word ${packed.brokenAt}.`);
  const trace = { ...(value as unknown as Trace), ...packed, version: TRACE_VERSION };
  return { kind: "decoded", trace };
}

const refused = (problem: string): Decoded => ({ kind: "refused", problem });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listOf =
  (holds: (item: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(holds);
const isWord = (item: unknown): boolean => Number.isInteger(item);
const isText = (item: unknown): boolean => typeof item === "string";

const FIELDS: readonly (readonly [string, (value: unknown) => boolean])[] = [
  ["source", isText],
  ["options", isRecord],
  ["log", listOf(isWord)],
  ["files", listOf(isRecord)],
  ["codes", listOf(isRecord)],
  ["texts", listOf(isText)],
  ["numbers", listOf((item) => typeof item === "number" || item === null)],
  ["objects", listOf(isRecord)],
  ["outputs", listOf(isRecord)],
  ["ending", isText],
  ["exit", isWord],
];
