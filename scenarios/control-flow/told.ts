import type { Note, Told } from "../scenario.ts";

/** Where control is, row by row, and why it has moved there. */
export const ROWS: readonly (readonly [control: string, note: string])[] = [
  [
    "program",
    "The program makes a loop, then main_task on it. Making a task runs nothing of main(): it puts one handle, main_task.step, on the ready queue. run_forever() then hands control over for good.",
  ],
  [
    "event-loop",
    "One tick of the loop: nothing to wait for, no timer is due, one handle is ready. The loop takes main_task.step off the queue and calls it.",
  ],
  [
    "main_task.step",
    "A task is what drives a coroutine. Its step sends None into main(), which starts it: send() is the only way in.",
  ],
  [
    "main",
    "main() makes triple_task, which queues a second handle for the next tick and runs nothing of triple(). Then it awaits the task: that calls triple_task.__await__().",
  ],
  [
    "triple_task.__await__",
    "triple_task is not done, so its __await__ yields the task itself: the very thing that has to be waited for.",
  ],
  [
    "main",
    "await does not stop the yield: it lets it pass, out of main(). main() is parked at its await, with its variables, off the stack.",
  ],
  [
    "main_task.step",
    "send() gives back triple_task. The step asks it to call main_task.wakeup when it is done, and returns: nothing else is left to do in this turn.",
  ],
  [
    "event-loop",
    "The tick is over. In the next one the handle that main() has queued is ready: triple_task.step.",
  ],
  ["triple_task.step", "The second task takes its first step: send(None) starts triple()."],
  [
    "triple",
    "triple() computes 5 * 3 without ever awaiting, and returns. For whoever drives a coroutine a return is a StopIteration with the value in it.",
  ],
  [
    "triple_task.step",
    "The step catches StopIteration(15): triple_task is done and keeps 15 as its result. Its callbacks are not called here; each gets a handle on the ready queue.",
  ],
  [
    "event-loop",
    "A third tick: the only handle is main_task.wakeup, which was queued a moment ago.",
  ],
  [
    "main_task.step",
    "wakeup() looks whether triple_task has failed. It has not, so it takes the next step: send(None) into main() again.",
  ],
  [
    "triple_task.__await__",
    "main() is resumed where it stands, and that is inside __await__, right behind its yield. The task is done now, so __await__ returns the result.",
  ],
  [
    "main",
    "The await is over and its value is 15. main() adds 2 and returns 17: the next StopIteration.",
  ],
  [
    "main_task.step",
    "main_task is done and keeps 17. Nobody waits for it: no callback, no new handle.",
  ],
  [
    "event-loop",
    "Nothing is ready and no timer is set. A loop does not spin then: select() waits, for ever in this program, since nobody calls stop().",
  ],
];

/** The n-th row of a place is the n-th time it has control. */
const notes: readonly Note[] = ROWS.map(([control, text], row) => ({
  at: { control, time: ROWS.slice(0, row + 1).filter(([other]) => other === control).length },
  text,
}));

export const told: Told = {
  chapters: [
    { title: "Set up", at: { control: "program", time: 1 } },
    { title: "main() runs to its await", at: { control: "event-loop", time: 1 } },
    { title: "triple() runs", at: { control: "event-loop", time: 2 } },
    { title: "main() wakes with 15", at: { control: "event-loop", time: 3 } },
    { title: "Nothing left to do", at: { control: "event-loop", time: 4 } },
  ],
  notes,
  predictions: [
    {
      at: { control: "triple_task.__await__", time: 1 },
      question: "__await__ is about to yield. Who gets control next?",
      answers: ["the event loop", "main(), then main_task.step", "triple()"],
      right: 1,
      because:
        "A yield goes to whoever has sent something in, frame by frame: main() lets it pass, and the step that called send() receives it.",
    },
    {
      at: { control: "triple_task.step", time: 2 },
      question: "triple_task has its result. When does main() go on?",
      answers: ["at once, inside set_result()", "in the next tick", "when select() returns"],
      right: 1,
      because:
        "set_result() only queues main_task.wakeup. What is queued during a tick runs in the next one.",
    },
  ],
};
