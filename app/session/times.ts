import { timesOf } from "../../engine/trace/queries/times.ts";
import { once } from "./once.ts";

/** What the virtual clock says at each step of a recording, in seconds; worked out once. */
export const timesIn = once(timesOf);
