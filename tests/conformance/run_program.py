"""Runs one program as `python FILE` would, and reports what it printed and how it exited."""

import atexit
import builtins
import contextvars
import gc
import importlib
import io
import linecache
import os
import random
import sys
import time
import traceback
import types
import warnings
import weakref
from contextlib import ExitStack, contextmanager

EXIT_INVALID = 2
EXIT_BUDGET = 3
EXIT_WAITS = 4

TOOL = sys.monitoring.DEBUGGER_ID
HARNESS_FILE = (lambda: 0).__code__.co_filename


class OutOfBudget(SystemExit):
    """The program made more jumps and calls than it was allowed to."""


class Output:
    """Standard output and error; what is written after `freeze` is lost."""

    def __init__(self):
        self.buffers = {name: io.BytesIO() for name in ("stdout", "stderr")}
        self.streams = {
            "stdout": self.stream("stdout", "strict"),
            "stderr": self.stream("stderr", "backslashreplace"),
        }
        self.frozen = None

    def stream(self, name, errors):
        return io.TextIOWrapper(
            self.buffers[name], "utf-8", errors, newline="\n", write_through=True
        )

    def texts(self):
        for stream in self.streams.values():
            stream.flush()
        return {name: buffer.getvalue().decode() for name, buffer in self.buffers.items()}

    def freeze(self):
        if self.frozen is None:
            self.frozen = self.texts()

    def result(self):
        self.freeze()
        return self.frozen


class Ending:
    """The first one counts: after an `end`, nothing the program prints or returns does."""

    def __init__(self, output):
        self.output = output
        self.exit = None

    def end(self, exception, code):
        self.output.freeze()
        self.exited(code)
        raise exception

    def exited(self, code):
        if self.exit is None:
            self.exit = code


class Budget:
    """Counts jumps and calls; one that is overdrawn stays so, whatever the program catches."""

    EVENTS = (sys.monitoring.events.JUMP, sys.monitoring.events.PY_START)

    def __init__(self, limit, ending):
        self.left, self.ending = limit, ending

    def count(self, code, *_):
        self.left -= 1
        if self.left < 0 and code.co_filename != HARNESS_FILE:
            self.ending.end(OutOfBudget(), EXIT_BUDGET)

    def __enter__(self):
        sys.monitoring.use_tool_id(TOOL, "budget")
        for event in self.EVENTS:
            sys.monitoring.register_callback(TOOL, event, self.count)
        sys.monitoring.set_events(TOOL, sum(self.EVENTS))

    def __exit__(self, kind, error, trace):
        sys.monitoring.set_events(TOOL, 0)
        sys.monitoring.free_tool_id(TOOL)
        return isinstance(error, OutOfBudget)


@contextmanager
def main_module(source, file):
    module = types.ModuleType("__main__")
    module.__file__ = file
    module.__builtins__ = builtins
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
    kept = sys.modules["__main__"]
    sys.modules["__main__"] = module
    try:
        yield module
    finally:
        sys.modules["__main__"] = kept
        del linecache.cache[file]


def exit_code(request):
    code = request.code
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF
    print(code, file=sys.stderr)
    return 1


def program_traceback(entry, file):
    """Without the frames of this harness."""
    while entry is not None and entry.tb_frame.f_code.co_filename != file:
        entry = entry.tb_next
    return entry


# What a program may put in their place is gone with it.
HOOKS = ("breakpointhook", "displayhook", "excepthook", "unraisablehook")


def surroundings(case, clock, output):
    """What a program finds in the modules it may import."""
    yield time, clock.replacements()
    yield os, {"cpu_count": lambda: 8}
    hooks = {name: getattr(sys, name) for name in HOOKS}
    yield sys, {**output.streams, **hooks, "stdin": io.StringIO(), "argv": [case["file"]]}


LOGGING = ("logging", "logging.handlers", "logging.config")


@contextmanager
def own_settings(source):
    """What a program sets in modules that it shares with the next one is undone."""
    kept = {name: sys.modules.pop(name) for name in LOGGING if name in sys.modules}
    if "logging" in source:
        # Now, because it keeps `time.localtime`, which is another one while the program runs.
        importlib.import_module("logging")
    shown = {name: getattr(warnings, name) for name in ("showwarning", "formatwarning")}
    try:
        with warnings.catch_warnings(), replaced(warnings, shown):
            yield
    finally:
        for name in LOGGING:
            sys.modules.pop(name, None)
        sys.modules.update(kept)


def execute(source, module, file):
    try:
        code = compile(source, file, "exec", dont_inherit=True)
    except SyntaxError as error:
        traceback.print_exception(error.with_traceback(None))
        return EXIT_INVALID
    try:
        exec(code, module.__dict__)
        return 0
    except SystemExit as request:
        return exit_code(request)
    except BaseException as error:
        error.__traceback__ = program_traceback(error.__traceback__, file)
        sys.excepthook(type(error), error, error.__traceback__)
        return 1


def finalize(module):
    """As the interpreter does on its way out: handlers first, then the names of the module."""
    atexit._run_exitfuncs()
    names = [name for name in module.__dict__ if not name.startswith("__")]
    for name in sorted(names, key=lambda name: not name.startswith("_")):
        module.__dict__[name] = None
    gc.collect()


def forget_exits():
    """What earlier programs wanted done at their end, and that they have ended: no other is to know."""
    atexit._clear()
    weakref.finalize._registry.clear()
    weakref.finalize._registered_with_atexit = False
    weakref.finalize._shutdown = False


@contextmanager
def collected_when_asked():
    """At its end, and when a program asks: else the number of objects made before decides when."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def enter_asyncio(stack, case, clock, ending):
    """Gives the program an asyncio; returns what is to be told of it."""
    asyncio = stack.enter_context(own_asyncio(pure=case["events"]))
    install_virtual_loop(asyncio, clock, lambda: ending.end(WaitsForEver(), EXIT_WAITS))
    if not case["events"]:
        return {}
    stack.enter_context(collected_when_asked())
    return {"events": LoopEvents(asyncio, clock, ending).list}


def answer(case):
    source, file = case["source"], case["file"]
    clock = VirtualClock(case["epoch"])
    output = Output()
    ending = Ending(output)
    random.seed(case["seed"])
    forget_exits()
    with ExitStack() as stack:
        module = stack.enter_context(main_module(source, file))
        stack.enter_context(own_settings(source))
        # Loading it is most of the time a small program takes.
        told = enter_asyncio(stack, case, clock, ending) if "asyncio" in source else {}
        for owner, values in surroundings(case, clock, output):
            stack.enter_context(replaced(owner, values))
        with Budget(case["budget"], ending):
            # In a context of its own, so that no variable of another program is set.
            ending.exited(contextvars.Context().run(execute, source, module, file))
            finalize(module)
    return {**output.result(), "exit": ending.exit, **told}
