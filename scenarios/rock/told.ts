import type { Told } from "../scenario.ts";

export const told: Told = {
  chapters: [
    { title: "The coroutine object", at: { control: "program", time: 1 } },
    { title: "send(None) starts it", at: { control: "carry", time: 1 } },
    { title: "7 comes out", at: { control: "program", time: 3 } },
    { title: "42 goes in", at: { control: "Rock.__await__", time: 2 } },
    { title: "StopIteration", at: { control: "program", time: 4 } },
  ],
  notes: [
    {
      at: { control: "program", time: 1 },
      text: "Calling carry() makes a coroutine object. Nothing of its body has run.",
    },
    {
      at: { control: "carry", time: 1 },
      text: "send(None) starts the coroutine: it runs until something is yielded.",
    },
    {
      at: { control: "Rock.__await__", time: 1 },
      text: "await asks the rock for its iterator and runs that. The iterator yields 7.",
    },
    {
      at: { control: "carry", time: 2 },
      text: "carry() does not see the 7. An await lets what is yielded pass, up to whoever called send().",
    },
    {
      at: { control: "program", time: 3 },
      text: "And here it is: send() has returned 7. carry() and the rock are parked, both.",
    },
    {
      at: { control: "Rock.__await__", time: 2 },
      text: "send(42) goes all the way down, and is the value of the yield expression.",
    },
    {
      at: { control: "carry", time: 3 },
      text: "The rock returned 42: that is the value of the await.",
    },
    {
      at: { control: "program", time: 4 },
      text: "carry() returned 43. For whoever drives a coroutine a return is a StopIteration with the value in it. An event loop does just this, for many coroutines in turn.",
    },
  ],
  predictions: [
    {
      at: { control: "program", time: 2 },
      question: "coroutine.send(None) comes next. What does it return?",
      answers: ["None", "7", "42"],
      right: 1,
      because:
        "send() returns what is yielded next, no matter how many awaits deep. The first thing is the 7 of the rock.",
    },
  ],
};
