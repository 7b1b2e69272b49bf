"""Modules/selectmodule.c"""

import _socket

error = OSError
POLLIN, POLLPRI, POLLOUT, POLLERR, POLLHUP = 1, 2, 4, 8, 16
EPOLLIN, EPOLLPRI, EPOLLOUT, EPOLLERR, EPOLLHUP = 1, 2, 4, 8, 16


def _descriptor(file):
    if isinstance(file, int):
        descriptor = file
    else:
        try:
            descriptor = file.fileno()
        except AttributeError:
            raise TypeError("argument must be an int, or have a fileno() method.") from None
    if descriptor < 0:
        raise ValueError(f"file descriptor cannot be a negative integer ({descriptor})")
    return descriptor


def select(rlist, wlist, xlist, timeout=None, /):
    if timeout is not None and timeout < 0:
        raise ValueError("timeout must be non-negative")
    readers, writers = list(rlist), list(wlist)
    readable, writable = _socket._select(
        [_descriptor(file) for file in readers], [_descriptor(file) for file in writers], timeout
    )
    return (
        [file for file in readers if _descriptor(file) in readable],
        [file for file in writers if _descriptor(file) in writable],
        [],
    )


class poll:
    """Descriptors and what is to be told of each of them."""

    _unit = 1000

    def __init__(self):
        self._masks = {}

    def register(self, fd, eventmask=POLLIN | POLLPRI | POLLOUT, /):
        self._masks[_descriptor(fd)] = eventmask

    def modify(self, fd, eventmask, /):
        if _descriptor(fd) not in self._masks:
            raise FileNotFoundError(2, "No such file or directory")
        self._masks[_descriptor(fd)] = eventmask

    def unregister(self, fd, /):
        del self._masks[_descriptor(fd)]

    def poll(self, timeout=None, /):
        if timeout is not None:
            timeout = None if timeout < 0 else timeout / self._unit
        readable, writable = _socket._select(
            [fd for fd, mask in self._masks.items() if mask & POLLIN],
            [fd for fd, mask in self._masks.items() if mask & POLLOUT],
            timeout,
        )
        found = ((fd, POLLIN * (fd in readable) | POLLOUT * (fd in writable)) for fd in self._masks)
        return [(fd, mask) for fd, mask in found if mask]


class epoll(poll):
    _unit = 1

    def __init__(self, sizehint=-1, flags=0):
        super().__init__()

    def poll(self, timeout=None, maxevents=-1):
        return super().poll(timeout)

    def close(self):
        self._masks.clear()

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()
