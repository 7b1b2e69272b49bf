"""Ping-pong: two tasks that take turns, by semaphores, by queues, by one future at a time."""
import asyncio


async def with_semaphores(rounds, log):
    mine, yours = asyncio.Semaphore(1), asyncio.Semaphore(0)

    async def player(name, first, second):
        for n in range(rounds):
            await first.acquire()
            log.append(f"{name}{n}")
            second.release()

    await asyncio.gather(player("ping", mine, yours), player("pong", yours, mine))


async def with_queues(rounds, log):
    there, back = asyncio.Queue(), asyncio.Queue()

    async def pong():
        while (ball := await there.get()) is not None:
            log.append(f"pong{ball}")
            back.put_nowait(ball + 1)

    task = asyncio.create_task(pong())
    ball = 0
    for _ in range(rounds):
        log.append(f"ping{ball}")
        there.put_nowait(ball)
        ball = await back.get()
    there.put_nowait(None)
    await task


async def with_futures(rounds, log):
    loop = asyncio.get_running_loop()
    box = [loop.create_future()]

    async def pong():
        for _ in range(rounds):
            ball, answer = await box[0]
            box[0] = loop.create_future()
            log.append(f"pong{ball}")
            answer.set_result(ball + 1)

    task = asyncio.create_task(pong())
    ball = 0
    for _ in range(rounds):
        log.append(f"ping{ball}")
        answer = loop.create_future()
        box[0].set_result((ball, answer))
        ball = await answer
    await task


async def with_lock(rounds, log):
    lock, turn = asyncio.Lock(), ["ping"]

    async def player(name, other):
        n = 0
        while n < rounds:
            async with lock:
                if turn[0] == name:
                    log.append(f"{name}{n}")
                    turn[0] = other
                    n += 1
            await asyncio.sleep(0)

    await asyncio.gather(player("ping", "pong"), player("pong", "ping"))


async def main():
    for way in (with_semaphores, with_queues, with_futures, with_lock):
        log = []
        await way(3, log)
        print(f"{way.__name__:>15}", *log)
    print(asyncio.get_running_loop().time(), len(asyncio.all_tasks()))


asyncio.run(main())
