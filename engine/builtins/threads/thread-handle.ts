import { PyObject, type Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import { builtinType, classOf, objectType, typeName } from "../../objects/types.ts";
import type { VM } from "../../vm/machine.ts";
import { attribute, method } from "../../vm/native.ts";
import { asReal } from "../../vm/numbers.ts";
import { repeat } from "../../vm/sequencing.ts";
import { park, type Thread } from "../../vm/threads.ts";

/** By what a program knows a thread: an address on Linux. The main thread's is far from the others'. */
export const identOf = (thread: Thread | undefined): number =>
  thread === undefined ? 0 : 140_000_000_000_000 + thread.id * 8_392_704;

/** A thread that can be waited for. Modules/_threadmodule.c, ThreadHandle */
class PyThreadHandle extends PyObject {
  thread: Thread | undefined = undefined;
  done = false;
  readonly joining: Thread[] = [];
}

export const threadHandleType = builtinType("_ThreadHandle", [objectType], { module: "_thread" });
classOf(PyThreadHandle, threadHandleType);

attribute(threadHandleType, "ident", (_vm, self: PyThreadHandle) => identOf(self.thread));
method(threadHandleType, "is_done", "self, /", (_vm, self: PyThreadHandle) => self.done);
method(
  threadHandleType,
  "join",
  "self, timeout=?, /",
  (vm, self: PyThreadHandle, timeout: Value = null) => {
    const seconds = secondsOf(timeout);
    const deadline = seconds === undefined ? undefined : vm.clock.now + seconds;
    return repeat(vm, () => awaitEnd(vm, self, deadline));
  },
);

/** None or less than nothing: for ever. */
function secondsOf(timeout: Value): number | undefined {
  if (timeout === null) return undefined;
  const seconds = asReal(timeout);
  if (seconds === undefined) {
    const what = `'${typeName(timeout)}' object cannot be interpreted as an integer`;
    throw new Raise("TypeError", what);
  }
  return seconds < 0 ? undefined : seconds;
}

function awaitEnd(vm: VM, self: PyThreadHandle, deadline: number | undefined): Value | undefined {
  if (self.done) return true;
  if (self.thread === vm.threads.current) {
    throw new Raise("RuntimeError", "Cannot join current thread");
  }
  const { current } = vm.threads;
  self.joining.push(current);
  const abandon = () => {
    if (self.joining.includes(current)) self.joining.splice(self.joining.indexOf(current), 1);
  };
  return park(vm, { why: "join", until: deadline, abandon }, (woken) => (woken ? null : false));
}

/** Starts a thread that calls a function, which keeps its exceptions to itself. */
export function startThread(vm: VM, name: string, target: Value): PyThreadHandle {
  const handle = new PyThreadHandle();
  handle.thread = vm.threads.start(name, target, () => {
    handle.done = true;
    for (const thread of handle.joining.splice(0)) vm.threads.wake(thread, "woken");
  });
  return handle;
}
