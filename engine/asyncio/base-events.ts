import type { PyException } from "../objects/exception.ts";
import { PyFloat } from "../objects/float.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { KIND, type LoopPhase, PHASES } from "../trace/events.ts";
import { getAttribute } from "../vm/attributes.ts";
import { raise } from "../vm/exceptions.ts";
import { PyBoundMethod } from "../vm/function.ts";
import type { PyAsyncGenerator } from "../vm/generator.ts";
import type { VM } from "../vm/machine.ts";
import { PyNative } from "../vm/native.ts";
import { chain } from "../vm/sequencing.ts";
import { runHandle } from "./events.ts";
import { addDoneCallback, isDone, newCallback, resultOf } from "./futures.ts";
import { kernelOf } from "./kernel.ts";
import { callAttribute, callLibrary } from "./library-call.ts";
import { DONE, enterKernel, line, Machine, syntax, type WAIT } from "./machine.ts";
import { baseLoopType, type PyFuture, type PyHandle, type PyLoop } from "./objects.ts";
import { checkClosed, enqueue, LoopFrame } from "./scheduling.ts";
import { awaitEvents } from "./selecting.ts";

/** Lib/asyncio/base_events.py, as machines: the loop, line by line. */

export function checkRunning(vm: VM, loop: PyLoop): void {
  if (loop.running) throw new Raise("RuntimeError", "This event loop is already running");
  if (kernelOf(vm).runningLoop !== undefined) {
    throw new Raise("RuntimeError", "Cannot run the event loop while another loop is running");
  }
}

function phase(vm: VM, name: LoopPhase): void {
  vm.recording?.recorder.put(KIND["loop.phase"], PHASES.indexOf(name));
}

// ── one tick ────────────────────────────────────────────────────────────────────────────────────

class RunOnceFrame extends LoopFrame<RunOnceFrame> {
  /** What select may wait, in seconds; undefined: for ever. */
  timeout: number | undefined;
  /** How many handles were ready on entry to the last phase: callbacks queued meanwhile wait. */
  todo = 0;
  handle: PyHandle | undefined;
  /** When the handle was begun. */
  began = 0;

  constructor(self: PyLoop) {
    super(RUN_ONCE, self);
  }
}

export const RUN_ONCE: Machine<RunOnceFrame> = new Machine("EventLoop.run_once", "loop", [
  line("enter", "    def run_once(self):", (frame, vm) => {
    frame.self.tick += 1;
    vm.recording?.recorder.put(KIND["loop.tick_began"], frame.self.tick);
    phase(vm, "select");
    return "cancelled";
  }),
  line("cancelled", "        while self.scheduled and self.scheduled[0].cancelled:", ({ self }) =>
    self.scheduled[0]?.cancelled === true ? "drop" : "timeout",
  ),
  line("drop", "            heappop(self.scheduled)", (frame, vm) => {
    popTimer(vm, frame.self);
    return "cancelled";
  }),
  line("timeout", "        timeout = self.select_timeout()", (frame, vm) => {
    frame.timeout = selectTimeout(vm, frame.self);
    return "select";
  }),
  line(
    "select",
    "        self.process_events(self.selector.select(timeout))",
    (frame, vm) => select(vm, frame),
    { landmark: true },
  ),
  line(
    "due",
    "        while self.scheduled and self.scheduled[0].when <= self.time():",
    (frame, vm) => {
      phase(vm, "timers");
      const when = frame.self.scheduled[0]?.when;
      return when !== undefined && when <= vm.clock.now ? "move" : "snapshot";
    },
  ),
  line(
    "move",
    "            self.ready.append(heappop(self.scheduled))",
    (frame, vm) => {
      const timer = popTimer(vm, frame.self);
      if (timer !== undefined) enqueue(vm, frame.self, timer);
      return "due";
    },
    { landmark: true },
  ),
  line("snapshot", "        todo = len(self.ready)", (frame, vm) => {
    phase(vm, "ready");
    frame.todo = frame.self.ready.length;
    vm.recording?.recorder.put(KIND["loop.snapshot"], frame.todo);
    return "each";
  }),
  line("each", "        for _ in range(todo):", (frame, vm) => {
    phase(vm, "run");
    const slow = slowHandle(vm, frame);
    finishHandle(vm, frame);
    if (slow !== undefined) return frame.after(reportSlow(vm, frame, slow), "each");
    frame.todo -= 1;
    return frame.todo >= 0 ? "take" : DONE;
  }),
  line(
    "take",
    "            handle = self.ready.popleft()",
    (frame, vm) => {
      frame.handle = frame.self.ready.shift();
      if (frame.handle !== undefined) kernelOf(vm).note("handle.started", frame.handle.id);
      // The last handle is let go here, and with it perhaps a task.
      if (vm.lifetimes.alert && vm.lifetimes.settle()) return frame.after(undefined, "alive");
      return "alive";
    },
    { landmark: true },
  ),
  line("alive", "            if not handle.cancelled:", ({ handle }) =>
    handle === undefined || handle.cancelled ? "each" : "run",
  ),
  line("run", "                handle.run()", (frame, vm) => {
    if (frame.handle === undefined) return "each";
    frame.handle.phase = "running";
    frame.began = vm.clock.now;
    if (frame.self.debug) frame.self.currentHandle = frame.handle;
    return frame.after(runHandle(vm, frame.handle), "each");
  }),
]);

/** In debug mode: the handle, if it was slow. */
function slowHandle(vm: VM, { self, handle, began }: RunOnceFrame): PyHandle | undefined {
  self.currentHandle = undefined;
  const slow = self.debug && vm.clock.now - began >= self.slowCallback;
  return slow && handle?.phase === "running" ? handle : undefined;
}

function reportSlow(vm: VM, { began }: RunOnceFrame, handle: PyHandle): Value | undefined {
  const took = new PyFloat(vm.clock.now - began);
  return callLibrary(vm, "base_events._report_slow", [handle, took]);
}

function finishHandle(vm: VM, frame: RunOnceFrame): void {
  if (frame.handle === undefined) return;
  frame.handle.phase = "done";
  kernelOf(vm).note("handle.finished", frame.handle.id);
  frame.handle = undefined;
}

function popTimer(vm: VM, loop: PyLoop): PyHandle | undefined {
  const timer = loop.scheduled.shift();
  if (timer !== undefined) kernelOf(vm).note("timer.removed", timer.id);
  return timer;
}

function selectTimeout(vm: VM, loop: PyLoop): number | undefined {
  if (loop.ready.length > 0 || loop.stopping) return 0;
  const when = loop.scheduled[0]?.when;
  return when === undefined ? undefined : Math.max(0, when - vm.clock.now);
}

/** The clock moves on to exactly the moment of the next timer, unless something happens before. */
function select(vm: VM, frame: RunOnceFrame): string | typeof WAIT {
  const { recording } = vm;
  const { timeout, self } = frame;
  const recorded =
    recording === undefined || timeout === undefined ? 0 : recording.recorder.number(timeout);
  recording?.recorder.put(KIND["loop.selected"], recorded);
  if (timeout !== undefined && vm.clock.tick()) {
    recording?.recorder.put(KIND["clock.advanced"], recording.recorder.number(vm.clock.now));
  }
  const moment = timeout === 0 ? vm.clock.now : self.scheduled[0]?.when;
  return frame.after(awaitEvents(vm, self, moment), "due") as string | typeof WAIT;
}

// ── running ─────────────────────────────────────────────────────────────────────────────────────

class RunForeverFrame extends LoopFrame<RunForeverFrame> {
  /** What was to be told of asynchronous generators before. */
  hooks: VM["asyncGeneratorHooks"] | undefined;

  constructor(self: PyLoop) {
    super(RUN_FOREVER, self);
  }
}

export const RUN_FOREVER: Machine<RunForeverFrame> = new Machine("EventLoop.run_forever", "loop", [
  line("enter", "    def run_forever(self):", () => "checks"),
  line("checks", "        self.check_closed(), self.check_running()", (frame, vm) => {
    checkClosed(frame.self);
    checkRunning(vm, frame.self);
    return "start";
  }),
  line(
    "start",
    "        set_running_loop(self)",
    (frame, vm) => {
      frame.self.running = true;
      kernelOf(vm).runningLoop = frame.self;
      frame.hooks = { ...vm.asyncGeneratorHooks };
      vm.asyncGeneratorHooks.firstIteration = new PyBoundMethod(FIRST_ITERATION, frame.self);
      vm.asyncGeneratorHooks.finaliser = new PyBoundMethod(FINALISER, frame.self);
      vm.recording?.recorder.put(KIND["loop.started"], vm.recording.objectId(frame.self));
      return "try";
    },
    { landmark: true },
  ),
  line("try", "        try:", () => "while"),
  line("while", "            while True:", () => "once"),
  line(
    "once",
    "                self.run_once()",
    (frame, vm) => frame.after(runOnce(vm, frame.self), "turned"),
    {
      catches: "finally",
    },
  ),
  line("turned", "                if self.stopping:", ({ self }) =>
    self.stopping ? "break" : "while",
  ),
  line("break", "                    break", () => "finally"),
  syntax("finally:", 8),
  line(
    "finally",
    "            self.stopping = set_running_loop(None)",
    (frame, vm) => {
      leave(vm, frame);
      return frame.exception === undefined ? DONE : raise(frame.exception);
    },
    { landmark: true },
  ),
]);

function leave(vm: VM, { self: loop, hooks }: RunForeverFrame): void {
  if (hooks !== undefined) Object.assign(vm.asyncGeneratorHooks, hooks);
  loop.stopping = false;
  loop.running = false;
  kernelOf(vm).runningLoop = undefined;
  vm.recording?.recorder.put(KIND["loop.stopped"], vm.recording.objectId(loop));
}

/** `_asyncgen_firstiter_hook`: the loop closes those that are left when it shuts down. */
const FIRST_ITERATION = new PyNative(
  "_asyncgen_firstiter_hook",
  "self, agen, /",
  (vm, self: PyLoop, generator: PyAsyncGenerator) => {
    const late = self.asyncGeneratorsShutDown;
    self.asyncGenerators.add(generator);
    return late ? callLibrary(vm, "base_events._warn_late_asyncgen", [self, generator]) : null;
  },
  { owner: baseLoopType },
);

/** `_asyncgen_finalizer_hook`: a task of its own closes one that nobody refers to any more. */
const FINALISER = new PyNative(
  "_asyncgen_finalizer_hook",
  "self, agen, /",
  (vm, self: PyLoop, generator: PyAsyncGenerator) => {
    self.asyncGenerators.delete(generator);
    if (self.closed) return null;
    return chain(
      vm,
      () => callAttribute(vm, generator, "aclose", []),
      (_vm, closing) =>
        chain(
          vm,
          () => getAttribute(vm, self, "create_task"),
          (_again, create) => callAttribute(vm, self, "call_soon_threadsafe", [create, closing]),
        ),
    );
  },
  { owner: baseLoopType },
);

const runOnce = (vm: VM, loop: PyLoop): undefined => enterKernel(vm, new RunOnceFrame(loop));

export const runForever = (vm: VM, loop: PyLoop): undefined =>
  enterKernel(vm, new RunForeverFrame(loop));

class RunUntilCompleteFrame extends LoopFrame<RunUntilCompleteFrame> {
  readonly future: PyFuture;
  /** The future is a task made for this call: nobody else will see its exception. */
  readonly own: boolean;

  constructor(self: PyLoop, future: PyFuture, own: boolean) {
    super(RUN_UNTIL_COMPLETE, self);
    this.future = future;
    this.own = own;
  }
}

export const RUN_UNTIL_COMPLETE: Machine<RunUntilCompleteFrame> = new Machine(
  "EventLoop.run_until_complete",
  "loop",
  [
    line("enter", "    def run_until_complete(self, future):", () => "watch"),
    line("watch", "        future.add_done_callback(self.stop_when_done)", (frame, vm) => {
      const callback = new PyBoundMethod(STOP_WHEN_DONE, frame.self);
      return frame.after(watch(vm, frame.future, callback), "try");
    }),
    line("try", "        try:", () => "run"),
    line(
      "run",
      "            self.run_forever()",
      (frame, vm) => frame.after(runForever(vm, frame.self), "unwatch"),
      {
        catches: "unwatch",
      },
    ),
    syntax("finally:", 8),
    line("unwatch", "            future.remove_done_callback(self.stop_when_done)", (frame, vm) => {
      unwatch(vm, frame);
      retrieved(frame);
      return frame.exception === undefined ? "done" : raise(frame.exception);
    }),
    line("done", "        if not future.done():", ({ future }) =>
      isDone(future) ? "result" : "early",
    ),
    line(
      "early",
      '            raise RuntimeError("Event loop stopped before Future completed.")',
      () => {
        throw new Raise("RuntimeError", "Event loop stopped before Future completed.");
      },
    ),
    line(
      "result",
      "        return future.result()",
      (frame) => {
        frame.result = resultOf(frame.future);
        return DONE;
      },
      { landmark: true },
    ),
  ],
);

/** `future.add_done_callback`, which a subclass of the program's may have its own of. */
function watch(vm: VM, future: PyFuture, callback: Value): Value | undefined {
  return future.cls.builtin
    ? addDoneCallback(vm, future, newCallback(vm, callback))
    : callAttribute(vm, future, "add_done_callback", [callback]);
}

function unwatch(vm: VM, { future, self }: RunUntilCompleteFrame): void {
  const mine = ({ callback }: { readonly callback: Value }) =>
    callback instanceof PyBoundMethod &&
    callback.function === STOP_WHEN_DONE &&
    callback.self === self;
  const found = future.callbacks.find(mine);
  if (found === undefined) return;
  future.callbacks = future.callbacks.filter((other) => other !== found);
  kernelOf(vm).callbackRemoved(future, found.callback);
}

/** A task made for this call alone: its exception is raised here, so it counts as retrieved. */
function retrieved({ own, future }: RunUntilCompleteFrame): void {
  if (own) future.logTraceback = false;
}

/** `_run_until_complete_cb`: a callback that stops the loop, unless the program is leaving. */
const STOP_WHEN_DONE = new PyNative(
  "EventLoop.stop_when_done",
  "self, future, /",
  (_vm, self: PyLoop, future: PyFuture) => {
    if (future.state.kind !== "failed" || !isLeaving(future.state.exception)) self.stopping = true;
    return null;
  },
);

const isLeaving = (exception: PyException): boolean =>
  exception.cls.mro.some((cls) => cls.name === "SystemExit" || cls.name === "KeyboardInterrupt");

export const runUntilComplete = (vm: VM, loop: PyLoop, future: PyFuture, own: boolean): undefined =>
  enterKernel(vm, new RunUntilCompleteFrame(loop, future, own));
