import type { VM } from "../vm/machine.ts";
import { kernelOf } from "./kernel.ts";
import type { PyLoop, PyTask } from "./objects.ts";

/** Makes another task the current one, or none; gives the one before. */
export function swapCurrentTask(
  vm: VM,
  loop: PyLoop,
  task: PyTask | undefined,
): PyTask | undefined {
  const kernel = kernelOf(vm);
  const previous = kernel.currentTasks.get(loop);
  if (previous !== undefined) kernel.note("task.left", previous.id);
  if (task === undefined) kernel.currentTasks.delete(loop);
  else {
    kernel.currentTasks.set(loop, task);
    kernel.note("task.entered", task.id);
  }
  if (vm.recording !== undefined) vm.recording.task = task?.id ?? (0 as PyTask["id"]);
  return previous;
}
