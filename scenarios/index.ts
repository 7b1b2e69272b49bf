import { awaitCoroutine } from "./await-coroutine/scenario.ts";
import { awaitTask } from "./await-task/scenario.ts";
import { controlFlow } from "./control-flow/scenario.ts";
import { controlFlowSleep } from "./control-flow-sleep/scenario.ts";
import { gatherFailure } from "./gather-failure/scenario.ts";
import { homemadeSleep } from "./homemade-sleep/scenario.ts";
import { producerConsumer } from "./producer-consumer/scenario.ts";
import { rock } from "./rock/scenario.ts";
import type { Scenario } from "./scenario.ts";
import { taskGroupFailure } from "./task-group-failure/scenario.ts";
import { timeoutCleanup } from "./timeout-cleanup/scenario.ts";
import { twoLocks } from "./two-locks/scenario.ts";

interface ScenarioChapter {
  readonly title: string;
  readonly scenarios: readonly Scenario[];
}

/** The scenarios by what they are about, in the order in which they are offered. */
const CHAPTERS: readonly ScenarioChapter[] = [
  { title: "Tasks and coroutines", scenarios: [controlFlow, awaitTask, awaitCoroutine] },
  { title: "Awaitables of one's own", scenarios: [rock, homemadeSleep] },
  { title: "Waiting for time", scenarios: [controlFlowSleep, timeoutCleanup] },
  { title: "When one of many fails", scenarios: [gatherFailure, taskGroupFailure] },
  { title: "Waiting for each other", scenarios: [producerConsumer, twoLocks] },
];

/** A scenario with its place among the others, such as `2.1`. */
export interface NumberedScenario extends Scenario {
  readonly number: string;
  readonly chapter: string;
}

/** All scenarios, in the order in which they are offered. */
export const SCENARIOS: readonly NumberedScenario[] = CHAPTERS.flatMap(
  ({ title: chapter, scenarios }, first) =>
    scenarios.map((scenario, second) => ({
      ...scenario,
      chapter,
      number: `${first + 1}.${second + 1}`,
    })),
);
