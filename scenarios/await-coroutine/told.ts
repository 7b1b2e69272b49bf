import type { Told } from "../scenario.ts";

export const told: Told = {
  chapters: [
    { title: "Five coroutines", at: { control: "coroutines", time: 1 } },
    { title: "b() has its turn", at: { control: "b.step", time: 1 } },
    { title: "Five tasks", at: { control: "tasks", time: 1 } },
    { title: "b() has its turn first", at: { control: "b 2.step", time: 1 } },
  ],
  notes: [
    {
      at: { control: "coroutines", time: 1 },
      text: "The task b is on the ready queue from now on. It runs as soon as control comes back to the event loop, and not sooner.",
    },
    {
      at: { control: "a", time: 1 },
      text: "Awaiting a coroutine is like calling a function: a() runs at once, on top of this stack, and the loop hears nothing of it.",
    },
    {
      at: { control: "a", time: 5 },
      text: "The fifth a, and still the same tick. b has waited all this time.",
    },
    {
      at: { control: "coroutines", time: 7 },
      text: "Only here, at a task that is not done, something is yielded up to the loop.",
    },
    { at: { control: "b", time: 1 }, text: "b prints at last: after five times a." },
    {
      at: { control: "tasks", time: 2 },
      text: "Now each a() is a task. Awaiting it yields at once: the loop turns, and b was queued before a.",
    },
    { at: { control: "b 2.step", time: 1 }, text: "So b comes first this time." },
    {
      at: { control: "a0.step", time: 1 },
      text: "And from here on each a costs two ticks: one to run it, one to wake main().",
    },
  ],
  predictions: [
    {
      at: { control: "coroutines", time: 1 },
      question: "Five awaits of a() follow while b is ready. What is printed?",
      answers: ["b a a a a a", "a b a a a a", "a a a a a b"],
      right: 2,
      because:
        "await on a coroutine does not go through the loop. Only something that yields, such as a task that is not done, gives b a turn.",
    },
  ],
};
