"""Reservations that expire: timers as a data structure, cancelled when the customer pays."""
import asyncio


class Shop:
    def __init__(self, **stock):
        self.stock = stock
        self.held = {}
        self.next = 0

    def reserve(self, item, seconds):
        if self.stock[item] == 0:
            raise LookupError(f"no {item} left")
        self.stock[item] -= 1
        self.next += 1
        handle = asyncio.get_running_loop().call_later(seconds, self.expire, self.next)
        self.held[self.next] = item, handle
        return self.next

    def expire(self, number):
        item, _ = self.held.pop(number)
        self.stock[item] += 1
        print(f"{asyncio.get_running_loop().time():g} reservation {number} of {item} expired")

    def pay(self, number):
        item, handle = self.held.pop(number)
        handle.cancel()
        return item

    def extend(self, number, seconds):
        item, handle = self.held[number]
        handle.cancel()
        loop = asyncio.get_running_loop()
        self.held[number] = item, loop.call_at(handle.when() + seconds, self.expire, number)


async def customer(name, shop, comes, item, thinks, extends=0):
    await asyncio.sleep(comes)
    try:
        number = shop.reserve(item, 3)
    except LookupError as error:
        return f"{name}: {error}"
    if extends:
        await asyncio.sleep(1)
        shop.extend(number, extends)
    await asyncio.sleep(thinks)
    try:
        return f"{name} bought {shop.pay(number)} at {asyncio.get_running_loop().time():g}"
    except KeyError as error:
        return f"{name} was too slow for {error}"


async def main():
    shop = Shop(lamp=1, chair=2)
    customers = [
        customer("ann", shop, 0, "lamp", 5),
        customer("bob", shop, 1, "lamp", 1),
        customer("cem", shop, 4, "lamp", 1),
        customer("dan", shop, 0, "chair", 4, extends=3),
        customer("eve", shop, 0, "chair", 3),
        customer("fay", shop, 3, "chair", 0),
    ]
    print(*await asyncio.gather(*customers), sep="\n")
    print(shop.stock, shop.held)


asyncio.run(main())
