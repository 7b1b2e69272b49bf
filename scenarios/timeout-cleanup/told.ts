import type { Told } from "../scenario.ts";

export const told: Told = {
  chapters: [
    { title: "The download starts", at: { control: "main", time: 1 } },
    { title: "The timer is due", at: { control: "main.step", time: 7 } },
    { title: "finally runs", at: { control: "sleep", time: 10 } },
    { title: "TimeoutError", at: { control: "main.step", time: 9 } },
  ],
  notes: [
    {
      at: { control: "main", time: 1 },
      text: "asyncio.timeout(2.5) sets one timer. There is no second task: download() runs in main itself.",
    },
    {
      at: { control: "main.step", time: 3 },
      text: "One second: the first part. The timer of the timeout still stands on the heap.",
    },
    {
      at: { control: "main.step", time: 7 },
      text: "Two and a half seconds: the timer has called cancel() on main. So its next step throws CancelledError into download(), at its sleep.",
    },
    {
      at: { control: "sleep", time: 10 },
      text: "finally runs, and may even await: the task is cancelled once, and not again. The clean-up takes half a second.",
    },
    {
      at: { control: "__aexit__", time: 1 },
      text: "The block is left with CancelledError. The timeout knows that the cancel was its own: it takes it back and raises TimeoutError.",
    },
    {
      at: { control: "main", time: 8 },
      text: "except TimeoutError: the program goes on as usual.",
    },
  ],
  predictions: [
    {
      at: { control: "main.step", time: 7 },
      question: "The timeout has cancelled main in its third sleep. What is printed next?",
      answers: ["too slow", "close film", "part 3"],
      right: 1,
      because:
        'The exception passes through finally on its way out, and finally prints "close film".',
    },
  ],
};
