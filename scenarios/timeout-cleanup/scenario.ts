import type { Scenario } from "../scenario.ts";
import program from "./program.py?raw";

export const timeoutCleanup: Scenario = {
  id: "timeout-cleanup",
  title: "A timeout, and time to clean up",
  question: "How does a timeout stop code that is in the middle of something?",
  look: "A timeout is a timer that cancels the task. Watch it become a CancelledError, and then a TimeoutError.",
  program,
  told: () => import("./told.ts").then(({ told }) => told),
};
