"""Coroutines as methods: static, class, property, dunder, partial, inherited, mocked by a subclass."""
import asyncio
import functools
import inspect


class Base:
    made = 0

    def __init__(self, value):
        self.value = value

    @classmethod
    async def make(cls, value):
        await asyncio.sleep(0)
        cls.made += 1
        return cls(value)

    @staticmethod
    async def helper(x):
        await asyncio.sleep(0)
        return x * 2

    @property
    def doubled(self):
        return self.helper(self.value)

    async def __call__(self, other):
        await asyncio.sleep(0)
        return self.value + other

    def __await__(self):
        return self.helper(self.value).__await__()

    async def get(self):
        return f"base {self.value}"


class Derived(Base):
    async def get(self):
        inherited = await super().get()
        return f"derived of {inherited}"

    async def __aiter__(self):
        for n in range(self.value):
            yield n

    async def __aenter__(self):
        return await self.get()

    async def __aexit__(self, *exc):
        self.value = None


def logged(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        result = await function(*args, **kwargs)
        print("   logged", function.__name__, result)
        return result

    return wrapper


@logged
async def compute(a, b=1, *, c=0):
    return a + b + c


async def main():
    base, derived = await asyncio.gather(Base.make(1), Derived.make(3))
    print(type(base).__name__, type(derived).__name__, Base.made, Derived.made)
    print(await base, await derived, await base.doubled, await derived(10), await base.get(), await derived.get())
    try:
        print([n async for n in derived])
    except TypeError as error:
        print(error)
    async with derived as text:
        print(text)
    print(derived.value)
    partial = functools.partial(compute, 1, c=5)
    print(await partial(), await partial(b=2), compute.__name__)
    for thing in (Base.make, base.get, Base.helper, base, partial, compute, Derived.__aiter__, lambda: base.get()):
        name = getattr(thing, "__qualname__", type(thing).__name__)
        print(name, inspect.iscoroutinefunction(thing), inspect.isasyncgenfunction(thing), inspect.isawaitable(thing))
    method = base.get
    print(await method(), await Base.get(derived), await getattr(derived, "get")())
    bound = asyncio.create_task(derived.get(), name=derived.get.__qualname__)
    print(bound.get_name(), await bound)


asyncio.run(main())
