"""Three baristas, one machine that grinds for two at a time, and customers that get impatient."""
import asyncio


class Shop:
    def __init__(self):
        self.orders = asyncio.Queue(4)
        self.grinder = asyncio.Semaphore(2)
        self.served, self.left = [], []

    def say(self, *what):
        print(f"{asyncio.get_running_loop().time():5.2f}", *what)

    async def barista(self, name):
        while True:
            customer, drink, ready = await self.orders.get()
            try:
                async with self.grinder:
                    await asyncio.sleep(0.5)
                await asyncio.sleep({"espresso": 0.3, "latte": 1.0}[drink])
                if ready.cancelled():
                    self.say(name, "throws away the", drink, "of", customer)
                else:
                    ready.set_result(name)
            finally:
                self.orders.task_done()

    async def customer(self, name, arrives, drink, patience):
        await asyncio.sleep(arrives)
        ready = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(patience):
                await self.orders.put((name, drink, ready))
                by = await ready
        except TimeoutError:
            self.say(name, "leaves")
            self.left.append(name)
        else:
            self.say(name, "has a", drink, "by", by)
            self.served.append(name)


async def main():
    shop = Shop()
    baristas = [asyncio.create_task(shop.barista(n)) for n in ("Ada", "Bea")]
    plan = [("C%d" % n, n * 0.25, "latte" if n % 3 else "espresso", 3 - n % 2) for n in range(9)]
    await asyncio.gather(*(shop.customer(*row) for row in plan))
    await shop.orders.join()
    for barista in baristas:
        barista.cancel()
    print(shop.served, shop.left)


asyncio.run(main())
