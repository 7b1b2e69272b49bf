class Registry(type):
    known = {}

    def __new__(mcls, name, bases, namespace, *, tag=None, **options):
        print("new", name, [b.__name__ for b in bases], sorted(k for k in namespace if not k.startswith("__")), tag, options)
        cls = super().__new__(mcls, name, bases, namespace)
        cls.tag = tag or name.lower()
        mcls.known[cls.tag] = cls
        return cls

    def __init__(cls, name, bases, namespace, **options):
        print("init", name, sorted(options))
        super().__init__(name, bases, namespace)

    @classmethod
    def __prepare__(mcls, name, bases, **options):
        print("prepare", name, sorted(options))
        return {"prepared": True}

    def __call__(cls, *args, **kwargs):
        print("call", cls.__name__, args, kwargs)
        return super().__call__(*args, **kwargs)

    def __getattr__(cls, name):
        if name.startswith("make_"):
            return lambda: cls.known[name.removeprefix("make_")]()
        raise AttributeError(f"{cls.__name__} has no {name}")

    def __len__(cls):
        return len(cls.known)

    def __iter__(cls):
        return iter(sorted(cls.known))

    def __contains__(cls, tag):
        return tag in cls.known

    def __getitem__(cls, tag):
        return cls.known[tag]

    def __repr__(cls):
        return f"<{cls.__name__}>"

    def __instancecheck__(cls, instance):
        return getattr(instance, "tag", None) == cls.tag

    def __subclasscheck__(cls, other):
        return hasattr(other, "tag")

    @property
    def size(cls):
        return len(cls.__name__)


class Shape(metaclass=Registry):
    sides = 0

    def __init__(self, scale=1):
        self.scale = scale


class Square(Shape, tag="sq"):
    sides = 4


class Triangle(Shape, tag="tri", extra=True):
    sides = 3


print(Shape.prepared, Square.tag, list(Shape), len(Shape), "sq" in Shape, Shape["tri"], type(Square))
s = Square(scale=2)
print(s.scale, s.sides, Shape.make_tri().sides, Shape.size, Square.size)
try:
    Shape.missing
except AttributeError as error:
    print(error)
try:
    s.size
except AttributeError as error:
    print(error)
print(isinstance(s, Square), isinstance(s, Shape), isinstance(5, Shape), issubclass(int, Shape), issubclass(Triangle, Square))


class Other(type):
    pass


class B(metaclass=Other):
    pass


try:
    class C(Shape, B):
        pass
except TypeError as error:
    print(error)


class Both(Registry, Other):
    pass


class D(Shape, B, metaclass=Both):
    pass


print(type(D), D.__mro__[:3])


class Plugin:
    plugins = []

    def __init_subclass__(cls, /, priority=0, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.priority = priority
        Plugin.plugins.append(cls)


class Slow(Plugin):
    pass


class Fast(Plugin, priority=10):
    pass


print([(p.__name__, p.priority) for p in sorted(Plugin.plugins, key=lambda p: -p.priority)])
try:
    class Wrong(Plugin, colour="red"):
        pass
except TypeError as error:
    print(error)
Made = type("Made", (Plugin,), {"greet": lambda self: f"hi from {type(self).__name__}"}, priority=3)
print(Made().greet(), Made.priority, Made.__module__, Made.__qualname__, Made.__bases__)
def body(ns):
    ns["x"] = 1
import types
print(types.new_class("N", (Plugin,), {"priority": 9}, body).x, Plugin.plugins[-1].priority)
