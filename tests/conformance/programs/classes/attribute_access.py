class Trace:
    """Every way to an attribute tells."""

    def __init__(self):
        self.real = 1

    def __getattribute__(self, name):
        if not name.startswith("_"):
            print("get", name)
        return super().__getattribute__(name)

    def __getattr__(self, name):
        print("missing", name)
        if name == "made":
            return "made up"
        raise AttributeError(f"no {name}")

    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)

    def __dir__(self):
        return ["b", "a"]


t = Trace()
print(t.real, t.made)
t.real += 5
print(getattr(t, "real"), getattr(t, "nope", "default"), hasattr(t, "nope"))
del t.real
try:
    t.real
except AttributeError as error:
    print("error:", error)
try:
    del t.real
except AttributeError as error:
    print("error:", error)
print(dir(t), t.__dict__)


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)

    def __getattr__(self, name):
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        setattr(self._target, name, value)


class Point:
    x = 0

    def __init__(self):
        self.y = 2

    def total(self):
        return self.x + self.y


proxy = Proxy(Point())
proxy.x = 10
print(proxy.total(), proxy.y, Point.x, vars(proxy))


class Config(dict):
    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__


config = Config(debug=True)
config.level = 3
print(config.debug, config["level"], config)
del config.debug
try:
    config.debug
except KeyError as error:
    print("KeyError", error)
try:
    getattr(config, "x", None)
except KeyError as error:
    print("KeyError", error)


class Fixed:
    __slots__ = ["a", "b"]


f = Fixed()
f.a = 1
for act in (lambda: f.b, lambda: setattr(f, "c", 1), lambda: f.__dict__, lambda: delattr(f, "b"), lambda: Fixed.a, lambda: f.a):
    try:
        print(type(act()).__name__)
    except AttributeError as error:
        print(error)


class Child(Fixed):
    pass


child = Child()
child.c = 3
child.a = 4
print(child.__dict__, child.a, Child.__slots__ if "__slots__" in vars(Child) else "inherited")
for wrong in ("class A:\n    __slots__ = ['x']\n    x = 1", "class A(int):\n    __slots__ = ['x']", "class A:\n    __slots__ = [1]", "class A:\n    __slots__ = ['1x']", "class A:\n    __slots__ = ['__dict__', '__dict__']"):
    try:
        exec(wrong)
        print("fine")
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
class Cls:
    value = []
    def add(self, x):
        self.value.append(x)
        self.count = getattr(self, "count", 0) + 1
p, q = Cls(), Cls()
p.add(1); q.add(2); p.add(3)
print(Cls.value, p.count, q.count, "count" in vars(Cls))
