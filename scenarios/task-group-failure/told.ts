import type { Told } from "../scenario.ts";

export const told: Told = {
  chapters: [
    { title: "Three tasks in a group", at: { control: "main", time: 1 } },
    { title: "news arrives", at: { control: "news.step", time: 3 } },
    { title: "prices fails", at: { control: "prices.step", time: 3 } },
    { title: "sport is cancelled", at: { control: "sport.step", time: 3 } },
    { title: "The group raises", at: { control: "main.step", time: 5 } },
  ],
  notes: [
    {
      at: { control: "main", time: 1 },
      text: "The group remembers each task it makes. At the end of the async with block it waits for all of them.",
    },
    {
      at: { control: "news.step", time: 3 },
      text: "One second: news is done and leaves the group.",
    },
    {
      at: { control: "prices.step", time: 3 },
      text: "Two seconds: prices raises ConnectionError.",
    },
    {
      at: { control: "event-loop", time: 7 },
      text: "The group hears of it in a callback: it cancels every task that is left, and the task that waits in the block.",
    },
    {
      at: { control: "sport.step", time: 3 },
      text: "cancel() throws CancelledError into sport, at its await. sport says so and lets it pass: a task that swallowed it would not stop.",
    },
    {
      at: { control: "main.step", time: 3 },
      text: "main() was woken by its own cancel request. The group takes that back, since it was the one who asked, and waits for sport to end.",
    },
    {
      at: { control: "main.step", time: 5 },
      text: "All are done. The group raises one ExceptionGroup with all failures, and except* picks the ConnectionError out of it.",
    },
  ],
  predictions: [
    {
      at: { control: "prices.step", time: 3 },
      question: "prices is about to fail after two seconds. What does sport print?",
      answers: ["fetched sport", "stopped fetching sport", "nothing"],
      right: 1,
      because:
        "A task group cancels what is left when one task fails, and waits until the cancelled ones have ended.",
    },
  ],
};
