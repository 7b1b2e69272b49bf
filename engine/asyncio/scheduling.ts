import { currentContext, type PyContext } from "../builtins/context.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { KIND } from "../trace/events.ts";
import type { VM } from "../vm/machine.ts";
import { extractStack } from "./debug.ts";
import { callAttribute } from "./library-call.ts";
import { act, end, enterKernel, go, KernelFrame, line, Machine } from "./machine.ts";
import { PyHandle, type PyLoop, type Scheduled } from "./objects.ts";
import { isOwn } from "./overrides.ts";

/** Lib/asyncio/base_events.py: how callbacks come into the ready queue and the heap of timers. */

const QUEUED = KIND["handle.queued"];

export function checkClosed(loop: PyLoop): void {
  if (loop.closed) throw new Raise("RuntimeError", "Event loop is closed");
}

/** A handle that is nowhere yet. */
export function makeHandle(vm: VM, loop: PyLoop, what: Scheduled, when?: number): PyHandle {
  const { kernel } = loop;
  const handle = new PyHandle(kernel.nextHandle(), loop, what, when);
  if (loop.debug) handle.madeAt = extractStack(vm);
  kernel.handleMade(handle);
  return handle;
}

/** Puts a handle at the end of the ready queue. */
export function enqueue(vm: VM, loop: PyLoop, handle: PyHandle): void {
  handle.phase = "queued";
  loop.ready.push(handle);
  vm.recording?.recorder.put(QUEUED, handle.id);
}

/** Given: what to call. Kept: the handle. */
type CallSoonFrame = KernelFrame<PyLoop, Scheduled, PyHandle | undefined>;

export const CALL_SOON: Machine<CallSoonFrame> = new Machine<CallSoonFrame>(
  "EventLoop.call_soon",
  "program",
  [
    line("enter", "    def call_soon(self, callback, *args, context=None):", go("closed")),
    line(
      "closed",
      "        self.check_closed()",
      act(({ self }) => checkClosed(self), "make"),
    ),
    line(
      "make",
      "        handle = Handle(callback, args, self, context)",
      act((frame, vm) => {
        frame.kept = makeHandle(vm, frame.self, frame.given);
      }, "queue"),
    ),
    line(
      "queue",
      "        self.ready.append(handle)",
      act(({ self, kept }, vm) => enqueue(vm, self, kept as PyHandle), "end"),
      { landmark: true },
    ),
    line(
      "end",
      "        return handle",
      end(({ kept }) => kept as PyHandle),
    ),
  ],
);

/** `loop.call_soon(…)`; without a context in a copy of the one that is current. */
export const callSoon = (
  vm: VM,
  loop: PyLoop,
  callback: Value,
  args: readonly Value[],
  context: PyContext = currentContext(vm).copy(),
): Value | undefined =>
  enterKernel(
    vm,
    new KernelFrame<PyLoop, Scheduled, PyHandle | undefined>(
      CALL_SOON,
      loop,
      { callback, args, context },
      undefined,
    ),
  );

/** A timer before it is made: its moment in seconds, and as the program gave it. */
export interface Timer extends Scheduled {
  readonly when: number;
  readonly moment: Value;
}

/** Given: when to call what. Kept: the handle. */
type CallAtFrame = KernelFrame<PyLoop, Timer, PyHandle | undefined>;

export const CALL_AT: Machine<CallAtFrame> = new Machine<CallAtFrame>(
  "EventLoop.call_at",
  "program",
  [
    line("enter", "    def call_at(self, when, callback, *args, context=None):", go("closed")),
    line(
      "closed",
      "        self.check_closed()",
      act(({ self }) => checkClosed(self), "make"),
    ),
    line(
      "make",
      "        timer = TimerHandle(when, callback, args, self, context)",
      act((frame, vm) => {
        frame.kept = makeHandle(vm, frame.self, frame.given, frame.given.when);
        frame.kept.moment = frame.given.moment;
      }, "push"),
    ),
    line(
      "push",
      "        heappush(self.scheduled, timer)",
      act(({ self, kept }, vm) => schedule(vm, self, kept as PyHandle), "end"),
      { landmark: true },
    ),
    line(
      "end",
      "        return timer",
      end(({ kept }) => kept as PyHandle),
    ),
  ],
);

function schedule(vm: VM, loop: PyLoop, timer: PyHandle): void {
  timer.phase = "scheduled";
  loop.scheduled.push(timer);
  vm.recording?.recorder.put(KIND["timer.scheduled"], timer.id);
}

export const callAt = (vm: VM, loop: PyLoop, timer: Timer): Value | undefined =>
  enterKernel(
    vm,
    new KernelFrame<PyLoop, Timer, PyHandle | undefined>(CALL_AT, loop, timer, undefined),
  );

/** As `loop.call_soon(…)` does in Python: what the program has put in its place counts. */
export function scheduleSoon(
  vm: VM,
  loop: PyLoop,
  callback: Value,
  args: readonly Value[],
  context: PyContext,
): Value | undefined {
  if (isOwn(loop, "call_soon")) return callSoon(vm, loop, callback, args, context);
  return callAttribute(vm, loop, "call_soon", [callback, ...args], new Map([["context", context]]));
}
