"""Attribute access: look-up order, __getattr__, __getattribute__, __setattr__, __delattr__, __dict__."""


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Plain:
    shared = "class"

    def method(self):
        return "method"


p = Plain()
print(p.shared, p.__dict__, vars(p))
p.shared = "own"
p.other = [1]
print(p.shared, Plain.shared, p.__dict__)
p.method = lambda: "own method"
print(p.method(), Plain.method(p))
del p.shared
print(p.shared)
attempt(lambda: delattr(p, "shared"))
attempt(lambda: p.missing)
attempt(lambda: Plain.missing)
attempt(lambda: (1).missing)
attempt(lambda: None.missing)
attempt(lambda: [].missing)
attempt(lambda: len.missing)
attempt(lambda: attempt.missing)
attempt(lambda: p.method.missing)
attempt(lambda: type.missing)
attempt(lambda: setattr(1, "a", 2))
attempt(lambda: setattr("", "upper", 2))
attempt(lambda: setattr([], "append", 2))
attempt(lambda: setattr(int, "a", 2))
attempt(lambda: delattr(int, "real"))
attempt(lambda: setattr(None, "a", 2))
attempt(lambda: setattr(object(), "a", 2))
attempt(lambda: setattr(Plain, 1, 2))
attempt(lambda: setattr(len, "a", 2))
attempt(lambda: setattr(p.__init__, "a", 2))
attempt(lambda: setattr(Plain().method, "a", 2))
attempt(lambda: delattr(1, "a"))
attempt(lambda: delattr(1, "real"))
attempt(lambda: setattr(1, "real", 3))

try:
    p.nothing
except AttributeError as error:
    print(error.name, error.obj is p, error.args)

print("__dict__")
p.__dict__["injected"] = 9
print(p.injected, p.__dict__ is p.__dict__, p.__dict__ is vars(p))
held = p.__dict__
p.__dict__ = {"fresh": 1}
print(p.fresh, p.__dict__, "injected" in held, hasattr(p, "injected"))
mine = {"a": 1}
p.__dict__ = mine
mine["b"] = 2
print(p.b, p.__dict__ is mine)
attempt(lambda: setattr(p, "__dict__", 3))
attempt(lambda: setattr(Plain, "__dict__", {}))
attempt(lambda: vars(1))
attempt(lambda: vars(object()))
attempt(lambda: (1).__dict__)
attempt(lambda: setattr(p, "__class__", 3))
del p.__dict__
print(p.__dict__)


def write_class_dict():
    Plain.__dict__["a"] = 1


attempt(write_class_dict)

print("__getattr__")


class Fallback:
    here = 1

    def __getattr__(self, name):
        print("  asked for", name)
        if name.startswith("no"):
            raise AttributeError(f"no {name}")
        return name.upper()


f = Fallback()
print(f.here, f.there, getattr(f, "else_", "default"))
attempt(lambda: f.nothing)
print(getattr(f, "nope", "default"), hasattr(f, "nope"), hasattr(f, "yes"))


class Computed(Fallback):
    @property
    def broken(self):
        raise AttributeError("inside")

    @property
    def wrong(self):
        raise ValueError("inside")


print(Computed().broken)
attempt(lambda: Computed().wrong)
attempt(lambda: getattr(Computed(), "wrong", 1))
attempt(lambda: hasattr(Computed(), "wrong"))

print("__getattribute__")


class Watched:
    def __init__(self):
        self.value = 3

    def __getattribute__(self, name):
        print("  get", name)
        if name == "refused":
            raise AttributeError("refused indeed")
        return object.__getattribute__(self, name)

    def method(self):
        return self.value


w = Watched()
print(w.value, w.method())
attempt(lambda: w.refused)
attempt(lambda: w.missing)
print(getattr(w, "refused", "default"), hasattr(w, "missing"))


class Rescued(Watched):
    def __getattr__(self, name):
        return "rescued " + name


print(Rescued().refused, Rescued().absent, Rescued().value)

print("__setattr__ and __delattr__")


class Guarded:
    def __init__(self):
        self.log = []

    def __setattr__(self, name, value):
        if name == "forbidden":
            raise AttributeError("cannot set " + name)
        print("  set", name, value)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("  del", name)
        object.__delattr__(self, name)


g = Guarded()
g.a = 1
g.a += 1
print(g.a)
del g.a
attempt(lambda: setattr(g, "forbidden", 1))
attempt(lambda: delattr(g, "a"))


def unpack():
    g.x, g.y = 1, 2
    for g.z in range(2):
        pass


attempt(unpack)
print(vars(g))

print("builtin functions")
print(getattr(p, "a", 3), getattr(p, "method").__name__, getattr(int, "real", None))
attempt(lambda: getattr(p, "zzz"))
attempt(lambda: getattr(p, 1))
attempt(lambda: getattr(p))
attempt(lambda: getattr(p, "a", 1, 2))
attempt(lambda: hasattr(p, 1))
attempt(lambda: setattr(p, "a"))
attempt(lambda: delattr(p, 3))
print(hasattr(1, "real"), hasattr(1, "unreal"), hasattr([], "__iter__"), hasattr(None, "__bool__"))


class Class:
    __slots__ = ()


attempt(lambda: setattr(Class(), "x", 1))
attempt(lambda: Class().__dict__)


class ByName:
    def __getattr__(self, name):
        return (name,)


print(ByName().a.__len__(), ByName().b)
attempt(lambda: len(ByName()))
attempt(lambda: ByName()())
attempt(lambda: ByName() + 1)
attempt(lambda: iter(ByName()))


class Instance:
    pass


i = Instance()
i.__len__ = lambda: 3
i.__call__ = lambda: 4
i.__repr__ = lambda: "own repr"
attempt(lambda: len(i))
attempt(lambda: i())
print(repr(i)[:27], i.__len__(), callable(i))

print("class attributes seen through instances and metaclass")


class Meta(type):
    @property
    def described(cls):
        return "class " + cls.__name__

    def helper(cls):
        return "helper of " + cls.__name__

    def __getattr__(cls, name):
        return f"{cls.__name__} lacks {name}"


class WithMeta(metaclass=Meta):
    described_not = 1


print(WithMeta.described, WithMeta.helper(), WithMeta.anything)
attempt(lambda: WithMeta().described)
attempt(lambda: WithMeta().helper)
attempt(lambda: WithMeta().anything)
attempt(lambda: setattr(WithMeta, "described", 1))
