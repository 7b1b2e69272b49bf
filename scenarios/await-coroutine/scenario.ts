import type { Scenario } from "../scenario.ts";
import program from "./program.py?raw";

export const awaitCoroutine: Scenario = {
  id: "await-coroutine",
  title: "Awaiting a coroutine, or a task of it",
  question: "Does every await let other tasks run?",
  look: "Count the ticks: five awaits of a coroutine take none, five awaits of a task take two each.",
  program,
  told: () => import("./told.ts").then(({ told }) => told),
};
