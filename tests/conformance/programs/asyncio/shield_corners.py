import asyncio


async def work(name, delay):
    try:
        await asyncio.sleep(delay)
        print(name, "finished")
        return name
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    inner = asyncio.create_task(work("one", 1))

    async def waiter():
        try:
            return await asyncio.shield(inner)
        except asyncio.CancelledError:
            print("waiter cancelled; inner", inner.done())
            raise

    outer = asyncio.create_task(waiter())
    await asyncio.sleep(0.5)
    outer.cancel()
    print(await asyncio.gather(outer, return_exceptions=True))
    print(await inner)
    done = asyncio.create_task(work("two", 0))
    await done
    print(asyncio.shield(done) is done)
    inner = asyncio.create_task(work("three", 1))
    shielded = asyncio.shield(inner)
    await asyncio.sleep(0)
    inner.cancel("inside")
    try:
        await shielded
    except asyncio.CancelledError as error:
        print("through the shield", error.args)
    print(shielded.cancelled(), inner.cancelled())
    inner = asyncio.create_task(work("four", 0.2))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.1)
    except TimeoutError:
        print("timeout, but", inner.done())
    print(await inner)

    async def failing():
        await asyncio.sleep(0.1)
        raise ValueError("shielded error")

    try:
        await asyncio.shield(failing())
    except ValueError as error:
        print(error)
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("handler:", context["message"], repr(context.get("exception"))))
    shielded = asyncio.shield(failing())
    await asyncio.sleep(0)
    shielded.cancel()
    await asyncio.sleep(0.5)
    print(shielded.cancelled())


asyncio.run(main())
