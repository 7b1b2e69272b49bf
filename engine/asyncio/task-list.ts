import type { PyTask } from "./objects.ts";

/** Every task that is not done, in the order of registration: a list through the tasks themselves. */
export class TaskList implements Iterable<PyTask> {
  #first: PyTask | undefined;
  #last: PyTask | undefined;

  has(task: PyTask): boolean {
    return task.earlier !== undefined || this.#first === task;
  }

  add(task: PyTask): void {
    if (this.has(task)) return;
    task.earlier = this.#last;
    if (this.#last === undefined) this.#first = task;
    else this.#last.later = task;
    this.#last = task;
  }

  delete(task: PyTask): void {
    if (!this.has(task)) return;
    const { earlier, later } = task;
    if (earlier === undefined) this.#first = later;
    else earlier.later = later;
    if (later === undefined) this.#last = earlier;
    else later.earlier = earlier;
    task.earlier = undefined;
    task.later = undefined;
  }

  *[Symbol.iterator](): Iterator<PyTask> {
    for (let task = this.#first; task !== undefined; task = task.later) yield task;
  }
}
