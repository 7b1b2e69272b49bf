"""CPython's BaseEventLoop with a selector that never waits: it moves the virtual clock instead."""

import functools
import itertools


class WaitsForEver(SystemExit):
    """Nothing is ready and nothing is timed: a real loop would sit in select() until it is killed."""


class VirtualSelector:
    def __init__(self, loop, clock, end):
        self.loop, self.clock, self.end = loop, clock, end

    def select(self, timeout):
        if timeout is None:
            self.end()
        if timeout > 0:
            now, deadline = self.clock.now, self.loop._scheduled[0].when()
            # Exactly the deadline: now + (deadline - now) may miss it by a rounding error.
            self.clock.move_to(deadline if deadline - now <= timeout else now + timeout)
        return []


def ordered_timer_handle(TimerHandle):
    """Equal deadlines fire in the order of their making: `heapq` alone is not stable."""

    class Ordered(TimerHandle):
        __slots__ = ("_order",)
        orders = itertools.count()

        def __init__(self, *args):
            super().__init__(*args)
            self._order = next(self.orders)

        def __lt__(self, other):
            return (self._when, self._order) < (other._when, other._order)

    Ordered.__name__ = Ordered.__qualname__ = TimerHandle.__name__
    return Ordered


def virtual_loop(asyncio, clock, end):
    """The loop class for this copy of asyncio; it goes by the name of the one it stands for."""

    class VirtualLoop(asyncio.base_events.BaseEventLoop):
        def __init__(self):
            super().__init__()
            self._clock_resolution = 1e-9
            self._selector = VirtualSelector(self, clock, end)
            self._asyncgens = OrderedWeakSet()
            asyncio.log.logger.debug("Using selector: %s", "EpollSelector")

        def time(self):
            return clock.now

        @functools.wraps(asyncio.base_events.BaseEventLoop.create_task)
        def create_task(self, *args, **kwargs):
            return stamp_creation(super().create_task(*args, **kwargs))

        def create_future(self):
            return stamp_creation(super().create_future())

        def _process_events(self, event_list):
            pass

        def _write_to_self(self):
            pass

    VirtualLoop.__name__ = VirtualLoop.__qualname__ = asyncio.SelectorEventLoop.__name__
    VirtualLoop.__module__ = asyncio.SelectorEventLoop.__module__
    return VirtualLoop


def install_virtual_loop(asyncio, clock, end):
    asyncio.events.TimerHandle = asyncio.TimerHandle = ordered_timer_handle(asyncio.TimerHandle)
    loop_class = virtual_loop(asyncio, clock, end)
    asyncio.SelectorEventLoop = asyncio.EventLoop = loop_class
    asyncio.unix_events._DefaultEventLoopPolicy._loop_factory = loop_class
    original = asyncio.all_tasks

    def all_tasks(loop=None):
        return OrderedSet(original(loop))

    asyncio.all_tasks = asyncio.tasks.all_tasks = all_tasks
