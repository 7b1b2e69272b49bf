import asyncio


def names(graph):
    calls = [entry.frame.f_code.co_name for entry in graph.call_stack]
    return type(graph.future).__name__, calls, [names(by) for by in graph.awaited_by]


async def leaf(show):
    await asyncio.sleep(0)
    show()
    await asyncio.sleep(0)


async def branch(show):
    await leaf(show)


async def through_gather(show):
    await asyncio.gather(branch(show), asyncio.sleep(0.1))


async def through_group(show):
    async with asyncio.TaskGroup() as group:
        group.create_task(branch(show), name="in a group")


async def through_wait(show):
    await asyncio.wait_for(branch(show), 5)


def show():
    print(names(asyncio.capture_call_graph()))
    print(len(asyncio.format_call_graph().splitlines()) > 2)


async def main():
    for way in through_gather, through_group, through_wait:
        print("--", way.__name__)
        await asyncio.create_task(way(show))
    future = asyncio.get_running_loop().create_future()

    async def waits():
        await future

    tasks = [asyncio.create_task(waits(), name=f"w{n}") for n in range(2)]
    await asyncio.sleep(0)
    print(sorted(str(names(by)) for by in asyncio.capture_call_graph(future).awaited_by))
    print(names(asyncio.capture_call_graph(tasks[0])))
    print(names(asyncio.capture_call_graph(limit=1)))
    future.set_result(None)
    await asyncio.gather(*tasks)


asyncio.run(main())
try:
    print(asyncio.capture_call_graph())
except RuntimeError as error:
    print(error)
