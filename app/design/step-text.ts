import type { Step } from "../../engine/trace/ids.ts";

/** Steps are counted from 1 on screen. */
export const stepNumber = (step: Step): number => step + 1;

/** What carries this stamp happened after that step, and is first seen at the next. */
export const seenAt = (stamp: Step): Step => (stamp + 1) as Step;
