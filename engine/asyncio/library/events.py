from _asyncio import (
    EventLoop,
    Handle,
    TimerHandle,
    _get_running_loop,
    get_event_loop,
    get_running_loop,
    set_event_loop,
)

__all__ = [
    "AbstractEventLoop",
    "BaseEventLoop",
    "EventLoop",
    "Handle",
    "SelectorEventLoop",
    "TimerHandle",
    "_get_running_loop",
    "get_event_loop",
    "get_running_loop",
    "new_event_loop",
    "set_event_loop",
]

AbstractEventLoop = BaseEventLoop = SelectorEventLoop = EventLoop


def new_event_loop():
    return EventLoop()
