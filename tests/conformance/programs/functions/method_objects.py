"""Bound methods, builtin functions and methods, descriptors: attributes and reprs."""


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class A:
    """A class."""

    def method(self, x=1):
        """Does it."""
        return self, x

    def __repr__(self):
        return "<an A>"

    @classmethod
    def klass(cls):
        """For the class."""
        return cls

    @staticmethod
    def static():
        return "static"


a = A()
m = a.method
print(m, type(m), m.__name__, m.__qualname__, m.__doc__, m.__module__)
print(m.__self__ is a, m.__func__ is A.method, m.__defaults__, m.__code__ is A.method.__code__)
print(m(2), m.__call__(3), m.__get__(None, A) is m, m == a.method, m is a.method, hash(m) == hash(a.method))
print(m == A().method, m != a.method, A.method == A.method, {m: 1}[a.method])
attempt(lambda: m.missing)
attempt(lambda: setattr(m, "attribute", 1))
attempt(lambda: delattr(m, "__func__"))
attempt(lambda: m())
attempt(lambda: m(1, 2))
attempt(lambda: m(y=1))
A.method.attribute = "on the function"
print(m.attribute, a.klass, A.klass.__self__, A.klass.__func__.__name__, a.klass.__doc__)
make = type(m)
made = make(len, [1, 2])
print(made(), made.__self__, made.__func__)
attempt(lambda: make(5, 6))
attempt(lambda: make(len, None))
attempt(lambda: make(len))
attempt(lambda: make())
print(repr(make(lambda self: 1, 5)), repr(make(len, 5)))


class Callable:
    def __call__(self):
        return "called"


print(repr(make(Callable(), 5))[:26])
print(repr(a.__class__.__init__), repr(a.static)[:21])

print("builtin functions")
print(len, type(len), len.__name__, len.__qualname__, len.__module__)
print(print, abs, isinstance, sorted)
print(len.__call__([1]), len == len, len != print, hash(len) == hash(len))
attempt(lambda: len.missing)
attempt(lambda: setattr(len, "x", 1))
attempt(lambda: len())
attempt(lambda: len(1, 2))
attempt(lambda: len(obj=[]))
attempt(lambda: abs(x=1))

print("builtin methods")
items = [3, 1]
append = items.append
print(repr(append)[:39], append.__name__, append.__qualname__, append.__self__ is items, append.__module__)
append(2)
print(items, append == items.append, append == [].append, append.__self__)
print("abc".upper.__self__, "abc".upper(), repr("abc".upper)[:37])
print(repr({}.fromkeys)[:40], dict.fromkeys.__self__, dict.fromkeys.__name__, dict.fromkeys.__qualname__)
print(repr(object.__new__)[:40], object.__new__.__name__, object.__new__.__qualname__, object.__new__.__self__)
attempt(lambda: append.missing)
attempt(lambda: append())

print("descriptors")
print(list.append, list.append.__name__, list.append.__qualname__, list.append.__objclass__)
print(str.upper, type(str.upper), str.upper("x"), str.upper.__get__("y")())
print(int.__add__, type(int.__add__), int.__add__(1, 2), int.__add__.__objclass__)
print(repr((1).__add__)[:36], type((1).__add__), (1).__add__(2), (1).__add__.__self__, (1).__add__.__name__)
print(list.__len__, [1].__len__(), list.__getitem__, dict.__contains__, object.__init__, object.__repr__)
print(dict.__dict__["fromkeys"], type(dict.__dict__["fromkeys"]))
print(int.real, type(int.real), int.real.__name__, int.real.__objclass__, int.real.__get__(5), int.real.__qualname__)
print(type(a).__dict__["__dict__"], type(a).__dict__["__weakref__"])
print(property.fget, type(property.fget), BaseException.args, type(m).__dict__["__func__"])
attempt(lambda: int.real.__get__("a"))
attempt(lambda: int.real.__set__(1, 2))
attempt(lambda: property.fget.__set__(property(), 1))
attempt(lambda: str.upper(5))
attempt(lambda: str.upper())
attempt(lambda: int.__add__("a", 1))
attempt(lambda: int.__add__())
attempt(lambda: (1).__add__())
attempt(lambda: (1).__add__("a"))
attempt(lambda: list.append([], 1, 2))
attempt(lambda: str.upper.missing)
attempt(lambda: str.upper.__get__(5))
attempt(lambda: setattr(str.upper, "x", 1))
print(str.upper == str.upper, hash(str.upper) == hash(str.upper), [].append.__eq__([].append))
print([n for n in ("__name__", "__qualname__", "__doc__", "__call__", "__self__") if hasattr(len, n)])

print("methods of instances of builtin subclasses")


class Numbers(list):
    def total(self):
        return sum(self)


numbers = Numbers([1, 2])
print(numbers.total(), numbers.append.__qualname__, type(numbers.append), type(numbers.total))
print(Numbers.append is list.append, repr(numbers.append)[:40])
unbound = list.append
unbound(numbers, 3)
print(numbers)
print(list(map(str.upper, ["a", "b"])), sorted(["b", "A"], key=str.lower))
attempt(lambda: list(map(str.upper, [1])))
