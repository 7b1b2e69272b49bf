"""Lib/copy.py"""

__all__ = ["Error", "copy", "deepcopy", "replace"]


class Error(Exception):
    pass


error = Error
_ATOMIC = {
    type(None), int, float, bool, complex, bytes, str, type, range, slice, property, type(len), type(...),
    type(NotImplemented), type(lambda: None),
}
_COPIES = (list, dict, set, bytearray)
_NOTHING = object()


def copy(x):
    cls = type(x)
    if cls in _ATOMIC or cls in (tuple, frozenset) or isinstance(x, type):
        return x
    if cls in _COPIES:
        return x.copy()
    method = getattr(cls, "__copy__", None)
    if method is not None:
        return method(x)
    return _rebuilt(x, cls, lambda value: value)


def deepcopy(x, memo=None, _nil=_NOTHING):
    cls = type(x)
    if cls in _ATOMIC or isinstance(x, type):
        return x
    if memo is None:
        memo = {}
    known = memo.get(id(x), _NOTHING)
    if known is not _NOTHING:
        return known
    made = _deep(x, cls, memo)
    if made is not x:
        memo[id(x)] = made
        memo.setdefault(id(memo), []).append(x)
    return made


def _deep(x, cls, memo):
    if cls is list:
        made = memo[id(x)] = []
        for item in x:
            made.append(deepcopy(item, memo))
        return made
    if cls is dict:
        made = memo[id(x)] = {}
        for key, value in x.items():
            made[deepcopy(key, memo)] = deepcopy(value, memo)
        return made
    if cls is tuple:
        items = [deepcopy(item, memo) for item in x]
        if id(x) in memo:
            return memo[id(x)]
        return x if all(a is b for a, b in zip(x, items)) else tuple(items)
    if cls in (set, frozenset):
        return cls([deepcopy(item, memo) for item in x])
    if cls is bytearray:
        return bytearray(x)
    if cls.__name__ == "method":
        return cls(x.__func__, deepcopy(x.__self__, memo))
    method = getattr(cls, "__deepcopy__", None)
    if method is not None:
        return method(x, memo)
    return _rebuilt(x, cls, lambda value: deepcopy(value, memo), memo)


_REFUSED = {"generator", "coroutine", "async_generator", "module", "frame", "dict_keys", "dict_values", "dict_items"}


def _rebuilt(x, cls, each, memo=None):
    """What `__reduce_ex__` would say: a new object with (copies of) the state and the items."""
    if cls.__name__ in _REFUSED:
        raise TypeError(f"cannot pickle {cls.__name__!r} object")
    owner = next(base for base in cls.__mro__ if "__reduce__" in base.__dict__)
    if owner.__module__ != "builtins":
        return _reduced(x, each, memo)
    arguments = getattr(x, "__getnewargs__", None)
    if isinstance(x, BaseException):
        made = cls.__new__(cls, *[each(item) for item in x.args])
    elif arguments is not None and not isinstance(x, (list, dict, set)):
        made = cls.__new__(cls, *[each(item) for item in arguments()])
    elif isinstance(x, tuple):
        made = cls.__new__(cls, [each(item) for item in x])
    else:
        made = cls.__new__(cls)
    if memo is not None:
        memo[id(x)] = made
    if isinstance(x, list):
        made.extend([each(item) for item in x])
    elif isinstance(x, dict):
        for key, value in x.items():
            made[each(key)] = each(value)
    elif isinstance(x, set):
        made.update([each(item) for item in x])
    _restore(x, made, each)
    return made


def _reduced(x, each, memo):
    """`_reconstruct`, of what a `__reduce__` of its own says."""
    reduced = x.__reduce__()
    if isinstance(reduced, str):
        return x
    function, args, state, items, pairs = (*reduced, None, None, None)[:5]
    made = function(*[each(arg) for arg in args])
    if memo is not None:
        memo[id(x)] = made
    if state is not None:
        state = each(state)
        if hasattr(made, "__setstate__"):
            made.__setstate__(state)
        else:
            made.__dict__.update(state)
    for item in items or ():
        made.append(each(item))
    for key, value in pairs or ():
        made[each(key)] = each(value)
    return made


def _restore(x, made, each):
    get = getattr(type(x), "__getstate__", None)
    own = get is not None and get is not getattr(object, "__getstate__", None)
    if own:
        state = each(x.__getstate__())
        if hasattr(made, "__setstate__"):
            made.__setstate__(state)
        else:
            made.__dict__.update(state)
        return
    state = {name: each(value) for name, value in getattr(x, "__dict__", {}).items()}
    if hasattr(made, "__setstate__") and state:
        made.__setstate__(state)
    elif state:
        made.__dict__.update(state)
    for base in type(x).__mro__:
        names = base.__dict__.get("__slots__", ())
        for name in [names] if isinstance(names, str) else names:
            if name not in ("__dict__", "__weakref__") and hasattr(x, name):
                object.__setattr__(made, name, each(getattr(x, name)))


def replace(obj, /, **changes):
    method = getattr(type(obj), "__replace__", None)
    if method is None:
        raise TypeError(f"replace() does not support {type(obj).__name__} objects")
    return method(obj, **changes)
