import asyncio
from collections import Counter

TEXTS = {
    "one.txt": "the loop runs the tasks and the tasks run the program",
    "two.txt": "a task waits for a future and the future wakes the task",
    "three.txt": "no task runs while another task runs",
}


async def read(name):
    await asyncio.sleep(len(TEXTS[name]) / 100)
    return TEXTS[name]


async def words(name):
    text = await read(name)
    return Counter(text.split())


async def reduce(counters):
    total = Counter()
    for counter in asyncio.as_completed(counters):
        total += await counter
        print(f"{asyncio.get_running_loop().time():.2f}", sum(total.values()))
        await asyncio.sleep(0)
    return total


async def main():
    total = await reduce([words(name) for name in TEXTS])
    print(total.most_common(4))
    async with asyncio.TaskGroup() as group:
        tasks = {name: group.create_task(words(name)) for name in TEXTS}
    print({name: len(task.result()) for name, task in tasks.items()})
    pairs = await asyncio.gather(*(asyncio.gather(read(n), words(n)) for n in TEXTS))
    print([(len(text), max(counter.values())) for text, counter in pairs])


asyncio.run(main())
