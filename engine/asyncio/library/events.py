from _asyncio import (
    AbstractEventLoop,
    BaseEventLoop,
    Handle,
    TimerHandle,
    _get_running_loop,
    _set_running_loop,
    get_event_loop,
    get_running_loop,
    set_event_loop,
)
from asyncio.unix_events import EventLoop, SelectorEventLoop

__all__ = [
    "AbstractEventLoop",
    "BaseEventLoop",
    "EventLoop",
    "Handle",
    "SelectorEventLoop",
    "TimerHandle",
    "_get_running_loop",
    "_set_running_loop",
    "get_event_loop",
    "get_running_loop",
    "new_event_loop",
    "set_event_loop",
]


def new_event_loop():
    return EventLoop()
