import type { Scenario } from "../scenario.ts";
import program from "./program.py?raw";

export const awaitTask: Scenario = {
  id: "await-task",
  title: "Awaiting a task, with asyncio.run",
  question: "What does main() do between asking for a task and having its result?",
  look: "Watch the callback: it sits on the task until the task is done, then it is a handle on the ready queue.",
  program,
  told: () => import("./told.ts").then(({ told }) => told),
};
