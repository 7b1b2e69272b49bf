"""Modules/_operator.c"""

__all__ = [
    "abs", "add", "and_", "attrgetter", "call", "concat", "contains", "countOf", "delitem", "eq", "floordiv", "ge",
    "getitem", "gt", "iadd", "iand", "iconcat", "ifloordiv", "ilshift", "imatmul", "imod", "imul", "index", "indexOf",
    "inv", "invert", "ior", "ipow", "irshift", "is_", "is_none", "is_not", "is_not_none", "isub", "itemgetter",
    "itruediv", "ixor", "le", "length_hint", "lshift", "lt", "matmul", "methodcaller", "mod", "mul", "ne", "neg",
    "not_", "or_", "pos", "pow", "rshift", "setitem", "sub", "truediv", "truth", "xor",
]

from _static import blank as _blank, natives as _natives, seal as _seal

_abs = abs


def lt(a, b, /): return a < b
def le(a, b, /): return a <= b
def eq(a, b, /): return a == b
def ne(a, b, /): return a != b
def ge(a, b, /): return a >= b
def gt(a, b, /): return a > b
def not_(a, /): return not a
def truth(a, /): return True if a else False
def is_(a, b, /): return a is b
def is_not(a, b, /): return a is not b
def is_none(a, /): return a is None
def is_not_none(a, /): return a is not None
def abs(a, /): return _abs(a)
def add(a, b, /): return a + b
def and_(a, b, /): return a & b
def floordiv(a, b, /): return a // b
def inv(a, /): return ~a
def lshift(a, b, /): return a << b
def mod(a, b, /): return a % b
def mul(a, b, /): return a * b
def matmul(a, b, /): return a @ b
def neg(a, /): return -a
def or_(a, b, /): return a | b
def pos(a, /): return +a
def pow(a, b, /): return a ** b
def rshift(a, b, /): return a >> b
def sub(a, b, /): return a - b
def truediv(a, b, /): return a / b
def xor(a, b, /): return a ^ b
def contains(a, b, /): return b in a
def getitem(a, b, /): return a[b]
def call(obj, /, *args, **kwargs): return obj(*args, **kwargs)


def index(a, /):
    if isinstance(a, int):
        return int(a)
    method = getattr(type(a), "__index__", None)
    if method is None:
        raise TypeError(f"'{type(a).__name__}' object cannot be interpreted as an integer")
    return method(a)


def concat(a, b, /):
    if not hasattr(a, "__getitem__"):
        raise TypeError(f"'{type(a).__name__}' object can't be concatenated")
    return a + b


def countOf(a, b, /):
    return sum(1 for item in a if item is b or item == b)


def indexOf(a, b, /):
    for place, item in enumerate(a):
        if item is b or item == b:
            return place
    raise ValueError("sequence.index(x): x not in sequence")


def setitem(a, b, c, /):
    a[b] = c


def delitem(a, b, /):
    del a[b]


def length_hint(obj, default=0, /):
    try:
        return len(obj)
    except TypeError:
        pass
    method = getattr(type(obj), "__length_hint__", None)
    if method is None:
        return default
    hint = method(obj)
    return default if hint is NotImplemented else hint


def iadd(a, b, /):
    a += b
    return a


def iconcat(a, b, /):
    if not hasattr(a, "__getitem__"):
        raise TypeError(f"'{type(a).__name__}' object can't be concatenated")
    a += b
    return a


def imatmul(a, b, /):
    a @= b
    return a


def iand(a, b, /):
    a &= b
    return a


def ifloordiv(a, b, /):
    a //= b
    return a


def ilshift(a, b, /):
    a <<= b
    return a


def imod(a, b, /):
    a %= b
    return a


def imul(a, b, /):
    a *= b
    return a


def ior(a, b, /):
    a |= b
    return a


def ipow(a, b, /):
    a **= b
    return a


def irshift(a, b, /):
    a >>= b
    return a


def isub(a, b, /):
    a -= b
    return a


def itruediv(a, b, /):
    a /= b
    return a


def ixor(a, b, /):
    a ^= b
    return a


invert = inv
iconcat = iadd


class attrgetter:
    __slots__ = ("_attrs",)

    def __new__(cls, /, *attrs):
        self = _blank(cls)
        if not attrs:
            raise TypeError("attrgetter expected 1 argument, got 0")
        for name in attrs:
            if not isinstance(name, str):
                raise TypeError("attribute name must be a string")
        self._attrs = attrs
        return self

    def __call__(self, /, *args, **keywords):
        obj = _only(self, args, keywords)
        found = [_resolved(obj, name) for name in self._attrs]
        return found[0] if len(found) == 1 else tuple(found)

    def __repr__(self):
        return _shown(self, lambda self: f"operator.attrgetter({', '.join(map(repr, self._attrs))})")

    def __reduce__(self):
        return type(self), self._attrs


def _resolved(obj, name):
    for part in name.split("."):
        obj = getattr(obj, part)
    return obj


def _only(getter, args, keywords):
    """The one argument that getters take when they are called."""
    name = type(getter).__name__
    if keywords:
        raise TypeError(f"{name}() takes no keyword arguments")
    if len(args) != 1:
        raise TypeError(f"{name} expected 1 argument, got {len(args)}")
    return args[0]


_active = []


def _shown(self, show):
    """What Py_ReprEnter and Py_ReprLeave are for."""
    if any(self is other for other in _active):
        return f"operator.{type(self).__name__}(...)"
    _active.append(self)
    try:
        return show(self)
    finally:
        _active.pop()


class itemgetter:
    __slots__ = ("_items",)

    def __new__(cls, /, *items):
        self = _blank(cls)
        if not items:
            raise TypeError("itemgetter expected 1 argument, got 0")
        self._items = items
        return self

    def __call__(self, /, *args, **keywords):
        obj = _only(self, args, keywords)
        if len(self._items) == 1:
            return obj[self._items[0]]
        return tuple([obj[item] for item in self._items])

    def __repr__(self):
        return _shown(self, lambda self: f"operator.itemgetter({', '.join(map(repr, self._items))})")

    def __reduce__(self):
        return type(self), self._items


class methodcaller:
    __slots__ = ("_name", "_args", "_kwargs")

    def __new__(cls, /, *args, **kwargs):
        self = _blank(cls)
        if not args:
            raise TypeError("methodcaller needs at least one argument, the method name")
        self._name, *rest = args
        if not isinstance(self._name, str):
            raise TypeError("method name must be a string")
        self._args = tuple(rest)
        self._kwargs = kwargs
        return self

    def __call__(self, /, *args, **keywords):
        obj = _only(self, args, keywords)
        return getattr(obj, self._name)(*self._args, **self._kwargs)

    def __repr__(self):
        return _shown(self, _calling)

    def __reduce__(self):
        if not self._kwargs:
            return type(self), (self._name, *self._args)
        from functools import partial

        return partial(type(self), self._name, **self._kwargs), self._args


def _calling(self):
    parts = [repr(self._name), *map(repr, self._args)]
    parts += [f"{name}={value!r}" for name, value in self._kwargs.items()]
    return f"operator.methodcaller({', '.join(parts)})"


for _getter in (attrgetter, itemgetter, methodcaller):
    _seal(_getter, private=True)

_natives(_calling, __all__)

__lt__ = lt
__le__ = le
__eq__ = eq
__ne__ = ne
__ge__ = ge
__gt__ = gt
__not__ = not_
__abs__ = abs
__add__ = add
__and__ = and_
__floordiv__ = floordiv
__inv__ = inv
__lshift__ = lshift
__mod__ = mod
__mul__ = mul
__matmul__ = matmul
__neg__ = neg
__or__ = or_
__pos__ = pos
__pow__ = pow
__rshift__ = rshift
__sub__ = sub
__truediv__ = truediv
__xor__ = xor
__contains__ = contains
__getitem__ = getitem
__setitem__ = setitem
__delitem__ = delitem
__invert__ = invert
__concat__ = concat
__index__ = index
__iadd__ = iadd
__isub__ = isub
__imul__ = imul
__call__ = call
__iand__ = iand
__iconcat__ = iconcat
__ifloordiv__ = ifloordiv
__ilshift__ = ilshift
__imatmul__ = imatmul
__imod__ = imod
__ior__ = ior
__ipow__ = ipow
__irshift__ = irshift
__itruediv__ = itruediv
__ixor__ = ixor
