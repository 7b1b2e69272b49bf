"""Stopping work at the first of three: enough results, a deadline, or too many errors."""
import asyncio


async def probe(n):
    await asyncio.sleep(n % 4 * 0.5 + 0.25)
    if n % 3 == 2:
        raise ConnectionError(f"probe {n}")
    return n


async def collect(count, enough, deadline, most_errors):
    loop = asyncio.get_running_loop()
    end = loop.time() + deadline
    pending = {asyncio.create_task(probe(n), name=str(n)) for n in range(count)}
    found, errors, why = [], [], "all done"
    while pending:
        done, pending = await asyncio.wait(pending, timeout=end - loop.time(), return_when=asyncio.FIRST_COMPLETED)
        if not done:
            why = "deadline"
            break
        for task in sorted(done, key=lambda task: int(task.get_name())):
            (errors if task.exception() else found).append(task.get_name())
        if len(found) >= enough:
            why = "enough"
            break
        if len(errors) > most_errors:
            why = "too many errors"
            break
    for task in pending:
        task.cancel()
    if pending:
        await asyncio.wait(pending)
    return why, found, errors, sum(task.cancelled() for task in pending)


async def main():
    loop = asyncio.get_running_loop()
    for arguments in ((8, 99, 99, 99), (8, 3, 99, 99), (8, 99, 1, 99), (8, 99, 99, 1), (0, 1, 1, 1), (5, 1, 0, 0)):
        begin = loop.time()
        print(arguments, *await collect(*arguments), loop.time() - begin)


asyncio.run(main())
