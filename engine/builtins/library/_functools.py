"""Modules/_functoolsmodule.c"""

__name__ = "functools"
from _static import natives as _natives, seal as _seal

_NOTHING = object()


def reduce(function, iterable, /, initial=_NOTHING):
    try:
        iterator = iter(iterable)
    except TypeError:
        raise TypeError("reduce() arg 2 must support iteration") from None
    if initial is _NOTHING:
        for initial in iterator:
            break
        else:
            raise TypeError("reduce() of empty iterable with no initial value")
    for item in iterator:
        initial = function(initial, item)
    return initial


class _PlaceholderType:
    def __repr__(self):
        return "Placeholder"


Placeholder = _PlaceholderType()


class partial:
    __slots__ = ("func", "args", "keywords", "__dict__", "__weakref__")

    def __new__(cls, /, *args, **keywords):
        if not args:
            raise TypeError("type 'partial' takes at least one argument")
        func, *args = args
        args = tuple(args)
        if not callable(func):
            raise TypeError("the first argument must be callable")
        if args and args[-1] is Placeholder:
            raise TypeError("trailing Placeholders are not allowed")
        made = super().__new__(cls)
        if isinstance(func, partial):
            args = func._filled(args)
            keywords = {**func.keywords, **keywords}
            func = func.func
        made.func = func
        made.args = args
        made.keywords = keywords
        return made

    def __reduce__(self):
        return type(self), (self.func,), (self.func, self.args, self.keywords, vars(self) or None)

    def __setstate__(self, state):
        if not isinstance(state, tuple) or len(state) != 4:
            raise TypeError("invalid partial state")
        func, args, keywords, own = state
        if not (callable(func) and isinstance(args, tuple) and isinstance(keywords, (dict, type(None)))
                and isinstance(own, (dict, type(None)))):
            raise TypeError("invalid partial state")
        if args and args[-1] is Placeholder:
            raise TypeError("trailing Placeholders are not allowed")
        self.func = func
        self.args = args if type(args) is tuple else tuple(args)
        self.keywords = keywords if type(keywords) is dict else dict(keywords or {})
        vars(self).clear()
        vars(self).update(own or {})

    def _filled(self, args):
        if Placeholder not in self.args:
            return self.args + args
        given = iter(args)
        filled = [next(given, Placeholder) if arg is Placeholder else arg for arg in self.args]
        return (*filled, *given)

    def __call__(self, /, *args, **keywords):
        missing = self.args.count(Placeholder)
        if len(args) < missing:
            raise TypeError(f"missing positional arguments in 'partial' call; expected at least {missing}, got {len(args)}")
        return self.func(*self._filled(args), **{**self.keywords, **keywords})

    def __get__(self, instance, owner=None):
        return self if instance is None else _MethodType(self, instance)

    def __repr__(self):
        if any(self is other for other in _shown):
            return "..."
        cls = type(self)
        _shown.append(self)
        try:
            parts = [repr(self.func), *map(repr, self.args)]
            parts += [f"{name}={value!r}" for name, value in self.keywords.items()]
        finally:
            _shown.pop()
        return f"{cls.__module__}.{cls.__qualname__}({', '.join(parts)})"

    @classmethod
    def __class_getitem__(cls, item):
        return _GenericAlias(cls, item)


# Those whose repr is being made.
_shown = []


class KeyWrapper:
    """What `cmp_to_key` gives: called with a value it gives one that is compared by the function."""

    __slots__ = ("obj", "_compare")
    __module__ = "functools"
    __hash__ = None

    def __call__(self, /, obj):
        return _make_key(KeyWrapper, obj, self._compare)

    def _against(self, other):
        if not isinstance(other, KeyWrapper):
            raise TypeError("other argument must be K instance")
        return self._compare(self.obj, other.obj)

    def __lt__(self, value, /):
        return self._against(value) < 0

    def __gt__(self, value, /):
        return self._against(value) > 0

    def __eq__(self, value, /):
        return self._against(value) == 0

    def __le__(self, value, /):
        return self._against(value) <= 0

    def __ge__(self, value, /):
        return self._against(value) >= 0

    def __ne__(self, value, /):
        return self._against(value) != 0


_make_key = _seal(KeyWrapper, final=True, members=True, private=True)


def cmp_to_key(mycmp):
    return _make_key(KeyWrapper, None, mycmp)


_natives(reduce, ["reduce", "cmp_to_key"])


def _key_of(args, keywords, typed):
    if len(args) == 1 and not keywords and not typed and type(args[0]) in (int, str):
        return args[0]
    key = args
    if keywords:
        key = (key, _KEYWORDS, tuple(keywords.items()))
    if typed:
        key = (key, tuple(map(type, args)), tuple(map(type, keywords.values())))
    hash(key)
    return key


_KEYWORDS = object()


class _lru_cache_wrapper:
    def __init__(self, user_function, maxsize, typed, cache_info_type):
        self._function = user_function
        self._maxsize = maxsize
        self._typed = typed
        self._info = cache_info_type
        self._hits = self._misses = 0
        self._cache = {}

    def __call__(self, /, *args, **keywords):
        if self._maxsize == 0:
            self._misses += 1
            return self._function(*args, **keywords)
        cache = self._cache
        key = _key_of(args, keywords, self._typed)
        found = cache.get(key, _NOTHING)
        if found is not _NOTHING:
            self._hits += 1
            if self._maxsize is not None:
                del cache[key]
                cache[key] = found
            return found
        self._misses += 1
        result = self._function(*args, **keywords)
        if self._maxsize is not None and key not in cache and len(cache) >= self._maxsize:
            for oldest in cache:
                del cache[oldest]
                break
        cache[key] = result
        return result

    def __get__(self, instance, owner=None):
        return self if instance is None else _MethodType(self, instance)

    def cache_info(self):
        return self._info(self._hits, self._misses, self._maxsize, len(self._cache))

    def cache_clear(self):
        self._hits = self._misses = 0
        self._cache.clear()

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __repr__(self):
        return f"<functools._lru_cache_wrapper object at {hex(id(self))}>"


class _Bound:
    def method(self):
        pass


_MethodType = type(_Bound().method)
_GenericAlias = type(list[int])
