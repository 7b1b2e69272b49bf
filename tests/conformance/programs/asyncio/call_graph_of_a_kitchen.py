"""Who waits for whom, as capture_call_graph and print_call_graph tell it."""
import asyncio
import io
import sys


def names(graph, depth=0, out=None):
    out = [] if out is None else out
    what = type(graph.future).__name__
    name = graph.future.get_name() if isinstance(graph.future, asyncio.Task) else "-"
    stack = [entry.frame.f_code.co_name for entry in graph.call_stack]
    out.append("  " * depth + f"{what} {name} {stack}")
    for waiter in sorted(graph.awaited_by, key=lambda other: other.future.get_name()):
        names(waiter, depth + 1, out)
    return out


async def chop():
    print(*names(asyncio.capture_call_graph()), sep="\n")
    print("limit 1:", [e.frame.f_code.co_name for e in asyncio.capture_call_graph(limit=1).call_stack])
    print("limit -1:", [e.frame.f_code.co_name for e in asyncio.capture_call_graph(limit=-1).call_stack])
    await asyncio.sleep(1)


async def prepare():
    await chop()


async def soup(onions):
    await onions


async def salad(onions):
    async with asyncio.timeout(5):
        await asyncio.wait([onions])


async def main():
    onions = asyncio.create_task(prepare(), name="onions")
    async with asyncio.TaskGroup() as kitchen:
        kitchen.create_task(soup(onions), name="soup")
        kitchen.create_task(salad(onions), name="salad")
        await asyncio.sleep(0.5)
        print(*names(asyncio.capture_call_graph(onions)), sep="\n")
    print(asyncio.capture_call_graph(onions).awaited_by)

    shelf = asyncio.get_running_loop().create_future()
    baker = asyncio.create_task(soup(shelf), name="baker")
    await asyncio.sleep(0)
    print(*names(asyncio.capture_call_graph(shelf)), sep="\n")
    shelf.set_result("bread")
    await baker
    text = io.StringIO()
    asyncio.print_call_graph(file=text)
    print([line.split(" ")[0] for line in text.getvalue().splitlines()][:1], "main" in text.getvalue())
    for wrong in (3, None):
        try:
            print(asyncio.capture_call_graph(wrong) is not None)
        except TypeError as error:
            print(error)


asyncio.run(main())
