"""Lib/selectors.py"""

from collections import namedtuple
from collections.abc import Mapping
from select import _descriptor
from select import select as _select

EVENT_READ = 1
EVENT_WRITE = 2

SelectorKey = namedtuple("SelectorKey", ["fileobj", "fd", "events", "data"])


class _Map(Mapping):
    def __init__(self, selector):
        self._selector = selector

    def __len__(self):
        return len(self._selector._keys)

    def __getitem__(self, fileobj):
        fd = self._selector._lookup(fileobj)
        if fd not in self._selector._keys:
            raise KeyError(f"{fileobj!r} is not registered")
        return self._selector._keys[fd]

    def __iter__(self):
        return iter(self._selector._keys)


class BaseSelector:
    """Tells which of some files can be read from or written to."""

    def __init__(self):
        self._keys = {}
        self._map = _Map(self)

    def _lookup(self, fileobj):
        try:
            return _descriptor(fileobj)
        except ValueError:
            for key in self._keys.values():
                if key.fileobj is fileobj:
                    return key.fd
            raise

    def register(self, fileobj, events, data=None):
        if not events or events & ~(EVENT_READ | EVENT_WRITE):
            raise ValueError(f"Invalid events: {events!r}")
        key = SelectorKey(fileobj, self._lookup(fileobj), events, data)
        if key.fd in self._keys:
            raise KeyError(f"{fileobj!r} (FD {key.fd}) is already registered")
        self._keys[key.fd] = key
        return key

    def unregister(self, fileobj):
        try:
            return self._keys.pop(self._lookup(fileobj))
        except KeyError:
            raise KeyError(f"{fileobj!r} is not registered") from None

    def modify(self, fileobj, events, data=None):
        self.unregister(fileobj)
        return self.register(fileobj, events, data)

    def select(self, timeout=None):
        keys = list(self._keys.values())
        if timeout is not None:
            timeout = max(timeout, 0)
        readable, writable, _ = _select(
            [key.fd for key in keys if key.events & EVENT_READ],
            [key.fd for key in keys if key.events & EVENT_WRITE],
            [],
            timeout,
        )
        found = ((key, EVENT_READ * (key.fd in readable) | EVENT_WRITE * (key.fd in writable)) for key in keys)
        return [(key, events) for key, events in found if events]

    def close(self):
        self._keys.clear()
        self._map = None

    def get_key(self, fileobj):
        if self._map is None:
            raise RuntimeError("Selector is closed")
        try:
            return self._map[fileobj]
        except KeyError:
            raise KeyError(f"{fileobj!r} is not registered") from None

    def get_map(self):
        return self._map

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


class SelectSelector(BaseSelector):
    pass


class PollSelector(BaseSelector):
    pass


class EpollSelector(BaseSelector):
    pass


DefaultSelector = EpollSelector
