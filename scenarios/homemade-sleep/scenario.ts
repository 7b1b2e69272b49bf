import type { Scenario } from "../scenario.ts";
import program from "./program.py?raw";

export const homemadeSleep: Scenario = {
  id: "homemade-sleep",
  title: "A sleep of one's own",
  question: "How would I write something that can be awaited, such as a sleep?",
  look: "A future is a status light: somebody waits for it, somebody else switches it.",
  program,
  told: () => import("./told.ts").then(({ told }) => told),
};
