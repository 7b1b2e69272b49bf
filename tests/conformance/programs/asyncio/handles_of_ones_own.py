"""Handles made by hand: run, cancelled, compared, sorted."""
import asyncio
import contextvars
import heapq

colour = contextvars.ContextVar("colour", default="none")


def paint(*args):
    print("   paint", args, colour.get())
    if args and args[0] == "spoil":
        raise ValueError("spoiled")


async def main():
    loop = asyncio.get_running_loop()
    colour.set("red")
    one = asyncio.Handle(paint, (1, 2), loop)
    colour.set("green")
    other = asyncio.Handle(paint, ("x",), loop, contextvars.copy_context())
    print(one, other, one.cancelled())
    one._run()
    other._run()
    print(one.get_context()[colour], other.get_context()[colour])
    other.cancel()
    print(other, other.cancelled(), other._callback, other._args)

    loop.set_exception_handler(lambda loop, context: print("   ", context["message"].partition(" at ")[0], repr(context["exception"])))
    asyncio.Handle(paint, ("spoil",), loop)._run()

    timers = [asyncio.TimerHandle(when, paint, (n,), loop) for n, when in enumerate((3, 1.5, 2, 1.5))]
    print(sorted(timers)[0].when(), [timer.when() for timer in sorted(timers)])
    print(timers[1] < timers[2], timers[1] <= timers[3], timers[1] == timers[3], timers[0] > timers[2], timers[0] >= timers[0])
    print(timers[1] == asyncio.TimerHandle(1.5, paint, (1,), loop), hash(timers[2]) == hash(2))
    print(timers[0] == 3, timers[0] != one)
    timers.pop()
    heapq.heapify(timers)
    while timers:
        heapq.heappop(timers)._run()
    kept = loop.call_later(10, paint, "kept")
    print(kept.when() - loop.time(), isinstance(kept, asyncio.Handle), type(kept).__name__)
    kept.cancel()
    kept.cancel()
    soon = loop.call_soon(paint, "soon")
    again = loop.call_soon(paint, "again")
    soon.cancel()
    await asyncio.sleep(0)
    again.cancel()
    print(soon.cancelled(), again.cancelled(), again)


asyncio.run(main())
