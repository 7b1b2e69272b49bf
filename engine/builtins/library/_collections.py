"""Modules/_collectionsmodule.c"""

from _static import seal as _seal
from _containers import _count_elements, odict_items, odict_keys, odict_values, defaultdict, deque

_NOTHING = object()


class OrderedDict(dict):
    """Objects/odictobject.c"""

    __module__ = "collections"
    __hash__ = None

    def __init__(self, /, *args, **keywords):
        if len(args) > 1:
            raise TypeError(f"expected at most 1 argument, got {len(args)}")
        _update(self, *args, **keywords)

    def update(self, /, *args, **keywords):
        if len(args) > 1:
            raise TypeError(f"update() takes at most 1 positional argument ({len(args)} given)")
        _update(self, *args, **keywords)

    def keys(self, /):
        return odict_keys(self)

    def values(self, /):
        return odict_values(self)

    def items(self, /):
        return odict_items(self)

    def pop(self, key, default=_NOTHING):
        return dict.pop(self, key) if default is _NOTHING else dict.pop(self, key, default)

    def setdefault(self, key, default=None):
        if key in self:
            return self[key]
        self[key] = default
        return default

    def popitem(self, last=True):
        if not self:
            raise KeyError("dictionary is empty")
        key = next(dict.__reversed__(self) if last else dict.__iter__(self))
        return key, dict.pop(self, key)

    def move_to_end(self, key, last=True):
        value = dict.__getitem__(self, key)
        if last:
            dict.__delitem__(self, key)
            dict.__setitem__(self, key, value)
            return
        others = [entry for entry in dict.items(self) if entry[0] != key]
        dict.clear(self)
        dict.__setitem__(self, key, value)
        for other, kept in others:
            dict.__setitem__(self, other, kept)

    def __reduce__(self, /):
        return type(self), (), self.__getstate__(), None, iter(self.items())

    def copy(self, /):
        made = type(self)()
        for key in self:
            made[key] = self[key]
        return made

    def __eq__(self, other, /):
        if not isinstance(other, dict):
            return NotImplemented
        if not isinstance(other, OrderedDict):
            return dict.__eq__(self, other)
        return dict.__eq__(self, other) and all(a is b or a == b for a, b in zip(list(self), list(other)))

    def __ne__(self, other, /):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    def __or__(self, other, /):
        return _joined(type(self), self, other)

    def __ror__(self, other, /):
        return _joined(type(self), other, self)

    def __ior__(self, other, /):
        _update(self, other)
        return self

    def __repr__(self, /):
        name = type(self).__name__
        if not self:
            return f"{name}()"
        if any(self is other for other in _shown):
            return "..."
        _shown.append(self)
        try:
            return f"{name}({dict(self.items())!r})"
        finally:
            _shown.pop()

    @classmethod
    def fromkeys(cls, /, iterable, value=None):
        made = cls()
        for key in iterable:
            made[key] = value
        return made


_shown = []


def _joined(cls, left, right):
    if not (isinstance(left, dict) and isinstance(right, dict)):
        return NotImplemented
    made = cls(left)
    made.update(right)
    return made


def _update(self, other=(), /, **keywords):
    """`mutablemapping_update`, which goes through what a class of the program's makes of setting items."""
    if isinstance(other, dict):
        for key, value in other.items():
            self[key] = value
    elif hasattr(other, "keys"):
        for key in other.keys():
            self[key] = other[key]
    elif hasattr(other, "items"):
        for key, value in other.items():
            self[key] = value
    else:
        for item in other:
            pair = tuple(item)
            if len(pair) < 2:
                raise ValueError(f"need more than {len(pair)} value{'' if len(pair) == 1 else 's'} to unpack")
            if len(pair) > 2:
                raise ValueError("too many values to unpack (expected 2)")
            self[pair[0]] = pair[1]
    for key, value in keywords.items():
        self[key] = value


_seal(OrderedDict)


class _tuplegetter:
    __module__ = "collections"

    def __init__(self, index, doc):
        self._index = index
        self.__doc__ = doc

    def __get__(self, instance, owner=None):
        return self if instance is None else tuple.__getitem__(instance, self._index)

    def __set__(self, instance, value):
        raise AttributeError("can't set attribute")

    def __delete__(self, instance):
        raise AttributeError("can't delete attribute")

    def __repr__(self):
        return f"_tuplegetter({self._index}, {self.__doc__!r})"
