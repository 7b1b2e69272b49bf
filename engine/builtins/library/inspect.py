"""Lib/inspect.py: what kind of thing a value is."""

from types import (
    AsyncGeneratorType, BuiltinFunctionType, CoroutineType, FrameType, FunctionType, GeneratorType, MethodType,
    ModuleType, TracebackType,
)

CORO_CREATED, CORO_RUNNING = "CORO_CREATED", "CORO_RUNNING"
CORO_SUSPENDED, CORO_CLOSED = "CORO_SUSPENDED", "CORO_CLOSED"
GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
_OPTIMIZED, CO_VARARGS, CO_VARKEYWORDS = 1, 4, 8
CO_GENERATOR, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 0x20, 0x80, 0x100, 0x200


def ismodule(object): return isinstance(object, ModuleType)
def isclass(object): return isinstance(object, type)
def ismethod(object): return isinstance(object, MethodType)
def isfunction(object): return isinstance(object, FunctionType)
def isbuiltin(object): return isinstance(object, BuiltinFunctionType)
def isgenerator(object): return isinstance(object, GeneratorType)
def iscoroutine(object): return isinstance(object, CoroutineType)
def isasyncgen(object): return isinstance(object, AsyncGeneratorType)
def isframe(object): return isinstance(object, FrameType)
def istraceback(object): return isinstance(object, TracebackType)


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object)


def isawaitable(object):
    if isinstance(object, CoroutineType) or hasattr(type(object), "__await__"):
        return True
    return isinstance(object, GeneratorType) and bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)


def _has_flag(function, flag):
    while ismethod(function) or hasattr(function, "func") and hasattr(function, "keywords"):
        function = function.__func__ if ismethod(function) else function.func
    return isfunction(function) and bool(function.__code__.co_flags & flag)


def iscoroutinefunction(obj):
    return _has_flag(obj, CO_COROUTINE) or getattr(obj, "_is_coroutine_mark", None) is True


def markcoroutinefunction(func):
    func._is_coroutine_mark = True
    return func


def isgeneratorfunction(obj):
    return _has_flag(obj, CO_GENERATOR)


def isasyncgenfunction(obj):
    return _has_flag(obj, CO_ASYNC_GENERATOR)


def getcoroutinestate(coroutine):
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_suspended:
        return CORO_SUSPENDED
    return CORO_CLOSED if coroutine.cr_frame is None else CORO_CREATED


def getgeneratorstate(generator):
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_suspended:
        return GEN_SUSPENDED
    return GEN_CLOSED if generator.gi_frame is None else GEN_CREATED


def getdoc(object):
    text = getattr(object, "__doc__", None)
    return cleandoc(text) if isinstance(text, str) else None


def cleandoc(doc):
    lines = doc.expandtabs().split("\n")
    margins = [len(line) - len(line.lstrip(" ")) for line in lines[1:] if line.strip(" ")]
    margin = min(margins, default=0)
    lines = [lines[0].lstrip(" "), *[line[margin:] for line in lines[1:]]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def unwrap(func, *, stop=None):
    while hasattr(func, "__wrapped__") and not (stop and stop(func)):
        func = func.__wrapped__
    return func


def getmembers(object, predicate=None):
    found = [(name, getattr(object, name)) for name in dir(object) if hasattr(object, name)]
    return sorted([pair for pair in found if predicate is None or predicate(pair[1])], key=lambda pair: pair[0])
