import asyncio


async def add(a, b):
    await asyncio.sleep(1)
    return a + b


def stop_at(loop, n):
    print("tick", n)
    if n == 0:
        loop.stop()
    else:
        loop.call_soon(stop_at, loop, n - 1)


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(loop.is_running(), loop.is_closed())
print(loop.run_until_complete(add(1, 2)), loop.time())
task = loop.create_task(add(3, 4), name="adding")
print(task.get_name(), task.done())
print(loop.run_until_complete(task))
loop.call_soon(stop_at, loop, 3)
loop.run_forever()
future = loop.create_future()
loop.call_later(2, future.set_result, "set")
print(loop.run_until_complete(future), loop.time())
loop.call_soon(lambda: 1 / 0)
loop.call_soon(loop.stop)
loop.set_exception_handler(lambda loop, context: print(context["message"][:21], repr(context["exception"])))
loop.run_forever()
loop.close()
print(loop.is_closed())
for call in (lambda: loop.call_soon(print), loop.run_forever):
    try:
        call()
    except RuntimeError as error:
        print(error)
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
with asyncio.Runner() as runner:
    print(runner.run(add(5, 6)))
try:
    asyncio.run(3)
except (TypeError, ValueError) as error:
    print(type(error).__name__, error)
