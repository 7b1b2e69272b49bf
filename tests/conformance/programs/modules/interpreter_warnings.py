x = 5
if x is 5: print("is")
print("\d", '\w')
assert (x, "msg")
def f():
    try: return 1
    finally:
        return 2
print(f())
a = [1, 2]
try: print(a is "s", a[1,])
except TypeError as e: print(e)
try: (1)(2)
except TypeError as e: print(e)
print(~True, ~False)
def g():
    while True:
        try: yield 1
        except ValueError as e: print("got", repr(e))
it = g(); next(it)
it.throw(ValueError, "x", None)
it.throw(ValueError)
it.throw(ValueError("y"))
async def agen():
    while True:
        try: yield 1
        except ValueError as e: print("got", repr(e))
import asyncio
async def main():
    a = agen(); await a.__anext__()
    await a.athrow(ValueError, "z")
    async def c(): pass
    co = c()
    try: co.throw(KeyError, KeyError("k"))
    except KeyError as e: print(repr(e))
asyncio.run(main())
