import asyncio
import contextvars


async def job(future):
    return await future


async def bad():
    raise ValueError("bad")


def shape(task):
    return repr(task).replace(__file__, "FILE")


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    task = asyncio.create_task(job(future), name="job")
    print(shape(task))
    print(task.get_name(), task.get_loop() is loop, task.done(), task.cancelled(), task.cancelling())
    print(task.get_coro().__name__, type(task.get_context()).__name__, task in asyncio.all_tasks())
    await asyncio.sleep(0)
    print(shape(task))
    task.set_name(42)
    print(repr(task.get_name()), shape(asyncio.current_task()).partition(" cb")[0])
    task.add_done_callback(print)
    print(task.remove_done_callback(print), task.remove_done_callback(print))
    for method in task.result, task.exception:
        try:
            method()
        except asyncio.InvalidStateError as error:
            print(error)
    for method, argument in (task.set_result, 1), (task.set_exception, ValueError()):
        try:
            method(argument)
        except RuntimeError as error:
            print(error)
    future.set_result("value")
    print(await task, task.result(), task.exception(), shape(task))
    failed = asyncio.create_task(bad())
    await asyncio.wait([failed])
    print(shape(failed), repr(failed.exception()), failed.get_coro().cr_frame)
    named = [asyncio.create_task(asyncio.sleep(0)) for _ in range(2)]
    print([t.get_name() for t in named], await asyncio.gather(*named))
    context = contextvars.Context()
    with_context = asyncio.create_task(asyncio.sleep(0), context=context, name=None)
    print(with_context.get_context() is context, with_context.get_name())
    await with_context
    print(asyncio.Task[int], issubclass(asyncio.Task, asyncio.Future), asyncio.Task.__module__)
    print(isinstance(task, asyncio.Future), asyncio.isfuture(task), asyncio.iscoroutine(task))


asyncio.run(main())
for function in asyncio.current_task, asyncio.all_tasks:
    try:
        function()
    except RuntimeError as error:
        print(error)
