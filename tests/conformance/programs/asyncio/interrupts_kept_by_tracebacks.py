import asyncio
import gc
import traceback


def handler(loop, context):
    names = [entry.name for entry in traceback.extract_tb(context["exception"].__traceback__) if entry.filename == __file__]
    print("handler:", context["message"], repr(context["exception"]), names)


async def interrupted():
    raise KeyboardInterrupt("from the task")


async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    asyncio.create_task(interrupted())
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("main is cancelled")
        raise


try:
    asyncio.run(main())
except KeyboardInterrupt as error:
    print("caught", error)
print("after")
gc.collect()
print("collected")
