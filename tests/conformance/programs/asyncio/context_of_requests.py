"""Context variables as a web framework uses them: each request has its own, helpers see it."""
import asyncio
import contextvars

request_id = contextvars.ContextVar("request_id", default="none")
trail = contextvars.ContextVar("trail")


def note(text):
    trail.get().append(f"{request_id.get()}:{text}")


async def query(n):
    note(f"query{n}")
    await asyncio.sleep(n)
    note(f"row{n}")
    return n


async def handle(number):
    token = request_id.set(f"r{number}")
    notes = []
    trail.set(notes)
    rows = await asyncio.gather(query(1), query(2))
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    loop.call_later(1, lambda: (note("timer"), done.set_result(None)))
    await done
    background = asyncio.create_task(query(3), context=contextvars.copy_context())
    request_id.reset(token)
    note("reset")
    await background
    return rows, notes


async def changes():
    request_id.set("changed inside")
    await asyncio.sleep(0)
    return request_id.get()


async def main():
    for rows, notes in await asyncio.gather(*map(handle, range(2))):
        print(rows, notes)
    print(request_id.get(), trail.get("no trail"))
    print(await changes(), request_id.get())
    request_id.set("outer")
    print(await asyncio.create_task(changes()), request_id.get())
    shared = contextvars.copy_context()
    await asyncio.create_task(changes(), context=shared)
    print(shared[request_id], request_id.get(), shared.run(request_id.get))
    async with asyncio.TaskGroup() as group:
        task = group.create_task(changes(), context=shared)
    print(task.get_context() is shared, task.result())
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print("callback sees", request_id.get()))
    loop.call_soon(lambda: print("given one sees", request_id.get()), context=shared)
    request_id.set("later")
    await asyncio.sleep(0)
    print(await asyncio.to_thread(request_id.get) if False else request_id.get())


asyncio.run(main())
