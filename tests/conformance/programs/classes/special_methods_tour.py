class Tour:
    def __new__(cls, *args):
        print("new", cls.__name__, args)
        return super().__new__(cls)

    def __init__(self, *args):
        print("init", args)
        self.args = args

    def __del__(self):
        print("del", self.args)

    def __call__(self, *args, **kwargs):
        return args, kwargs

    def __contains__(self, item):
        return item in self.args

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return exc[0] is KeyError

    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"

    def __hash__(self):
        return 5

    def __eq__(self, other):
        return self.args == getattr(other, "args", None)

    def __reversed__(self):
        return reversed(self.args)

    def __length_hint__(self):
        return 3

    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return "deeply"

    def __dir__(self):
        return ["zeta", "alpha"]

    def __fspath__(self):
        return "/path"

    def __set_name__(self, owner, name):
        print("named", name)


import copy, operator, os
t = Tour(1, 2)
print(t(3, k=4), 2 in t, Tour[int], hash(t), t == Tour(1, 2), t != Tour(3), list(reversed(t)), operator.length_hint(t), copy.copy(t), copy.deepcopy(t), dir(t), os.fspath(t))
with t as same:
    print(same is t)
    raise KeyError("swallowed")
class Holder:
    attribute = t
del t, same
Holder.attribute = None
print("after")
class Singleton:
    _instance = None
    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance
class Other:
    def __new__(cls):
        return 5
    def __init__(self):
        print("never called")
print(Singleton() is Singleton(), Other())
class Inits:
    def __init__(self):
        return 1
class NoArgs:
    pass
class NewArgs:
    def __new__(cls, a):
        return super().__new__(cls, a)
class Slots:
    __slots__ = ()
for make in (Inits, lambda: NoArgs(1), lambda: NewArgs(1), lambda: setattr(Slots(), "x", 1), lambda: object(1), lambda: NoArgs().x, lambda: NoArgs.x, lambda: NoArgs()(), lambda: NoArgs()[0], lambda: len(NoArgs()), lambda: iter(NoArgs()), lambda: NoArgs() + 1, lambda: NoArgs() < 1, lambda: -NoArgs(), lambda: int(NoArgs()), lambda: NoArgs() in NoArgs(), lambda: [][NoArgs()], lambda: {}[NoArgs], lambda: format(NoArgs(), "x"), lambda: bool(NoArgs()), lambda: NoArgs.__init__(), lambda: NoArgs.__init__(5), lambda: NoArgs.__new__(), lambda: NoArgs.__new__(int), lambda: object.__new__(int)):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
print(NoArgs.__name__, NoArgs.__qualname__, NoArgs.__module__, NoArgs.__bases__, NoArgs.__dict__.keys() >= {"__module__", "__dict__"}, NoArgs.__doc__, NoArgs().__class__ is NoArgs, type(NoArgs) is type, isinstance(NoArgs, object))
NoArgs.__name__ = "Renamed"
print(NoArgs, repr(NoArgs()).split(" at ")[0])
