import { controlFlow } from "./control-flow/scenario.ts";
import type { Scenario } from "./scenario.ts";

/** All scenarios, in the order in which they are offered. */
export const SCENARIOS: readonly Scenario[] = [controlFlow];
