import { describe, expect, test } from "vitest";
import { run } from "../../engine/program.ts";
import { printed } from "../support/printed.ts";

/** Compared with CPython 3.11, which was sent its signals by timers. */

const SIGINT = 2;
const SIGTERM = 15;

describe("handlers", () => {
  test("are refused for signals that nobody can handle", () => {
    const program = `
import asyncio, signal
async def main():
    loop = asyncio.get_running_loop()
    for number in signal.SIGKILL, signal.SIGSTOP:
        try: loop.add_signal_handler(number, print)
        except RuntimeError as error: print(error, repr(error.__context__), loop.remove_signal_handler(number))
asyncio.run(main())`;
    expect(printed(program)).toEqual([
      "sig 9 cannot be caught OSError(22, 'Invalid argument') False",
      "sig 19 cannot be caught OSError(22, 'Invalid argument') False",
    ]);
  });
});

describe("Ctrl-C", () => {
  const program = `
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    try:
        await asyncio.sleep(10)
    finally:
        print("cleaning up", loop.time())
        await asyncio.sleep(1)
        print("clean", loop.time())
try: asyncio.run(main())
except KeyboardInterrupt: print("KeyboardInterrupt")`;

  test("cancels the main task, which may clean up", () => {
    expect(printed(program, { signals: [{ at: 2, signal: SIGINT }] })).toEqual([
      "cleaning up 2.0",
      "clean 3.0",
      "KeyboardInterrupt",
    ]);
  });

  test("the second one does not wait for that", () => {
    const signals = [2, 2.5].map((at) => ({ at, signal: SIGINT }));
    expect(printed(program, { signals })).toEqual(["cleaning up 2.0", "KeyboardInterrupt"]);
  });

  test("outside of a loop it is raised where the main thread waits", () => {
    const { stderr, exit } = run("import time\ntime.sleep(5)\n", {
      signals: [{ at: 1, signal: SIGINT }],
    });
    expect(stderr).toMatch(/line 2, in <module>\n {4}time\.sleep\(5\)\n.*\nKeyboardInterrupt\n$/);
    expect(exit).toBe(1);
  });
});

describe("handlers", () => {
  test("a loop calls its own as a callback", () => {
    const lines = printed(
      `
import asyncio, signal
async def main():
    loop, stop = asyncio.get_running_loop(), asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    await stop.wait()
    print("stopped", loop.time())
    print(loop.remove_signal_handler(signal.SIGTERM), loop.remove_signal_handler(signal.SIGTERM))
    try: loop.add_signal_handler(signal.SIGTERM, main)
    except TypeError as error: print(error)
asyncio.run(main())`,
      { signals: [{ at: 3, signal: SIGTERM }] },
    );
    expect(lines).toEqual([
      "stopped 3.0",
      "True False",
      "coroutines cannot be used with add_signal_handler()",
    ]);
  });

  test("a sleep goes on after one, unless that raises", () => {
    const lines = printed(`
import os, signal, time
class Late(Exception): pass
def note(number, frame): print(signal.Signals(number).name, time.monotonic())
def raising(number, frame): raise Late
signal.signal(signal.SIGALRM, note)
signal.setitimer(signal.ITIMER_REAL, 0.5)
time.sleep(1)
print("slept", time.monotonic())
signal.signal(signal.SIGALRM, raising)
signal.alarm(1)
try: time.sleep(5)
except Late: print("late", time.monotonic())
signal.signal(signal.SIGUSR1, note)
os.kill(os.getpid(), signal.SIGUSR1)
signal.signal(signal.SIGUSR2, signal.SIG_IGN)
signal.raise_signal(signal.SIGUSR2)`);
    expect(lines).toEqual(["SIGALRM 0.5", "slept 1.0", "late 2.0", "SIGUSR1 2.0"]);
  });

  test("they run in the main thread and are set there", () => {
    const lines = printed(`
import signal, threading
def show(number, frame): print(threading.current_thread().name)
signal.signal(signal.SIGUSR1, show)
def work():
    signal.raise_signal(signal.SIGUSR1)
    try: signal.signal(signal.SIGUSR1, show)
    except ValueError as error: print(error)
thread = threading.Thread(target=work)
thread.start()
thread.join()`);
    expect(lines.toSorted()).toEqual([
      "MainThread",
      "signal only works in main thread of the main interpreter",
    ]);
  });

  test("a signal that nothing handles ends the run as it ends a process", () => {
    const { stdout, exit, ending } = run(
      "import time\nprint('begun')\ntime.sleep(9)\nprint('never')",
      {
        signals: [{ at: 1, signal: SIGTERM }],
      },
    );
    expect([stdout, exit, ending]).toEqual(["begun\n", 128 + SIGTERM, "exited"]);
  });
});
