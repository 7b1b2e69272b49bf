import asyncio


def attempt(what, function, *args):
    try:
        print(what, function(*args))
    except BaseException as error:
        print(what, type(error).__name__, error)


async def value(n):
    await asyncio.sleep(0.1)
    return n


loop = asyncio.new_event_loop()
print(loop.is_running(), loop.is_closed(), loop.get_debug(), loop)
attempt("run", loop.run_until_complete, value(1))
attempt("again", loop.run_until_complete, value(2))
attempt("no awaitable", loop.run_until_complete, 5)
future = loop.create_future()
loop.call_later(1, future.set_result, "set")
attempt("future", loop.run_until_complete, future)


async def stops():
    loop.call_soon(print, "in the same tick as the stop")
    loop.stop()
    await asyncio.sleep(0)
    print("after the stop")


attempt("stopped early", loop.run_until_complete, stops())
loop.call_soon(loop.stop)
loop.run_forever()
print("ran what was left")


async def nested():
    attempt("nested run", loop.run_forever)
    coroutine = value(3)
    attempt("nested complete", loop.run_until_complete, coroutine)
    coroutine.close()
    other = asyncio.new_event_loop()
    attempt("another loop", other.run_forever)
    other.close()
    coroutine = value(4)
    attempt("asyncio.run", asyncio.run, coroutine)
    coroutine.close()
    attempt("close", loop.close)
    return asyncio.get_running_loop() is loop


attempt("nested", loop.run_until_complete, nested())
attempt("no loop", asyncio.get_running_loop)
attempt("shutdown", loop.run_until_complete, loop.shutdown_asyncgens())
attempt("executor", loop.run_until_complete, loop.shutdown_default_executor())
loop.close()
loop.close()
print(loop.is_closed(), loop)
attempt("call_soon", loop.call_soon, print)
attempt("call_later", loop.call_later, 1, print)
attempt("run closed", loop.run_forever)
attempt("time", lambda: loop.time() > 0)
coroutine = value(5)
attempt("task", loop.create_task, coroutine)
attempt("complete", loop.run_until_complete, coroutine)
coroutine.close()
print(asyncio.new_event_loop() is not asyncio.new_event_loop())
