import type { Told } from "../scenario.ts";

export const told: Told = {
  chapters: [
    { title: "Three tasks", at: { control: "main", time: 1 } },
    { title: "news arrives", at: { control: "fetch.step", time: 3 } },
    { title: "prices fails", at: { control: "fetch 2.step", time: 3 } },
    { title: "sport goes on", at: { control: "fetch 3.step", time: 3 } },
  ],
  notes: [
    {
      at: { control: "main", time: 1 },
      text: "gather() makes a task of each coroutine and one future for all of them. main() awaits that future.",
    },
    {
      at: { control: "fetch.step", time: 3 },
      text: "One second: news is done. Its callback counts it; the future of gather() still waits for two.",
    },
    {
      at: { control: "fetch 2.step", time: 3 },
      text: "Two seconds: prices raises. The exception is kept in its task.",
    },
    {
      at: { control: "event-loop", time: 7 },
      text: "The callback gives the exception on to the future of gather() at once: the first failure decides.",
    },
    {
      at: { control: "main.step", time: 3 },
      text: "The await in main() raises ConnectionError. gather() is over for main(), but nothing was cancelled.",
    },
    {
      at: { control: "fetch 3.step", time: 3 },
      text: "Three seconds: sport finishes as if nothing had happened. Its result goes nowhere. A TaskGroup would have cancelled it.",
    },
  ],
  predictions: [
    {
      at: { control: "fetch 2.step", time: 3 },
      question: "prices is about to fail. What becomes of sport?",
      answers: [
        "it is cancelled at once",
        "it goes on, and its result is lost",
        "gather() waits for it before it raises",
      ],
      right: 1,
      because: "gather() passes on the first exception and leaves the others running.",
    },
  ],
};
