import type { Value } from "../objects/object.ts";
import { PyGenerator } from "../vm/generator.ts";
import type { VM } from "../vm/machine.ts";
import { collect } from "../vm/sequencing.ts";
import { repr } from "../vm/text.ts";
import { isFuture } from "./future-kinds.ts";
import { PyFuture, type PyTask } from "./objects.ts";

/** What must not be yielded to a task. */
type Misuse = "bad yield" | "other loop" | "not awaited" | "itself" | "generator";

/** What is wrong with what a coroutine has yielded to its task, if anything is. `task_step_handle_result_impl` */
export function misuse(task: PyTask, result: Value): Misuse | undefined {
  if (!(result instanceof PyFuture)) {
    if (isFuture(result)) return undefined;
    return result instanceof PyGenerator && result.kind === "generator" ? "generator" : "bad yield";
  }
  if (result === task) return "itself";
  if (result.loop !== task.loop) return "other loop";
  return result.blocking ? undefined : "not awaited";
}

/** The words for it, with the reprs of the task and of what it was given. */
export function withMisuse(
  vm: VM,
  task: PyTask,
  result: Value,
  next: (message: string) => Value | undefined,
): Value | undefined {
  const kind = misuse(task, result) ?? "bad yield";
  return collect(
    vm,
    [task, result],
    (_vm, value) => repr(vm, value),
    (_vm, texts) => next(misuseMessage(kind, String(texts[0]), String(texts[1]))),
  );
}

function misuseMessage(kind: Misuse, task: string, result: string): string {
  switch (kind) {
    case "other loop":
      return `Task ${task} got Future ${result} attached to a different loop`;
    case "not awaited":
      return `yield was used instead of yield from in task ${task} with ${result}`;
    case "itself":
      return `Task cannot await on itself: ${task}`;
    case "generator":
      return `yield was used instead of yield from for generator in task ${task} with ${result}`;
    default:
      return `Task got bad yield: ${result}`;
  }
}
