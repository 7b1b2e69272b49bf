import asyncio
import sys


async def numbers():
    yield 1
    yield 2


def first_iteration(generator):
    print("first iteration of", generator.__qualname__)


async def main():
    loop = asyncio.get_running_loop()
    timers = [loop.call_later(delay, print, delay) for delay in (3, 1, 2)]
    print([timer._scheduled for timer in timers], loop._timer_cancelled_count)
    timers[1].cancel()
    print(len(loop._scheduled), timers[1]._scheduled, loop._timer_cancelled_count)
    await asyncio.sleep(0)
    print(len(loop._scheduled), timers[1]._scheduled, loop._timer_cancelled_count)
    timers[0].cancel()
    timers[0].cancel()
    await asyncio.sleep(0)
    print(len(loop._scheduled), loop._timer_cancelled_count)
    timers[2].cancel()
    await asyncio.sleep(0)
    print(len(loop._scheduled), loop._timer_cancelled_count)

    many = [loop.call_later(10 + place, print, place) for place in range(200)]
    for start, end in ((50, 150), (150, 151), (20, 50), (151, 199)):
        for timer in many[start:end]:
            timer.cancel()
        before = len(loop._scheduled), loop._timer_cancelled_count
        await asyncio.sleep(0)
        print(before, len(loop._scheduled), loop._timer_cancelled_count, sum(timer._scheduled for timer in many))
    for timer in many:
        timer.cancel()
    await asyncio.sleep(0)
    print(len(loop._scheduled), loop._timer_cancelled_count)

    hooks = sys.get_asyncgen_hooks()
    print(callable(hooks.firstiter), callable(hooks.finalizer), len(hooks))
    sys.set_asyncgen_hooks(firstiter=first_iteration)
    print([number async for number in numbers()], sys.get_asyncgen_hooks().firstiter is first_iteration)
    for wrong in ({"firstiter": 5}, {"finalizer": "x"}):
        try:
            sys.set_asyncgen_hooks(**wrong)
        except TypeError as error:
            print(error)
    sys.set_asyncgen_hooks(*hooks)
    print(loop._asyncgens_shutdown_called)


asyncio.run(main())
print(sys.get_asyncgen_hooks())
