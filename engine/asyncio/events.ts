import { enterContext, leaveContext, type PyContext, refuse } from "../builtins/context.ts";
import type { PyException } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { KIND } from "../trace/events.ts";
import { call as callValue } from "../vm/calls.ts";
import { raise } from "../vm/exceptions.ts";
import { PyBoundMethod } from "../vm/function.ts";
import type { VM } from "../vm/machine.ts";
import { isExit } from "./exceptions.ts";
import { callLibrary } from "./library-call.ts";
import { call, end, enterKernel, go, KernelFrame, line, Machine, test } from "./machine.ts";
import type { PyHandle, PyTask } from "./objects.ts";
import { STEP_METHOD, step, WAKEUP_METHOD, wakeUp } from "./task-step.ts";

/** Lib/asyncio/events.py, Handle */

/** Kept: the context to go back to; undefined while the handle's own is not entered. */
type RunFrame = KernelFrame<PyHandle, undefined, PyContext | undefined>;

export const RUN: Machine<RunFrame> = new Machine<RunFrame>("Handle.run", "loop", [
  line("enter", "    def run(self):", go("try")),
  line("try", "        try:", go("call")),
  line(
    "call",
    "            self.context.run(self.callback, *self.args)",
    call((frame, vm) => runCallback(vm, frame), "end"),
    { catches: "exits", landmark: true },
  ),
  line(
    "exits",
    "        except (SystemExit, KeyboardInterrupt):",
    test(
      (frame, vm) => {
        leave(vm, frame);
        return isExit(frame.exception);
      },
      "raise",
      "other",
    ),
  ),
  line(
    "raise",
    "            raise",
    end(({ exception }) => raise(exception as PyException)),
  ),
  line("other", "        except BaseException as exc:", go("report")),
  line(
    "report",
    "            self.loop.call_exception_handler(context_of(self, exc))",
    call(
      ({ self, exception }, vm) =>
        callLibrary(vm, "base_events._report", [self, exception as PyException]),
      "end",
    ),
  ),
  line(
    "end",
    "        return None",
    end((frame, vm) => {
      leave(vm, frame);
      return null;
    }),
  ),
]);

function runCallback(vm: VM, frame: RunFrame): Value | undefined {
  const { callback, args, context } = frame.self;
  if (context.entered) return refuse(vm, context);
  frame.kept = enterContext(vm, context);
  if (!(callback instanceof PyBoundMethod)) return callValue(vm, callback, args);
  const { function: fn, self } = callback;
  if (fn === STEP_METHOD && args.length <= 1) return step(vm, self as PyTask, args[0]);
  if (fn === WAKEUP_METHOD && args.length === 1) return wakeUp(vm, self as PyTask, args[0]);
  return callValue(vm, callback, args);
}

function leave(vm: VM, frame: RunFrame): void {
  if (frame.kept === undefined) return;
  leaveContext(vm, frame.self.context, frame.kept);
  frame.kept = undefined;
}

/** `handle.run()`, for handles that have not been cancelled. */
export const runHandle = (vm: VM, handle: PyHandle): Value | undefined =>
  enterKernel(
    vm,
    new KernelFrame<PyHandle, undefined, PyContext | undefined>(RUN, handle, undefined, undefined),
  );

/** Handle.cancel and TimerHandle.cancel */
export function cancelHandle(vm: VM, handle: PyHandle): void {
  if (handle.cancelled) return;
  handle.cancelled = true;
  handle.toldForDebug = handle.loop.debug;
  if (handle.phase === "scheduled") handle.loop.cancelledTimers += 1;
  vm.recording?.recorder.put(KIND["handle.cancelled"], handle.id);
}
