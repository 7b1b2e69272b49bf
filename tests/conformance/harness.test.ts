import { describe, expect, test } from "vitest";
import { type Outcome, runOnCPython } from "./harness.ts";

const lastLine = (outcome: Outcome): string => outcome.stderr.trimEnd().split("\n").at(-1) ?? "";

describe("a program on CPython", () => {
  test("prints, and starts from nothing each time", async () => {
    const source =
      "import sys, random\nprint(__name__, sys.argv, 'x' in globals(), random.random())\nx = 1";
    const first = await runOnCPython(source);
    expect(first).toEqual({
      stdout: "__main__ ['program.py'] False 0.8444218515250481\n",
      stderr: "",
      exit: 0,
    });
    expect(await runOnCPython(source)).toEqual(first);
  });

  test("ends with the traceback of the program alone", async () => {
    const outcome = await runOnCPython("def f():\n    1 / 0\nf()", { file: "broken.py" });
    expect(outcome.exit).toBe(1);
    expect(outcome.stderr).toBe(
      [
        "Traceback (most recent call last):",
        '  File "broken.py", line 3, in <module>',
        "    f()",
        "    ~^^",
        '  File "broken.py", line 2, in f',
        "    1 / 0",
        "    ~~^~~",
        "ZeroDivisionError: division by zero",
        "",
      ].join("\n"),
    );
  });

  test.each([
    ["raise SystemExit(3)", 3, ""],
    ["raise SystemExit('bye')", 1, "bye"],
    ["raise SystemExit", 0, ""],
    ["def f(:", 2, "SyntaxError: invalid syntax"],
    ["while True: pass", 3, ""],
  ])("%s exits as a process would", async (source, exit, last) => {
    const outcome = await runOnCPython(source, { budget: 100_000 });
    expect([outcome.exit, lastLine(outcome)]).toEqual([exit, last]);
  });

  test("cannot talk its way out of its budget", async () => {
    const source =
      "while True:\n  try:\n    while True: pass\n  except BaseException:\n    print('never')";
    const attempts = runOnCPython(`${source}\n    break`, { budget: 10_000 });
    expect(await attempts).toEqual({ stdout: "", stderr: "", exit: 3 });
  });

  test("finalizes its module", async () => {
    const source = `
import atexit
class Late:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)
public, _private = Late("public"), Late("private")
atexit.register(print, "exit")
`;
    expect((await runOnCPython(source)).stdout).toBe("exit\ndel private\ndel public\n");
  });
});

describe("the virtual clock", () => {
  test("moves by what is waited for and by nothing else", async () => {
    const source = `
import asyncio, time
from time import sleep
async def main():
    loop = asyncio.get_running_loop()
    print(time.time(), time.monotonic(), loop.time())
    await asyncio.sleep(0.1)
    await asyncio.sleep(0.2)
    print(loop.time(), time.perf_counter_ns())
    sleep(1.5)
    print(loop.time(), time.time(), time.strftime("%H:%M:%S", time.localtime()))
asyncio.run(main())
`;
    expect((await runOnCPython(source)).stdout.split("\n")).toEqual([
      "1735689600.0 0.0 0.0",
      "0.30000000000000004 300000000",
      "1.8 1735689601.8 00:00:01",
      "",
    ]);
  });

  test("wakes equal deadlines in the order of their making", async () => {
    const source = `
import asyncio
async def sleeper(n):
    await asyncio.sleep(1)
    print(n, end=" ")
async def main():
    await asyncio.gather(*(sleeper(n) for n in range(20)))
asyncio.run(main())
`;
    const expected = `${Array.from({ length: 20 }, (_, n) => n).join(" ")} `;
    expect((await runOnCPython(source)).stdout).toBe(expected);
    expect((await runOnCPython(source, { events: true })).stdout).toBe(expected);
  });
});

describe("asyncio on the virtual loop", () => {
  test("names tasks from 1 in each program", async () => {
    const source = `
import asyncio
async def main():
    print(asyncio.current_task().get_name(), type(asyncio.get_running_loop()).__name__)
asyncio.run(main())
`;
    await runOnCPython(source);
    expect((await runOnCPython(source)).stdout).toBe("Task-1 _UnixSelectorEventLoop\n");
  });

  test("gather, exceptions and the traceback of a task", async () => {
    const source = `
import asyncio
async def fail(delay):
    await asyncio.sleep(delay)
    raise ValueError(delay)
async def main():
    print(await asyncio.gather(fail(2), fail(1), return_exceptions=True))
    await asyncio.gather(fail(2), fail(1))
asyncio.run(main())
`;
    const outcome = await runOnCPython(source);
    expect(outcome.stdout).toBe("[ValueError(2), ValueError(1)]\n");
    expect([outcome.exit, lastLine(outcome)]).toEqual([1, "ValueError: 1"]);
  });

  test("sees a loop that waits for ever, and nothing the program does about it", async () => {
    const source = `
import asyncio
async def main():
    print("before")
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        print("never seen")
try:
    asyncio.run(main())
except BaseException:
    print("never seen either")
`;
    expect(await runOnCPython(source)).toEqual({ stdout: "before\n", stderr: "", exit: 4 });
    const forever = "import asyncio\nasyncio.new_event_loop().run_forever()";
    expect((await runOnCPython(forever)).exit).toBe(4);
  });

  test.each([
    [
      "a failing TaskGroup cancels",
      `
async def child(n):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(n, end=" ")
        raise
async def main():
    try:
        async with asyncio.TaskGroup() as group:
            for n in range(12):
                group.create_task(child(n))
            await asyncio.sleep(1)
            raise ValueError
    except* ValueError:
        pass
`,
    ],
    [
      "as_completed gives what is done",
      `
async def child(n):
    return n
async def main():
    tasks = [asyncio.create_task(child(n)) for n in range(12)]
    await asyncio.sleep(1)
    for task in asyncio.as_completed(tasks):
        print(await task, end=" ")
`,
    ],
    [
      "wait gives sets",
      `
async def child(n):
    return n
async def main():
    done, pending = await asyncio.wait([asyncio.create_task(child(n)) for n in range(12)])
    for task in done:
        print(task.result(), end=" ")
`,
    ],
    [
      "run cancels what is left",
      `
async def child(n):
    try:
        await asyncio.sleep(10)
    finally:
        print(n, end=" ")
async def main():
    global tasks
    tasks = [asyncio.create_task(child(n)) for n in range(12)]
    await asyncio.sleep(0)
`,
    ],
  ])("%s in the order of creation", async (_, program) => {
    const source = `import asyncio\n${program}\nasyncio.run(main())`;
    const expected = { stdout: "0 1 2 3 4 5 6 7 8 9 10 11 ", stderr: "", exit: 0 };
    expect(await runOnCPython(source)).toEqual(expected);
    expect(await runOnCPython(source, { events: true })).toMatchObject(expected);
  });

  test("catches its own CancelledError and TimeoutError", async () => {
    const source = `
import asyncio
async def main():
    try:
        await asyncio.wait_for(asyncio.Event().wait(), 3)
    except asyncio.TimeoutError as error:
        print(repr(error), asyncio.get_running_loop().time())
    task = asyncio.create_task(asyncio.sleep(1))
    task.cancel("enough")
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error))
asyncio.run(main())
`;
    expect((await runOnCPython(source)).stdout).toBe(
      "TimeoutError() 3.0\nCancelledError('enough')\n",
    );
  });

  test("tells the order of what the loop does", async () => {
    const source = `
import asyncio
async def child():
    await asyncio.sleep(1)
async def main():
    await asyncio.create_task(child())
asyncio.run(main())
`;
    const { events = [] } = await runOnCPython(source, { events: true });
    const story = events.map(([event, subject]) => `${event} ${subject}`.trim());
    expect(story.slice(0, story.indexOf("future.done task 1") + 1)).toEqual([
      "tick.began",
      "handle.ran Task.__step of task 1",
      "task.stepped task 1",
      "tick.began",
      "handle.ran Task.__step of task 2",
      "task.stepped task 2",
      "tick.began",
      "clock.advanced 1.0",
      "handle.ran _set_result_unless_cancelled",
      "future.done future 1",
      "tick.began",
      "handle.ran Task.__wakeup of task 2",
      "task.woken task 2",
      "task.stepped task 2",
      "future.done task 2",
      "tick.began",
      "handle.ran Task.__wakeup of task 1",
      "task.woken task 1",
      "task.stepped task 1",
      "future.done task 1",
    ]);
  });
});
