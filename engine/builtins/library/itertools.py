"""Modules/itertoolsmodule.c"""

from operator import add as _add, index as _index

from _static import blank as _blank, native as _native, seal as _seal
from types import GenericAlias as _GenericAlias

_NOTHING = object()


def _iterator(cls):
    """Makes a class what those of C are: its instances have only what they need, and nobody sees that."""
    cls.__iter__ = lambda self, /: self
    _seal(cls, private=True, called=f"{cls.__name__}()")
    return cls


@_iterator
class count:
    __slots__ = ("_at", "_step")

    def __new__(cls, start=0, step=1):
        self = _blank(cls)
        if not hasattr(start, "__add__") or isinstance(start, (str, list, tuple)):
            raise TypeError("a number is required")
        self._at = start
        self._step = step
        return self

    def __next__(self):
        at = self._at
        self._at = at + self._step
        return at

    def __repr__(self):
        if type(self._step) is int and self._step == 1:
            return f"count({self._at!r})"
        return f"count({self._at!r}, {self._step!r})"


@_iterator
class cycle:
    __slots__ = ("_iterator", "_saved", "_place")

    def __new__(cls, iterable, /):
        self = _blank(cls)
        self._iterator = iter(iterable)
        self._saved = []
        self._place = -1
        return self

    def __next__(self):
        if self._place < 0:
            for item in self._iterator:
                self._saved.append(item)
                return item
            self._place = 0
        if not self._saved:
            raise StopIteration
        item = self._saved[self._place]
        self._place = (self._place + 1) % len(self._saved)
        return item


@_iterator
class repeat:
    __slots__ = ("_object", "_left")

    def __new__(cls, object, times=_NOTHING):
        self = _blank(cls)
        self._object = object
        self._left = None if times is _NOTHING else max(0, _index(times))
        return self

    def __next__(self):
        if self._left is None:
            return self._object
        if self._left == 0:
            raise StopIteration
        self._left -= 1
        return self._object

    def __length_hint__(self):
        if self._left is None:
            raise TypeError("len() of unsized object")
        return self._left

    def __repr__(self):
        if self._left is None:
            return f"repeat({self._object!r})"
        return f"repeat({self._object!r}, {self._left})"


@_iterator
class accumulate:
    __slots__ = ("_iterator", "_function", "_initial", "_total")

    def __new__(cls, iterable, func=None, *, initial=None):
        self = _blank(cls)
        self._iterator = iter(iterable)
        self._function = _add if func is None else func
        self._initial = initial
        self._total = _NOTHING
        return self

    def __next__(self):
        if self._total is _NOTHING:
            self._total = next(self._iterator) if self._initial is None else self._initial
        else:
            self._total = self._function(self._total, next(self._iterator))
        return self._total


@_iterator
class chain:
    __slots__ = ("_sources", "_iterator")

    def __new__(cls, *iterables):
        self = _blank(cls)
        self._sources = iter(iterables)
        self._iterator = iter(())
        return self

    @classmethod
    def from_iterable(cls, iterable, /):
        made = cls()
        made._sources = iter(iterable)
        return made

    @classmethod
    def __class_getitem__(cls, item, /):
        return _GenericAlias(cls, item)

    def __next__(self):
        while True:
            for item in self._iterator:
                return item
            self._iterator = iter(next(self._sources))


@_iterator
class compress:
    __slots__ = ("_data", "_selectors")

    def __new__(cls, data, selectors):
        self = _blank(cls)
        self._data = iter(data)
        self._selectors = iter(selectors)
        return self

    def __next__(self):
        while True:
            item = next(self._data)
            if next(self._selectors):
                return item


@_iterator
class dropwhile:
    __slots__ = ("_predicate", "_iterator", "_started")

    def __new__(cls, predicate, iterable, /):
        self = _blank(cls)
        self._predicate = predicate
        self._iterator = iter(iterable)
        self._started = False
        return self

    def __next__(self):
        item = next(self._iterator)
        while not self._started and self._predicate(item):
            item = next(self._iterator)
        self._started = True
        return item


@_iterator
class takewhile:
    __slots__ = ("_predicate", "_iterator", "_stopped")

    def __new__(cls, predicate, iterable, /):
        self = _blank(cls)
        self._predicate = predicate
        self._iterator = iter(iterable)
        self._stopped = False
        return self

    def __next__(self):
        if self._stopped:
            raise StopIteration
        item = next(self._iterator)
        if self._predicate(item):
            return item
        self._stopped = True
        raise StopIteration


@_iterator
class filterfalse:
    __slots__ = ("_predicate", "_iterator")

    def __new__(cls, function, iterable, /):
        self = _blank(cls)
        self._predicate = bool if function is None else function
        self._iterator = iter(iterable)
        return self

    def __next__(self):
        while True:
            item = next(self._iterator)
            if not self._predicate(item):
                return item


@_iterator
class starmap:
    __slots__ = ("_function", "_iterator")

    def __new__(cls, function, iterable, /):
        self = _blank(cls)
        self._function = function
        self._iterator = iter(iterable)
        return self

    def __next__(self):
        return self._function(*tuple(next(self._iterator)))


def _bound(value, otherwise, what):
    if value is None:
        return otherwise
    try:
        bound = _index(value)
    except TypeError:
        bound = -1
    if bound < 0:
        raise ValueError(what)
    return bound


_INDICES = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize."
_STOP = "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."


@_iterator
class islice:
    __slots__ = ("_stop", "_next", "_step", "_iterator", "_at")

    def __new__(cls, iterable, /, *ends):
        self = _blank(cls)
        if not 1 <= len(ends) <= 3:
            few = len(ends) < 1
            raise TypeError(f"islice expected at {'least 2' if few else 'most 4'} arguments, got {len(ends) + 1}")
        start, stop, step = (None, ends[0], None) if len(ends) == 1 else (*ends, None)[:3]
        self._stop = _bound(stop, None, _STOP if len(ends) == 1 else _INDICES)
        self._next = _bound(start, 0, _INDICES)
        self._step = _bound(step, 1, "Step for islice() must be a positive integer or None.")
        if self._step < 1:
            raise ValueError("Step for islice() must be a positive integer or None.")
        self._iterator = iter(iterable)
        self._at = 0
        return self

    def __next__(self):
        stop = self._stop
        target = self._next if stop is None else min(self._next, stop)
        while self._at < target:
            next(self._iterator)
            self._at += 1
        if stop is not None and self._at >= stop:
            raise StopIteration
        item = next(self._iterator)
        self._at += 1
        self._next += self._step
        return item


@_iterator
class pairwise:
    __slots__ = ("_iterator", "_before")

    def __new__(cls, iterable, /):
        self = _blank(cls)
        self._iterator = iter(iterable)
        self._before = _NOTHING
        return self

    def __next__(self):
        if self._before is _NOTHING:
            self._before = next(self._iterator)
        pair = (self._before, next(self._iterator))
        self._before = pair[1]
        return pair


@_iterator
class batched:
    __slots__ = ("_iterator", "_size", "_strict")

    def __new__(cls, iterable, n, *, strict=False):
        self = _blank(cls)
        if n < 1:
            raise ValueError("n must be at least one")
        self._iterator = iter(iterable)
        self._size = n
        self._strict = strict
        return self

    def __next__(self):
        batch = []
        for item in self._iterator:
            batch.append(item)
            if len(batch) == self._size:
                return tuple(batch)
        if not batch:
            raise StopIteration
        if self._strict:
            raise ValueError("batched(): incomplete batch")
        return tuple(batch)


@_iterator
class zip_longest:
    __slots__ = ("_iterators", "_active", "_fill")

    def __new__(cls, *iterables, **keywords):
        self = _blank(cls)
        fillvalue = keywords.pop("fillvalue", None)
        if keywords:
            raise TypeError("zip_longest() got an unexpected keyword argument")
        self._iterators = [iter(iterable) for iterable in iterables]
        self._active = len(self._iterators)
        self._fill = fillvalue
        return self

    def __next__(self):
        if not self._active:
            raise StopIteration
        row = []
        for place, iterator in enumerate(self._iterators):
            item = self._fill
            if iterator is not None:
                for item in iterator:
                    break
                else:
                    self._iterators[place] = None
                    self._active -= 1
                    if not self._active:
                        raise StopIteration
            row.append(item)
        return tuple(row)


@_iterator
class groupby:
    __slots__ = ("_iterator", "_function", "_target", "_key", "_value", "_group")

    def __new__(cls, iterable, key=None):
        self = _blank(cls)
        self._iterator = iter(iterable)
        self._function = key
        self._target = self._key = self._value = _NOTHING
        self._group = None
        return self

    def _advance(self):
        self._value = next(self._iterator)
        self._key = self._value if self._function is None else self._function(self._value)

    def __next__(self):
        self._group = None
        while self._key is _NOTHING or self._target is not _NOTHING and self._target == self._key:
            self._advance()
        self._target = self._key
        self._group = _grouper(self, self._key)
        return self._key, self._group


@_iterator
class _grouper:
    __slots__ = ("_parent", "_key")

    def __new__(cls, parent, key):
        self = _blank(cls)
        self._parent = parent
        self._key = key
        return self

    def __next__(self):
        parent = self._parent
        if parent._group is not self:
            raise StopIteration
        if parent._value is _NOTHING:
            parent._advance()
        if not self._key == parent._key:
            raise StopIteration
        value = parent._value
        parent._value = _NOTHING
        return value


def _products(pools):
    if not all(pools):
        return
    places = [0] * len(pools)
    while True:
        yield tuple([pool[place] for pool, place in zip(pools, places)])
        for at in range(len(pools) - 1, -1, -1):
            places[at] += 1
            if places[at] < len(pools[at]):
                break
            places[at] = 0
        else:
            return


def _combinations(pool, size):
    free = len(pool) - size
    if free < 0:
        return
    places = list(range(size))
    while True:
        yield tuple([pool[place] for place in places])
        for at in range(size - 1, -1, -1):
            if places[at] != at + free:
                places[at:] = range(places[at] + 1, places[at] + 1 + size - at)
                break
        else:
            return


def _repeated_combinations(pool, size):
    if size and not pool:
        return
    places = [0] * size
    while True:
        yield tuple([pool[place] for place in places])
        for at in range(size - 1, -1, -1):
            if places[at] != len(pool) - 1:
                places[at:] = [places[at] + 1] * (size - at)
                break
        else:
            return


def _permutations(pool, size):
    n = len(pool)
    if size > n:
        return
    order = list(range(n))
    cycles = list(range(n, n - size, -1))
    while True:
        yield tuple([pool[place] for place in order[:size]])
        for at in range(size - 1, -1, -1):
            cycles[at] -= 1
            if cycles[at]:
                other = n - cycles[at]
                order[at], order[other] = order[other], order[at]
                break
            order[at:] = order[at + 1 :] + order[at : at + 1]
            cycles[at] = n - at
        else:
            return


def _size_of(r):
    size = _index(r)
    if size < 0:
        raise ValueError("r must be non-negative")
    return size


@_iterator
class product:
    __slots__ = ("_rows",)

    def __new__(cls, *iterables, repeat=1):
        self = _blank(cls)
        repeat = _index(repeat)
        if repeat < 0:
            raise ValueError("repeat argument cannot be negative")
        self._rows = _products([tuple(pool) for pool in iterables] * repeat)
        return self

    def __next__(self):
        return next(self._rows)


@_iterator
class combinations:
    __slots__ = ("_rows",)

    def __new__(cls, iterable, r):
        self = _blank(cls)
        self._rows = _combinations(tuple(iterable), _size_of(r))
        return self

    def __next__(self):
        return next(self._rows)


@_iterator
class combinations_with_replacement:
    __slots__ = ("_rows",)

    def __new__(cls, iterable, r):
        self = _blank(cls)
        self._rows = _repeated_combinations(tuple(iterable), _size_of(r))
        return self

    def __next__(self):
        return next(self._rows)


@_iterator
class permutations:
    __slots__ = ("_rows",)

    def __new__(cls, iterable, r=None):
        self = _blank(cls)
        pool = tuple(iterable)
        if r is not None and not isinstance(r, int):
            raise TypeError("Expected int as r")
        self._rows = _permutations(pool, len(pool) if r is None else _size_of(r))
        return self

    def __next__(self):
        return next(self._rows)


@_iterator
class _tee:
    __slots__ = ("_iterator", "_link")

    def __new__(cls, iterator, link):
        self = _blank(cls)
        self._iterator = iterator
        self._link = link
        return self

    def __next__(self):
        link = self._link
        if not link:
            link.append(next(self._iterator))
            link.append([])
        self._link = link[1]
        return link[0]

    def __copy__(self):
        return _tee(self._iterator, self._link)


def tee(iterable, n=2, /):
    if n < 0:
        raise ValueError("n must be >= 0")
    if n == 0:
        return ()
    first = iterable.__copy__() if isinstance(iterable, _tee) else _tee(iter(iterable), [])
    return tuple([first, *[first.__copy__() for _ in range(n - 1)]])


tee = _native(tee)
