import type { Told } from "../scenario.ts";

export const told: Told = {
  chapters: [
    { title: "main() waits for nap", at: { control: "main.step", time: 1 } },
    { title: "nap goes to sleep", at: { control: "nap_task.step", time: 1 } },
    { title: "The timer is due", at: { control: "nap_task.step", time: 3 } },
    { title: "main() wakes", at: { control: "main.step", time: 3 } },
  ],
  notes: [
    {
      at: { control: "main.step", time: 1 },
      text: "main() makes the task nap and awaits it: two parked ends, and one handle on the queue.",
    },
    {
      at: { control: "sleep", time: 1 },
      text: "sleep() is plain Python: it makes a future and asks the loop to set its result in two seconds. Then it awaits that future.",
    },
    {
      at: { control: "future 1.__await__", time: 1 },
      text: "The future is pending, so it is yielded, up through sleep() and nap(), to the step of the task.",
    },
    {
      at: { control: "nap_task.step", time: 2 },
      text: "The task registers for the future. Nobody runs and nobody counts seconds: one timer stands on the heap.",
    },
    {
      at: { control: "event-loop", time: 3 },
      text: "Nothing is ready. select() may wait exactly until the first timer: two seconds. Then its handle sets the result of the future, and that queues the wake-up of nap.",
    },
    {
      at: { control: "nap_task.step", time: 3 },
      text: "nap is resumed in the middle of sleep(), where its future was yielded.",
    },
    {
      at: { control: "nap_task.step", time: 4 },
      text: "nap() has returned: the task is done, and its own callback wakes main().",
    },
    { at: { control: "main.step", time: 3 }, text: "main() is resumed with the result of nap." },
  ],
  predictions: [
    {
      at: { control: "nap_task.step", time: 2 },
      question: "Both tasks are parked now. Who uses the processor for the next two seconds?",
      answers: [
        "nap, counting time",
        "the event loop, looking at the clock again and again",
        "nobody",
      ],
      right: 2,
      because:
        "The loop asks the operating system to be woken at the time of the first timer. Until then the whole program rests.",
    },
  ],
};
