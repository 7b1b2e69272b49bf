import { KIND } from "../trace/events.ts";
import type { VM } from "../vm/machine.ts";
import type { PyLoop, PyTask } from "./objects.ts";

const ENTERED = KIND["task.entered"];
const LEFT = KIND["task.left"];

/** Makes another task the current one, or none; gives the one before. */
export function swapCurrentTask(
  vm: VM,
  loop: PyLoop,
  task: PyTask | undefined,
): PyTask | undefined {
  const previous = loop.currentTask;
  loop.currentTask = task;
  const { recording } = vm;
  if (recording === undefined) return previous;
  if (previous !== undefined) recording.recorder.put(LEFT, previous.id);
  if (task !== undefined) recording.recorder.put(ENTERED, task.id);
  recording.task = task?.id ?? (0 as PyTask["id"]);
  return previous;
}
