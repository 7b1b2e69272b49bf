import { PyDict } from "../objects/dict.ts";
import { exceptionType, type PyException } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { call } from "../vm/calls.ts";
import { raise } from "../vm/exceptions.ts";
import type { VM } from "../vm/machine.ts";
import { chain } from "../vm/sequencing.ts";
import { repr } from "../vm/text.ts";
import { kernelOf } from "./kernel.ts";
import { callLibrary } from "./library-call.ts";
import { DONE, enterKernel, KernelFrame, line, Machine } from "./machine.ts";
import type { PyHandle } from "./objects.ts";

/** Lib/asyncio/events.py, Handle */

class RunFrame extends KernelFrame<RunFrame> {
  declare readonly self: PyHandle;

  constructor(self: PyHandle) {
    super(RUN, self);
  }
}

export const RUN: Machine<RunFrame> = new Machine("Handle.run", "loop", [
  line("enter", "    def run(self):", () => "try"),
  line("try", "        try:", () => "call"),
  line(
    "call",
    "            self.context.run(self.callback, *self.args)",
    (frame, vm) => frame.after(call(vm, frame.self.callback, frame.self.args), "end"),
    { catches: "exits", landmark: true },
  ),
  line("exits", "        except (SystemExit, KeyboardInterrupt):", ({ exception }) =>
    isExit(exception) ? "raise" : "other",
  ),
  line("raise", "            raise", ({ exception }) => raise(exception as PyException)),
  line("other", "        except BaseException as exc:", () => "report"),
  line(
    "report",
    "            self.loop.call_exception_handler(context_of(self, exc))",
    (frame, vm) => frame.after(report(vm, frame.self, frame.exception as PyException), "end"),
  ),
  line("end", "        return None", () => DONE),
]);

export const isExit = (exception: PyException | undefined): boolean =>
  exception !== undefined &&
  (exception.cls.isSubclassOf(exceptionType("SystemExit")) ||
    exception.cls.isSubclassOf(exceptionType("KeyboardInterrupt")));

function report(vm: VM, handle: PyHandle, exception: PyException): Value | undefined {
  return chain(
    vm,
    () => repr(vm, handle.callback),
    (_vm, callback) => {
      const context = new PyDict();
      context.set("message", "message", `Exception in callback ${String(callback)}`);
      context.set("exception", "exception", exception);
      context.set("handle", "handle", handle);
      return callLibrary(vm, "call_exception_handler", [handle.loop, context]);
    },
  );
}

/** `handle.run()`, for handles that have not been cancelled. */
export const runHandle = (vm: VM, handle: PyHandle): undefined =>
  enterKernel(vm, new RunFrame(handle));

/** Handle.cancel and TimerHandle.cancel */
export function cancelHandle(vm: VM, handle: PyHandle): void {
  if (handle.cancelled) return;
  handle.cancelled = true;
  kernelOf(vm).note("handle.cancelled", handle.id);
}
