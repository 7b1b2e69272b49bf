import type { Told } from "../scenario.ts";

export const told: Told = {
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
};
