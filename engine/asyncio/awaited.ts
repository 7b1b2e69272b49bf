import type { PyObject, Value } from "../objects/object.ts";
import { setAttribute } from "../vm/attribute-stores.ts";
import type { VM } from "../vm/machine.ts";
import { callAttribute } from "./library-call.ts";
import type { PyFuture, PyTask } from "./objects.ts";

/** What a task does with the thing it awaits, which need not be a future of ours. */

/** `result._asyncio_future_blocking = False`, of an object that only behaves like a future. */
export const unblock = (vm: VM, awaited: PyObject): Value | undefined =>
  setAttribute(vm, awaited, "_asyncio_future_blocking", false) === "pending" ? undefined : null;

/** Notes who waits for a future: `future_add_to_awaited_by`. */
export function addAwaitedBy(future: PyFuture, task: PyTask): void {
  future.awaitedBy ??= new Set();
  future.awaitedBy.add(task);
}

/** `waits_for.cancel(msg=…)`, which a class of the program's may do its own way. */
export const cancelAwaited = (vm: VM, future: PyObject, message: Value): Value | undefined =>
  callAttribute(vm, future, "cancel", [], new Map([["msg", message]]));
