"""In which order things end that a list has held: from the last to the first."""
import asyncio


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("end of", self.name)


async def bad(n):
    raise ValueError(n)


async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print(repr(context["exception"])))
    things = [Noisy(n) for n in "abcd"]
    things.pop(1)
    print("popped")
    things.clear()
    print("cleared")
    things = [Noisy(n) for n in "xyz"]
    del things[:2]
    print("deleted")
    things = [Noisy(n) for n in "12"]
    print("replaced")
    things = None
    tasks = [asyncio.create_task(bad(n)) for n in range(3)]
    await asyncio.sleep(0)
    tasks.clear()
    print("tasks cleared")
    table = {n: Noisy(f"value {n}") for n in range(3)}
    table.clear()
    print("dict cleared")
    pair = (Noisy("first"), Noisy("second"))
    del pair
    print("end")


asyncio.run(main())
