"""Callbacks scheduled during a tick run in the next one; a timer that is due comes after those that are ready."""
import asyncio


def chain(n):
    print("chain", n)
    if n:
        asyncio.get_running_loop().call_soon(chain, n - 1)


def spawn_two(name, depth):
    print("run", name)
    if depth:
        loop = asyncio.get_running_loop()
        loop.call_soon(spawn_two, name + "l", depth - 1)
        loop.call_soon(spawn_two, name + "r", depth - 1)


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(chain, 2)
    loop.call_soon(print, "other")
    loop.call_later(0, print, "timer of zero")
    loop.call_soon(print, "third")
    await asyncio.sleep(0)
    print("main")
    await asyncio.sleep(0)
    print("main again")
    await asyncio.sleep(0.1)
    spawn_two("x", 2)
    await asyncio.sleep(0.1)
    order = []
    for n in range(3):
        loop.call_soon(order.append, f"soon{n}")
        loop.call_later(0, order.append, f"later{n}")
        loop.call_at(loop.time(), order.append, f"at{n}")
    await asyncio.sleep(0.1)
    print(order)


asyncio.run(main())
