import asyncio


def make_counter():
    count = 0

    async def increment(by=1, /, *, times=1):
        nonlocal count
        for _ in range(times):
            await asyncio.sleep(0)
            count += by
        return count

    return increment


async def apply(function, *args, **kwargs):
    result = function(*args, **kwargs)
    if asyncio.iscoroutine(result):
        result = await result
    return result


class Meta(type):
    async def create(cls, *args):
        await asyncio.sleep(0)
        return cls(*args)


class Point(metaclass=Meta):
    def __init__(self, x, y):
        self.x, self.y = x, y

    async def __aenter__(self):
        return self.x

    async def __aexit__(self, *exc):
        return exc[0] is ZeroDivisionError

    @property
    async def length(self):
        await asyncio.sleep(0)
        return (self.x**2 + self.y**2) ** 0.5

    async def __call__(self, z):
        return self.x + self.y + z


async def main():
    counter = make_counter()
    print(await counter(), await counter(5, times=2), await asyncio.gather(counter(), counter(10)))
    print(await apply(len, "abc"), await apply(counter, 100), await apply(lambda: counter()))
    point = await Point.create(3, 4)
    print(await point.length, await point(5))
    async with point as x:
        print(x, 1 / 0)
    print("swallowed")
    async with point as x, await Point.create(1, 2) as y:
        print(x, y)
    async with (Point(5, 6) as a, Point(7, 8) as b,):
        print(a + b)
    values = [await coroutine for coroutine in (counter(), point(1))]
    print(values, f"{await counter()} {await point(0)!r}")
    print(await (await asyncio.sleep(0, asyncio.create_task(point(2)))))
    print({await counter(): [await counter()]}, (await counter()) + (await counter()), not await counter(), -await point(1))
    result = await counter() if await point(0) > 5 else None
    print(result, await asyncio.sleep(0, 1) or 2, 5 < await counter() < 1000)


asyncio.run(main())
