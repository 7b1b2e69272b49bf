import type { FutureId } from "../ids.ts";
import { Timeline } from "../keyframes.ts";
import type { FutureState, TraceState } from "../state.ts";
import { lastStep, type Trace } from "../trace.ts";
import { labelsOf } from "./labels.ts";
import { TaskWaits, type Wait } from "./task-waits.ts";
import { type ThreadWait, threadWaits } from "./thread-waits.ts";
import { isInSelect } from "./threads.ts";
import { cycleIn } from "./waits.ts";

/** Who waits for what when nothing can ever run again, and a circle of tasks if there is one. */
export interface Deadlock {
  /** Why nothing happens any more, in a sentence. */
  readonly headline: string;
  /** Threads that wait for something other than their loop; the main thread first. */
  readonly threads: readonly ThreadWait[];
  readonly tasks: readonly Wait[];
  readonly circle: readonly FutureId[];
  readonly labels: ReadonlyMap<FutureId, string>;
}

/** The explanation of a recording that ends because everybody waits for ever. */
export function deadlockOf(trace: Trace): Deadlock | undefined {
  if (trace.ending !== "waits for ever") return undefined;
  const state = new Timeline(trace).stateAt(lastStep(trace));
  const labels = labelsOf(trace);
  const threads = threadWaits(trace, state);
  const words = new TaskWaits(trace, state, labels);
  const tasks = [...state.futures.values()].flatMap((future) => waitOf(words, future));
  const links = tasks.flatMap(({ task, on }) =>
    on.map((to) => ({ from: task, to, how: "awaits" as const })),
  );
  return { headline: headline(state, threads), threads, tasks, circle: cycleIn(links), labels };
}

function waitOf(words: TaskWaits, future: FutureState): readonly Wait[] {
  const { task, status } = future;
  const waits = task?.phase.kind === "waiting" && status.kind === "pending";
  return waits ? [words.wait(future, task.phase.on)] : [];
}

function headline(state: TraceState, threads: readonly ThreadWait[]): string {
  if (state.loop?.running !== true) {
    return threads.length > 1
      ? "All threads wait for ever: nothing can wake any of them."
      : "The program waits for ever: nothing can wake it.";
  }
  if (!isInSelect(state)) {
    return "The event loop stands still for ever: the main thread waits in the middle of a callback.";
  }
  const waits = "Nothing is ready and no timer is set: the event loop waits for ever.";
  const hasTasks = state.futures
    .values()
    .some(({ task, status }) => task !== undefined && status.kind === "pending");
  return hasTasks ? waits : `${waits} No task is left, and nobody calls stop().`;
}

/** The sentences about threads, tasks and the circle, without the headline. */
export function deadlockLines({ threads, tasks, circle, labels }: Deadlock): readonly string[] {
  const name = (id: FutureId | undefined) => `'${(id && labels.get(id)) ?? "?"}'`;
  const place = (line: number) => (line === 0 ? "" : ` (line ${line})`);
  const round = [...circle, circle[0]].map(name).join(" → ");
  return [
    ...threads.map(({ who, what, line }) => `${who} waits ${what}${place(line)}`),
    ...tasks.map(({ task, what, line }) => `${name(task)} waits ${what}${place(line)}`),
    ...(circle.length > 0 ? [`They wait in a circle: ${round}.`] : []),
  ];
}

/** The explanation as text, a line for each thread and task. */
export function deadlockText(trace: Trace): string {
  const deadlock = deadlockOf(trace);
  if (deadlock === undefined) return "";
  const lines = deadlockLines(deadlock).map((line) =>
    line.startsWith("They ") ? line : `  ${line}`,
  );
  return `${[deadlock.headline, ...lines].join("\n")}\n`;
}
