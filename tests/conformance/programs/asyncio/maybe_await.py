import asyncio
import inspect


async def maybe(value):
    """Takes what is there already, or waits for what is not."""
    while inspect.isawaitable(value):
        value = await value
    return value


async def later(value, delay=0):
    await asyncio.sleep(delay)
    return value


class Hooks:
    def __init__(self):
        self.hooks = {}

    def on(self, event):
        def register(function):
            self.hooks.setdefault(event, []).append(function)
            return function

        return register

    async def fire(self, event, *args):
        return [await maybe(hook(*args)) for hook in self.hooks.get(event, [])]


hooks = Hooks()


@hooks.on("save")
def plain(name):
    return f"plain {name}"


@hooks.on("save")
async def coroutine(name):
    await asyncio.sleep(0.1)
    return f"coroutine {name}"


@hooks.on("save")
def task(name):
    return asyncio.create_task(later(f"task {name}"))


async def main():
    print(await maybe(1), await maybe(later(2)), await maybe(later(later(3))))
    print(await hooks.fire("save", "x"), await hooks.fire("nothing"))
    future = asyncio.get_running_loop().create_future()
    future.set_result(later("nested"))
    print(await maybe(future))


asyncio.run(main())
