from contextlib import *
import io, sys, asyncio
@contextmanager
def cm(name, swallow=False):
    print("enter", name)
    try: yield name.upper()
    except ValueError as e:
        print("caught", name, e)
        if not swallow: raise
    finally: print("exit", name)
with cm("a") as a, cm("b") as b: print(a, b)
with cm("s", True): raise ValueError("swallowed")
with ExitStack() as st:
    for n in "xyz": st.enter_context(cm(n))
    st.callback(print, "callback", end="!\n"); st.push(lambda *exc: print("pushed", exc[0])); print("body")
try:
    with ExitStack() as st:
        st.enter_context(cm("in")); st.callback(lambda: 1 / 0); raise ValueError("orig")
except ZeroDivisionError as e: print(repr(e), repr(e.__context__))
with ExitStack() as st:
    st.enter_context(cm("keep")); kept = st.pop_all()
print("popped"); kept.close()
with suppress(KeyError, IndexError): {}["x"]; print("not reached")
with suppress(ValueError):
    raise ExceptionGroup("g", [ValueError(1)])
f = io.StringIO()
with redirect_stdout(f): print("hidden")
print(repr(f.getvalue()))
with redirect_stderr(f): print("err", file=sys.stderr)
print(f.getvalue().split())
with closing(io.StringIO("x")) as c: pass
print(c.closed)
with nullcontext(5) as n: print(n)
class D(ContextDecorator):
    def __enter__(self): print("D in"); return self
    def __exit__(self, *e): print("D out"); return False
@D()
def g(x): print("g", x); return x
print(g(3), g.__name__)
@cm("deco")
def h(): return "h"
print(h(), h())
@contextmanager
def noyield():
    if False: yield
@contextmanager
def twice(): yield 1; yield 2
for c in (noyield, twice):
    try:
        with c(): pass
    except RuntimeError as e: print(e)
@contextmanager
def gen():
    try: yield
    except KeyError: raise RuntimeError("converted") from None
try:
    with gen(): raise KeyError(1)
except RuntimeError as e: print(e, e.__cause__)
@asynccontextmanager
async def acm(n):
    print("aenter", n); await asyncio.sleep(0)
    try: yield n
    finally: print("aexit", n)
async def main():
    async with acm(1) as x: print(x)
    async with AsyncExitStack() as st:
        await st.enter_async_context(acm("p")); st.enter_context(cm("q")); st.push_async_callback(asyncio.sleep, 0); st.callback(print, "cb")
        async def ex(*a): print("async exit", a[0]); return True
        st.push_async_exit(ex)
        raise ValueError("gone")
    class AC:
        async def aclose(self): print("aclosed")
    async with aclosing(AC()) as ac: print("in")
    async with nullcontext("nn") as v: print(v)
    @acm("dec")
    async def fn(): return 5
    print(await fn())
asyncio.run(main())
try:
    with 5: pass
except TypeError as e: print(e)
try: ExitStack().enter_context(5)
except TypeError as e: print(e)
class Abs(AbstractContextManager):
    def __exit__(self, *a): return None
with Abs() as z: print(isinstance(z, AbstractContextManager), issubclass(D, AbstractContextManager))
