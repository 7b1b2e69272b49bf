"""Runs a program some times and tells how long each run took; for CPython, native or in WebAssembly."""

import asyncio
import contextlib
import io
import json
import sys
import time

FILE = "program.py"


class VirtualLoop(asyncio.BaseEventLoop):
    """A loop whose clock moves only when the loop has nothing else to do."""

    def __init__(self):
        super().__init__()
        self._now = 0.0
        self._selector = self

    def time(self):
        return self._now

    def select(self, timeout):
        if timeout:
            self._now += timeout
        return []

    def _process_events(self, events):
        pass


def run_virtually(main):
    """`asyncio.run` on a virtual clock, also where another loop is said to run already."""
    outer = asyncio._get_running_loop()
    asyncio._set_running_loop(None)
    loop = VirtualLoop()
    try:
        return loop.run_until_complete(main)
    finally:
        loop.close()
        asyncio._set_running_loop(outer)


def appending(events):
    """A tracer that keeps as little as a tracer can: what, where."""

    def local(frame, event, arg):
        events.append((event, frame.f_code, frame.f_lineno))
        return local

    return outermost(local)


def with_reprs(events):
    """A tracer that keeps what a person wants to see: the variables, as texts."""

    def local(frame, event, arg):
        variables = {name: repr(value) for name, value in frame.f_locals.items()}
        events.append((event, frame.f_code, frame.f_lineno, variables))
        return local

    return outermost(local)


def outermost(local):
    """Called once a frame: only the program's own are traced."""

    def enter(frame, event, arg):
        return local(frame, event, arg) if frame.f_code.co_filename == FILE else None

    return enter


TRACERS = {"plain": None, "traced": appending, "reprs": with_reprs}


def measure(source, mode, runs, limit, virtual):
    """Milliseconds of each run, the lines of the last one, and what it printed."""
    if virtual:
        asyncio.run = run_virtually
    code = compile(source, FILE, "exec")
    times = []
    began = time.perf_counter()
    while len(times) < runs and (not times or time.perf_counter() - began < limit):
        events = []
        tracer = TRACERS[mode] and TRACERS[mode](events)
        with contextlib.redirect_stdout(io.StringIO()) as written:
            sys.settrace(tracer)
            start = time.perf_counter()
            exec(code, {"__name__": "__main__"})
            end = time.perf_counter()
            sys.settrace(None)
        times.append((end - start) * 1000)
    lines = sum(event[0] == "line" for event in events)
    return json.dumps({"times": times, "lines": lines, "output": written.getvalue()})


def answer(request):
    asked = json.loads(request)
    return measure(*(asked[name] for name in ("source", "mode", "runs", "limit", "virtual")))


if __name__ == "__main__":
    print(answer(sys.stdin.read()))
