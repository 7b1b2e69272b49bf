import type { PyObject, Value } from "../objects/object.ts";
import { setAttribute } from "../vm/attribute-stores.ts";
import type { VM } from "../vm/machine.ts";
import { callAttribute } from "./library-call.ts";
import { PyFuture } from "./objects.ts";

/** What a task does with the thing it awaits, which need not be a future of ours. */

/** `result._asyncio_future_blocking = False`, of an object that only behaves like a future. */
export const unblock = (vm: VM, awaited: PyObject): Value | undefined =>
  setAttribute(vm, awaited, "_asyncio_future_blocking", false) === "pending" ? undefined : null;

/** Notes who waits for a future: `future_add_to_awaited_by`. Most futures have one waiter, and no set. */
export function addAwaitedBy(future: PyFuture, waiter: PyFuture): void {
  const { awaitedBy } = future;
  if (awaitedBy === undefined) future.awaitedBy = waiter;
  else if (awaitedBy instanceof Set) awaitedBy.add(waiter);
  else if (awaitedBy !== waiter) future.awaitedBy = new Set([awaitedBy, waiter]);
}

/** `future_discard_from_awaited_by`; whether it was one of those who wait. */
export function discardAwaitedBy(future: PyFuture, waiter: PyFuture): boolean {
  if (future.awaitedBy instanceof Set) return future.awaitedBy.delete(waiter);
  if (future.awaitedBy !== waiter) return false;
  future.awaitedBy = undefined;
  return true;
}

/** Those who wait for a future. */
export function waitersOf({ awaitedBy }: PyFuture): readonly PyFuture[] {
  if (awaitedBy instanceof PyFuture) return [awaitedBy];
  return awaitedBy === undefined ? [] : [...awaitedBy];
}

/** `waits_for.cancel(msg=…)`, which a class of the program's may do its own way. */
export const cancelAwaited = (vm: VM, future: PyObject, message: Value): Value | undefined =>
  callAttribute(vm, future, "cancel", [], new Map([["msg", message]]));
