import { counted } from "./count.ts";

/** What the editor, and what stands beside it, says. */
export const EDITOR = {
  region: "Editor",
  kept: "every change is kept in this browser",
  original: "Put the original back",
  originalHint: "Undo brings your text back",
  unchanged: "The program is as it was.",
  problems: "Problems",
  line: (line: number) => `line ${line}`,
  error: "error",
  warning: "warning",
  typed: "What is typed",
  typedHint: "a line for each input(); after the last one it raises EOFError",
  record: "Record",
  recordHint: "Ctrl + Enter",

  // Beside the program
  about: "About this program",
  records: "records the program",
  leaves: "leaves the editor; Tab alone indents",
  checked: "Checked while you type",
  nothingFound: "nothing found",
  found: (errors: number) => (errors === 1 ? "1 to mend" : `${errors} to mend`),
  doubts: (count: number) => (count === 1 ? "1 doubt" : `${count} doubts`),
  checks: {
    errors: "Syntax, in CPython 3.14's words, and what cannot run here",
    dropped: "Coroutines that are made and never awaited",
    unknown: "Names that nothing makes",
    misspelt: "Modules whose names are misspelt",
  },
  lastRun: "The last recording",
  ofOther: "It is of the program as it was before you changed it.",
  noRun: "There is none yet.",
  facts: {
    steps: "steps",
    ticks: "ticks",
    tasks: "tasks",
    lines: "lines of output",
    clock: "clock",
  },
  ended: "ended",
  endings: {
    finished: "by coming to its end",
    "uncaught exception": "by an exception that nobody caught",
    "waits for ever": "by waiting for ever",
    budget: "because its steps were used up",
    exited: "because it asked to exit",
  },
  running: "it still runs",
  others: "Start from another program",

  // Beside the button that records
  fine: "Nothing keeps it from running.",
  stopped: (count: number, line: number) =>
    `${count === 1 ? "1 problem keeps" : `${counted(count)} problems keep`} it from running, the first in line ${line}.`,
  doubtful: (count: number, line: number) =>
    count === 1
      ? `It will run, but line ${line} looks doubtful.`
      : `It will run, but ${counted(count)} lines look doubtful, the first is ${line}.`,
} as const;
