import type { Trace } from "../../engine/trace/trace.ts";
import { smallInt } from "../../engine/trace/values.ts";
import { Recording } from "./recording.ts";

const PROGRAM = `import asyncio

async def triple(val: int):
    return val * 3

async def main():
    triple_task = asyncio.Task(coro=triple(val=5))
    tripled_val = await triple_task
    return tripled_val + 2

loop = asyncio.new_event_loop()
main_task = asyncio.Task(main(), loop=loop)
loop.run_forever()
`;

const EVENTS = `class EventLoop:
    def call_soon(self, callback):
        self.ready.append(Handle(callback))

    def run_forever(self):
        while not self.stopping:
            self.run_once()

    def run_once(self):
        self.select(self.timeout())
        self.queue_due_timers()
        for handle in self.snapshot():
            handle.run()
`;

const TASKS = `class Task(Future):
    def step(self, exc=None):
        try:
            if exc is None:
                result = self.coro.send(None)
            else:
                result = self.coro.throw(exc)
        except StopIteration as stop:
            self.set_result(stop.value)
        except CancelledError:
            self.set_cancelled()
        else:
            result.add_done_callback(self.wakeup)

    def wakeup(self, future):
        self.step()
`;

const FUTURES = `class Future:
    def __await__(self):
        if not self.done():
            yield self
        return self.result()

    def set_result(self, result):
        self.state = FINISHED
        self.schedule_callbacks()
`;

/** The control-flow walkthrough, written down by hand as the engine is to record it. */
export function referenceTrace(): Trace {
  const r = new Recording();
  const program = r.file("program.py", "program", PROGRAM);
  const events = r.file("asyncio/base_events.py", "kernel", EVENTS);
  const tasks = r.file("asyncio/tasks.py", "kernel", TASKS);
  const futures = r.file("asyncio/futures.py", "kernel", FUTURES);
  const kernel = "kernel" as const;
  const module = r.code("<module>", program, { kind: "module" });
  const main = r.code("main", program, { kind: "coroutine", layer: "coroutine", firstLine: 6 });
  const triple = r.code("triple", program, { kind: "coroutine", layer: "coroutine", firstLine: 3 });
  const callSoon = r.code("call_soon", events, { kind: kernel, qualname: "EventLoop.call_soon" });
  const loopLayer = { kind: kernel, layer: "loop" } as const;
  const runForever = r.code("run_forever", events, {
    ...loopLayer,
    qualname: "EventLoop.run_forever",
  });
  const landmarks = [10, 13];
  const runOnce = r.code("run_once", events, {
    ...loopLayer,
    qualname: "EventLoop.run_once",
    landmarks,
  });
  const stepLayer = { kind: kernel, layer: "step" } as const;
  const stepCode = r.code("step", tasks, {
    ...stepLayer,
    qualname: "Task.step",
    landmarks: [5, 13],
  });
  const wakeup = r.code("wakeup", tasks, { ...stepLayer, qualname: "Task.wakeup" });
  const awaiting = r.code("__await__", futures, {
    kind: kernel,
    layer: "await",
    qualname: "Future.__await__",
  });
  const setResult = r.code("set_result", futures, { kind: kernel, qualname: "Future.set_result" });
  const tickOf = (frame: number, tick: number, ready: number) => {
    r.add({ type: "loop.tick_began", tick }, { type: "loop.phase", phase: "select" });
    r.line(frame, 10);
    r.add({ type: "loop.selected", timeout: 0 }, { type: "loop.phase", phase: "timers" });
    r.line(frame, 11);
    r.add({ type: "loop.phase", phase: "ready" });
    r.line(frame, 12);
    r.add({ type: "loop.snapshot", count: ready }, { type: "loop.phase", phase: "run" });
    r.line(frame, 13);
  };
  const enter = (handle: number, task: number, object: number, code: number) => {
    r.add({ type: "handle.started", handle }, { type: "task.entered", task });
    const frame = r.push(code, object);
    r.line(frame, code === wakeup ? 16 : 3);
    return frame;
  };
  const leave = (handle: number, task: number, frame: number) => {
    r.pop(frame);
    r.add({ type: "task.left", task }, { type: "handle.finished", handle });
  };
  const schedule = (task: number, label: string) => {
    const frame = r.push(callSoon);
    r.line(frame, 3);
    const handle = r.queue(label, task);
    r.add({ type: "task.scheduled", task });
    r.pop(frame);
    return handle;
  };

  // The module makes the loop and main_task.
  const m = r.push(module);
  r.line(m, 1);
  r.line(m, 3);
  r.line(m, 6);
  r.line(m, 11);
  const loop = r.object({ type: "EventLoop", role: "loop", text: "<EventLoop running=False>" });
  r.add({ type: "loop.made", object: loop });
  r.store(m, "loop", r.value(loop));
  r.line(m, 12);
  const mainCoro = r.object({ type: "coroutine", role: "coroutine", text: "main" });
  const mainTask = r.task(mainCoro, "Task-1");
  const first = schedule(mainTask.task, "Task.step");
  r.store(m, "main_task", r.value(mainTask.object));
  r.line(m, 13);

  // Tick 1: main runs to its await.
  const forever = r.push(runForever, loop);
  r.add({ type: "loop.started", object: loop });
  r.line(forever, 7);
  const once = r.push(runOnce, loop);
  tickOf(once, 1, 1);
  const s1 = enter(first, mainTask.task, mainTask.object, stepCode);
  r.line(s1, 5);
  const fMain = r.push(main, mainCoro, "send");
  r.add({ type: "coroutine.made", object: mainCoro, frame: fMain });
  r.pass("send", s1, fMain);
  r.line(fMain, 7);
  const tripleCoro = r.object({ type: "coroutine", role: "coroutine", text: "triple" });
  const tripleTask = r.task(tripleCoro, "Task-2");
  const second = schedule(tripleTask.task, "Task.step");
  r.store(fMain, "triple_task", r.value(tripleTask.object));
  r.line(fMain, 8);
  const fAwait = r.push(awaiting, tripleTask.object, "await");
  r.line(fAwait, 3);
  r.line(fAwait, 4);
  r.add({ type: "frame.suspended", frame: fAwait });
  r.pass("yield", fAwait, fMain, r.value(tripleTask.object));
  r.add({ type: "frame.suspended", frame: fMain });
  r.pass("yield", fMain, s1, r.value(tripleTask.object));
  r.line(s1, 13);
  r.add({
    type: "future.callback_added",
    future: tripleTask.task,
    label: r.text("Task.wakeup"),
    wakes: mainTask.task,
  });
  r.add({ type: "task.waiting", task: mainTask.task, on: tripleTask.task });
  leave(first, mainTask.task, s1);

  // Tick 2: triple runs to its end.
  tickOf(once, 2, 1);
  const s2 = enter(second, tripleTask.task, tripleTask.object, stepCode);
  r.line(s2, 5);
  const fTriple = r.push(triple, tripleCoro, "send");
  r.add({ type: "coroutine.made", object: tripleCoro, frame: fTriple });
  r.pass("send", s2, fTriple);
  r.store(fTriple, "val", smallInt(5));
  r.line(fTriple, 4);
  r.pop(fTriple);
  r.pass("return", fTriple, s2, smallInt(15));
  r.line(s2, 9);
  const set = r.push(setResult, tripleTask.object);
  r.line(set, 8);
  r.add({ type: "future.finished", future: tripleTask.task, result: smallInt(15) });
  r.line(set, 9);
  r.add({ type: "future.callbacks_scheduled", future: tripleTask.task });
  const third = schedule(mainTask.task, "Task.wakeup");
  r.pop(set);
  leave(second, tripleTask.task, s2);

  // Tick 3: main wakes with 15 and returns 17.
  tickOf(once, 3, 1);
  const w = enter(third, mainTask.task, mainTask.object, wakeup);
  const s3 = r.push(stepCode, mainTask.object);
  r.line(s3, 5);
  r.add({ type: "frame.resumed", frame: fMain }, { type: "frame.resumed", frame: fAwait });
  r.pass("send", s3, fAwait);
  r.line(fAwait, 5);
  r.pop(fAwait);
  r.pass("return", fAwait, fMain, smallInt(15));
  r.store(fMain, "tripled_val", smallInt(15));
  r.line(fMain, 9);
  r.pop(fMain);
  r.pass("return", fMain, s3, smallInt(17));
  r.line(s3, 9);
  r.add({ type: "future.finished", future: mainTask.task, result: smallInt(17) });
  r.pop(s3);
  leave(third, mainTask.task, w);

  // Tick 4: nothing is left to do.
  r.add({ type: "loop.tick_began", tick: 4 }, { type: "loop.phase", phase: "select" });
  r.line(once, 10);
  r.add({ type: "run.ended", ending: "waits for ever" });
  return r.trace();
}
