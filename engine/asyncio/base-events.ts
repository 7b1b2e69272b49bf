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
import { asReal } from "../vm/numbers.ts";
import { chain } from "../vm/sequencing.ts";
import { runHandle } from "./events.ts";
import { addDoneCallback, isDone, newCallback, resultOf } from "./futures.ts";
import { kernelOf } from "./kernel.ts";
import { callAttribute, callLibrary } from "./library-call.ts";
import {
  act,
  ask,
  call,
  end,
  enterKernel,
  go,
  KernelFrame,
  line,
  Machine,
  RETURN,
  syntax,
  test,
} from "./machine.ts";
import {
  baseLoopType,
  NO_CALLBACKS,
  type PyFuture,
  type PyHandle,
  type PyLoop,
} from "./objects.ts";
import { trackOrigins } from "./origin-tracking.ts";
import { isOwn, timeOf } from "./overrides.ts";
import { checkClosed, enqueue } from "./scheduling.ts";
import { awaitEvents } from "./selecting.ts";

/** Lib/asyncio/base_events.py, as machines: the loop, line by line. */

/** `_MIN_SCHEDULED_TIMER_HANDLES` */
const FEWEST_TO_PURGE = 100;

/** Seconds that a select waits at most. */
const MAXIMUM_SELECT_TIMEOUT = 24 * 3600;

export function checkRunning(vm: VM, loop: PyLoop): void {
  if (loop.running) throw new Raise("RuntimeError", "This event loop is already running");
  if (kernelOf(vm).runningLoop !== undefined) {
    throw new Raise("RuntimeError", "Cannot run the event loop while another loop is running");
  }
}

const [SELECT, TIMERS, READY, RUN] = (["select", "timers", "ready", "run"] as const).map(
  (name: LoopPhase) => PHASES.indexOf(name),
) as [number, number, number, number];
const HANDLE_STARTED = KIND["handle.started"];
const HANDLE_FINISHED = KIND["handle.finished"];

function phase(vm: VM, number: number): void {
  vm.recording?.recorder.put(KIND["loop.phase"], number);
}

// ── one tick ────────────────────────────────────────────────────────────────────────────────────

/**
 * Given: what select may wait, in seconds; undefined: for ever; afterwards, the time by a clock of the
 * program's. Kept: the handle that runs. Count: how many handles are still to be run, of those that
 * were ready on entry to the last phase.
 */
type RunOnceFrame = KernelFrame<PyLoop, number | undefined, PyHandle | undefined>;

export const RUN_ONCE: Machine<RunOnceFrame> = new Machine<RunOnceFrame>(
  "EventLoop.run_once",
  "loop",
  [
    line(
      "enter",
      "    def run_once(self):",
      act(({ self }, vm) => {
        self.tick += 1;
        vm.recording?.recorder.put(KIND["loop.tick_began"], self.tick);
        phase(vm, SELECT);
        if (self.cancelledTimers > FEWEST_TO_PURGE / 2) purgeTimers(vm, self);
      }, "cancelled"),
    ),
    line(
      "cancelled",
      "        while self.scheduled and self.scheduled[0].cancelled:",
      test(({ self }) => self.scheduled.first?.cancelled === true, "drop", "timeout"),
    ),
    line(
      "drop",
      "            heappop(self.scheduled)",
      act(({ self }, vm) => {
        popTimer(vm, self);
      }, "cancelled"),
    ),
    line(
      "timeout",
      "        timeout = self.select_timeout()",
      call((frame, vm) => selectTimeout(vm, frame), "select"),
    ),
    line(
      "select",
      "        self.process_events(self.selector.select(timeout))",
      call((frame, vm) => selectEvents(vm, frame), "due"),
      { landmark: true },
    ),
    line(
      "due",
      "        while self.scheduled and self.scheduled[0].when < self.time() + CLOCK_RESOLUTION:",
      test(
        ({ self, given }, vm) => {
          phase(vm, TIMERS);
          const when = self.scheduled.first?.when;
          return when !== undefined && when < nowOf(vm, self, given) + self.clockResolution;
        },
        "move",
        "snapshot",
      ),
    ),
    line(
      "move",
      "            self.ready.append(heappop(self.scheduled))",
      act(({ self }, vm) => {
        const timer = popTimer(vm, self);
        if (timer !== undefined) enqueue(vm, self, timer);
      }, "due"),
      { landmark: true },
    ),
    line(
      "snapshot",
      "        todo = len(self.ready)",
      act((frame, vm) => {
        phase(vm, READY);
        frame.count = frame.self.ready.length;
        vm.recording?.recorder.put(KIND["loop.snapshot"], frame.count);
      }, "each"),
    ),
    line(
      "each",
      "        for _ in range(todo):",
      ask((frame, vm) => another(vm, frame), "take", RETURN),
    ),
    line(
      "take",
      "            handle = self.ready.popleft()",
      call((frame, vm) => {
        frame.kept = frame.self.ready.shift();
        if (frame.kept !== undefined) vm.recording?.recorder.put(HANDLE_STARTED, frame.kept.id);
        // The last handle is let go here, and with it perhaps a task.
        return vm.lifetimes.alert && vm.lifetimes.settle() ? undefined : null;
      }, "alive"),
      { landmark: true },
    ),
    line(
      "alive",
      "            if not handle.cancelled:",
      test(({ kept }) => kept !== undefined && !kept.cancelled, "run", "each"),
    ),
    line(
      "run",
      "                handle.run()",
      call(({ self, kept }, vm) => {
        const handle = kept as PyHandle;
        handle.phase = "running";
        return self.debug ? runWatched(vm, self, handle) : runHandle(vm, handle);
      }, "each"),
    ),
  ],
);

/** The handle that ran is finished, in debug mode with a word if it was slow; is there another one? */
function another(vm: VM, frame: RunOnceFrame): Value | undefined {
  phase(vm, RUN);
  const watched = frame.self.currentHandle;
  frame.self.currentHandle = undefined;
  finishHandle(vm, frame);
  frame.count -= 1;
  const more = frame.count >= 0;
  return watched === undefined ? more : afterReport(vm, watched, more);
}

/** Debug mode takes the time of what it runs. */
function runWatched(vm: VM, loop: PyLoop, handle: PyHandle): Value | undefined {
  loop.currentHandle = handle;
  return chain(
    vm,
    () => timeOf(vm, loop),
    (_vm, now) => {
      loop.handleBegan = asReal(now) ?? 0;
      return runHandle(vm, handle);
    },
  );
}

const afterReport = (vm: VM, handle: PyHandle, more: boolean): Value | undefined =>
  chain(
    vm,
    () => timeOf(vm, handle.loop),
    (_vm, now) => {
      const took = (asReal(now) ?? 0) - handle.loop.handleBegan;
      if (took < handle.loop.slowCallback) return more;
      return chain(
        vm,
        () => callLibrary(vm, "base_events._report_slow", [handle, new PyFloat(took)]),
        () => more,
      );
    },
  );

function finishHandle(vm: VM, frame: RunOnceFrame): void {
  if (frame.kept === undefined) return;
  frame.kept.phase = "done";
  vm.recording?.recorder.put(HANDLE_FINISHED, frame.kept.id);
  frame.kept = undefined;
}

function popTimer(vm: VM, loop: PyLoop): PyHandle | undefined {
  const timer = loop.scheduled.shift();
  if (timer === undefined) return undefined;
  vm.recording?.recorder.put(KIND["timer.removed"], timer.id);
  if (timer.cancelled) forget(loop, timer);
  return timer;
}

function forget(loop: PyLoop, timer: PyHandle): void {
  timer.phase = "done";
  loop.cancelledTimers -= 1;
}

/** Of many timers, when most are cancelled, only the others stay. */
function purgeTimers(vm: VM, loop: PyLoop): void {
  const timers = [...loop.scheduled];
  if (timers.length <= FEWEST_TO_PURGE || loop.cancelledTimers <= timers.length / 2) return;
  loop.scheduled.clear();
  for (const timer of timers) {
    if (!timer.cancelled) loop.scheduled.push(timer);
    else {
      forget(loop, timer);
      vm.recording?.recorder.put(KIND["timer.removed"], timer.id);
    }
  }
}

/** What select may wait: that long and no longer. */
function selectTimeout(vm: VM, frame: RunOnceFrame): Value | undefined {
  const { self } = frame;
  const first = self.scheduled.first;
  const busy = self.ready.length > 0 || self.stopping;
  frame.given = busy ? 0 : undefined;
  if (busy || first === undefined) return null;
  if (isOwn(self, "time")) return waitUntil(frame, first, vm.clock.now);
  return chain(
    vm,
    () => timeOf(vm, self),
    (_vm, now) => waitUntil(frame, first, asReal(now) ?? 0),
  );
}

function waitUntil(frame: RunOnceFrame, { when = 0 }: PyHandle, now: number): null {
  frame.given = Math.max(0, Math.min(when - now, MAXIMUM_SELECT_TIMEOUT));
  return null;
}

/** The time by the clock that the loop goes by: `asked` is what one of the program's has said. */
const nowOf = (vm: VM, loop: PyLoop, asked: number | undefined): number =>
  isOwn(loop, "time") ? vm.clock.now : (asked ?? 0);

/** Selects; a clock of the program's is asked afterwards what time it is then. */
function selectEvents(vm: VM, frame: RunOnceFrame): Value | undefined {
  const { self, given } = frame;
  if (isOwn(self, "time")) return select(vm, self, given);
  return chain(
    vm,
    () => select(vm, self, given),
    () =>
      chain(
        vm,
        () => timeOf(vm, self),
        (_again, now) => {
          frame.given = asReal(now);
          return null;
        },
      ),
  );
}

/** The clock moves on to exactly the moment of the next timer, unless something happens before. */
function select(vm: VM, loop: PyLoop, timeout: number | undefined): Value | undefined {
  const { recording } = vm;
  const recorded =
    recording === undefined || timeout === undefined ? 0 : recording.recorder.number(timeout);
  recording?.recorder.put(KIND["loop.selected"], recorded);
  if (timeout !== undefined && vm.clock.tick()) {
    recording?.recorder.put(KIND["clock.advanced"], recording.recorder.number(vm.clock.now));
  }
  if (loop.dict?.has("_selector") === true) {
    const limit = timeout === undefined ? null : new PyFloat(timeout);
    return callLibrary(vm, "base_events._select", [loop, limit]);
  }
  return awaitEvents(vm, loop, endOfWait(vm, loop, timeout));
}

function endOfWait(vm: VM, loop: PyLoop, timeout: number | undefined): number | undefined {
  if (timeout === undefined) return undefined;
  const exact = isOwn(loop, "time") && timeout > 0 && timeout < MAXIMUM_SELECT_TIMEOUT;
  return exact ? loop.scheduled.first?.when : vm.clock.now + timeout;
}

// ── running ─────────────────────────────────────────────────────────────────────────────────────

type Hooks = VM["asyncGeneratorHooks"];

/** Kept: what was to be told of asynchronous generators before. */
type RunForeverFrame = KernelFrame<PyLoop, undefined, Hooks | undefined>;

export const RUN_FOREVER: Machine<RunForeverFrame> = new Machine<RunForeverFrame>(
  "EventLoop.run_forever",
  "loop",
  [
    line("enter", "    def run_forever(self):", go("checks")),
    line(
      "checks",
      "        self.check_closed(), self.check_running()",
      act(({ self }, vm) => {
        checkClosed(self);
        checkRunning(vm, self);
      }, "start"),
    ),
    line(
      "start",
      "        set_running_loop(self)",
      act((frame, vm) => start(vm, frame), "try"),
      { landmark: true },
    ),
    line("try", "        try:", go("while")),
    line("while", "            while True:", go("once")),
    line(
      "once",
      "                self.run_once()",
      call(({ self }, vm) => turn(vm, self), "turned"),
      { catches: "finally" },
    ),
    line(
      "turned",
      "                if self.stopping:",
      test(({ self }) => self.stopping, "break", "while"),
    ),
    line("break", "                    break", go("finally")),
    syntax("finally:", 8),
    line(
      "finally",
      "            self.stopping = set_running_loop(None)",
      end((frame, vm) => {
        leave(vm, frame);
        return frame.exception === undefined ? null : raise(frame.exception);
      }),
      { landmark: true },
    ),
  ],
);

const turn = (vm: VM, loop: PyLoop): Value | undefined =>
  isOwn(loop, "_run_once") ? runOnce(vm, loop) : callAttribute(vm, loop, "_run_once", []);

function start(vm: VM, frame: RunForeverFrame): void {
  const { self: loop } = frame;
  const { asyncGeneratorHooks: hooks } = vm;
  loop.running = true;
  loop.thread = vm.threads.current;
  loop.kernel.runningLoop = loop;
  trackOrigins(vm, loop, loop.debug);
  frame.kept = { ...hooks };
  hooks.firstIteration = new PyBoundMethod(FIRST_ITERATION, loop);
  hooks.finaliser = new PyBoundMethod(FINALISER, loop);
  vm.recording?.recorder.put(KIND["loop.started"], vm.recording.objectId(loop));
}

function leave(vm: VM, { self: loop, kept }: RunForeverFrame): void {
  if (kept !== undefined) Object.assign(vm.asyncGeneratorHooks, kept);
  loop.stopping = false;
  loop.running = false;
  loop.thread = undefined;
  loop.kernel.runningLoop = undefined;
  trackOrigins(vm, loop, false);
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

/** `loop._run_once()`: one tick. */
export const runOnce = (vm: VM, loop: PyLoop): Value | undefined =>
  enterKernel(
    vm,
    new KernelFrame<PyLoop, number | undefined, PyHandle | undefined>(
      RUN_ONCE,
      loop,
      undefined,
      undefined,
    ),
  );

export const runForever = (vm: VM, loop: PyLoop): Value | undefined =>
  enterKernel(
    vm,
    new KernelFrame<PyLoop, undefined, Hooks | undefined>(RUN_FOREVER, loop, undefined, undefined),
  );

/** What is to be done. */
interface Goal {
  readonly future: PyFuture;
  /** The future is a task made for this call: nobody else will see its exception. */
  readonly own: boolean;
}

type RunUntilCompleteFrame = KernelFrame<PyLoop, Goal>;

export const RUN_UNTIL_COMPLETE: Machine<RunUntilCompleteFrame> =
  new Machine<RunUntilCompleteFrame>("EventLoop.run_until_complete", "loop", [
    line("enter", "    def run_until_complete(self, future):", go("watch")),
    line(
      "watch",
      "        future.add_done_callback(self.stop_when_done)",
      call(
        ({ self, given }, vm) => watch(vm, given.future, new PyBoundMethod(STOP_WHEN_DONE, self)),
        "try",
      ),
    ),
    line("try", "        try:", go("run")),
    line(
      "run",
      "            self.run_forever()",
      call(({ self }, vm) => runAll(vm, self), "unwatch"),
      { catches: "unwatch" },
    ),
    syntax("finally:", 8),
    line(
      "unwatch",
      "            future.remove_done_callback(self.stop_when_done)",
      act((frame) => {
        unwatch(frame);
        retrieved(frame.given);
        if (frame.exception !== undefined) raise(frame.exception);
      }, "done"),
    ),
    line(
      "done",
      "        if not future.done():",
      test(({ given }) => isDone(given.future), "result", "early"),
    ),
    line(
      "early",
      '            raise RuntimeError("Event loop stopped before Future completed.")',
      end(() => {
        throw new Raise("RuntimeError", "Event loop stopped before Future completed.");
      }),
    ),
    line(
      "result",
      "        return future.result()",
      end(({ given }) => resultOf(given.future)),
      { landmark: true },
    ),
  ]);

const runAll = (vm: VM, loop: PyLoop): Value | undefined =>
  isOwn(loop, "run_forever") ? runForever(vm, loop) : callAttribute(vm, loop, "run_forever", []);

/** `future.add_done_callback`, which a subclass of the program's may have its own of. */
function watch(vm: VM, future: PyFuture, callback: Value): Value | undefined {
  return future.cls.builtin
    ? addDoneCallback(vm, future, newCallback(vm, callback))
    : callAttribute(vm, future, "add_done_callback", [callback]);
}

function unwatch({ self, given: { future } }: RunUntilCompleteFrame): void {
  const mine = ({ callback }: { readonly callback: Value }) =>
    callback instanceof PyBoundMethod &&
    callback.function === STOP_WHEN_DONE &&
    callback.self === self;
  const found = future.callbacks.find(mine);
  if (found === undefined) return;
  const others = future.callbacks.filter((other) => other !== found);
  future.callbacks = others.length === 0 ? NO_CALLBACKS : others;
  self.kernel.callbackRemoved(future, found.callback);
}

/** A task made for this call alone: its exception is raised here, so it counts as retrieved. */
function retrieved({ own, future }: Goal): void {
  if (own) future.logTraceback = false;
}

/** `_run_until_complete_cb`: a callback that stops the loop, unless the program is leaving; it asks for the exception. */
const STOP_WHEN_DONE = new PyNative(
  "EventLoop.stop_when_done",
  "self, future, /",
  (_vm, self: PyLoop, future: PyFuture) => {
    const { state } = future;
    if (state.kind === "failed") future.logTraceback = false;
    if (state.kind !== "failed" || !isLeaving(state.exception)) self.stopping = true;
    return null;
  },
);

/** Where the loop's own callback of a future is to be read: its file and line, if it is one. */
export function placeOfStop(callback: Value): readonly [file: string, line: number] | undefined {
  if (!(callback instanceof PyBoundMethod) || callback.function !== STOP_WHEN_DONE)
    return undefined;
  const { file, firstLine } = RUN_UNTIL_COMPLETE;
  return [file, firstLine + 1];
}

const isLeaving = (exception: PyException): boolean =>
  exception.cls.mro.some((cls) => cls.name === "SystemExit" || cls.name === "KeyboardInterrupt");

export const runUntilComplete = (
  vm: VM,
  loop: PyLoop,
  future: PyFuture,
  own: boolean,
): Value | undefined =>
  enterKernel(vm, new KernelFrame(RUN_UNTIL_COMPLETE, loop, { future, own }, undefined));
