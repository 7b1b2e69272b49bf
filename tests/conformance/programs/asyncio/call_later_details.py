import asyncio


def note(*args):
    print(f"{asyncio.get_running_loop().time():g}", *args)


async def main():
    loop = asyncio.get_running_loop()
    handles = [loop.call_later(delay, note, "later", delay) for delay in (0.3, 0.1, 0.2, 0.1, 0, -1)]
    loop.call_soon(note, "soon")
    loop.call_at(0.15, note, "at 0.15")
    loop.call_at(-5, note, "in the past")
    print([handle.when() for handle in handles], [handle.cancelled() for handle in handles])
    handles[2].cancel()
    handles[2].cancel()
    print(handles[2].cancelled(), handles[0] < handles[1], handles[1] == handles[3], handles[1] >= handles[3])
    print(isinstance(handles[0], asyncio.Handle), isinstance(handles[0], asyncio.TimerHandle))
    await asyncio.sleep(0.5)
    soon = loop.call_soon(note, "never")
    soon.cancel()
    print(soon.cancelled(), soon)
    for wrong in [(None, note), ("1", note)]:
        try:
            loop.call_later(*wrong)
        except TypeError as error:
            print(error)
    for method, args in (loop.call_at, (None, note)), (loop.call_soon, ()), (loop.call_later, (1,)):
        try:
            method(*args)
        except TypeError as error:
            print(error)
    try:
        loop.call_soon(note, key=1)
    except TypeError as error:
        print(error)

    def repeat(n):
        note("repeat", n)
        if n:
            loop.call_later(0.25, repeat, n - 1)

    repeat(3)
    await asyncio.sleep(1)
    cancelled = loop.call_later(0.1, note, "cancelled by an earlier one")
    loop.call_later(0.1, note, "same moment")
    loop.call_later(0.05, cancelled.cancel)
    await asyncio.sleep(0.2)
    many = [loop.call_later(1 + n / 1000, note, n) for n in range(200)]
    for handle in many[:-1]:
        handle.cancel()
    await asyncio.sleep(2)


asyncio.run(main())
