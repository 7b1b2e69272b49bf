import type { Step } from "../../engine/trace/ids.ts";
import { isRecord, parsedRecord } from "./parsed.ts";
import type { Keeper } from "./storage.ts";

/** How far a person has come in a scenario. */
export interface Progress {
  /** Where they were last. */
  readonly step: Step;
  /** They have seen its last step. */
  readonly seen: boolean;
}

const PROGRESS = "progress";

/** By the id of the scenario. */
export function keptProgress(keeper: Keeper): Readonly<Record<string, Progress>> {
  const kept = parsedRecord(keeper.read(PROGRESS));
  return Object.fromEntries(
    Object.entries(kept).flatMap(([id, value]): [string, Progress][] => {
      if (!isRecord(value) || !Number.isSafeInteger(value["step"])) return [];
      return [[id, { step: Number(value["step"]) as Step, seen: value["seen"] === true }]];
    }),
  );
}

/** What was seen to the end stays seen. */
export function keepProgress(keeper: Keeper, id: string, { step, seen }: Progress): void {
  const all = keptProgress(keeper);
  const progress = { step, seen: seen || all[id]?.seen === true };
  keeper.write(PROGRESS, JSON.stringify({ ...all, [id]: progress }));
}
