"""What asyncio says through its logger, at which level, and how a program can listen or be quiet."""
import asyncio
import logging


class Lines(logging.Handler):
    def __init__(self):
        super().__init__()
        self.lines = []

    def emit(self, record):
        text = record.getMessage().splitlines()[0].partition(" at ")[0].partition("<")[0]
        error = record.exc_info[1] if record.exc_info else None
        self.lines.append(f"{record.levelname} {text.strip()} {error!r}")

    def take(self):
        lines, self.lines = self.lines, []
        return lines


logger = logging.getLogger("asyncio")
handler = Lines()
logger.addHandler(handler)
logger.propagate = False


def fails():
    raise RuntimeError("callback")


async def lost():
    raise ValueError("lost")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(fails)
    await asyncio.sleep(0)
    print(handler.take())
    task = asyncio.create_task(lost())
    await asyncio.sleep(0)
    del task
    print(handler.take())
    loop.call_exception_handler({"message": "something", "exception": KeyError("k"), "extra": [1, 2]})
    loop.call_exception_handler({"message": ""})
    print(handler.take())

    def broken(loop, context):
        raise LookupError("handler")

    loop.set_exception_handler(broken)
    loop.call_exception_handler({"message": "told to a broken handler"})
    print(handler.take())
    loop.set_exception_handler(lambda loop, context: loop.default_exception_handler(context))
    loop.call_soon(fails)
    await asyncio.sleep(0)
    print(handler.take())
    logger.setLevel(logging.CRITICAL)
    loop.call_soon(fails)
    await asyncio.sleep(0)
    print("quiet:", handler.take())
    logger.setLevel(logging.WARNING)
    loop.set_exception_handler(lambda loop, context: print("swallowed", sorted(context)))
    loop.call_soon(fails)
    await asyncio.sleep(0)
    print(handler.take())


print(logger.name, logger.level, handler.lines)
asyncio.run(main())
print(handler.take())
