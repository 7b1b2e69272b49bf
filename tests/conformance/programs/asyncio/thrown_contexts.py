import asyncio, sys
def chain(e):
    out = []
    while e is not None and len(out) < 8:
        out.append(f"{type(e).__name__}({e})" + ("<-" + type(e.__cause__).__name__ if e.__cause__ else ""))
        e = e.__context__
    return " / ".join(out)
async def inner(how):
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("inner sees", sys.exception())
        if how == "swallow": return
        if how == "raise": raise KeyError("k")
        if how == "again":
            await asyncio.sleep(0)
            raise LookupError("later")
        raise
    finally:
        print("finally", repr(sys.exception()))
async def outer(how):
    try:
        raise ValueError("v")
    except ValueError:
        await inner(how)
        print("back", repr(sys.exception()))
        raise TypeError("t")
async def main():
    for how in "swallow", "raise", "again", "pass":
        t = asyncio.create_task(outer(how))
        await asyncio.sleep(0)
        t.cancel("msg")
        try: await t
        except BaseException as e: print(how, chain(e))
asyncio.run(main())
def gen():
    try: raise ValueError(1)
    except ValueError:
        try: yield 1
        finally: print(repr(sys.exception()))
def top():
    try: raise KeyError(0)
    except KeyError: yield from gen()
g = top(); next(g)
try: g.throw(RuntimeError("x"))
except RuntimeError as e: print(chain(e))
g = top(); next(g)
try:
    try: 1/0
    except ZeroDivisionError: g.throw(RuntimeError("x"))
except RuntimeError as e: print(chain(e))
class It:
    def __iter__(self): return self
    def __next__(self): return 1
    def throw(self, *a):
        print("It", repr(sys.exception()))
        raise OSError("it")
def top2():
    try: raise KeyError(0)
    except KeyError: yield from It()
g = top2(); next(g)
try: g.throw(RuntimeError("x"))
except OSError as e: print(chain(e))
async def t3():
    try:
        async with asyncio.timeout(1):
            try:
                try: raise ValueError
                finally: await asyncio.sleep(2)
            finally:
                try: raise KeyError
                finally: 1/0
    except ZeroDivisionError as e: print(chain(e))
asyncio.run(t3())
