"""A timer with pause, resume and skip, built on one event loop timer."""
import asyncio


class Pomodoro:
    def __init__(self, *phases):
        self.phases = list(phases)
        self.log = []
        self.handle = None
        self.finished = asyncio.get_running_loop().create_future()
        self.begin()

    def note(self, text):
        self.log.append(f"{asyncio.get_running_loop().time():g} {text}")

    def begin(self):
        if not self.phases:
            self.finished.set_result(len(self.log))
            return
        name, seconds = self.phases.pop(0)
        self.note(name)
        self.start(seconds)

    def start(self, seconds):
        self.handle = asyncio.get_running_loop().call_later(seconds, self.begin)

    def pause(self):
        left = self.handle.when() - asyncio.get_running_loop().time()
        self.handle.cancel()
        self.note(f"pause with {left:g} left")
        return left

    def resume(self, left):
        self.note("resume")
        self.start(left)

    def skip(self):
        self.note("skip")
        self.handle.cancel()
        self.begin()


async def user(timer):
    await asyncio.sleep(10)
    left = timer.pause()
    await asyncio.sleep(100)
    timer.resume(left)
    await asyncio.sleep(17)
    timer.skip()


async def main():
    timer = Pomodoro(("work", 25), ("rest", 5), ("work", 25), ("long rest", 15))
    hand = asyncio.create_task(user(timer))
    print(await timer.finished, "notes")
    print(*timer.log, sep="\n")
    print(hand.done(), asyncio.get_running_loop().time(), timer.handle.cancelled())
    timer = Pomodoro(("work", 2), ("rest", 1))
    try:
        await asyncio.wait_for(timer.finished, 2.5)
    except TimeoutError:
        print("gave up", timer.finished.cancelled(), timer.log)
    asyncio.get_running_loop().set_exception_handler(
        lambda loop, context: print("then:", type(context["exception"]).__name__)
    )
    await asyncio.sleep(5)


asyncio.run(main())
