# What `async for` and `async with` say of objects that are not what they should be, and why.
import asyncio


class BadNext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 3


class FailingAwait:
    def __aiter__(self):
        return self

    def __anext__(self):
        return self

    def __await__(self):
        raise ValueError("not today")


class NoIterator:
    def __aiter__(self):
        return self


class FailingIter:
    def __aiter__(self):
        raise KeyError("iter")


class BadEnter:
    def __aenter__(self):
        return 3

    async def __aexit__(self, *exc):
        return False


class BadExit:
    async def __aenter__(self):
        return self

    def __aexit__(self, *exc):
        return None


async def loop_over(thing):
    async for item in thing:
        print(item)


async def comprehend(thing):
    return [item async for item in thing]


async def enter(thing):
    async with thing:
        print("  inside")


async def await_it(thing):
    await thing


async def main():
    for action, things in (
        (loop_over, (BadNext(), FailingAwait(), NoIterator(), FailingIter(), [1])),
        (comprehend, (BadNext(), FailingAwait(), range(3))),
        (enter, (BadEnter(), BadExit(), open)),
        (await_it, (3, None, "text", [], asyncio)),
    ):
        for thing in things:
            try:
                await action(thing)
            except Exception as error:
                print(f"{action.__name__}: {type(error).__name__}: {error}")
                if error.__cause__ is not None:
                    print("    because of", repr(error.__cause__))


asyncio.run(main())
