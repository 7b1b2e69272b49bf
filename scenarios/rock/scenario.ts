import type { Scenario } from "../scenario.ts";
import program from "./program.py?raw";

export const rock: Scenario = {
  id: "rock",
  title: "An awaitable without a loop",
  question: "What is left of await when there is no event loop at all?",
  look: "Follow the values: 7 travels up out of the rock, 42 travels down into it, 43 comes out as StopIteration.",
  program,
  told: () => import("./told.ts").then(({ told }) => told),
};
