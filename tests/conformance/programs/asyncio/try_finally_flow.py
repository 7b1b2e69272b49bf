import asyncio


async def returns_in_finally():
    try:
        await asyncio.sleep(0)
        raise ValueError("lost")
    finally:
        await asyncio.sleep(0)
        print("finally")


async def loop_with_continue():
    out = []
    for n in range(5):
        try:
            await asyncio.sleep(0)
            if n == 1:
                continue
            if n == 3:
                break
            out.append(n)
        finally:
            await asyncio.sleep(0)
            out.append(f"f{n}")
    else:
        out.append("else")
    return out


async def nested(kind):
    try:
        try:
            await asyncio.sleep(0)
            raise kind("inner")
        except KeyError as error:
            await asyncio.sleep(0)
            raise ValueError("second") from error
        else:
            print("never")
        finally:
            await asyncio.sleep(0)
            print("inner finally")
    except (ValueError, OSError) as error:
        return repr(error), repr(error.__cause__)
    finally:
        print("outer finally")


async def early_return():
    for n in range(3):
        async with Guard(n):
            if n == 1:
                return f"returned {n}"


class Guard:
    def __init__(self, n):
        self.n = n

    async def __aenter__(self):
        print("enter", self.n)

    async def __aexit__(self, *exc):
        await asyncio.sleep(0)
        print("exit", self.n, exc[0])


async def main():
    try:
        await returns_in_finally()
    except ValueError as error:
        print("caught", error)
    print(await loop_with_continue())
    print(await nested(KeyError), await nested(OSError))
    print(await early_return())
    while True:
        try:
            await asyncio.wait_for(asyncio.sleep(10), 0.1)
        except TimeoutError:
            break
        finally:
            print("left the loop")


asyncio.run(main())
