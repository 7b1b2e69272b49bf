import type { PyContext } from "../builtins/context.ts";
import { invariant } from "../support/assert.ts";
import type { Kernel } from "./kernel.ts";
import type { PyLoop, PyTask } from "./objects.ts";

/** What a task has once it has begun. */

/** The loop that a task belongs to. */
export const loopOf = (task: PyTask): PyLoop => {
  invariant(task.loop !== undefined, "a task has a loop");
  return task.loop;
};

export const kernelOfTask = (task: PyTask): Kernel => loopOf(task).kernel;

/** The context in which its coroutine runs. */
export const contextOf = (task: PyTask): PyContext => {
  invariant(task.context !== undefined, "a task has a context");
  return task.context;
};
