import type { Told } from "../scenario.ts";

export const told: Told = {
  chapters: [
    { title: "Ann takes her first lock", at: { control: "Ann.step", time: 1 } },
    { title: "Bob takes the other", at: { control: "Bob.step", time: 1 } },
    { title: "Ann wants the second", at: { control: "Ann.step", time: 3 } },
    { title: "Bob wants the second", at: { control: "Bob.step", time: 3 } },
    { title: "Nobody can go on", at: { control: "event-loop", time: 6 } },
  ],
  notes: [
    {
      at: { control: "main", time: 1 },
      text: "Two tasks, two locks. Each task takes both locks, but in opposite order.",
    },
    {
      at: { control: "Ann.step", time: 1 },
      text: "Ann takes checking: it was free, so this does not even wait. Then she sleeps, and holds it all the time.",
    },
    { at: { control: "Bob.step", time: 1 }, text: "Bob takes savings, and sleeps as well." },
    {
      at: { control: "Ann.step", time: 3 },
      text: "Ann wants savings. Bob has it: she is parked at a future in the list of waiters of the lock.",
    },
    {
      at: { control: "Bob.step", time: 3 },
      text: "Bob wants checking. Ann has it. Now each waits for the other.",
    },
    {
      at: { control: "event-loop", time: 6 },
      text: "Nothing is ready and no timer is set: the loop waits for ever. Taking locks in the same order everywhere would have prevented it.",
    },
  ],
  predictions: [
    {
      at: { control: "Bob.step", time: 3 },
      question: "Bob is about to ask for checking, which Ann holds. What happens?",
      answers: [
        "the lock raises an error",
        "Bob waits, and so does Ann: for ever",
        "Ann gives her lock back",
      ],
      right: 1,
      because: "A lock is only given back by whoever holds it, and both of them are waiting.",
    },
  ],
};
