"""Lib/weakref.py: what refers to objects without keeping them alive."""

import itertools
from _collections_abc import MutableMapping, Set, MutableSet
from _weakref import ReferenceType, getweakrefcount, getweakrefs, ref

__all__ = [
    "ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType",
    "ProxyType", "CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod",
    "finalize",
]

_own = object.__getattribute__


def _target(proxy):
    found = _own(proxy, "_ref")()
    if found is None:
        raise ReferenceError("weakly-referenced object no longer exists")
    return found


class ProxyType:
    __slots__ = ("_ref", "__weakref__")
    __hash__ = None

    def __getattribute__(self, name):
        return getattr(_target(self), name)

    def __setattr__(self, name, value):
        setattr(_target(self), name, value)

    def __delattr__(self, name):
        delattr(_target(self), name)

    def __str__(self):
        return str(_target(self))

    def __repr__(self):
        found = _own(self, "_ref")()
        place = f"<weakproxy at {id(self):#x}"
        return f"{place} to {type(found).__name__} at {id(found):#x}>"

    def __bool__(self):
        return bool(_target(self))

    def __len__(self):
        return len(_target(self))

    def __iter__(self):
        return iter(_target(self))

    def __next__(self):
        return next(_target(self))

    def __contains__(self, item):
        return item in _target(self)

    def __getitem__(self, key):
        return _target(self)[key]

    def __setitem__(self, key, value):
        _target(self)[key] = value

    def __delitem__(self, key):
        del _target(self)[key]

    def __int__(self):
        return int(_target(self))

    def __float__(self):
        return float(_target(self))

    def __neg__(self):
        return -_target(self)

    def __abs__(self):
        return abs(_target(self))


def _plain(value):
    return _target(value) if isinstance(value, ProxyType) else value


def _forward(name):
    import operator

    act = getattr(operator, name.strip("_") + "_" if name in ("__and__", "__or__") else name.strip("_"))

    def forward(self, other):
        return act(_target(self), _plain(other))

    def reflect(self, other):
        return act(_plain(other), _target(self))

    setattr(ProxyType, name, forward)
    if name not in ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"):
        setattr(ProxyType, "__r" + name[2:], reflect)


for _name in (
    "eq", "ne", "lt", "le", "gt", "ge", "add", "sub", "mul", "truediv", "floordiv", "mod", "pow",
    "and", "or", "xor", "lshift", "rshift", "matmul",
):
    _forward(f"__{_name}__")


class CallableProxyType(ProxyType):
    __slots__ = ()

    def __call__(self, *args, **keywords):
        return _target(self)(*args, **keywords)


ProxyTypes = (ProxyType, CallableProxyType)


def proxy(object, callback=None, /):
    """A stand-in for an object that does not keep it alive."""
    kind = CallableProxyType if callable(object) else ProxyType
    if callback is None:
        for known in _PROXIES.get(id(object), ()):
            found = known()
            if found is not None and type(found) is kind and _own(found, "_ref")() is object:
                return found
    made = kind.__new__(kind)
    tell = None if callback is None else lambda _: callback(made)
    kind._ref.__set__(made, ref(object, tell))
    if callback is None:
        _PROXIES[id(object)] = (ref(made),)
    return made


_PROXIES = {}


class _KeyedRef(ref):
    """A reference that knows its key."""

    __slots__ = ("key",)

    def __new__(cls, object, callback, key):
        self = ref.__new__(cls, object, callback)
        self.key = key
        return self

    def __init__(self, object, callback, key):
        super().__init__(object, callback)


KeyedRef = _KeyedRef


class WeakValueDictionary(MutableMapping):
    """A mapping that forgets the values that nobody else keeps."""

    def __init__(self, other=(), /, **keywords):
        self.data = {}
        weak = ref(self)

        def remove(gone):
            owner = weak()
            if owner is not None and owner.data.get(gone.key) is gone:
                del owner.data[gone.key]

        self._remove = remove
        self.update(other, **keywords)

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __delitem__(self, key):
        del self.data[key]

    def __len__(self):
        return len(self.data)

    def __contains__(self, key):
        found = self.data.get(key)
        return found is not None and found() is not None

    def __repr__(self):
        return f"<{self.__class__.__name__} at {id(self):#x}>"

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, self._remove, key)

    def copy(self):
        made = WeakValueDictionary()
        for key, weak in list(self.data.items()):
            value = weak()
            if value is not None:
                made[key] = value
        return made

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy

        made = self.__class__()
        for key, value in self.items():
            made[deepcopy(key, memo)] = value
        return made

    def get(self, key, default=None):
        weak = self.data.get(key)
        value = None if weak is None else weak()
        return default if value is None else value

    def items(self):
        for key, weak in list(self.data.items()):
            value = weak()
            if value is not None:
                yield key, value

    def keys(self):
        for key, weak in list(self.data.items()):
            if weak() is not None:
                yield key

    __iter__ = keys

    def itervaluerefs(self):
        yield from list(self.data.values())

    def values(self):
        for weak in list(self.data.values()):
            value = weak()
            if value is not None:
                yield value

    def popitem(self):
        while True:
            key, weak = self.data.popitem()
            value = weak()
            if value is not None:
                return key, value

    def pop(self, key, *args):
        try:
            value = self.data.pop(key)()
        except KeyError:
            value = None
        if value is not None:
            return value
        if args:
            return args[0]
        raise KeyError(key)

    def setdefault(self, key, default=None):
        value = self.get(key)
        if value is None:
            self[key] = default
            return default
        return value

    def update(self, other=None, /, **keywords):
        if other is not None:
            if not hasattr(other, "items"):
                other = dict(other)
            for key, value in other.items():
                self[key] = value
        for key, value in keywords.items():
            self[key] = value

    def valuerefs(self):
        return list(self.data.values())

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not hasattr(other, "items"):
            return NotImplemented
        made = self.copy()
        made.update(other)
        return made


class _Key(ref):
    """A reference that is hashed and compared in a dict as the object was."""

    __slots__ = ()

    def __hash__(self):
        return ref.__hash__(self)

    def __eq__(self, other):
        return self is other or ref.__eq__(self, other)


class WeakKeyDictionary(MutableMapping):
    """A mapping that forgets the keys that nobody else keeps."""

    def __init__(self, dict=None):
        self.data = {}
        weak = ref(self)

        def remove(gone):
            owner = weak()
            if owner is not None:
                owner.data.pop(gone, None)

        self._remove = remove
        if dict is not None:
            self.update(dict)

    def __delitem__(self, key):
        del self.data[_Key(key)]

    def __getitem__(self, key):
        return self.data[_Key(key)]

    def __len__(self):
        return len(self.data)

    def __repr__(self):
        return f"<{self.__class__.__name__} at {id(self):#x}>"

    def __setitem__(self, key, value):
        self.data[_Key(key, self._remove)] = value

    def copy(self):
        made = WeakKeyDictionary()
        for weak, value in list(self.data.items()):
            key = weak()
            if key is not None:
                made[key] = value
        return made

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy

        made = self.__class__()
        for key, value in self.items():
            made[key] = deepcopy(value, memo)
        return made

    def get(self, key, default=None):
        return self.data.get(_Key(key), default)

    def __contains__(self, key):
        try:
            weak = _Key(key)
        except TypeError:
            return False
        return weak in self.data

    def items(self):
        for weak, value in list(self.data.items()):
            key = weak()
            if key is not None:
                yield key, value

    def keys(self):
        for weak in list(self.data):
            key = weak()
            if key is not None:
                yield key

    __iter__ = keys

    def values(self):
        for weak, value in list(self.data.items()):
            if weak() is not None:
                yield value

    def keyrefs(self):
        return list(self.data)

    def popitem(self):
        while True:
            weak, value = self.data.popitem()
            key = weak()
            if key is not None:
                return key, value

    def pop(self, key, *args):
        return self.data.pop(_Key(key), *args)

    def setdefault(self, key, default=None):
        return self.data.setdefault(_Key(key, self._remove), default)

    def update(self, dict=None, /, **keywords):
        if dict is not None:
            if not hasattr(dict, "items"):
                dict = type({})(dict)
            for key, value in dict.items():
                self[key] = value
        if keywords:
            for key, value in keywords.items():
                self[key] = value

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not hasattr(other, "items"):
            return NotImplemented
        made = self.copy()
        made.update(other)
        return made


class WeakSet:
    """A set that forgets the members that nobody else keeps."""

    def __init__(self, data=None):
        self.data = {}
        weak = ref(self)

        def remove(gone):
            owner = weak()
            if owner is not None:
                owner.data.pop(gone, None)

        self._remove = remove
        if data is not None:
            self.update(data)

    def __iter__(self):
        for weak in list(self.data):
            item = weak()
            if item is not None:
                yield item

    def __len__(self):
        return len(self.data)

    def __contains__(self, item):
        try:
            return _Key(item) in self.data
        except TypeError:
            return False

    def __reduce__(self):
        return self.__class__, (list(self),), self.__dict__

    def __repr__(self):
        return repr({weak for weak in self.data})

    def add(self, item):
        key = _Key(item, self._remove)
        if key not in self.data:
            self.data[key] = None

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    def pop(self):
        while True:
            try:
                weak = next(iter(self.data))
            except StopIteration:
                raise KeyError("pop from empty WeakSet") from None
            del self.data[weak]
            item = weak()
            if item is not None:
                return item

    def remove(self, item):
        del self.data[_Key(item)]

    def discard(self, item):
        self.data.pop(_Key(item), None)

    def update(self, other):
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def difference(self, other):
        made = self.copy()
        made.difference_update(other)
        return made

    __sub__ = difference

    def difference_update(self, other):
        for item in list(other):
            self.discard(item)

    def __isub__(self, other):
        self.difference_update(other)
        return self

    def intersection(self, other):
        return self.__class__(item for item in other if item in self)

    __and__ = intersection

    def intersection_update(self, other):
        kept = set(other)
        for item in list(self):
            if item not in kept:
                self.discard(item)

    def __iand__(self, other):
        self.intersection_update(other)
        return self

    def issubset(self, other):
        return all(item in other for item in self)

    __le__ = issubset

    def __lt__(self, other):
        return set(self) < set(other)

    def issuperset(self, other):
        return all(item in self for item in other)

    __ge__ = issuperset

    def __gt__(self, other):
        return set(self) > set(other)

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return set(self) == set(other)

    __hash__ = None

    def symmetric_difference(self, other):
        made = self.copy()
        made.symmetric_difference_update(other)
        return made

    __xor__ = symmetric_difference

    def symmetric_difference_update(self, other):
        for item in list(other):
            if item in self:
                self.discard(item)
            else:
                self.add(item)

    def __ixor__(self, other):
        self.symmetric_difference_update(other)
        return self

    def union(self, other):
        return self.__class__(item for group in (self, other) for item in group)

    __or__ = union

    def isdisjoint(self, other):
        return len(self.intersection(other)) == 0


class WeakMethod(ref):
    """A reference to a bound method that lives as long as its object and its function."""

    __slots__ = "_func_ref", "_meth_type", "_alive"

    def __new__(cls, meth, callback=None):
        try:
            obj = meth.__self__
            func = meth.__func__
        except AttributeError:
            raise TypeError(
                f"argument should be a bound method, not {type(meth)}"
            ) from None
        weak = None

        def gone(_):
            self = weak()
            if self is not None and self._alive:
                self._alive = False
                if callback is not None:
                    callback(self)

        self = ref.__new__(cls, obj, gone)
        self._func_ref = ref(func, gone)
        self._meth_type = type(meth)
        self._alive = True
        weak = ref(self)
        return self

    def __init__(self, meth, callback=None):
        pass

    def __call__(self):
        obj = ref.__call__(self)
        func = self._func_ref()
        if obj is None or func is None:
            return None
        return self._meth_type(func, obj)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if not self._alive or not other._alive:
            return self is other
        return ref.__eq__(self, other) and self._func_ref == other._func_ref

    def __ne__(self, other):
        return not self == other

    __hash__ = ref.__hash__


class finalize:
    """Calls a function when an object comes to its end, or when the program does."""

    __slots__ = ()
    _registry = {}
    _index = itertools.count()

    class _Info:
        __slots__ = ("weakref", "func", "args", "kwargs", "atexit", "index")

    def __init__(self, obj, func, /, *args, **kwargs):
        info = self._Info()
        info.weakref = ref(obj, self)
        info.func = func
        info.args = args
        info.kwargs = kwargs or None
        info.atexit = True
        info.index = next(self._index)
        self._registry[self] = info

    def __call__(self, _=None):
        """Calls the function, unless that has been done."""
        info = self._registry.pop(self, None)
        if info is not None:
            return info.func(*info.args, **(info.kwargs or {}))

    def detach(self):
        info = self._registry.get(self)
        obj = info and info.weakref()
        if obj is not None and self._registry.pop(self, None):
            return obj, info.func, info.args, info.kwargs or {}

    def peek(self):
        info = self._registry.get(self)
        obj = info and info.weakref()
        if obj is not None:
            return obj, info.func, info.args, info.kwargs or {}

    @property
    def alive(self):
        return self in self._registry

    @property
    def atexit(self):
        info = self._registry.get(self)
        return bool(info) and info.atexit

    @atexit.setter
    def atexit(self, value):
        info = self._registry.get(self)
        if info:
            info.atexit = bool(value)

    def __repr__(self):
        info = self._registry.get(self)
        obj = info and info.weakref()
        if obj is None:
            return f"<{type(self).__name__} object at {id(self):#x}; dead>"
        return (
            f"<{type(self).__name__} object at {id(self):#x}; "
            f"for {type(obj).__qualname__!r} at {id(obj):#x}>"
        )

    @classmethod
    def _exitfunc(cls):
        pending = [(info.index, one) for one, info in list(cls._registry.items()) if info.atexit]
        for _, one in sorted(pending, key=lambda pair: pair[0], reverse=True):
            one()
