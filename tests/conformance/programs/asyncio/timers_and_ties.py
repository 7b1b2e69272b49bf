"""Timers with equal and nearly equal deadlines, in the past, and far away."""
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    log = []

    def note(name):
        log.append(f"{name}@{loop.time():g}")

    def show(title):
        print(title, *log)
        log.clear()

    for n in range(3):
        loop.call_later(1, note, f"a{n}")
    loop.call_at(loop.time() + 1, note, "b")
    await asyncio.sleep(1)
    show("equal:")

    base = loop.time()
    for n, extra in enumerate((3e-10, 0, 2e-10, 1e-6)):
        loop.call_at(base + 1 + extra, note, n)
    await asyncio.sleep(2)
    show("within a nanosecond:")

    loop.call_later(-5, note, "past")
    loop.call_later(0, note, "zero")
    loop.call_at(0, note, "long ago")
    loop.call_soon(note, "soon")
    note("now")
    await asyncio.sleep(0)
    show("after one turn:")
    await asyncio.sleep(0)
    show("after two:")

    handle = loop.call_later(1, note, "cancelled")
    loop.call_later(1, handle.cancel)
    loop.call_later(0.5, handle.cancel)
    await asyncio.sleep(2)
    show("cancelled before:")
    handles = [loop.call_later(1, note, n) for n in range(3)]
    handles.insert(0, loop.call_at(handles[0].when(), note, "first?"))
    loop.call_at(handles[0].when() - 1e-12, handles[2].cancel)
    await asyncio.sleep(2)
    show("cancelled in the same turn:")

    async def chain(n):
        loop.call_later(0.25, note, f"timer{n}")
        await asyncio.sleep(0.25)
        note(f"sleeper{n}")

    await asyncio.gather(*map(chain, range(2)))
    show("timers and sleepers:")
    for wrong in (None, "1", [2]):
        try:
            loop.call_later(wrong, note)
        except TypeError as error:
            print(type(error).__name__, error)
    try:
        loop.call_at(None, note)
    except TypeError as error:
        print(error)
    try:
        await asyncio.sleep(float("nan"))
    except ValueError as error:
        print(error)
    print(await asyncio.sleep(-1, "negative"), await asyncio.sleep(True, "True"), loop.time())


asyncio.run(main())
