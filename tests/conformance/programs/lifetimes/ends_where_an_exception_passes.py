# What only a half evaluated expression holds ends where the exception passes, before any handler.
import asyncio


class Plate:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("broken:", self.name)


def slip(*plates):
    raise ValueError("slipped")


def carry():
    try:
        return [Plate("soup"), Plate("fish"), slip()]
    except ValueError:
        print("caught where they were carried")


def stack():
    print(Plate("below"), Plate("above") + 1)


def drop(tower):
    print(f"dropping {slip(tower)}")


carry()
try:
    stack()
except TypeError as error:
    print(error)
try:
    drop(Plate("kept by the traceback"))
except ValueError as error:
    print("still there:", error)
print("after the handler")


async def price(dish):
    return len(dish)


async def main():
    total = 0
    try:
        total += price("soup")
    except TypeError as error:
        print(error)
    try:
        total = sum([price("fish"), 3, slip()])
    except ValueError as error:
        print(error)
    for wrong in (price("salad"), slip):
        try:
            wrong.ingredients
        except AttributeError as error:
            print(error)
    del wrong
    return price("cake") / 2


asyncio.run(main())
