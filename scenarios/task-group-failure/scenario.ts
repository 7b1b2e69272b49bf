import type { Scenario } from "../scenario.ts";
import program from "./program.py?raw";

export const taskGroupFailure: Scenario = {
  id: "task-group-failure",
  title: "A task group with one failure",
  question: "One of three fails: who stops the others, and when?",
  look: "Look at the cancel requests: sport gets one, and so does main, whose group is waiting.",
  program,
  told: () => import("./told.ts").then(({ told }) => told),
};
