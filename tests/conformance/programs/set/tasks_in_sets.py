"""Sets of tasks inside asyncio come in the order in which the tasks were made."""

import asyncio


async def work(n):
    return n


async def main():
    tasks = [asyncio.create_task(work(i), name=f"t{i}") for i in range(20)]
    done, pending = await asyncio.wait(reversed(tasks))
    print([task.get_name() for task in done], pending)
    done, _ = await asyncio.wait({tasks[5], tasks[3], tasks[9]})
    print([task.get_name() for task in done])
    for next_done in asyncio.as_completed([tasks[4], tasks[2], tasks[17]]):
        print(await next_done)
    print(len(set(tasks)), tasks[0] in set(tasks), len(set(tasks) - done), set(tasks[:3]) <= set(tasks))


asyncio.run(main())
