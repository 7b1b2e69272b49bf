"""A program's own methods keep their names, though asyncio has some that are called the same."""

import asyncio


class Task:
    def step(self):
        print("step")

    def wakeup(self):
        print("wakeup")


async def main():
    loop = asyncio.get_running_loop()
    task = Task()
    for handle in loop.call_soon(task.step), loop.call_later(0.1, task.wakeup):
        print(handle)
    await asyncio.sleep(0.2)


asyncio.run(main())
