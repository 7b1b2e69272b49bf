"""Actors with mailboxes under a supervisor that starts them again when they fail."""
import asyncio


class Actor:
    def __init__(self, name, behaviour):
        self.name, self.behaviour = name, behaviour
        self.mailbox = asyncio.Queue()
        self.restarts = 0

    async def run(self):
        state = {}
        while True:
            message, reply = await self.mailbox.get()
            try:
                result = self.behaviour(state, message)
                if asyncio.iscoroutine(result):
                    result = await result
            except Exception as error:
                if reply and not reply.done():
                    reply.set_exception(error)
                raise
            if reply and not reply.done():
                reply.set_result(result)

    def tell(self, message):
        self.mailbox.put_nowait((message, None))

    async def ask(self, message, patience=5):
        reply = asyncio.get_running_loop().create_future()
        self.mailbox.put_nowait((message, reply))
        return await asyncio.wait_for(reply, patience)


async def supervise(actor, most):
    while True:
        try:
            await actor.run()
        except Exception as error:
            actor.restarts += 1
            print(f"  {actor.name} failed: {error!r}, restart {actor.restarts}")
            if actor.restarts > most:
                raise
            await asyncio.sleep(0.5)


def counter(state, message):
    if message == "get":
        return state.get("n", 0)
    if message == "break":
        raise RuntimeError("broken")
    state["n"] = state.get("n", 0) + message
    return state["n"]


async def slow(state, message):
    await asyncio.sleep(message)
    return f"waited {message}"


async def main():
    one, two = Actor("counter", counter), Actor("slow", slow)
    tasks = [asyncio.create_task(supervise(actor, 2)) for actor in (one, two)]
    one.tell(5)
    one.tell(6)
    print(await one.ask("get"), await two.ask(1))
    try:
        await one.ask("break")
    except RuntimeError as error:
        print("asked:", error)
    print(await one.ask(1), "after a restart")
    try:
        await two.ask(9, patience=2)
    except TimeoutError:
        print("no answer in time")
    print(await asyncio.gather(two.ask(0, patience=20), one.ask(2)))
    for _ in range(2):
        one.tell("break")
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), repr(done.pop().exception()), one.restarts)
    pending.pop().cancel()


asyncio.run(main())
