"""The words of the default exception handler, as the logger gets them."""
import asyncio
import logging


class Collect(logging.Handler):
    def emit(self, record):
        lines = record.getMessage().splitlines()
        print([line.partition(" at 0x")[0].partition(" created at")[0] for line in lines], record.exc_info and record.exc_info[0].__name__)


logger = logging.getLogger("asyncio")
logger.addHandler(Collect())
logger.propagate = False


class Thing:
    def __repr__(self):
        return "<a thing>"


async def main():
    loop = asyncio.get_running_loop()
    loop.call_exception_handler({"message": "just a message"})
    loop.call_exception_handler({"message": "with an exception", "exception": ValueError("x")})
    loop.call_exception_handler({"exception": KeyError("k"), "thing": Thing(), "a": 1})
    loop.call_exception_handler({})
    loop.default_exception_handler({"message": "directly", "future": None, "zero": 0})

    def handler(loop, context):
        if context["message"] == "pass on":
            loop.default_exception_handler(context)
        else:
            raise RuntimeError("handler is broken")

    loop.set_exception_handler(handler)
    loop.call_exception_handler({"message": "pass on", "n": 3})
    loop.call_exception_handler({"message": "break"})
    loop.set_exception_handler(None)

    async def fails():
        raise LookupError("never retrieved")

    task = asyncio.create_task(fails(), name="forgotten")
    await asyncio.sleep(0)
    del task
    await asyncio.sleep(0)
    future = loop.create_future()
    future.set_exception(OSError("future"))
    del future
    await asyncio.sleep(0)


asyncio.run(main())
