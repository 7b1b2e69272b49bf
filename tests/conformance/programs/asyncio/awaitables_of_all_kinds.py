"""What can stand behind await: an iterator, a generator, a decorated function, a class."""
import asyncio
import types


class Countdown:
    """Gives way so many times, then answers."""

    def __init__(self, n, answer):
        self.n, self.answer = n, answer

    def __await__(self):
        while self.n:
            self.n -= 1
            yield
        return self.answer


class Step:
    """An iterator written out."""

    def __init__(self):
        self.calls = 0

    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        self.calls += 1
        if self.calls < 3:
            return None
        raise StopIteration(f"after {self.calls} calls")


class Delegates:
    def __await__(self):
        first = yield from asyncio.sleep(1, "slept").__await__()
        second = yield from Countdown(1, "counted").__await__()
        return first, second


@types.coroutine
def old_style(n):
    for _ in range(n):
        yield
    return (yield from asyncio.sleep(0, "old style"))


class Wrong:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return self.value


async def counts(log):
    for n in range(4):
        log.append(n)
        await asyncio.sleep(0)


async def main():
    log = []
    other = asyncio.create_task(counts(log))
    print(await Countdown(2, "answer"), log)
    print(await Step(), log)
    print(await Delegates(), log)
    print(await old_style(2), await asyncio.ensure_future(Countdown(1, "as a task")))
    print(await asyncio.gather(Countdown(0, "a"), Step(), Delegates()))
    print(await asyncio.wait_for(Delegates(), 5), await asyncio.shield(Countdown(3, "shielded")))
    for value in (3, [1], "text", asyncio.sleep(0)):
        try:
            await Wrong(value)
        except TypeError as error:
            print(error)
        if hasattr(value, "close"):
            value.close()
    for value in (None, 3, asyncio.sleep, Countdown):
        try:
            await value
        except TypeError as error:
            print(error)
    await other


asyncio.run(main())
