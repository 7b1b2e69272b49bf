import asyncio


def handler(loop, context):
    print("handler:", context["message"], repr(context["exception"]))


async def fails():
    raise LookupError("task")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    future = loop.create_future()
    future.set_exception(ValueError("told of"))
    del future
    future = loop.create_future()
    future.set_exception(ValueError("not told of"))
    print(future.cancel(), future.cancelled())
    del future
    task = asyncio.create_task(fails())
    await asyncio.wait([task])
    print(task.cancel("too late"), task.cancelling())
    del task
    print(asyncio.all_tasks("no loop"), asyncio.current_task(5), len(asyncio.all_tasks(None)))


asyncio.run(main())
try:
    asyncio.all_tasks()
except RuntimeError as error:
    print(error)
