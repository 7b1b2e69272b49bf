"""A cache of coroutine results: those who ask for the same thing at once share one call."""
import asyncio
import functools


def cached(ttl=None):
    def decorate(function):
        entries = {}

        @functools.wraps(function)
        async def wrapper(*args):
            loop = asyncio.get_running_loop()
            entry = entries.get(args)
            if entry is not None:
                task, made = entry
                if ttl is None or not task.done() or loop.time() - made < ttl:
                    wrapper.hits += 1
                    return await asyncio.shield(task)
            wrapper.misses += 1
            task = loop.create_task(function(*args))
            entries[args] = task, loop.time()

            def forget_failure(done):
                if done.cancelled() or done.exception() is not None:
                    entries.pop(args, None)

            task.add_done_callback(forget_failure)
            return await asyncio.shield(task)

        wrapper.hits = wrapper.misses = 0
        wrapper.entries = entries
        return wrapper

    return decorate


@cached(ttl=10)
async def lookup(key):
    print("looking up", key)
    await asyncio.sleep(1)
    if key < 0:
        raise ValueError(key)
    return key * key


async def main():
    print(await asyncio.gather(lookup(2), lookup(2), lookup(3), lookup(2)))
    print(await lookup(3), lookup.hits, lookup.misses)
    print(await asyncio.gather(lookup(-1), lookup(-1), return_exceptions=True), len(lookup.entries))
    await asyncio.sleep(20)
    print(await lookup(2), lookup.hits, lookup.misses)
    impatient = asyncio.create_task(lookup(7))
    patient = asyncio.create_task(lookup(7))
    await asyncio.sleep(0.5)
    impatient.cancel()
    print(await asyncio.gather(impatient, patient, return_exceptions=True))


asyncio.run(main())
