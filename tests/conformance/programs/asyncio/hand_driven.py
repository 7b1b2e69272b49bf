"""A coroutine needs no loop: whoever calls send is one."""
import inspect
import types


@types.coroutine
def ask(question):
    answer = yield question
    return answer


class Pause:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self
        return f"{self.value}:{got}"

    def __repr__(self):
        return f"Pause({self.value})"


async def inner(n):
    first = await ask(f"q{n}")
    try:
        second = await Pause(n)
    except LookupError as error:
        second = f"caught {error!r}"
    return first, second


async def outer():
    results = []
    for n in range(2):
        results.append(await inner(n))
    return results


def states(coroutine):
    return inspect.getcoroutinestate(coroutine), coroutine.cr_await is not None, coroutine.cr_running


coroutine = outer()
print(states(coroutine))
try:
    coroutine.send("too early")
except TypeError as error:
    print(error)
print(coroutine.send(None), states(coroutine))
print(coroutine.send("a0"))
print(coroutine.send("p0"))
print(coroutine.send("a1"))
try:
    print(coroutine.throw(KeyError("thrown")))
except StopIteration as stop:
    print("returned", stop.value)
print(states(coroutine))
try:
    coroutine.send(None)
except RuntimeError as error:
    print(error)

coroutine = outer()
coroutine.send(None)
coroutine.close()
print(states(coroutine), coroutine.close())
coroutine = inner(5)
coroutine.send(None)
try:
    coroutine.throw(ZeroDivisionError("out"))
except ZeroDivisionError as error:
    print(repr(error), states(coroutine))

wrapper = inner(6).__await__()
print(next(wrapper), wrapper.send("x"), type(wrapper).__name__)
wrapper.close()
