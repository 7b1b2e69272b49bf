import type { Scenario } from "../scenario.ts";
import program from "./program.py?raw";

export const twoLocks: Scenario = {
  id: "two-locks",
  title: "Two locks in two orders",
  question: "Why does this program never end?",
  look: "Look where Ann and Bob stand at the end: each is parked at its second lock, inside of its first.",
  program,
  told: () => import("./told.ts").then(({ told }) => told),
};
