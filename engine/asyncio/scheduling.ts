import { currentContext, type PyContext } from "../builtins/context.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { VM } from "../vm/machine.ts";
import { PyNative } from "../vm/native.ts";
import { placesOf } from "./debug.ts";
import { kernelOf } from "./kernel.ts";
import { callAttribute } from "./library-call.ts";
import { DONE, enterKernel, KernelFrame, line, Machine } from "./machine.ts";
import { PyHandle, type PyLoop } from "./objects.ts";

/** Lib/asyncio/base_events.py: how callbacks come into the ready queue and the heap of timers. */

export abstract class LoopFrame<F extends KernelFrame<F>> extends KernelFrame<F> {
  declare readonly self: PyLoop;
}

export function checkClosed(loop: PyLoop): void {
  if (loop.closed) throw new Raise("RuntimeError", "Event loop is closed");
}

export interface Scheduled {
  readonly callback: Value;
  readonly args: readonly Value[];
  /** undefined: a copy of the one that is current. */
  readonly context: PyContext | undefined;
  /** The moment as `call_at` was given it. */
  readonly moment?: Value;
}

/** A handle that is nowhere yet. */
export function makeHandle(vm: VM, loop: PyLoop, what: Scheduled, when?: number): PyHandle {
  const kernel = kernelOf(vm);
  const { callback, args, moment = null, context = currentContext(vm).copy() } = what;
  const madeAt = loop.debug ? placesOf(vm) : undefined;
  const handle = new PyHandle({
    id: kernel.nextHandle(),
    ...{ loop, callback, args, context, when, moment, madeAt },
  });
  kernel.handleMade(handle);
  return handle;
}

/** Puts a handle at the end of the ready queue. */
export function enqueue(vm: VM, loop: PyLoop, handle: PyHandle): void {
  handle.phase = "queued";
  loop.ready.push(handle);
  kernelOf(vm).note("handle.queued", handle.id);
}

class CallSoonFrame extends LoopFrame<CallSoonFrame> {
  readonly what: Scheduled;

  constructor(self: PyLoop, what: Scheduled) {
    super(CALL_SOON, self);
    this.what = what;
  }
}

export const CALL_SOON: Machine<CallSoonFrame> = new Machine("EventLoop.call_soon", "program", [
  line("enter", "    def call_soon(self, callback, *args, context=None):", () => "closed"),
  line("closed", "        self.check_closed()", ({ self }) => {
    checkClosed(self);
    return "make";
  }),
  line("make", "        handle = Handle(callback, args, self, context)", (frame, vm) => {
    frame.result = makeHandle(vm, frame.self, frame.what);
    return "queue";
  }),
  line(
    "queue",
    "        self.ready.append(handle)",
    (frame, vm) => {
      enqueue(vm, frame.self, frame.result as PyHandle);
      return "end";
    },
    { landmark: true },
  ),
  line("end", "        return handle", () => DONE),
]);

export const callSoon = (
  vm: VM,
  loop: PyLoop,
  callback: Value,
  args: readonly Value[],
  context: PyContext | undefined,
): undefined => enterKernel(vm, new CallSoonFrame(loop, { callback, args, context }));

class CallAtFrame extends LoopFrame<CallAtFrame> {
  readonly when: number;
  readonly what: Scheduled;

  constructor(self: PyLoop, when: number, what: Scheduled) {
    super(CALL_AT, self);
    this.when = when;
    this.what = what;
  }
}

export const CALL_AT: Machine<CallAtFrame> = new Machine("EventLoop.call_at", "program", [
  line("enter", "    def call_at(self, when, callback, *args, context=None):", () => "closed"),
  line("closed", "        self.check_closed()", ({ self }) => {
    checkClosed(self);
    return "make";
  }),
  line("make", "        timer = TimerHandle(when, callback, args, self, context)", (frame, vm) => {
    frame.result = makeHandle(vm, frame.self, frame.what, frame.when);
    return "push";
  }),
  line(
    "push",
    "        heappush(self.scheduled, timer)",
    (frame, vm) => {
      schedule(vm, frame.self, frame.result as PyHandle);
      return "end";
    },
    { landmark: true },
  ),
  line("end", "        return timer", () => DONE),
]);

/** Timers of the same moment stay in the order in which they were made. */
function schedule(vm: VM, loop: PyLoop, timer: PyHandle): void {
  const { when = 0 } = timer;
  timer.phase = "scheduled";
  let low = 0;
  let high = loop.scheduled.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((loop.scheduled[middle]?.when ?? 0) <= when) low = middle + 1;
    else high = middle;
  }
  loop.scheduled.splice(low, 0, timer);
  kernelOf(vm).note("timer.scheduled", timer.id);
}

export const callAt = (vm: VM, loop: PyLoop, when: number, what: Scheduled): undefined =>
  enterKernel(vm, new CallAtFrame(loop, when, what));

/** As `loop.call_soon(…)` does in Python: the method of a subclass of the program's counts. */
export function scheduleSoon(
  vm: VM,
  loop: PyLoop,
  callback: Value,
  args: readonly Value[],
  context: PyContext,
): Value | undefined {
  if (loop.cls.lookup("call_soon") instanceof PyNative)
    return callSoon(vm, loop, callback, args, context);
  return callAttribute(vm, loop, "call_soon", [callback, ...args], new Map([["context", context]]));
}
