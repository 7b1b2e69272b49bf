import type { Scenario } from "../scenario.ts";
import program from "./program.py?raw";

export const gatherFailure: Scenario = {
  id: "gather-failure",
  title: "gather() with one failure",
  question: "One of three fails: what happens to the other two?",
  look: "Look at sport after prices has failed: it goes on, though nobody waits for it any more.",
  program,
  told: () => import("./told.ts").then(({ told }) => told),
};
