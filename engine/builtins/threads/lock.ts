import { PyObject, type Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import { builtinType, classOf, objectType, typeName } from "../../objects/types.ts";
import type { VM } from "../../vm/machine.ts";
import { method, PyNative } from "../../vm/native.ts";
import { asReal } from "../../vm/numbers.ts";
import { repeat } from "../../vm/sequencing.ts";
import { park, type Thread } from "../../vm/threads.ts";
import { address } from "../object.ts";

interface Waiter {
  readonly thread: Thread;
  readonly since: number;
  /** The lock was not even opened on its way to this one. */
  handedOver: boolean;
}

/** A lock that any thread may open. Python/lock.c, PyMutex */
export class PyLock extends PyObject {
  locked = false;
  readonly waiters: Waiter[] = [];
}

export const lockType = builtinType("lock", [objectType], { module: "_thread", hasWeakref: true });
classOf(PyLock, lockType);

lockType.namespace.set("__new__", new PyNative("__new__", "cls, /", () => new PyLock()));

/** The longest wait that can be asked for, in seconds. */
export const TIMEOUT_MAX = 9_223_372_036;

/** Until when to wait, from the arguments of `acquire`. lock_acquire_parse_args */
export function deadlineOf(vm: VM, blocking: Value = true, timeout: Value = -1): number {
  const seconds = asReal(timeout);
  if (seconds === undefined) {
    const what = `'${typeName(timeout)}' object cannot be interpreted as an integer`;
    throw new Raise("TypeError", what);
  }
  const wait = blocking !== false && blocking !== 0;
  if (!wait && seconds !== -1) {
    throw new Raise("ValueError", "can't specify a timeout for a non-blocking call");
  }
  if (seconds < 0 && seconds !== -1) {
    throw new Raise("ValueError", "timeout value must be a non-negative number");
  }
  if (seconds > TIMEOUT_MAX) throw new Raise("OverflowError", "timeout value is too large");
  if (!wait) return vm.clock.now;
  return seconds === -1 ? Number.POSITIVE_INFINITY : vm.clock.now + seconds;
}

/** Closes a lock as soon as it is open: whether that was in time. PyMutex_LockTimed */
export function acquireLock(vm: VM, lock: PyLock, deadline: number): Value | undefined {
  if (!lock.locked) {
    lock.locked = true;
    return true;
  }
  if (deadline <= vm.clock.now) return false;
  return repeat(vm, () => attempt(vm, lock, deadline));
}

function attempt(vm: VM, lock: PyLock, deadline: number): Value | undefined {
  if (!lock.locked) {
    lock.locked = true;
    return true;
  }
  const waiter = { thread: vm.threads.current, since: vm.clock.now, handedOver: false };
  lock.waiters.push(waiter);
  const until = deadline === Number.POSITIVE_INFINITY ? undefined : deadline;
  const abandon = () => leave(vm, lock, waiter);
  return park(vm, { why: "lock", until, abandon }, (woken) =>
    waiter.handedOver ? true : woken ? null : false,
  );
}

function leave(vm: VM, lock: PyLock, waiter: Waiter): void {
  const place = lock.waiters.indexOf(waiter);
  if (place >= 0) lock.waiters.splice(place, 1);
  if (waiter.handedOver) releaseLock(vm, lock);
}

/** Whoever has waited longer than this gets the lock itself, not a chance to take it. */
const TIME_TO_BE_FAIR = 0.001;

/** Opens a lock, or hands it over. _PyMutex_TryUnlock */
export function releaseLock(vm: VM, lock: PyLock): void {
  lock.locked = false;
  const next = lock.waiters.shift();
  if (next === undefined) return;
  next.handedOver = vm.clock.now - next.since > TIME_TO_BE_FAIR;
  lock.locked = next.handedOver;
  vm.threads.wake(next.thread, "woken");
}

function release(vm: VM, lock: PyLock): null {
  if (!lock.locked) throw new Raise("RuntimeError", "release unlocked lock");
  releaseLock(vm, lock);
  return null;
}

for (const name of ["acquire", "acquire_lock"]) {
  method(
    lockType,
    name,
    "self, blocking=?, timeout=?",
    (vm, self: PyLock, blocking?: Value, timeout?: Value) =>
      acquireLock(vm, self, deadlineOf(vm, blocking, timeout)),
  );
}
for (const name of ["release", "release_lock"]) {
  method(lockType, name, "self, /", (vm, self: PyLock) => release(vm, self));
}
for (const name of ["locked", "locked_lock"]) {
  method(lockType, name, "self, /", (_vm, self: PyLock) => self.locked);
}
method(lockType, "__enter__", "self, /", (vm, self: PyLock) =>
  acquireLock(vm, self, Number.POSITIVE_INFINITY),
);
method(lockType, "__exit__", "self, type, value, traceback, /", (vm, self: PyLock) =>
  release(vm, self),
);
method(lockType, "__repr__", "self, /", (vm, self: PyLock) => {
  const state = self.locked ? "locked" : "unlocked";
  return `<${state} _thread.lock object at ${address(vm, self)}>`;
});
