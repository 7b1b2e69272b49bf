import type { Scenario } from "../scenario.ts";
import program from "./program.py?raw";

export const controlFlow: Scenario = {
  id: "control-flow",
  title: "Awaiting a task",
  question: "Where is control, from one line to the next, when a coroutine awaits a task?",
  look: "Follow the yellow: it goes down through send() and comes back up through yield and return.",
  program,
  told: () => import("./told.ts").then(({ told }) => told),
};
