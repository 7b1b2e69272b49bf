import asyncio
import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(levelname)-8s %(name)s %(taskName)s %(message)s")
log = logging.getLogger("app")


async def worker(n):
    log.info("start %d", n)
    await asyncio.sleep(0.1 * n)
    if n == 2:
        log.warning("worker %s is odd", n, extra={"n": n})
    try:
        1 / (n - 1)
    except ZeroDivisionError:
        log.error("failed with %r", sys.exception())
    log.debug("end %d", n)


async def main():
    log.info("main")
    await asyncio.gather(*(asyncio.create_task(worker(n), name=f"worker-{n}") for n in range(3)))
    child = log.getChild("child")
    child.setLevel(logging.ERROR)
    child.info("not shown")
    child.critical("shown")


asyncio.run(main())
log.info("outside any task")
