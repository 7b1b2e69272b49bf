import type { Scenario } from "../scenario.ts";
import program from "./program.py?raw";

export const controlFlowSleep: Scenario = {
  id: "control-flow-sleep",
  title: "Where a sleeping task is",
  question: "Who wakes a task that sleeps?",
  look: "Watch the timer: call_later() puts it on the heap, and time jumps to it when nothing else is ready.",
  program,
  told: () => import("./told.ts").then(({ told }) => told),
};
