/** Goes to steps of a long recording, one here, one there. */
import type { Step } from "../../../engine/trace/ids.ts";
import { Timeline } from "../../../engine/trace/keyframes.ts";
import { lastStep, stopCount } from "../../../engine/trace/trace.ts";
import { answer, readRequest } from "./cell.ts";
import { eventsOf, longRecording } from "./long-recording.ts";

export interface SeekRequest {
  readonly source: string;
  readonly events: number;
  readonly seeks: number;
}

export interface SeekAnswer {
  readonly events: number;
  /** Milliseconds of each seek, once the end has been looked at. */
  readonly times: readonly number[];
}

const { source, events, seeks } = readRequest<SeekRequest>();
const trace = longRecording(source, events);
const timeline = new Timeline(trace);
timeline.stateAt(lastStep(trace));

const times: number[] = [];
for (let seek = 0; seek < seeks; seek += 1) {
  const step = Math.floor(Math.random() * stopCount(trace)) as Step;
  const start = performance.now();
  timeline.stateAt(step);
  times.push(performance.now() - start);
}
answer<SeekAnswer>({ events: eventsOf(trace), times });
