import { type Decoded, refused, tablesOf, traceFrom } from "./decoding.ts";
import { unpackedLog } from "./log.ts";
import type { Trace } from "./trace.ts";

/**
 * A trace as text: JSON as README.md describes it. Everything that follows from the log (fillers,
 * stops) is left out.
 */
export function encodeTrace(trace: Trace): string {
  return JSON.stringify({ ...tablesOf(trace), log: unpackedLog(trace.log) });
}

/** The trace in a text that someone gives us; else a sentence that says what is wrong, and where. Never throws. */
export function decodeTrace(text: string): Decoded {
  try {
    return traceFrom(JSON.parse(text) as unknown);
  } catch {
    return refused("This is not a recording: it is not JSON with an object in it.");
  }
}
