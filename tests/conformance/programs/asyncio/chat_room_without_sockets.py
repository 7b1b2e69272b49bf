"""A chat room of queues: joining, leaving, a slow reader that is thrown out, a farewell to all."""
import asyncio


class Room:
    def __init__(self, patience):
        self.members = {}
        self.patience = patience
        self.thrown_out = []

    def join(self, name):
        self.members[name] = asyncio.Queue(maxsize=2)
        return self.members[name]

    async def say(self, name, text):
        await asyncio.gather(*(self.deliver(other, f"{name}: {text}") for other in list(self.members) if other != name))

    async def deliver(self, name, line):
        queue = self.members[name]
        try:
            await asyncio.wait_for(queue.put(line), self.patience)
        except TimeoutError:
            if self.members.pop(name, None):
                self.thrown_out.append(name)
                queue.shutdown(immediate=True)
        except asyncio.QueueShutDown:
            pass

    def close(self):
        for queue in self.members.values():
            queue.shutdown()


async def member(room, name, pace, heard):
    inbox = room.join(name)
    try:
        while True:
            heard.append(await inbox.get())
            await asyncio.sleep(pace)
    except asyncio.QueueShutDown:
        heard.append("left")


async def main():
    loop = asyncio.get_running_loop()
    room = Room(patience=1.5)
    heard = {"ann": [], "bob": [], "cem": []}
    async with asyncio.TaskGroup() as group:
        for name, pace in (("ann", 0), ("bob", 0.5), ("cem", 9)):
            group.create_task(member(room, name, pace, heard[name]))
        await asyncio.sleep(0)
        for n in range(5):
            begin = loop.time()
            await room.say("ann" if n % 2 else "bob", f"line {n}")
            print(f"{loop.time():g} line {n} took {loop.time() - begin:g}", sorted(room.members))
            await asyncio.sleep(0.25)
        room.close()
    for name, lines in heard.items():
        print(name, *lines, sep="\n   ")
    print(room.thrown_out, loop.time())


asyncio.run(main())
