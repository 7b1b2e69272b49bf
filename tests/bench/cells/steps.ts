/** How many steps make so many events. */
import { answer, readRequest } from "./cell.ts";
import { stepsFor } from "./long-recording.ts";

export interface StepsRequest {
  readonly source: string;
  readonly events: number;
}

export type StepsAnswer = number;

const { source, events } = readRequest<StepsRequest>();
answer<StepsAnswer>(stepsFor(source, events));
