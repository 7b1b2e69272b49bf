import { PyTuple } from "../../objects/containers.ts";
import { PyObject, type Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import { builtinType, classOf, objectType } from "../../objects/types.ts";
import type { VM } from "../../vm/machine.ts";
import { method, PyNative } from "../../vm/native.ts";
import { chain } from "../../vm/sequencing.ts";
import type { Thread } from "../../vm/threads.ts";
import { address } from "../object.ts";
import { acquireLock, deadlineOf, PyLock, releaseLock } from "./lock.ts";
import { identOf } from "./thread-handle.ts";

/** A lock that its owner may close again. Modules/_threadmodule.c, rlockobject */
class PyRLock extends PyObject {
  readonly lock = new PyLock();
  owner: Thread | undefined = undefined;
  count = 0;
}

export const rlockType = builtinType("RLock", [objectType], {
  module: "_thread",
  hasWeakref: true,
});
classOf(PyRLock, rlockType);

rlockType.namespace.set("__new__", new PyNative("__new__", "cls, /", () => new PyRLock()));

function acquire(vm: VM, self: PyRLock, deadline: number): Value | undefined {
  const { current } = vm.threads;
  if (self.owner === current) {
    self.count += 1;
    return true;
  }
  return chain(
    vm,
    () => acquireLock(vm, self.lock, deadline),
    (_vm, taken) => {
      if (taken === true) own(self, current, 1);
      return taken;
    },
  );
}

function own(self: PyRLock, thread: Thread | undefined, count: number): void {
  self.owner = thread;
  self.count = count;
}

function release(vm: VM, self: PyRLock): null {
  if (self.owner !== vm.threads.current) {
    throw new Raise("RuntimeError", "cannot release un-acquired lock");
  }
  self.count -= 1;
  if (self.count > 0) return null;
  own(self, undefined, 0);
  releaseLock(vm, self.lock);
  return null;
}

method(
  rlockType,
  "acquire",
  "self, blocking=?, timeout=?",
  (vm, self: PyRLock, blocking?: Value, timeout?: Value) =>
    acquire(vm, self, deadlineOf(vm, blocking, timeout)),
);
method(rlockType, "release", "self, /", (vm, self: PyRLock) => release(vm, self));
method(rlockType, "locked", "self, /", (_vm, self: PyRLock) => self.lock.locked);
method(rlockType, "__enter__", "self, /", (vm, self: PyRLock) =>
  acquire(vm, self, Number.POSITIVE_INFINITY),
);
method(rlockType, "__exit__", "self, type, value, traceback, /", (vm, self: PyRLock) =>
  release(vm, self),
);
method(rlockType, "_is_owned", "self, /", (vm, self: PyRLock) => self.owner === vm.threads.current);
method(rlockType, "_recursion_count", "self, /", (vm, self: PyRLock) =>
  self.owner === vm.threads.current ? self.count : 0,
);
/** What a condition does to wait: it lets go however often the lock was closed, and takes that back. */
method(rlockType, "_release_save", "self, /", (vm, self: PyRLock) => {
  if (self.count === 0) throw new Raise("RuntimeError", "cannot release un-acquired lock");
  const saved = new PyTuple([self.count, identOf(self.owner)]);
  own(self, undefined, 0);
  releaseLock(vm, self.lock);
  return saved;
});
method(rlockType, "_acquire_restore", "self, state, /", (vm, self: PyRLock, state: PyTuple) =>
  chain(
    vm,
    () => acquireLock(vm, self.lock, Number.POSITIVE_INFINITY),
    () => {
      own(self, vm.threads.current, Number(state.items[0]));
      return null;
    },
  ),
);
method(rlockType, "__repr__", "self, /", (vm, self: PyRLock) => {
  const state = self.lock.locked ? "locked" : "unlocked";
  const owner = identOf(self.owner);
  return `<${state} _thread.RLock object owner=${owner} count=${self.count} at ${address(vm, self)}>`;
});
