import asyncio


class Connection:
    count = 0

    def __init__(self):
        Connection.count += 1
        self.number = Connection.count
        self.broken = False

    async def query(self, text):
        await asyncio.sleep(0.2)
        if text == "crash":
            self.broken = True
            raise ConnectionError("lost")
        return f"{text} on {self.number}"


class Pool:
    def __init__(self, size):
        self.free = asyncio.LifoQueue()
        self.size, self.made = size, 0

    async def take(self, timeout=None):
        if self.free.empty() and self.made < self.size:
            self.made += 1
            return Connection()
        async with asyncio.timeout(timeout):
            return await self.free.get()

    def give_back(self, connection):
        if connection.broken:
            self.made -= 1
        else:
            self.free.put_nowait(connection)


async def ask(pool, text, timeout=None):
    try:
        connection = await pool.take(timeout)
        try:
            return await connection.query(text)
        finally:
            pool.give_back(connection)
    except (TimeoutError, ConnectionError) as error:
        return type(error).__name__


async def main():
    pool = Pool(2)
    print(await asyncio.gather(*(ask(pool, f"q{n}") for n in range(5))))
    print(await asyncio.gather(ask(pool, "a"), ask(pool, "b"), ask(pool, "c", 0.1)))
    print(await asyncio.gather(ask(pool, "crash"), ask(pool, "d"), ask(pool, "e")))
    print(await ask(pool, "f"), pool.made, pool.free.qsize(), f"{asyncio.get_running_loop().time():.1f}")


asyncio.run(main())
