import type { Scenario } from "../scenario.ts";
import program from "./program.py?raw";

export const producerConsumer: Scenario = {
  id: "producer-consumer",
  title: "Producer, consumer and a bounded queue",
  question: "What does a full queue do to a fast producer?",
  look: "Watch the baker: with two loaves on the shelf put() parks it, until the shop takes one.",
  program,
  told: () => import("./told.ts").then(({ told }) => told),
};
