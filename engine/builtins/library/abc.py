"""Lib/abc.py, Modules/_abc.c"""

__all__ = [
    "ABC", "ABCMeta", "abstractclassmethod", "abstractmethod", "abstractproperty", "abstractstaticmethod",
    "get_cache_token", "update_abstractmethods",
]

_registrations = [0]
# Classes whose subclasses are being asked: protocols that refuse to be asked let that pass.
_asking = []


def get_cache_token():
    return _registrations[0]


def abstractmethod(funcobj):
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    __isabstractmethod__ = True


class abstractstaticmethod(staticmethod):
    __isabstractmethod__ = True


class abstractproperty(property):
    __isabstractmethod__ = True


def _is_abstract(value):
    if getattr(value, "__isabstractmethod__", False):
        return True
    if isinstance(value, property):
        parts = (value.fget, value.fset, value.fdel)
    elif isinstance(value, (classmethod, staticmethod)):
        parts = (value.__func__,)
    else:
        return False
    return any(getattr(part, "__isabstractmethod__", False) for part in parts)


def _mark(cls):
    names = [name for name, value in cls.__dict__.items() if _is_abstract(value)]
    for base in cls.__bases__:
        for name in getattr(base, "__abstractmethods__", ()):
            if name not in names and _is_abstract(getattr(cls, name, None)):
                names.append(name)
    cls.__abstractmethods__ = frozenset(names)


def update_abstractmethods(cls):
    if hasattr(cls, "__abstractmethods__"):
        _mark(cls)
    return cls


def _set_if_mutable(cls, flag):
    try:
        setattr(cls, flag, True)
    except TypeError:  # what classes of C match is known without it
        pass


class ABCMeta(type):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        cls._abc_registry = []
        _mark(cls)
        return cls

    def register(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        cls._abc_registry.append(subclass)
        for flag in ("__match_sequence__", "__match_mapping__"):
            if getattr(cls, flag, False):
                _set_if_mutable(subclass, flag)
        _registrations[0] += 1
        return subclass

    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance))

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        answer = cls.__subclasshook__(subclass)
        if answer is not NotImplemented:
            return answer
        if cls in subclass.__mro__:
            return True
        _asking.append(cls)
        try:
            others = [*cls.__dict__["_abc_registry"], *type.__subclasses__(cls)]
            return any(issubclass(subclass, other) for other in others)
        finally:
            _asking.pop()


class ABC(metaclass=ABCMeta):
    __slots__ = ()
