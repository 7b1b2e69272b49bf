"""What the random programs share: shared objects, the names of what happens, and a report of it."""
import asyncio
import contextvars
from asyncio.staggered import staggered_race

CAUGHT = (Exception, asyncio.CancelledError)

# The number of the task that runs; those that gather and its like make have that of their maker.
OWN = contextvars.ContextVar("own", default=-1)

# What the programs set and ask for.
MOOD = contextvars.ContextVar("mood", default="calm")


class Rounds:
    """An awaitable that gives way so many times."""

    def __init__(self, count):
        self.count = count

    def __await__(self):
        for _ in range(self.count):
            yield
        return self.count


def told(error):
    if isinstance(error, BaseExceptionGroup):
        return f"{type(error).__name__}({', '.join(map(told, error.exceptions))})"
    if isinstance(error, (asyncio.InvalidStateError, AttributeError)):
        # The words depend on whether Future is written in C or in Python.
        return type(error).__name__
    # Reprs of tasks tell where CPython's own files are.
    words = ", ".join(map(str, error.args)).partition("<")[0]
    return f"{type(error).__name__}({words})"


def shown(value):
    if isinstance(value, BaseException):
        return told(value)
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(shown, value))}]"
    return type(value).__name__ if isinstance(value, asyncio.Future) else str(value)


class World:
    """The things that the tasks of one program work on together."""

    def __init__(self):
        self.loop = asyncio.get_running_loop()
        self.tasks = []
        self.futures = [self.loop.create_future() for _ in range(3)]
        self.locks = [asyncio.Lock(), asyncio.Lock()]
        self.semaphores = [asyncio.Semaphore(1), asyncio.BoundedSemaphore(2)]
        self.events = [asyncio.Event(), asyncio.Event()]
        self.conditions = [asyncio.Condition()]
        self.queues = [asyncio.Queue(), asyncio.Queue(1), asyncio.PriorityQueue(2), asyncio.LifoQueue(2)]
        self.barriers = [asyncio.Barrier(2)]
        self.readers = [asyncio.StreamReader(limit=4)]
        self.handles = []
        self.made = 0

    def say(self, *what):
        task = asyncio.current_task()
        state = "-" if task is None else task.cancelling()
        print(f"{self.loop.time():g} {OWN.get()} {state}:", *map(shown, what))

    def coroutine(self, function):
        """What there is to run, but not without end."""
        self.made += 1
        return function(self) if self.made < 40 else asyncio.sleep(0)

    def spawn(self, function, make=asyncio.create_task, **options):
        place = len(self.tasks)
        self.tasks.append(self.futures[0])
        self.tasks[place] = make(self.numbered(place, self.coroutine(function)), **options)

    async def numbered(self, place, coroutine):
        OWN.set(place)
        return await coroutine

    def task(self, number):
        return self.tasks[number % len(self.tasks)] if self.tasks else self.futures[0]

    def younger(self, number):
        """One that the task that runs may wait for: nobody waits in a circle."""
        tasks = self.tasks[OWN.get() + 1 :]
        return tasks[number % len(tasks)] if tasks else self.futures[0]

    def mood(self, value):
        MOOD.set(value)
        return MOOD.get()

    def open_future(self, moment, value):
        """One that is settled by a timer."""
        future = self.loop.create_future()
        self.loop.call_later(moment, lambda: future.done() or future.set_result(value))
        return future

    def later(self, handle):
        self.handles.append(handle)

    def called(self, what, future=None):
        state = "" if future is None else "cancelled" if future.cancelled() else shown(future.exception() or future.result())
        self.say("callback", what, state)

    def failing(self, *_):
        self.say("failing callback")
        raise LookupError("callback")


async def whole(main, limit):
    world = World()
    if limit is not None:
        world.loop.call_at(float(limit), cancel_all, world.loop)
    try:
        world.say("result", await main(world))
    finally:
        world.say("main is over")


def cancel_all(loop):
    """Again and again, since a task may say no."""
    for task in asyncio.all_tasks(loop):
        task.cancel("too late")
    loop.call_later(10, cancel_all, loop)


def report(loop, context):
    """What is said of objects that nobody holds any more depends on when they are collected."""
    message = context["message"]
    if "never retrieved" not in message and "was destroyed" not in message:
        print(message.partition(" at ")[0].partition("<")[0])


def run(number, main, *, eager, limit):
    print("program", number)
    try:
        with asyncio.Runner() as runner:
            if eager:
                runner.get_loop().set_task_factory(asyncio.eager_task_factory)
            runner.get_loop().set_exception_handler(report)
            runner.run(whole(main, limit))
    except CAUGHT as error:
        print("ended by", told(error))
