import asyncio
import enum


class State(enum.Enum):
    IDLE = "idle"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"


class Player:
    def __init__(self, length):
        self.length, self.position = length, 0
        self.state = State.IDLE
        self.may_run = asyncio.Event()
        self.changes = asyncio.Queue()

    def become(self, state):
        self.changes.put_nowait((asyncio.get_running_loop().time(), self.state.name, state.name))
        self.state = state
        (self.may_run.set if state is State.RUNNING else self.may_run.clear)()

    async def play(self):
        self.become(State.RUNNING)
        try:
            while self.position < self.length:
                await self.may_run.wait()
                await asyncio.sleep(1)
                if self.state is State.RUNNING:
                    self.position += 1
        finally:
            self.become(State.STOPPED)
        return self.position


async def main():
    player = Player(4)
    playing = asyncio.create_task(player.play())
    await asyncio.sleep(1.5)
    player.become(State.PAUSED)
    await asyncio.sleep(3)
    print(player.position, player.state)
    player.become(State.RUNNING)
    print(await playing)
    other = Player(100)
    playing = asyncio.create_task(other.play())
    await asyncio.sleep(2.5)
    playing.cancel()
    await asyncio.gather(playing, return_exceptions=True)
    print(other.position, other.state)
    while not player.changes.empty():
        print(*player.changes.get_nowait())


asyncio.run(main())
