import asyncio
import logging
import time

logging.basicConfig(format="%(levelname)s %(name)s", level=logging.WARNING)


class Counter(logging.Handler):
    seen = []

    def emit(self, record):
        text = record.getMessage()
        self.seen.append((record.levelname, text.split(" ")[0], text.rpartition(" took ")[2]))


logging.getLogger("asyncio").addHandler(Counter())


def slow(seconds):
    time.sleep(seconds)


async def hog(seconds):
    time.sleep(seconds)
    await asyncio.sleep(0)
    time.sleep(seconds / 2)


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), loop.slow_callback_duration)
    loop.call_soon(slow, 0.25)
    await asyncio.create_task(hog(0.3))
    loop.slow_callback_duration = 1
    loop.call_soon(slow, 0.5)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    loop.set_debug(False)
    loop.call_soon(slow, 5)
    await asyncio.sleep(0)
    print(loop.get_debug())


asyncio.run(main(), debug=True)
print(*Counter.seen, sep="\n")
