import logging, logging.config, sys, io, asyncio
logging.config.dictConfig({"version": 1, "disable_existing_loggers": False, "formatters": {"s": {"format": "%(levelname)s - %(message)s"}}, "filters": {"f": {"name": "a"}}, "handlers": {"c": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "s", "level": "INFO", "filters": ["f"]}}, "loggers": {"a": {"handlers": ["c"], "level": "DEBUG", "propagate": False}}, "root": {"level": "WARNING", "handlers": ["c"]}})
logging.getLogger("a.b").info("yes"); logging.getLogger("a").debug("no"); logging.getLogger("z").error("filtered")
for c in [{}, {"version": 2}, {"version": 1, "handlers": {"h": {"class": "logging.Nope"}}}, {"version": 1, "loggers": {"q": {"handlers": ["zz"]}}}]:
    try: logging.config.dictConfig(c)
    except Exception as e: print(type(e).__name__, e)
async def worker(n):
    logging.info("worker %d", n)
    await asyncio.sleep(0.25)
    logging.info("done %d", n)
async def main():
    logging.basicConfig(level=logging.INFO, format="%(asctime)s.%(msecs)03d %(taskName)s %(message)s", datefmt="%H:%M:%S", stream=sys.stdout, force=True)
    await asyncio.gather(worker(1), worker(2))
asyncio.run(main())
logging.getLogger("x").error("last resort?")
