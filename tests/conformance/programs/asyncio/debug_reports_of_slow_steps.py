"""Debug mode times every callback; here the clock moves by time.sleep, so the report is exact."""
import asyncio
import logging
import time


class Printed(logging.Handler):
    def emit(self, record):
        message = record.getMessage()
        print(record.levelname, message.partition(" ")[0], message.rpartition("took ")[2])


async def blocks(seconds):
    time.sleep(seconds)
    await asyncio.sleep(0)
    time.sleep(seconds / 2)


def callback(seconds):
    time.sleep(seconds)


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), loop.slow_callback_duration)
    await asyncio.create_task(blocks(0.25))
    loop.call_soon(callback, 0.05)
    loop.call_soon(callback, 0.1)
    loop.call_later(1, callback, 3)
    await asyncio.sleep(2)
    loop.slow_callback_duration = 1
    await asyncio.gather(blocks(0.9), blocks(1), blocks(2.5))
    loop.slow_callback_duration = 0.1
    loop.set_debug(False)
    await asyncio.create_task(blocks(5))
    loop.set_debug(True)
    await asyncio.create_task(blocks(0.2))
    print("over at", loop.time() > 10)


logging.getLogger("asyncio").addHandler(Printed())
logging.getLogger("asyncio").propagate = False
asyncio.run(main(), debug=True)
