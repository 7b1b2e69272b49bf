"""isinstance, issubclass, unions, generic aliases."""


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class A:
    pass


class B(A):
    pass


print(isinstance(B(), A), isinstance(A(), B), isinstance(B, type), isinstance(1, int), isinstance(True, int))
print(isinstance(1, (str, int)), isinstance(1, (str, (float, (int,)))), isinstance(1, ()))
print(issubclass(B, A), issubclass(A, A), issubclass(A, B), issubclass(bool, (str, int)), issubclass(int, object))
attempt(lambda: isinstance(1, 1))
attempt(lambda: isinstance(1, "int"))
attempt(lambda: isinstance(1, (str, 1)))
attempt(lambda: isinstance(1, (int, 1)))
attempt(lambda: issubclass(1, int))
attempt(lambda: issubclass(int, 1))
attempt(lambda: issubclass(A(), A))
attempt(lambda: isinstance(1))
attempt(lambda: isinstance(1, [int]))
attempt(lambda: isinstance(1, list[int]))
attempt(lambda: issubclass(int, list[int]))
attempt(lambda: issubclass(list[int], list))

print("hooks")


class Meta(type):
    def __instancecheck__(cls, instance):
        print("  instancecheck", cls.__name__, instance)
        return instance == "yes"

    def __subclasscheck__(cls, sub):
        print("  subclasscheck", cls.__name__, sub.__name__)
        return sub is int


class Hooked(metaclass=Meta):
    pass


print(isinstance("yes", Hooked), isinstance("no", Hooked), isinstance(Hooked(), Hooked))
print(issubclass(int, Hooked), issubclass(str, Hooked), issubclass(Hooked, Hooked))
print(isinstance("yes", (int, Hooked)), isinstance(5, (int, Hooked)))
print(isinstance("yes", int | Hooked))


class Truthy:
    def __bool__(self):
        print("  asked for truth")
        return True


class TruthMeta(type):
    def __instancecheck__(cls, instance):
        return Truthy()

    def __subclasscheck__(cls, sub):
        raise ValueError("refused")


class Truth(metaclass=TruthMeta):
    pass


print(isinstance(1, Truth))
attempt(lambda: issubclass(int, Truth))


class Pretender:
    @property
    def __class__(self):
        return int


p = Pretender()
print(isinstance(p, int), isinstance(p, Pretender), isinstance(p, str), type(p), p.__class__)


class NotReally:
    __class__ = property(lambda self: 5)


print(isinstance(NotReally(), int))


class FakeType:
    def __init__(self, *bases):
        self.__bases__ = bases


class Fake:
    __bases__ = (A,)


fake = FakeType(A)
print(issubclass(fake, (int, B)) if False else "skipped")
attempt(lambda: issubclass(fake, A))
attempt(lambda: isinstance(1, fake))
attempt(lambda: isinstance(1, FakeType()))

print("unions")
u = int | str
print(u, type(u), u.__args__, isinstance(1, u), isinstance(1.0, u), issubclass(bool, u))
print(int | None, None | int, int | str | None, (int | str) | float, int | (str | float))
print(int | int, int | str | int, (int | str) == (str | int), hash(int | str) == hash(str | int))
print(int | list[int], list[int] | None, A | B, A | "forward" if False else "")
attempt(lambda: int | 1)
attempt(lambda: int | "x")
attempt(lambda: 1 | int)
attempt(lambda: isinstance(1, int | list[int]))
print(isinstance(None, int | None), isinstance([], int | list), issubclass(type(None), int | None))
attempt(lambda: (int | str)())
attempt(lambda: (int | str)[int])
attempt(lambda: type(u)(int, str))
print(u != (int | float), u == 5, repr(u), str(u))
attempt(lambda: u.missing)
print(u.__origin__ if hasattr(u, "__origin__") else "no origin", u.__parameters__)
print(type(u)[int, str], type(u)[int])

print("generic aliases")
g = list[int]
print(g, type(g), g.__origin__, g.__args__, g.__parameters__)
print(dict[str, int], tuple[int, ...], tuple[()], list[list[int]], set["A"], type[A], frozenset[None])
print(g([1, 2]), type(g()), g == list[int], g == list[str], g is list[int], hash(g) == hash(list[int]))
print(dict[str, list[int]]().keys(), g.append, list[int].__name__, list[int].__doc__ == list.__doc__)
attempt(lambda: int[str])
attempt(lambda: g[str])
attempt(lambda: isinstance([], g))
attempt(lambda: iter(1)[int])
print([x for x in tuple[int, str]] if False else "", *[repr(a) for a in list[int]])
print(g.__mro_entries__((g,)), g.__class__, isinstance(g, type), g.__unpacked__)


class FromAlias(list[int]):
    pass


print(FromAlias.__bases__, FromAlias.__orig_bases__, FromAlias([1]))
attempt(lambda: setattr(g, "x", 1))
print(callable(g), bool(g), list[...], list[A, B, "text", 3])
attempt(lambda: type(g)())
print(type(g)(list, (int, str)), type(g)(list, int))
print(len([None for _ in dict[int, str].__args__]))
