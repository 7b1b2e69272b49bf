import asyncio
class ACM:
    def __init__(self, n): self.n = n
    async def __aenter__(self): print("aenter", self.n); await asyncio.sleep(0); return self.n
    async def __aexit__(self, t, v, tb): print("aexit", self.n, t); await asyncio.sleep(0); return self.n == 2
async def agen(n):
    try:
        for i in range(n):
            r = yield i
            await asyncio.sleep(0)
    finally:
        print("agen done")
class AIt:
    def __init__(self): self.i = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.i += 1
        if self.i > 3: raise StopAsyncIteration
        return self.i
async def main():
    async with ACM(1) as a, ACM(2) as b:
        print(a, b)
        raise ValueError("x")
    print("swallowed")
    async for x in agen(3): print(x)
    else: print("else")
    async for x in AIt():
        if x == 2: continue
        if x == 3: break
        print("it", x)
    print([x async for x in AIt()], {x async for x in AIt() if x > 1}, {x: x async for x in AIt()})
    print([await asyncio.sleep(0, i) for i in range(3)])
    print([y async for y in (z * 2 async for z in AIt())])
    g = (await asyncio.sleep(0, i) for i in range(2))
    print([v async for v in g])
    async def inner():
        for i in range(2):
            async with ACM(i):
                if i == 0: continue
                return "ret"
    print(await inner())
    async def t(n):
        try:
            await asyncio.sleep(n)
            return n
        except asyncio.CancelledError:
            print("cancelled", n)
            raise
        finally:
            await asyncio.sleep(0)
            print("fin", n)
    print(await asyncio.gather(t(0), t(0.01)))
    try:
        async with asyncio.timeout(0.01): await t(10)
    except TimeoutError: print("timeout")
    async with asyncio.TaskGroup() as tg:
        tg.create_task(t(0))
    return [[j async for j in agen(i)] for i in range(2)]
print(asyncio.run(main()))
