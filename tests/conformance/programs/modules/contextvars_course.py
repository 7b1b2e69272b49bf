import contextvars, asyncio
from contextvars import ContextVar, copy_context, Token
v = ContextVar("v", default=0); n = ContextVar("n"); print(v.get(), v.name, n.get("d"), v)if 0 else print(v.get(), v.name, n.get("d"))
try: n.get()
except LookupError as e: print(type(e).__name__)
t = v.set(5); print(v.get(), t.old_value is Token.MISSING, t.var is v); v.reset(t); print(v.get())
try: v.reset(t)
except RuntimeError as e: print("RuntimeError", str(e)[:20])
ctx = copy_context(); v.set(1); print(ctx.run(v.get), ctx.run(lambda: (v.set(9), v.get())[1]), v.get(), ctx[v], len(ctx) > 0, v in ctx, ctx.get(n), list(ctx.keys())[0].name)
try: ctx.run(lambda: ctx.run(print))
except RuntimeError as e: print("RuntimeError", "already entered" in str(e))
with v.set(77): print(v.get())
print(v.get()); req = ContextVar("req")
async def handle(i):
    req.set(i); await asyncio.sleep(0.01 * (3 - i)); return await deeper()
async def deeper(): await asyncio.sleep(0); return req.get()
async def main():
    print(await asyncio.gather(*(handle(i) for i in range(3))))
    v.set("outer"); t = asyncio.create_task(child()); await t; print(v.get(), t.get_context()[v])
    c = copy_context(); c.run(v.set, "in c"); print(await asyncio.create_task(show(), context=c), v.get())
    loop = asyncio.get_running_loop(); v.set("cb"); loop.call_soon(lambda: print("cb sees", v.get())); v.set("later"); await asyncio.sleep(0)
    tok = v.set("tok"); await asyncio.sleep(0); v.reset(tok); print(v.get()); print(await asyncio.to_thread(v.get)) if 0 else None
async def child(): print("child", v.get()); v.set("changed"); print("child", v.get())
async def show(): return v.get()
asyncio.run(main()); print(v.get())
def gen(): v.set("gen"); yield v.get(); yield v.get()
g = gen(); print(next(g), v.get()); v.set("x"); print(next(g))
empty = contextvars.Context(); print(len(empty), empty.run(v.get), empty.run(lambda: v.set(3)) is not None, v.get(), empty[v], empty.copy()[v], type(t).__name__)
try: empty[n]
except KeyError: print("KeyError")
