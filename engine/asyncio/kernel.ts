import type { PyObject, Value } from "../objects/object.ts";
import { KIND } from "../trace/events.ts";
import type { FutureId, HandleId, TextId } from "../trace/ids.ts";
import type { Recorder } from "../trace/recorder.ts";
import type { ObjectInfo } from "../trace/trace.ts";
import { PyBoundMethod } from "../vm/function.ts";
import type { VM } from "../vm/machine.ts";
import { addAwaitedBy, discardAwaitedBy } from "./awaited.ts";
import { callableName } from "./callable-name.ts";
import { type FutureState, PyFuture, type PyHandle, PyLoop, PyTask } from "./objects.ts";
import { TaskList } from "./task-list.ts";

const KERNEL = Symbol("asyncio");
const RUNNING = Symbol("the running loop");
const CURRENT = Symbol("the loop of the thread");

/** What asyncio keeps for one run. */
export function kernelOf(vm: VM): Kernel {
  const known = vm.extensions.get(KERNEL) as Kernel | undefined;
  if (known !== undefined) return known;
  const kernel = new Kernel(vm);
  vm.extensions.set(KERNEL, kernel);
  return kernel;
}

/** Loops, tasks and ids of a run, and the recorder of what happens to them. */
export class Kernel {
  readonly #vm: VM;
  #futures = 0;
  #handles = 0;
  #taskNumbers = 0;
  /** Every loop that was made. */
  readonly loops: PyLoop[] = [];
  /** Every task that is not done. */
  readonly allTasks = new TaskList();

  constructor(vm: VM) {
    this.#vm = vm;
    vm.lifetimes.keepers.push({
      held: () => this.#held(),
      waiting: () => this.#waiting(),
      holds: (object) => this.#holds(object),
    });
    if (vm.recording !== undefined) vm.recording.describe = describeAsyncio;
  }

  /** The loop that runs in this thread: `events._get_running_loop`. */
  get runningLoop(): PyLoop | undefined {
    return this.#vm.threads.current.locals.get(RUNNING) as PyLoop | undefined;
  }

  set runningLoop(loop: PyLoop | undefined) {
    this.#vm.threads.current.locals.set(RUNNING, loop);
  }

  /** What `set_event_loop` was given in this thread. */
  get currentLoop(): PyLoop | undefined {
    return this.#vm.threads.current.locals.get(CURRENT) as PyLoop | undefined;
  }

  set currentLoop(loop: PyLoop | undefined) {
    this.#vm.threads.current.locals.set(CURRENT, loop);
  }

  *#held(): Iterable<PyObject> {
    yield* this.loops;
    for (const { currentTask } of this.loops) if (currentTask !== undefined) yield currentTask;
  }

  /** A task that has begun is in a cycle with what it waits for; one that has not, in its loop. */
  *#waiting(): Iterable<PyObject> {
    for (const task of this.allTasks) if (isWaiting(task)) yield task;
  }

  #holds(object: PyObject): boolean {
    if (object instanceof PyTask) {
      const { currentTask } = object.loop ?? {};
      return currentTask === object || (this.allTasks.has(object) && isWaiting(object));
    }
    return object instanceof PyLoop && this.loops.includes(object);
  }

  nextFuture(): FutureId {
    this.#futures += 1;
    return this.#futures as FutureId;
  }

  nextHandle(): HandleId {
    this.#handles += 1;
    return this.#handles as HandleId;
  }

  /** For `Task-1`, `Task-2`, … */
  nextTaskNumber(): number {
    this.#taskNumbers += 1;
    return this.#taskNumbers;
  }

  // ── what the trace is told ────────────────────────────────────────────────────────────────────

  futureMade(future: PyFuture): void {
    // Sets are walked in the order of identities: that is the one in which futures are made.
    future.ownIdentity ??= this.#vm.nextIdentity();
    const { recording } = this.#vm;
    recording?.recorder.put(KIND["future.made"], future.id, recording.objectId(future));
  }

  taskMade(task: PyTask): void {
    const { recording } = this.#vm;
    if (recording === undefined) return;
    const coroutine = recording.value(task.coroutine) >> 3;
    recording.recorder.put(
      KIND["task.made"],
      task.id,
      coroutine,
      recording.recorder.text(task.name),
    );
  }

  /** An event of one future or handle with no more to say. */
  note(kind: number, id: FutureId | HandleId): void {
    this.#vm.recording?.recorder.put(kind, id);
  }

  taskWaiting(task: PyTask, on: FutureId): void {
    this.#vm.recording?.recorder.put(KIND["task.waiting"], task.id, on);
  }

  cancelRequested(task: PyTask): void {
    const must = Number(task.mustCancel);
    this.#vm.recording?.recorder.put(
      KIND["task.cancel_requested"],
      task.id,
      task.cancelRequests,
      must,
    );
  }

  renamed(task: PyTask): void {
    const { recording } = this.#vm;
    recording?.recorder.put(KIND["task.renamed"], task.id, recording.recorder.text(task.name));
  }

  settled(future: PyFuture, state: FutureState): void {
    const { recording } = this.#vm;
    if (recording === undefined) return;
    const { recorder } = recording;
    if (state.kind === "finished") {
      recorder.put(KIND["future.finished"], future.id, recording.value(state.result));
    } else if (state.kind === "failed") {
      recorder.put(KIND["future.failed"], future.id, recording.value(state.exception));
    } else recorder.put(KIND["future.cancelled"], future.id);
  }

  /** `future_add_to_awaited_by`: a task waits for a future by way of gather, wait, a group, … */
  waiterAdded(future: PyFuture, waiter: PyFuture): void {
    addAwaitedBy(future, waiter);
    this.#vm.recording?.recorder.put(KIND["waiter.added"], future.id, waiter.id);
  }

  /** `future_discard_from_awaited_by` */
  waiterRemoved(future: PyFuture, waiter: PyFuture): void {
    if (!discardAwaitedBy(future, waiter)) return;
    this.#vm.recording?.recorder.put(KIND["waiter.removed"], future.id, waiter.id);
  }

  callbackAdded(future: PyFuture, callback: Value): void {
    const { recording } = this.#vm;
    if (recording === undefined) return;
    const { recorder } = recording;
    const wakes = ownerOf(callback);
    recorder.put(KIND["future.callback_added"], future.id, labelOf(recorder, callback), wakes);
  }

  callbackRemoved(future: PyFuture, callback: Value): void {
    const { recording } = this.#vm;
    if (recording === undefined) return;
    const { recorder } = recording;
    const wakes = ownerOf(callback);
    recorder.put(KIND["future.callback_removed"], future.id, labelOf(recorder, callback), wakes);
  }

  handleMade({ id, callback, when }: PyHandle): void {
    const { recording } = this.#vm;
    if (recording === undefined) return;
    const { recorder } = recording;
    const moment = when === undefined ? 0 : recorder.number(when);
    recorder.put(KIND["handle.made"], id, labelOf(recorder, callback), ownerOf(callback), moment);
  }
}

const isWaiting = ({ waitsFor, loop }: PyTask): boolean =>
  waitsFor !== undefined || loop?.closed !== true;

const labelOf = (recorder: Recorder, callback: Value): TextId =>
  recorder.text(callableName(callback));

/** The future or task whose method a callback is; 0 if it is none. */
function ownerOf(callback: Value): FutureId {
  const owner = callback instanceof PyBoundMethod ? callback.self : undefined;
  return owner instanceof PyFuture ? owner.id : (0 as FutureId);
}

function describeAsyncio(object: unknown): ObjectInfo | undefined {
  if (object instanceof PyTask) {
    return { type: object.cls.name, role: "task", text: object.name, future: object.id };
  }
  if (object instanceof PyFuture) {
    return { type: object.cls.name, role: "future", text: "", future: object.id };
  }
  if (object instanceof PyLoop) return { type: object.cls.name, role: "loop", text: "event loop" };
  return undefined;
}
