import * as base from "./base-events.ts";
import * as events from "./events.ts";
import * as futures from "./futures.ts";
import type { Line, Machine, Syntax } from "./machine.ts";
import * as scheduling from "./scheduling.ts";
import * as steps from "./task-step.ts";
import * as tasks from "./tasks.ts";

/** What a listing needs of a machine, whatever its frame. */
export interface Listed {
  readonly qualname: string;
  readonly lines: readonly (Pick<Line<never>, "name" | "text"> | Syntax)[];
  file: string;
  firstLine: number;
}

// biome-ignore lint/suspicious/noExplicitAny: machines of different frames stand side by side here
const machines = (...all: Machine<any>[]): Listed[] => all;

/** The files of the kernel: a class line, and the machines that are its methods. */
const FILES: readonly {
  readonly name: string;
  readonly header: string;
  readonly methods: Listed[];
}[] = [
  {
    name: "asyncio/base_events.py",
    header: "class EventLoop:",
    methods: machines(
      base.RUN_FOREVER,
      base.RUN_UNTIL_COMPLETE,
      base.RUN_ONCE,
      scheduling.CALL_SOON,
      scheduling.CALL_AT,
    ),
  },
  { name: "asyncio/events.py", header: "class Handle:", methods: machines(events.RUN) },
  {
    name: "asyncio/futures.py",
    header: "class Future:",
    methods: machines(
      futures.AWAIT,
      futures.SET_RESULT,
      futures.SET_EXCEPTION,
      futures.CANCEL,
      futures.ADD_DONE_CALLBACK,
      futures.SCHEDULE_CALLBACKS,
    ),
  },
  {
    name: "asyncio/tasks.py",
    header: "class Task(Future):",
    methods: machines(tasks.INIT, steps.EAGER_START, steps.STEP, steps.WAKEUP, tasks.CANCEL),
  },
];

export interface Listing {
  readonly name: string;
  readonly text: string;
  readonly methods: readonly Listed[];
}

/** The kernel's source as a person reads it, made of the machines; each learns where its lines are. */
export const LISTINGS: readonly Listing[] = FILES.map(({ name, header, methods }) => {
  const lines = [header];
  for (const method of methods) {
    if (lines.length > 1) lines.push("");
    method.file = name;
    method.firstLine = lines.length + 1;
    for (const line of method.lines) lines.push(textOf(line));
  }
  return { name, text: `${lines.join("\n")}\n`, methods };
});

function textOf(line: Listed["lines"][number]): string {
  return "name" in line ? line.text : " ".repeat(line.indent) + line.text;
}
