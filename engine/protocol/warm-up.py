import asyncio


class Shelf:
    made = 0

    def __init__(self, name, room=3):
        self.name = name
        self.books = []
        self.room = room
        Shelf.made += 1

    def __repr__(self):
        return f"<Shelf {self.name!r}: {len(self.books)}/{self.room}>"

    @property
    def is_full(self):
        return len(self.books) >= self.room

    def put(self, book):
        if self.is_full:
            raise OverflowError(f"{self.name} is full")
        self.books.append(book)


def squares(limit):
    for number in range(limit):
        yield number * number


def counted(words):
    counts = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


async def write(queue, titles):
    for place, title in enumerate(titles):
        await queue.put((place, title))
        await asyncio.sleep(0.01 * (place % 3))
    await queue.put(None)


async def sort(queue, shelf, lock):
    while (item := await queue.get()) is not None:
        place, title = item
        async with lock:
            try:
                shelf.put(title.upper())
            except OverflowError as error:
                print(place, error)
        await asyncio.sleep(0)


async def late(event):
    await event.wait()
    return sum(squares(10))


async def main():
    queue = asyncio.Queue(maxsize=2)
    lock = asyncio.Lock()
    event = asyncio.Event()
    shelf = Shelf("new", room=4)
    titles = "one two three one two one four".split()
    waiter = asyncio.create_task(late(event), name="waiter")
    await asyncio.gather(write(queue, titles), sort(queue, shelf, lock))
    event.set()
    print(await waiter, shelf, counted(titles))
    try:
        async with asyncio.timeout(0.05):
            await asyncio.sleep(1)
    except TimeoutError:
        print("late")
    async with asyncio.TaskGroup() as group:
        for delay in (0.02, 0.01):
            group.create_task(asyncio.sleep(delay))


for _ in range(3):
    asyncio.run(main())
