"""__slots__: storage, descriptors, layout conflicts."""


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


p = Point(1, 2)
print(p.x, p.y, Point.__slots__, hasattr(p, "__dict__"))
p.x += 5
print(p.x)
attempt(lambda: setattr(p, "z", 1))
del p.x
attempt(lambda: p.x)
attempt(lambda: delattr(p, "x"))
attempt(lambda: vars(p))
attempt(lambda: p.__dict__)
print(Point.x, type(Point.x))
print(Point.x.__get__(Point(3, 4)), Point.x.__get__(None, Point) is Point.x, Point.y.__name__, Point.y.__objclass__)
Point.x.__set__(p, 9)
print(p.x)
Point.x.__delete__(p)
print(hasattr(p, "x"))
attempt(lambda: Point.x.__get__(5))
attempt(lambda: Point.x.__set__(5, 1))
print(sorted(name for name in Point.__dict__))


class Point3(Point):
    __slots__ = "z"

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


q = Point3(1, 2, 3)
print(q.x, q.y, q.z, hasattr(q, "__dict__"), Point3.__slots__)
attempt(lambda: setattr(q, "w", 1))


class Open(Point):
    pass


o = Open(1, 2)
o.extra = 3
print(o.x, o.extra, o.__dict__)


class WithDict:
    __slots__ = ("a", "__dict__")


w = WithDict()
w.a = 1
w.b = 2
print(w.a, w.b, w.__dict__)


class Dictless:
    __slots__ = ()


class Child(Dictless):
    __slots__ = ["one", "two"]


c = Child()
c.one = 1
attempt(lambda: c.two)
print(c.one)


class Shadow(Point):
    __slots__ = ("x",)


s = Shadow(10, 20)
print(s.x, s.y)
attempt(lambda: Point.x.__get__(s))
Point.x.__set__(s, "hidden")
print(s.x, Point.x.__get__(s))

print("mangling and documentation")


class Mangled:
    __slots__ = ("__private", "_single", "__dunder__")

    def __init__(self):
        self.__private = 1


print(Mangled()._Mangled__private, sorted(n for n in Mangled.__dict__ if "private" in n))


class Documented:
    __slots__ = {"a": "first", "b": "second"}


print(sorted(Documented.__slots__), Documented.a.__doc__)


class FromIterable:
    __slots__ = iter(["u", "v"])


f = FromIterable()
f.u = 1
print(f.u)

print("errors")
attempt(lambda: type("X", (), {"__slots__": ("a", 1)}))
attempt(lambda: type("X", (), {"__slots__": ("not valid",)}))
attempt(lambda: type("X", (), {"__slots__": 3}))
attempt(lambda: type("X", (), {"__slots__": ("a",), "a": 1}))
attempt(lambda: type("X", (int,), {"__slots__": ("a",)}))
attempt(lambda: type("X", (tuple,), {"__slots__": ("a",)}))
attempt(lambda: type("X", (), {"__slots__": ("__dict__", "__dict__")}))
attempt(lambda: type("X", (), {"__slots__": ("__weakref__", "__weakref__")}))
attempt(lambda: type("X", (Open,), {"__slots__": ("__dict__",)}))
attempt(lambda: type("X", (Open,), {"__slots__": ("__weakref__",)}))
print(type("X", (int,), {"__slots__": ()})(5) + 1)
attempt(lambda: setattr(type("X", (int,), {"__slots__": ()})(5), "a", 1))


class ListSlots(list):
    __slots__ = ("name",)


ls = ListSlots([1, 2])
ls.name = "list"
print(ls, ls.name)
attempt(lambda: setattr(ls, "other", 1))

print("layouts")


class First:
    __slots__ = ("first",)


class Second:
    __slots__ = ("second",)


class Third:
    __slots__ = ()


attempt(lambda: type("X", (First, Second), {}))
print(type("X", (First, Third), {}).__base__, type("X", (Third, First), {}).__base__)
attempt(lambda: type("X", (int, First), {}))
print(type("X", (int, Third), {"__slots__": ()})(3))
attempt(lambda: type("X", (list, First), {}))
attempt(lambda: type("X", (OSError, StopIteration), {}))
attempt(lambda: type("X", (ValueError, KeyError), {}))
attempt(lambda: type("X", (OSError, KeyError), {}).__base__)
attempt(lambda: type("X", (Exception, First), {}))

print("changing __class__")


class A:
    def name(self):
        return "A"


class B:
    def name(self):
        return "B"


a = A()
a.kept = 1
a.__class__ = B
print(a.name(), a.kept, type(a), isinstance(a, A))
attempt(lambda: setattr(a, "__class__", Point))
attempt(lambda: setattr(a, "__class__", int))
attempt(lambda: setattr(a, "__class__", "B"))
attempt(lambda: setattr(1, "__class__", bool))
attempt(lambda: setattr([], "__class__", ListSlots))
attempt(lambda: delattr(a, "__class__"))


class Twin:
    __slots__ = ("x", "y")


twin = Point(1, 2)
twin.__class__ = Twin
print(type(twin), twin.x, twin.y)
attempt(lambda: setattr(twin, "__class__", First))

print("weak references in the class")
print("__weakref__" in A.__dict__, "__weakref__" in Point.__dict__, "__dict__" in A.__dict__)
print(a.__weakref__)
attempt(lambda: Point(1, 2).__weakref__)
attempt(lambda: setattr(a, "__weakref__", 1))
