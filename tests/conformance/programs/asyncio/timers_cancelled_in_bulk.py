import asyncio


async def main():
    loop = asyncio.get_running_loop()
    fired = []
    handles = [loop.call_later(n % 7 + 1, fired.append, n) for n in range(300)]
    for n, handle in enumerate(handles):
        if n % 10:
            handle.cancel()
    await asyncio.sleep(3.5)
    print(len(fired), fired[:8])
    await asyncio.sleep(10)
    print(len(fired), sorted(fired) == list(range(0, 300, 10)), loop.time())
    tasks = [asyncio.create_task(asyncio.sleep(n, n)) for n in range(50)]
    await asyncio.sleep(0)
    for task in tasks[5:]:
        task.cancel()
    done, pending = await asyncio.wait(tasks, timeout=3.5)
    print(len(done), len(pending), sum(task.cancelled() for task in done))


asyncio.run(main())
