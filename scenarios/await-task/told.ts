import type { Told } from "../scenario.ts";

export const told: Told = {
  chapters: [
    { title: "asyncio.run makes a loop", at: { control: "program", time: 1 } },
    { title: "main() runs to its await", at: { control: "main.step", time: 1 } },
    { title: "boil() runs", at: { control: "kettle.step", time: 1 } },
    { title: "main() wakes", at: { control: "main.step", time: 3 } },
    { title: "asyncio.run cleans up", at: { control: "program", time: 2 } },
  ],
  notes: [
    {
      at: { control: "program", time: 1 },
      text: "asyncio.run() makes an event loop, wraps main() in a task and runs the loop until that task is done. The line after it runs last.",
    },
    {
      at: { control: "main", time: 1 },
      text: 'main() runs up to its first await without a break. create_task() only queues kettle.step: that is why "cups out" is printed before "kettle on".',
    },
    {
      at: { control: "kettle.__await__", time: 1 },
      text: "The kettle is not done, so its __await__ yields it. main() is parked here, with its variables, off the stack.",
    },
    {
      at: { control: "main.step", time: 2 },
      text: 'The step adds main_task.wakeup to the callbacks of the kettle: this is all that "waiting" is.',
    },
    {
      at: { control: "kettle.step", time: 1 },
      text: "The next tick: now the kettle has control, for the first time.",
    },
    {
      at: { control: "kettle.step", time: 2 },
      text: 'boil() has returned, so the task is done with "hot water". Its callback leaves the task and joins the ready queue.',
    },
    {
      at: { control: "kettle.__await__", time: 2 },
      text: "main() is resumed inside __await__, right behind the yield. It returns the result, and that becomes the value of the await.",
    },
    {
      at: { control: "program", time: 2 },
      text: "main() is done. asyncio.run() now ends what is left: asynchronous generators, the default executor, the loop itself.",
    },
  ],
  predictions: [
    {
      at: { control: "main", time: 1 },
      question: "main() has just begun. Which line is printed first?",
      answers: ["kettle on", "cups out", "pour the hot water"],
      right: 1,
      because:
        "Making a task runs nothing of it. Its first step waits on the ready queue until main() gives up control, at the await.",
    },
  ],
};
