import type { Told } from "../scenario.ts";

export const told: Told = {
  chapters: [
    { title: "Three tasks start", at: { control: "main", time: 1 } },
    { title: "The sleeper makes a future and a watcher", at: { control: "sleeper.step", time: 1 } },
    { title: "The watcher looks at the clock", at: { control: "watcher.step", time: 1 } },
    { title: "Time is up", at: { control: "watcher.step", time: 9 } },
    { title: "The sleeper wakes", at: { control: "sleeper.step", time: 3 } },
  ],
  notes: [
    {
      at: { control: "main", time: 1 },
      text: "A task group waits for all the tasks made in it. Three are queued here.",
    },
    {
      at: { control: "homemade_sleep", time: 1 },
      text: "A bare future is made: nothing will ever set it by itself. So a task is made as well, that watches the clock and sets it.",
    },
    {
      at: { control: "sleeper.step", time: 2 },
      text: "The sleeper is parked at its future. From now on only set_result() can bring it back.",
    },
    {
      at: { control: "watcher.step", time: 1 },
      text: "The watcher looks at the clock: not yet. It pauses for half a second, so that others can run.",
    },
    {
      at: { control: "watcher.step", time: 3 },
      text: "Half a second later it looks again. A watcher like this costs ticks all the time; asyncio.sleep() has one timer in its place.",
    },
    {
      at: { control: "watcher.step", time: 9 },
      text: "Two seconds are over: set_result() switches the light. It does not call the sleeper; it queues its wake-up.",
    },
    {
      at: { control: "sleeper.step", time: 3 },
      text: "One tick later the sleeper goes on with the result of the future.",
    },
    {
      at: { control: "slow.step", time: 5 },
      text: "The others never noticed: they ran whenever they had something to do.",
    },
  ],
  predictions: [
    {
      at: { control: "watcher.step", time: 9 },
      question: "The watcher is about to call future.set_result(). When does the sleeper print?",
      answers: [
        "inside set_result()",
        "in the next tick",
        "after the watcher has ended and slow has finished",
      ],
      right: 1,
      because:
        "set_result() puts the callbacks of the future on the ready queue. They run in the next tick.",
    },
  ],
};
