import asyncio
async def gen():
    try:
        await asyncio.sleep(0.1)
        yield 1
        yield 2
    finally: print("closed")
loop = asyncio.new_event_loop()
g = gen()
print(loop.run_until_complete(anext(g)))
loop.run_until_complete(loop.shutdown_asyncgens())
loop.close()
print("end")
