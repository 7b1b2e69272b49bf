"""Modules/itertoolsmodule.c"""

from operator import add as _add, index as _index

_NOTHING = object()


class _Iterator:
    def __iter__(self):
        return self


class count(_Iterator):
    def __init__(self, start=0, step=1):
        if not hasattr(start, "__add__") or isinstance(start, (str, list, tuple)):
            raise TypeError("a number is required")
        self._at = start
        self._step = step

    def __next__(self):
        at = self._at
        self._at = at + self._step
        return at

    def __repr__(self):
        if type(self._step) is int and self._step == 1:
            return f"count({self._at!r})"
        return f"count({self._at!r}, {self._step!r})"


class cycle(_Iterator):
    def __init__(self, iterable, /):
        self._iterator = iter(iterable)
        self._saved = []
        self._place = -1

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


class repeat(_Iterator):
    def __init__(self, object, times=_NOTHING):
        self._object = object
        self._left = None if times is _NOTHING else max(0, _index(times))

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


class accumulate(_Iterator):
    def __init__(self, iterable, func=None, *, initial=None):
        self._iterator = iter(iterable)
        self._function = _add if func is None else func
        self._initial = initial
        self._total = _NOTHING

    def __next__(self):
        if self._total is _NOTHING:
            self._total = next(self._iterator) if self._initial is None else self._initial
        else:
            self._total = self._function(self._total, next(self._iterator))
        return self._total


class chain(_Iterator):
    def __init__(self, *iterables):
        self._sources = iter(iterables)
        self._iterator = iter(())

    @classmethod
    def from_iterable(cls, iterable, /):
        made = cls()
        made._sources = iter(iterable)
        return made

    def __next__(self):
        while True:
            for item in self._iterator:
                return item
            self._iterator = iter(next(self._sources))


class compress(_Iterator):
    def __init__(self, data, selectors):
        self._data = iter(data)
        self._selectors = iter(selectors)

    def __next__(self):
        while True:
            item = next(self._data)
            if next(self._selectors):
                return item


class dropwhile(_Iterator):
    def __init__(self, predicate, iterable, /):
        self._predicate = predicate
        self._iterator = iter(iterable)
        self._started = False

    def __next__(self):
        item = next(self._iterator)
        while not self._started and self._predicate(item):
            item = next(self._iterator)
        self._started = True
        return item


class takewhile(_Iterator):
    def __init__(self, predicate, iterable, /):
        self._predicate = predicate
        self._iterator = iter(iterable)
        self._stopped = False

    def __next__(self):
        if self._stopped:
            raise StopIteration
        item = next(self._iterator)
        if self._predicate(item):
            return item
        self._stopped = True
        raise StopIteration


class filterfalse(_Iterator):
    def __init__(self, function, iterable, /):
        self._predicate = bool if function is None else function
        self._iterator = iter(iterable)

    def __next__(self):
        while True:
            item = next(self._iterator)
            if not self._predicate(item):
                return item


class starmap(_Iterator):
    def __init__(self, function, iterable, /):
        self._function = function
        self._iterator = iter(iterable)

    def __next__(self):
        return self._function(*next(self._iterator))


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


class islice(_Iterator):
    def __init__(self, iterable, /, *ends):
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


class pairwise(_Iterator):
    def __init__(self, iterable, /):
        self._iterator = iter(iterable)
        self._before = _NOTHING

    def __next__(self):
        if self._before is _NOTHING:
            self._before = next(self._iterator)
        pair = (self._before, next(self._iterator))
        self._before = pair[1]
        return pair


class batched(_Iterator):
    def __init__(self, iterable, n, *, strict=False):
        if n < 1:
            raise ValueError("n must be at least one")
        self._iterator = iter(iterable)
        self._size = n
        self._strict = strict

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


class zip_longest(_Iterator):
    def __init__(self, *iterables, fillvalue=None):
        self._iterators = [iter(iterable) for iterable in iterables]
        self._active = len(self._iterators)
        self._fill = fillvalue

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


class groupby(_Iterator):
    def __init__(self, iterable, key=None):
        self._iterator = iter(iterable)
        self._function = key
        self._target = self._key = self._value = _NOTHING
        self._group = None

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


class _grouper(_Iterator):
    def __init__(self, parent, key):
        self._parent = parent
        self._key = key

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


class _Products(_Iterator):
    """Goes on by choosing the next places of what to put together."""

    _places = None
    _over = False

    def __next__(self):
        if self._over:
            raise StopIteration
        if self._places is None:
            self._places = self._first()
            self._over = self._places is None
        else:
            self._over = not self._following()
        if self._over:
            raise StopIteration
        return self._chosen()


class product(_Products):
    def __init__(self, *iterables, repeat=1):
        if repeat < 0:
            raise ValueError("repeat argument cannot be negative")
        self._pools = [tuple(pool) for pool in iterables] * repeat

    def _first(self):
        return [0] * len(self._pools) if all(self._pools) else None

    def _following(self):
        places = self._places
        for at in range(len(places) - 1, -1, -1):
            places[at] += 1
            if places[at] < len(self._pools[at]):
                return True
            places[at] = 0
        return False

    def _chosen(self):
        return tuple([pool[place] for pool, place in zip(self._pools, self._places)])


class _Selection(_Products):
    def __init__(self, iterable, r):
        self._pool = tuple(iterable)
        self._size = _index(r)
        if self._size < 0:
            raise ValueError("r must be non-negative")

    def _chosen(self):
        pool = self._pool
        return tuple([pool[place] for place in self._places])


class combinations(_Selection):
    def _first(self):
        return list(range(self._size)) if self._size <= len(self._pool) else None

    def _following(self):
        places = self._places
        free = len(self._pool) - self._size
        for at in range(self._size - 1, -1, -1):
            if places[at] != at + free:
                places[at:] = range(places[at] + 1, places[at] + 1 + self._size - at)
                return True
        return False


class combinations_with_replacement(_Selection):
    def _first(self):
        return [0] * self._size if self._pool or not self._size else None

    def _following(self):
        places = self._places
        for at in range(self._size - 1, -1, -1):
            if places[at] != len(self._pool) - 1:
                places[at:] = [places[at] + 1] * (self._size - at)
                return True
        return False


class permutations(_Selection):
    def __init__(self, iterable, r=None):
        pool = tuple(iterable)
        if r is not None and not isinstance(r, int):
            raise TypeError("Expected int as r")
        super().__init__(pool, len(pool) if r is None else r)

    def _first(self):
        n = len(self._pool)
        if self._size > n:
            return None
        self._order = list(range(n))
        self._cycles = list(range(n, n - self._size, -1))
        return self._order[: self._size]

    def _following(self):
        order = self._order
        n = len(order)
        for at in range(self._size - 1, -1, -1):
            self._cycles[at] -= 1
            if self._cycles[at] == 0:
                order[at:] = order[at + 1 :] + order[at : at + 1]
                self._cycles[at] = n - at
            else:
                other = n - self._cycles[at]
                order[at], order[other] = order[other], order[at]
                self._places = order[: self._size]
                return True
        return False


class _tee(_Iterator):
    def __init__(self, iterator, link):
        self._iterator = iterator
        self._link = link

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
