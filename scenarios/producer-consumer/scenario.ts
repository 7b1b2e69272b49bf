import type { Scenario } from "../scenario.ts";
import program from "./program.py?raw";

export const producerConsumer: Scenario = {
  id: "producer-consumer",
  title: "Producer, consumer and a bounded queue",
  question: "What does a full queue do to a fast producer?",
  look: "Watch the baker: with two loaves on the shelf put() parks it, until the shop takes one.",
  program,
  chapters: [
    { title: "The baker fills the shelf", at: { control: "baker.step", time: 1 } },
    { title: "The shop takes a loaf", at: { control: "shop.step", time: 1 } },
    { title: "Room for one more", at: { control: "baker.step", time: 3 } },
    { title: "The baker is done", at: { control: "baker.step", time: 7 } },
    { title: "Sold out", at: { control: "shop.step", time: 11 } },
  ],
  notes: [
    {
      at: { control: "baker.step", time: 1 },
      text: "put() on a queue with room does not wait: two loaves are baked in one go, in one tick.",
    },
    {
      at: { control: "_wait_in", time: 1 },
      text: "The shelf is full. put() makes a future, leaves it in the list of waiting putters and awaits it.",
    },
    {
      at: { control: "shop.step", time: 1 },
      text: "get() takes the first loaf at once, and sets the future of the baker: there is room.",
    },
    {
      at: { control: "baker.step", time: 3 },
      text: "The baker goes on with its third loaf, and has to wait again. The shop sets the pace: this is called backpressure.",
    },
    {
      at: { control: "baker.step", time: 7 },
      text: "The fifth loaf is on the shelf. shutdown() says that no more will come; what is there may still be taken.",
    },
    {
      at: { control: "shop.step", time: 11 },
      text: "The shelf is empty and shut down: get() raises QueueShutDown, and the shop can close.",
    },
  ],
  predictions: [
    {
      at: { control: "baker.step", time: 1 },
      question:
        "The shelf has room for two. How many loaves does the baker bake before the shop has its first turn?",
      answers: ["one", "two", "all five"],
      right: 1,
      because: "put() only gives up control when it has to wait: at the third loaf.",
    },
  ],
  expectations: {
    stdout:
      "baked loaf 1, 1 on the shelf\nbaked loaf 2, 2 on the shelf\nbaked loaf 3, 2 on the shelf\nsold loaf 1\nbaked loaf 4, 2 on the shelf\nsold loaf 2\nbaked loaf 5, 2 on the shelf\nsold loaf 3\nsold loaf 4\nsold loaf 5\nsold out\n",
    results: {},
    ending: "finished",
  },
};
