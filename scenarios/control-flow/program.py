import asyncio


async def triple(val: int):
    return val * 3


async def main():
    triple_task = asyncio.Task(coro=triple(val=5))
    tripled_val = await triple_task
    return tripled_val + 2


loop = asyncio.new_event_loop()
main_task = asyncio.Task(main(), loop=loop)
loop.run_forever()
