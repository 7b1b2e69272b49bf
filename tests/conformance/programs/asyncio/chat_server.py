"""A chat room without sockets: each client has a queue in both directions."""
import asyncio


class Room:
    def __init__(self):
        self.members = {}

    async def join(self, name, outbox):
        if name in self.members:
            raise KeyError(f"{name} is taken")
        await self.tell(f"* {name} joins")
        self.members[name] = outbox

    async def leave(self, name):
        del self.members[name]
        await self.tell(f"* {name} leaves")

    async def tell(self, text, but=None):
        for name, outbox in self.members.items():
            if name != but:
                await outbox.put(text)


async def serve(room, name, inbox, outbox):
    try:
        await room.join(name, outbox)
    except KeyError as error:
        await outbox.put(f"! {error.args[0]}")
        return
    try:
        while (line := await inbox.get()) is not None:
            if line == "/who":
                await outbox.put("members: " + ", ".join(room.members))
            elif line.startswith("/"):
                await outbox.put(f"! no such command: {line}")
            else:
                await room.tell(f"{name}: {line}", but=name)
    finally:
        await room.leave(name)


async def client(room, name, script):
    inbox, outbox = asyncio.Queue(), asyncio.Queue(maxsize=2)
    server = asyncio.create_task(serve(room, name, inbox, outbox), name=f"serve {name}")

    async def show():
        while True:
            text = await outbox.get()
            print(f"{asyncio.get_running_loop().time():.1f} [{name}] {text}")

    shower = asyncio.create_task(show())
    for pause, line in script:
        await asyncio.sleep(pause)
        await inbox.put(line)
    await server
    await asyncio.sleep(0.5)
    shower.cancel()


async def main():
    room = Room()
    await asyncio.gather(
        client(room, "ann", [(0.1, "hello?"), (1, "/who"), (2, "bye"), (0, None)]),
        client(room, "bob", [(0.5, "hi ann"), (0.1, "/dance"), (3, None)]),
        client(room, "ann", [(1, "never heard"), (0, None)]),
    )
    print(room.members)


asyncio.run(main())
