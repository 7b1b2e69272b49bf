import type { PyContext } from "../builtins/context.ts";
import { invariant } from "../support/assert.ts";
import { KernelFrame } from "./machine.ts";
import type { PyLoop, PyTask } from "./objects.ts";

/** The frame of a method of a task. */
export abstract class TaskFrame<F extends KernelFrame<F>> extends KernelFrame<F> {
  declare readonly self: PyTask;
}

/** The loop that a task belongs to. */
export const loopOf = (task: PyTask): PyLoop => {
  invariant(task.loop !== undefined, "a task has a loop");
  return task.loop;
};

/** The context in which its coroutine runs. */
export const contextOf = (task: PyTask): PyContext => {
  invariant(task.context !== undefined, "a task has a context");
  return task.context;
};
