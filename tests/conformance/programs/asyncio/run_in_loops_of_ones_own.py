import asyncio


async def count(name):
    return [f"{name}{n}" async for n in numbers()]


async def numbers():
    for n in range(3):
        await asyncio.sleep(0.1)
        yield n


first, second = asyncio.new_event_loop(), asyncio.new_event_loop()
print(first.run_until_complete(count("a")), second.run_until_complete(count("b")))
print(f"{first.time():.1f} {second.time():.1f}")
task = first.create_task(count("c"))
second.run_until_complete(asyncio.sleep(1))
print(task.done(), task.get_loop() is first)
print(first.run_until_complete(task))
future = first.create_future()
try:
    second.run_until_complete(future)
except ValueError as error:
    print(error)
print(asyncio.all_tasks(first), asyncio.all_tasks(second))
for loop in first, second:
    loop.close()
