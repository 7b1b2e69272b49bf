"""Driving a loop from outside, piece by piece."""
import asyncio


async def ticker(name, count):
    for n in range(count):
        print(name, n)
        await asyncio.sleep(0)
    return name


def turn(loop):
    """One turn of the loop: what is ready now, and no more."""
    loop.call_soon(loop.stop)
    loop.run_forever()


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
tasks = [loop.create_task(ticker(name, 3)) for name in "ab"]
for n in range(5):
    print("turn", n, [task.done() for task in tasks])
    turn(loop)
print([task.result() for task in tasks])
loop.call_later(1, print, "a second later")
turn(loop)
print("the timer waits")
loop.run_until_complete(asyncio.sleep(2))
future = asyncio.Future()
print(future.get_loop() is loop)
loop.call_soon(future.set_result, "ok")
print(loop.run_until_complete(future))
print(loop.run_until_complete(asyncio.gather(ticker("c", 1), ticker("d", 2))))


async def waits():
    await asyncio.sleep(1)
    loop.stop()
    await asyncio.sleep(1)


task = loop.create_task(waits())
loop.run_forever()
print(loop.time(), task.done(), asyncio.all_tasks(loop) == {task})
task.cancel()
loop.run_until_complete(asyncio.gather(task, return_exceptions=True))
print(task.cancelled())
asyncio.set_event_loop(None)
try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print(error)
try:
    asyncio.set_event_loop("no loop")
except TypeError as error:
    print(error)
loop.close()
