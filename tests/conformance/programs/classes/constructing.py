"""How instances come to be: __new__, __init__, metaclass __call__, argument errors."""


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Plain:
    pass


class WithInit:
    def __init__(self, a, b=2, *, c=3):
        self.values = (a, b, c)


class WithNew:
    def __new__(cls, *args, **kwargs):
        print("new", cls.__name__, args, kwargs)
        return super().__new__(cls)


class WithBoth(WithNew):
    def __init__(self, *args, **kwargs):
        print("init", args, kwargs)


attempt(lambda: Plain(1))
attempt(lambda: Plain(a=1))
attempt(lambda: WithInit())
attempt(lambda: WithInit(1, 2, 3))
attempt(lambda: WithInit(1, d=3))
attempt(lambda: WithInit(1, a=3))
print(WithInit(1, c=5).values)
print(type(WithNew(1, x=2)))
print(type(WithBoth(1, x=2)))
attempt(lambda: object(1))
attempt(lambda: object.__new__(Plain, 1))
attempt(lambda: object.__new__(WithInit, 1).values)
attempt(lambda: object.__new__(WithNew, 1))
attempt(lambda: object.__init__(Plain(), 1))
attempt(lambda: object.__init__(WithInit(1), 1))
attempt(lambda: object.__init__(WithNew(), 1))
attempt(lambda: object.__new__())
attempt(lambda: object.__new__(1))
attempt(lambda: object.__new__(int))
attempt(lambda: object.__new__(ValueError))
attempt(lambda: int.__new__(str))
attempt(lambda: list.__new__(Plain))
attempt(lambda: tuple.__new__(list))
attempt(lambda: type(object.__new__(Plain)))


class BadInit:
    def __init__(self):
        return 1


class BadInitText:
    def __init__(self):
        return "text"


attempt(BadInit)
attempt(BadInitText)


class Other:
    def __new__(cls):
        return 5

    def __init__(self):
        print("never called")


print(Other())


class Sub(int):
    def __new__(cls, value, extra):
        made = super().__new__(cls, value)
        made.extra = extra
        return made


n = Sub(7, "more")
print(n, n.extra, n + 1, type(n), type(n + 1), isinstance(n, int), n.__dict__)


class Words(str):
    def shout(self):
        return self.upper() + "!"


w = Words("hey")
w.mood = "loud"
print(w, w.shout(), len(w), w.mood, w == "hey", type(w.upper()))


class Pair(tuple):
    def __new__(cls, a, b):
        return tuple.__new__(cls, (a, b))

    first = property(lambda self: self[0])


print(Pair(1, 2), Pair(1, 2).first, Pair(1, 2) == (1, 2), len(Pair(3, 4)))


class Stack(list):
    def push(self, item):
        self.append(item)
        return self


s = Stack([1])
s.name = "stack"
print(s.push(2), s.name, s == [1, 2], isinstance(s, list), s.__dict__)


class Default(dict):
    def __missing__(self, key):
        self[key] = key * 2
        return self[key]


d = Default(a=1)
print(d["a"], d["b"], d, len(d))

print("singletons and caches")


class Single:
    only = None

    def __new__(cls):
        if cls.only is None:
            cls.only = super().__new__(cls)
        return cls.only


print(Single() is Single())

print("metaclass call")


class Meta(type):
    def __new__(meta, name, bases, namespace, **options):
        print("meta new", name, [b.__name__ for b in bases], sorted(k for k in namespace if "__" not in k), options)
        return super().__new__(meta, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **options):
        print("meta init", cls.__name__, options)
        super().__init__(name, bases, namespace)

    def __call__(cls, *args, **kwargs):
        print("meta call", cls.__name__, args)
        made = super().__call__(*args, **kwargs)
        made.tag = "tagged"
        return made

    @classmethod
    def __prepare__(meta, name, bases, **options):
        print("prepare", name, options)
        return {"prepared": True}


class Made(metaclass=Meta, color="red"):
    field = 1

    def __init__(self, value):
        self.value = value


m = Made(4)
print(m.value, m.tag, Made.prepared, type(Made))


class Derived(Made, size=2):
    pass


print(type(Derived), Derived(5).tag)


class FunctionMeta:
    def __call__(self, *args):
        return ("called", args[0])


def function_meta(name, bases, namespace, **keywords):
    return (name, bases, sorted(k for k in namespace if not k.startswith("__")), keywords)


class NotAClass(metaclass=function_meta, option=1):
    attribute = 2

    def method(self): ...


print(NotAClass)


class WithObjectMeta(metaclass=FunctionMeta()):
    pass


print(WithObjectMeta)

print("conflicts")


class OtherMeta(type):
    pass


def conflict():
    class X(Made, metaclass=OtherMeta):
        pass


attempt(conflict)


class Joined(Meta, OtherMeta):
    pass


class Fine(Made, metaclass=Joined):
    pass


print(type(Fine))

print("__init_subclass__")


class Registry:
    known = []

    def __init_subclass__(cls, /, label=None, **rest):
        super().__init_subclass__(**rest)
        cls.label = label
        Registry.known.append(cls.__name__)


class One(Registry, label="one"):
    pass


class Two(One):
    pass


print(Registry.known, One.label, Two.label)


def unexpected():
    class Three(Registry, other=1):
        pass


attempt(unexpected)


def unexpected_plain():
    class Four(Plain, other=1):
        pass


attempt(unexpected_plain)
attempt(lambda: type("Five", (), {}, other=1))
attempt(lambda: Plain.__init_subclass__(1))
attempt(lambda: Plain.__init_subclass__())

print("order of hooks")


class Hook:
    def __set_name__(self, owner, name):
        print("set_name", name, hasattr(owner, "later"))


class Base:
    def __init_subclass__(cls):
        print("init_subclass", cls.__name__)
        cls.later = True


class Using(Base):
    hook = Hook()
    second = Hook()

print("__class_getitem__ and __mro_entries__")


class Generic:
    def __class_getitem__(cls, item):
        return (cls.__name__, item)


print(Generic[int], Generic[1, 2])
attempt(lambda: Generic()[0])
attempt(lambda: Plain[0])


class Entry:
    def __init__(self, *classes):
        self.classes = classes

    def __mro_entries__(self, bases):
        print("entries", len(bases))
        return self.classes


class FromEntry(Entry(Plain, WithInit), metaclass=type):
    pass


print([c.__name__ for c in FromEntry.__mro__], len(FromEntry.__orig_bases__))


class NoBases(Entry()):
    pass


print(NoBases.__bases__)


class BadEntry:
    def __mro_entries__(self, bases):
        return [Plain]


def bad_entry():
    class X(BadEntry()):
        pass


attempt(bad_entry)
attempt(lambda: type("X", (Entry(Plain),), {}))

print("prepare errors")


class BadPrepare(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return 5


def bad_prepare():
    class X(metaclass=BadPrepare):
        pass


attempt(bad_prepare)


class Logged(dict):
    def __setitem__(self, key, value):
        if not key.startswith("__"):
            print("store", key, value)
        super().__setitem__(key, value)

    def __getitem__(self, key):
        if key == "magic":
            return "from the namespace"
        return super().__getitem__(key)

    def __delitem__(self, key):
        print("remove", key)
        super().__delitem__(key)


class Logging(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return Logged()

    def __new__(meta, name, bases, namespace):
        return super().__new__(meta, name, bases, dict(namespace))


class Seen(metaclass=Logging):
    a = 1
    b = a + 1
    c = magic
    del a
    length = len("abc")


print(Seen.b, Seen.c, hasattr(Seen, "a"), Seen.length)


def undefined_in_body():
    class X(metaclass=Logging):
        a = missing_name


attempt(undefined_in_body)


class ForgetCell(type):
    def __new__(meta, name, bases, namespace):
        return super().__new__(meta, name, bases, {k: v for k, v in namespace.items() if k != "__classcell__"})


def forget_cell():
    class X(metaclass=ForgetCell):
        def method(self):
            return __class__


attempt(forget_cell)
