import asyncio
import functools
import inspect
import types


async def function():
    pass


async def generator():
    yield


@types.coroutine
def decorated():
    yield


def plain():
    return function()


class Thing:
    async def method(self):
        pass

    async def __call__(self):
        pass

    @staticmethod
    async def static():
        pass

    @classmethod
    async def of_class(cls):
        pass


class Wrapper:
    def __init__(self, inner):
        self.inner = inner

    def __call__(self):
        return self.inner()


marked = inspect.markcoroutinefunction(Wrapper(function))
candidates = {
    "function": function, "generator": generator, "decorated": decorated, "plain": plain, "method": Thing().method,
    "static": Thing.static, "class": Thing.of_class, "callable": Thing(), "partial": functools.partial(function),
    "twice": functools.partial(functools.partial(function)), "lambda": lambda: function(), "marked": marked,
    "wrapper": Wrapper(function),
}
for name, candidate in candidates.items():
    print(name, inspect.iscoroutinefunction(candidate), inspect.isasyncgenfunction(candidate))
for name in "function", "generator", "decorated", "plain", "callable", "partial":
    made = candidates[name]()
    print(name, asyncio.iscoroutine(made), inspect.iscoroutine(made), inspect.isawaitable(made), inspect.isasyncgen(made))
    if hasattr(made, "close"):
        made.close()
print(asyncio.iscoroutine(5), inspect.isawaitable(5))
