print([sorted(locals()) for y in [1]])
print([globals() is locals() for y in [1]])
print([eval("y") for y in [1]])
try: print([eval("print") and y for y in [1]], [exec("zz = y") for y in [1]], "zz" in globals())
except NameError as e: print(repr(e))
class C:
    a = 1
    print([sorted(locals()) for y in [1]])
    print([eval("y") for y in [1]])
    try: print([eval("a") for y in [1]])
    except NameError as e: print(repr(e))
    print([dir() for y in [1]])
def f():
    import sys
    print([sorted(sys._getframe().f_locals) for y in [1]])
    y = 5
    print([locals()["y"] for y in [1]], locals()["y"])
    print([(lambda: y)() + locals()["y"] for y in [1, 2]])
    print([sorted(locals()) for y in [1] for z in [2]])
    print([sorted(locals()) for z in locals()])
    print([[sorted(locals()) for a in [1]] for b in [1]])
    print([vars()["q"] for q in [1]], [dir() for q in [1]])
    print({eval("q + 1") for q in [1]}, {q: eval("q") for q in [1]})
    def g():
        return [(y, sorted(locals())) for k in [1]]
    print(g(), sorted(locals()))
    print([sys._getframe().f_locals["k"] for k in [1, 2]])
    print(list((sorted(locals())) for i in [1] for j in [2]))
f()
async def main():
    async def ag():
        yield 1
    print([sorted(locals()) async for v in ag()])
import asyncio; asyncio.run(main())
import sys
print([type(sys._getframe().f_locals).__name__ for y in [1]])
print([sorted(sys._getframe().f_locals) for y in [1]])
