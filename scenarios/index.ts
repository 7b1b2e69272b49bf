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

/** All scenarios, in the order in which they are offered. */
export const SCENARIOS: readonly Scenario[] = [
  controlFlow,
  awaitTask,
  awaitCoroutine,
  controlFlowSleep,
  rock,
  homemadeSleep,
  gatherFailure,
  taskGroupFailure,
  producerConsumer,
  timeoutCleanup,
  twoLocks,
];
