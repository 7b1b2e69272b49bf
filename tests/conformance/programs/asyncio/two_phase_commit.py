"""Two-phase commit between tasks that talk through queues, with a participant that says no or dies."""
import asyncio


class Node:
    def __init__(self, name, vote=True, delay=1.0, dies=False):
        self.name, self.vote, self.delay, self.dies = name, vote, delay, dies
        self.inbox = asyncio.Queue()
        self.state = "idle"

    async def run(self):
        while True:
            message, reply = await self.inbox.get()
            await asyncio.sleep(self.delay)
            if self.dies:
                raise ConnectionResetError(self.name)
            match message:
                case ("prepare", value):
                    self.state = f"ready for {value}" if self.vote else "refused"
                    reply.set_result(self.vote)
                case ("commit",):
                    self.state = self.state.replace("ready for", "has")
                    reply.set_result(True)
                case ("abort",):
                    self.state = "aborted"
                    reply.set_result(True)

    def ask(self, *message):
        reply = asyncio.get_running_loop().create_future()
        self.inbox.put_nowait((message, reply))
        return reply


async def coordinate(nodes, value, patience):
    try:
        async with asyncio.timeout(patience):
            votes = await asyncio.gather(*(node.ask("prepare", value) for node in nodes))
        decision = "commit" if all(votes) else "abort"
    except TimeoutError:
        votes, decision = "no quorum in time", "abort"
    replies = [node.ask(decision) for node in nodes]
    done, pending = await asyncio.wait(replies, timeout=patience)
    for reply in pending:
        reply.cancel()
    return decision, votes, f"{len(done)} of {len(nodes)} answered"


async def scene(title, *nodes, patience=3):
    tasks = [asyncio.create_task(node.run(), name=node.name) for node in nodes]
    print(title, *await coordinate(nodes, 42, patience), f"at {asyncio.get_running_loop().time():g}")
    print("   ", {node.name: node.state for node in nodes})
    for task in tasks:
        task.cancel()
    print("   ", [type(end).__name__ for end in await asyncio.gather(*tasks, return_exceptions=True)])


async def main():
    await scene("all agree:", Node("a"), Node("b", delay=2))
    await scene("one refuses:", Node("a"), Node("b", vote=False))
    await scene("one is slow:", Node("a"), Node("b", delay=5))
    await scene("one dies:", Node("a"), Node("b", dies=True), Node("c"))


asyncio.run(main())
