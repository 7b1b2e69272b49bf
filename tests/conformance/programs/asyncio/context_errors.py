"""What a context refuses, and what it can do as a mapping."""
import asyncio
import contextvars

number = contextvars.ContextVar("number")
other = contextvars.ContextVar("other", default=7)

context = contextvars.copy_context()
print(len(context), number in context, context.get(number), context.get(number, "none"))
token = number.set(5)
snapshot = contextvars.copy_context()
print(list(snapshot.values()), [v.name for v in snapshot], snapshot[number])
number.reset(token)
try:
    number.get()
except LookupError as error:
    print("LookupError", error.args[0] is number)
print(number.get("fallback"), other.get(), other.get(8))
for attempt in (lambda: number.reset(token), lambda: other.reset(other.set(1)), lambda: contextvars.ContextVar(3), lambda: snapshot["number"], lambda: snapshot.run(snapshot.run, print), lambda: snapshot[other]):
    try:
        print("fine", attempt())
    except Exception as error:
        print(type(error).__name__, str(error).partition("<")[0].partition(" at 0x")[0])
print(snapshot.copy() == snapshot, snapshot == contextvars.Context(), snapshot is snapshot.copy())


def nested():
    number.set("inner")
    return contextvars.copy_context()


inner = contextvars.Context().run(nested)
print(dict(inner.items())[number], number.get("unset"))
with number.set(9):
    print("with", number.get())
print(number.get("unset"))


async def main():
    me = asyncio.current_task().get_context()
    asyncio.get_running_loop().set_exception_handler(lambda loop, c: print(c["message"].partition("(")[0], type(c["exception"]).__name__))
    number.set(1)
    print(me[number])
    try:
        me.run(print, "never")
    except RuntimeError as error:
        print(str(error).partition(":")[0])
    await asyncio.sleep(0)


asyncio.run(main())
