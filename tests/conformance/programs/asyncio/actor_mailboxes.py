import asyncio
from dataclasses import dataclass, field


@dataclass
class Message:
    kind: str
    value: object = None
    reply: asyncio.Future | None = field(default=None, repr=False)


class Actor:
    def __init__(self, name):
        self.name = name
        self.mailbox = asyncio.Queue()
        self.task = asyncio.create_task(self.run(), name=name)

    async def ask(self, kind, value=None):
        reply = asyncio.get_running_loop().create_future()
        await self.mailbox.put(Message(kind, value, reply))
        return await reply

    def tell(self, kind, value=None):
        self.mailbox.put_nowait(Message(kind, value))

    async def run(self):
        while True:
            message = await self.mailbox.get()
            if message.kind == "stop":
                print(self.name, "stops")
                return
            try:
                result = await getattr(self, "on_" + message.kind)(message.value)
            except Exception as error:
                print(self.name, "failed on", message, "with", repr(error))
                if message.reply:
                    message.reply.set_exception(error)
            else:
                if message.reply:
                    message.reply.set_result(result)


class Counter(Actor):
    count = 0

    async def on_add(self, n):
        await asyncio.sleep(0.1)
        self.count += n
        return self.count

    async def on_forward(self, parts):
        target, n = parts
        return await target.ask("add", n)


async def main():
    a, b = Counter("a"), Counter("b")
    print(await a.ask("add", 1), await a.ask("forward", (b, 5)))
    a.tell("add", "text")
    a.tell("dance")
    try:
        await a.ask("sing")
    except AttributeError as error:
        print(error)
    print(await asyncio.gather(a.ask("add", 1), b.ask("add", 1), a.ask("add", 1)))
    for actor in a, b:
        actor.tell("stop")
    await asyncio.gather(a.task, b.task)
    print(a.task.done(), a.task.get_name())


asyncio.run(main())
