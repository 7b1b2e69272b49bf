"""Descriptors: properties, __get__, __set__, __delete__, __set_name__, static and class methods."""


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Celsius:
    def __init__(self, degrees=0):
        self._degrees = degrees

    @property
    def degrees(self):
        """How warm it is."""
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < -273:
            raise ValueError("too cold")
        self._degrees = value

    @degrees.deleter
    def degrees(self):
        print("reset")
        self._degrees = 0

    @property
    def fahrenheit(self):
        return self._degrees * 9 // 5 + 32

    only_set = property(None, lambda self, value: print("set", value))


t = Celsius(20)
print(t.degrees, t.fahrenheit)
t.degrees = 30
print(t.degrees, t.__dict__)
t.degrees += 5
print(t.degrees)
del t.degrees
print(t.degrees)
attempt(lambda: setattr(t, "degrees", -300))
attempt(lambda: setattr(t, "fahrenheit", 0))
attempt(lambda: delattr(t, "fahrenheit"))
t.only_set = 4
attempt(lambda: t.only_set)
attempt(lambda: delattr(t, "only_set"))
prop = Celsius.__dict__["degrees"]
print(type(prop), prop.__doc__, prop.fget.__name__, prop.fset.__name__, prop.fdel.__name__, prop.__name__)
print(Celsius.degrees is prop, Celsius.fahrenheit.fset, Celsius.fahrenheit.__doc__)
print(prop.__get__(t, Celsius), prop.__get__(None, Celsius) is prop)
prop.__set__(t, 11)
print(t.degrees)
prop.__delete__(t)
attempt(lambda: Celsius.fahrenheit.__set__(t, 1))
attempt(lambda: setattr(prop, "fget", None))
attempt(lambda: property(1, 2, 3, 4, 5))
attempt(lambda: property(wrong=1))
loose = property(lambda self: 1)
attempt(lambda: loose.__name__)
attempt(lambda: property().__get__(1))
print(property(doc="text").__doc__, loose.__doc__)
loose.__doc__ = "set"
print(loose.__doc__)
made = loose.getter(lambda self: 2)
print(made is loose, made.fget(0), made.__doc__)
print(property(None).fget)


class Inherits(Celsius):
    @Celsius.degrees.getter
    def degrees(self):
        return "sub " + str(super().degrees)


s = Inherits(1)
print(s.degrees)
s.degrees = 2
print(s.degrees)


class Named(property):
    def __init__(self, fget, extra=None):
        super().__init__(fget)
        self.extra = extra

    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        return ("named", super().__get__(obj, cls))


class UsesNamed:
    @Named
    def it(self):
        """doc of it"""
        return 5


print(UsesNamed().it, UsesNamed.it.extra, UsesNamed.it.__doc__)
attempt(lambda: setattr(UsesNamed(), "it", 1))

print("own descriptors")


class Data:
    def __set_name__(self, owner, name):
        print("named", owner.__name__, name)
        self.name = "_" + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return ("class access", owner.__name__)
        return ("get", getattr(obj, self.name, None))

    def __set__(self, obj, value):
        setattr(obj, self.name, value)

    def __delete__(self, obj):
        print("delete")
        delattr(obj, self.name)


class NonData:
    def __get__(self, obj, owner):
        return ("computed", obj is None, owner.__name__)


class SetOnly:
    def __set__(self, obj, value):
        obj.__dict__["stored"] = value


class Owner:
    data = Data()
    other = Data()
    soft = NonData()
    only = SetOnly()


o = Owner()
print(o.data, Owner.data, o.soft, Owner.soft)
o.data = 3
print(o.data, o.__dict__)
del o.data
print(o.data)
o.soft = "hidden"
print(o.soft)
o.__dict__["data"] = "not seen"
print(o.data)
o.only = 7
print(type(o.only).__name__, o.__dict__)
o.__dict__["only"] = "instance wins without __get__"
print(o.only)
attempt(lambda: delattr(o, "only"))
Owner.late = Data()
attempt(lambda: Owner().late)
Owner.data = "replaced"
print(Owner.data, o.data)


class BadName:
    def __set_name__(self, owner, name):
        raise ValueError("no name")


def bad_name():
    class Bad:
        attribute = BadName()


try:
    bad_name()
except ValueError as error:
    print(type(error).__name__, error, error.__notes__)

print("static and class methods")


class Kinds:
    @staticmethod
    def static(a, b=2):
        """static doc"""
        return a + b

    @classmethod
    def klass(cls, a):
        """class doc"""
        return cls.__name__, a

    def plain(self):
        return "plain"

    alias = static


print(Kinds.static(1), Kinds().static(1, 1), Kinds.alias(5))
print(Kinds.klass(1), Kinds().klass(2))
raw = Kinds.__dict__["static"]
print(type(raw), raw.__func__.__name__, raw.__name__, raw.__doc__, raw(3), raw.__wrapped__ is raw.__func__)
rawc = Kinds.__dict__["klass"]
print(type(rawc), rawc.__name__, rawc.__doc__, rawc.__get__(None, Kinds)(4))
attempt(lambda: rawc(1))
print(raw.__get__(None, Kinds)(6), raw.__isabstractmethod__)
print(Kinds.klass.__self__, Kinds.klass.__func__.__name__)
attempt(lambda: Kinds.plain())
attempt(lambda: staticmethod())
attempt(lambda: classmethod(1, 2))
print(repr(staticmethod(len)), repr(classmethod(len)))


class SubKinds(Kinds):
    @classmethod
    def klass(cls, a):
        return ("sub", super().klass(a))


print(SubKinds.klass(3), SubKinds.static(4))


class Both:
    @classmethod
    @property
    def chained(cls):
        return cls.__name__


print(type(Both.chained).__name__)

print("methods are descriptors")


def free(self, x):
    return self, x


bound = free.__get__(5)
print(bound(6), bound.__self__, bound.__func__ is free)
print(free.__get__(None, int) is free)
attempt(lambda: free.__get__(None))
attempt(lambda: free.__get__())
print(bound == free.__get__(5), bound is free.__get__(5), hash(bound) == hash(free.__get__(5)))
print(bound == free.__get__(5.0), Kinds().plain == Kinds().plain)
attempt(lambda: str.upper(1))
attempt(lambda: list.append(1, 2))
attempt(lambda: list.append())
attempt(lambda: dict.fromkeys.__self__)
print(str.upper.__get__("abc")(), str.__len__.__get__("abc")())
