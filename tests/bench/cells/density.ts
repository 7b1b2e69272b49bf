/** How many bytes a recording takes. */
import { serialize } from "node:v8";
import { wholePart } from "../../../engine/trace/parts.ts";
import { answer, readRequest } from "./cell.ts";
import { eventsOf, recorded } from "./long-recording.ts";

export interface DensityRequest {
  readonly sources: readonly string[];
}

export interface DensityAnswer {
  readonly events: number;
  readonly logBytes: number;
  /** With the places of the steps and all tables, as they cross to the page. */
  readonly allBytes: number;
}

const EVERYTHING = 1 << 28;

answer<readonly DensityAnswer[]>(
  readRequest<DensityRequest>().sources.map((source) => {
    const trace = recorded(source, EVERYTHING);
    return {
      events: eventsOf(trace),
      logBytes: trace.log.length * Int32Array.BYTES_PER_ELEMENT,
      allBytes: serialize(wholePart(trace)).byteLength,
    };
  }),
);
