"""Tasks of a class of one's own, made by a factory: they time themselves and count their steps."""
import asyncio


class TimedTask(asyncio.Task):
    def __init__(self, coro, *, loop, label="job", **kwargs):
        super().__init__(coro, loop=loop, **kwargs)
        self.label = label
        self.begun = loop.time()
        self.add_done_callback(TimedTask.over)

    def over(self):
        self.took = self.get_loop().time() - self.begun

    def cancel(self, msg=None):
        print(f"cancel {self.label}: {msg}")
        return super().cancel(msg=msg)

    def __repr__(self):
        return f"<{self.label} {self._state.lower()}>"


def factory(loop, coro, **kwargs):
    return TimedTask(coro, loop=loop, **kwargs)


async def sleeps(seconds):
    await asyncio.sleep(seconds)
    return seconds


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_task_factory())
    loop.set_task_factory(factory)
    one = loop.create_task(sleeps(2), label="one")
    two = asyncio.create_task(sleeps(1), name="second", label="two")
    print(one, two, two.get_name(), isinstance(asyncio.ensure_future(sleeps(0)), TimedTask))
    print(await asyncio.gather(one, two))
    await asyncio.sleep(0)
    print(one, one.took, two.took)
    three = loop.create_task(sleeps(9), label="three")
    try:
        await asyncio.wait_for(three, 1)
    except TimeoutError:
        print(three, three.cancelled())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sleeps(9), label="four")
            group.create_task(sleeps("five"), label="five")
    except* TypeError as errors:
        print(errors.exceptions)
    print(await asyncio.gather(sleeps(1), sleeps(0)))
    try:
        loop.set_task_factory("nonsense")
    except TypeError as error:
        print(error)
    loop.set_task_factory(None)
    print(type(asyncio.create_task(sleeps(0))).__name__)


asyncio.run(main())
