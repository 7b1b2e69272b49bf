import { enterContext, leaveContext, type PyContext, refuse } from "../builtins/context.ts";
import { exceptionType, type PyException } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { call } from "../vm/calls.ts";
import { raise } from "../vm/exceptions.ts";
import type { VM } from "../vm/machine.ts";
import { kernelOf } from "./kernel.ts";
import { callLibrary } from "./library-call.ts";
import { DONE, enterKernel, KernelFrame, line, Machine } from "./machine.ts";
import type { PyHandle } from "./objects.ts";

/** Lib/asyncio/events.py, Handle */

class RunFrame extends KernelFrame<RunFrame> {
  declare readonly self: PyHandle;
  /** The context to go back to; undefined while the handle's own is not entered. */
  before: PyContext | undefined = undefined;

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
    (frame, vm) => frame.after(runCallback(vm, frame), "end"),
    { catches: "exits", landmark: true },
  ),
  line("exits", "        except (SystemExit, KeyboardInterrupt):", (frame, vm) => {
    leave(vm, frame);
    return isExit(frame.exception) ? "raise" : "other";
  }),
  line("raise", "            raise", ({ exception }) => raise(exception as PyException)),
  line("other", "        except BaseException as exc:", () => "report"),
  line(
    "report",
    "            self.loop.call_exception_handler(context_of(self, exc))",
    (frame, vm) =>
      frame.after(
        callLibrary(vm, "base_events._report", [frame.self, frame.exception as PyException]),
        "end",
      ),
  ),
  line("end", "        return None", (frame, vm) => {
    leave(vm, frame);
    return DONE;
  }),
]);

function runCallback(vm: VM, frame: RunFrame): Value | undefined {
  const { callback, args, context } = frame.self;
  if (context.entered) return refuse(vm, context);
  frame.before = enterContext(vm, context);
  return call(vm, callback, args);
}

function leave(vm: VM, frame: RunFrame): void {
  if (frame.before === undefined) return;
  leaveContext(vm, frame.self.context, frame.before);
  frame.before = undefined;
}

export const isExit = (exception: PyException | undefined): boolean =>
  exception !== undefined &&
  (exception.cls.isSubclassOf(exceptionType("SystemExit")) ||
    exception.cls.isSubclassOf(exceptionType("KeyboardInterrupt")));

/** `handle.run()`, for handles that have not been cancelled. */
export const runHandle = (vm: VM, handle: PyHandle): undefined =>
  enterKernel(vm, new RunFrame(handle));

/** Handle.cancel and TimerHandle.cancel */
export function cancelHandle(vm: VM, handle: PyHandle): void {
  if (handle.cancelled) return;
  handle.cancelled = true;
  kernelOf(vm).note("handle.cancelled", handle.id);
}
