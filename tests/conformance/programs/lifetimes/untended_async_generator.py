"""Asynchronous generators that were never begun inside a running loop have nobody to close them but their end."""
import types


@types.coroutine
def pause():
    yield "paused"


async def numbers(name):
    try:
        yield 1
        yield 2
    finally:
        print(name, "closed")


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        print("will not go")
        yield 2


async def waits_in_finally():
    try:
        yield 1
    finally:
        await pause()
        print("never")


def drive(awaitable):
    try:
        awaitable.send(None)
    except StopIteration as stop:
        return stop.value


generator = numbers("dropped")
print(drive(anext(generator)))
del generator
print("after the first")
generator = numbers("exhausted")
print(drive(anext(generator)), drive(anext(generator)))
try:
    drive(anext(generator))
except StopAsyncIteration:
    print("over")
del generator
for make in stubborn, waits_in_finally:
    generator = make()
    print(drive(anext(generator)))
    generator = None
    print("end of", make.__name__)
generator = numbers("at exit")
drive(anext(generator))
