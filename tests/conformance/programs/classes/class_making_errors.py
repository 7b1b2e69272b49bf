# Class statements that fail: layouts, orders, metaclasses, slots, keywords.
STATEMENTS = """
class A(int, str): pass
class A(bool): pass
class A(type(None)): pass
class A(range): pass
class A(3): pass
class A("x"): pass
class A(object, int): pass
class A(int, int): pass
class A(print): pass
class A(metaclass=3): pass
class A(metaclass=print): pass
class A(int, x=1): pass
class A(slice): pass
class A(type(lambda: 0)): pass
class A: __slots__ = ("a b",)
class A: __slots__ = (1,)
class A: __slots__ = "x"; x = 1
class A(int): __slots__ = ("x",)
class A(tuple): __slots__ = ("x",)
class A: __slots__ = ("__dict__", "__dict__")
class A(*[int]): x = 1
class A(**{"metaclass": type}): pass
class A(undefined): pass
class A: x = y
type("A", int, {})
type("A", (int,), [])
type(3, (), {})
type("A", (3,), {})
type("A", (), {}, x=1)
type("A", ())
type("A\\0", (), {})
type("A", (), {"__slots__": 3})
type("A", (), {"__classcell__": 3})
type("A", (), {"__qualname__": 3})
"""
for line in STATEMENTS.strip().splitlines():
    try:
        exec(line)
        print(line, "-> fine")
    except Exception as error:
        print(line, "->", type(error).__name__, str(error).replace("\n", " / "))


class Left:
    pass


class Right:
    pass


class LeftRight(Left, Right):
    pass


class RightLeft(Right, Left):
    pass


class Meta1(type):
    pass


class Meta2(type):
    pass


class Of1(metaclass=Meta1):
    pass


class Of2(metaclass=Meta2):
    pass


class SlotsA:
    __slots__ = ("a",)


class SlotsB:
    __slots__ = ("b",)


for name, bases in (("Twisted", (LeftRight, RightLeft)), ("Clash", (Of1, Of2)), ("Rooms", (SlotsA, SlotsB)), ("Twice", (Left, Left)), ("Early", (object, Left))):
    try:
        print(type(name, bases, {}))
    except TypeError as error:
        print(name, "->", str(error).replace("\n", " / "))
print(type("Fine", (LeftRight,), {"x": 1}).__mro__[1:3], type(type("M", (Of1,), {})).__name__)


class Strict:
    def __init_subclass__(cls, /, kind, **rest):
        super().__init_subclass__(**rest)
        cls.kind = kind


for keywords in ({"kind": "a"}, {}, {"kind": "a", "other": 1}):
    try:
        print(type("Sub", (Strict,), {}, **keywords).kind)
    except TypeError as error:
        print(error)
