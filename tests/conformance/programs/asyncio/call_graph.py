"""capture_call_graph: who awaits whom."""
import asyncio


def shown(text):
    return "\n".join(line.partition("0x")[0] for line in text.splitlines())


async def leaf(event):
    await event.wait()


async def middle(event):
    await leaf(event)


async def outer(event):
    async with asyncio.TaskGroup() as group:
        group.create_task(middle(event), name="middle task")


async def here():
    graph = asyncio.capture_call_graph()
    print(graph.future is asyncio.current_task(), [entry.frame.f_code.co_name for entry in graph.call_stack])
    print(shown(asyncio.format_call_graph()).splitlines()[0])
    print(asyncio.capture_call_graph(limit=0).call_stack, len(asyncio.capture_call_graph(limit=1).call_stack))


async def main():
    event = asyncio.Event()
    task = asyncio.create_task(outer(event), name="outer task")
    await asyncio.sleep(0.1)
    inner = next(t for t in asyncio.all_tasks() if t.get_name() == "middle task")
    graph = asyncio.capture_call_graph(inner)
    print([entry.frame.f_code.co_name for entry in graph.call_stack], graph.future is inner)
    print([parent.future.get_name() for parent in graph.awaited_by])
    for line in shown(asyncio.format_call_graph(inner)).splitlines():
        if "asyncio/" not in line:
            print(line)
    await here()
    gathered = asyncio.gather(task, asyncio.sleep(0))
    print(asyncio.capture_call_graph(task).awaited_by[0].future is asyncio.current_task())
    event.set()
    await gathered
    print(asyncio.capture_call_graph(task).awaited_by, asyncio.capture_call_graph(task).call_stack)
    try:
        asyncio.capture_call_graph(3)
    except TypeError as error:
        print(error)


asyncio.run(main())
try:
    asyncio.capture_call_graph()
except RuntimeError as error:
    print(error)
