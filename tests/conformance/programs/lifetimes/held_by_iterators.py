"""What an iterator goes over is alive as long as the iterator is."""
import asyncio


class Thing:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


async def value(n):
    return n


async def countdown(n):
    while n:
        yield n
        n -= 1


async def main():
    for coroutine in [value(1), value(2)]:
        print(await coroutine)
    for name, coroutine in {"a": value(3), "b": value(4)}.items():
        print(name, await coroutine)
    for i, coroutine in enumerate([value(5), value(6)]):
        print(i, await coroutine)
    for x, coroutine in zip("xy", (value(7), value(8))):
        print(x, await coroutine)
    for coroutine in map(value, [9, 10]):
        print(await coroutine)
    for coroutine in reversed([value(11), value(12)]):
        print(await coroutine)
    print([await c for c in [value(13), value(14)]])
    print(await anext(countdown(1)), await anext(countdown(0), "default"))


asyncio.run(main())
for thing in [Thing(1), Thing(2)]:
    print("thing", thing.n)
print("after the loop")
del thing
iterator = iter([Thing(3), Thing(4)])
print(next(iterator).n)
print("between")
print(next(iterator).n)
del iterator
print("end")
