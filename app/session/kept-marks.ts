import type { Step } from "../../engine/trace/ids.ts";
import { BREAK_EVENTS, type Breakpoint } from "../../engine/trace/queries/breakpoints.ts";
import { isRecord } from "./parsed.ts";
import type { Bookmark } from "./study.ts";

/** Reading back what a browser kept, which an older page or somebody else may have written. */

/** What can be read of a list; the rest of it is left out. */
export const listed = <T>(value: unknown, read: (each: unknown) => T | undefined): readonly T[] =>
  Array.isArray(value) ? value.flatMap((each) => read(each) ?? []) : [];

export const textIn = (value: unknown): string | undefined =>
  typeof value === "string" ? value : undefined;

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

export function bookmarkIn(value: unknown): Bookmark | undefined {
  if (!isRecord(value)) return undefined;
  const { step, name } = value;
  return isCount(step) && typeof name === "string" ? { step: step as Step, name } : undefined;
}

export function breakpointIn(value: unknown): Breakpoint | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, file, line, task, longerThan } = value;
  const event = BREAK_EVENTS.find((each) => each === value["event"]);
  if (kind === "line" && typeof file === "string" && isCount(line)) {
    const { when } = value;
    return typeof when === "string" ? { kind, file, line, when } : { kind, file, line };
  }
  if (kind === "task" && typeof task === "string") return { kind, task };
  if (kind === "event" && event !== undefined) return { kind, event };
  return kind === "queue" && isCount(longerThan) ? { kind, longerThan } : undefined;
}
