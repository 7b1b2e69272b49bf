class Temperature:
    def __init__(self, celsius=0):
        self.celsius = celsius

    @property
    def celsius(self):
        "Degrees Celsius."
        print("get", end=" ")
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        print("set", value, end=" ")
        if value < -273.15:
            raise ValueError("below absolute zero")
        self._celsius = value

    @celsius.deleter
    def celsius(self):
        print("delete", end=" ")
        del self._celsius

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9


t = Temperature(100)
print(t.celsius, t.fahrenheit)
t.fahrenheit = 32
print(t.celsius, Temperature.celsius.__doc__, Temperature.celsius.fget.__name__, Temperature.fahrenheit.fdel)
t.celsius += 5
print(t.celsius, vars(t))
del t.celsius
for act in (lambda: t.celsius, lambda: setattr(t, "celsius", -300), lambda: delattr(t, "fahrenheit"), lambda: Temperature(-999)):
    try:
        print(act())
    except Exception as error:
        print(type(error).__name__, error)


class Base:
    @property
    def name(self):
        return "base"

    @classmethod
    def make(cls):
        return cls()

    @staticmethod
    def helper(x):
        return x * 2


class Derived(Base):
    @property
    def name(self):
        return "derived of " + super().name

    @Base.name.setter
    def other(self, value):
        print("other set to", value)


d = Derived.make()
d.other = 3
print(d.name, d.other, type(d).__name__, d.helper(2), Derived.helper(3), Base.name.__get__(d), Base.name)
class Shadow(Base):
    name = "plain"
s = Shadow()
s.name = "instance"
print(s.name, Shadow.name, vars(s))
class Abstract:
    value = property()
for act in (lambda: Abstract().value, lambda: setattr(Abstract(), "value", 1), lambda: Base().__class__.name.__set__(Base(), 1), lambda: Base.make.__func__, lambda: Base.__dict__["helper"](4), lambda: Base.__dict__["make"](), lambda: type(Base.__dict__["make"]), lambda: property(1).__get__(1)):
    try:
        print(str(act()).split(" at ")[0])
    except Exception as error:
        print(type(error).__name__, error)
class Lazy:
    def __init__(self, f): self.f = f
    def __get__(self, o, t=None):
        if o is None: return self
        v = o.__dict__[self.f.__name__] = self.f(o)
        return v
class Data:
    @Lazy
    def heavy(self):
        print("computing")
        return 42
x = Data(); print(x.heavy, x.heavy, vars(x))
class Meta(type):
    @property
    def label(cls): return f"<{cls.__name__}>"
class WithMeta(metaclass=Meta): pass
print(WithMeta.label)
try: WithMeta().label
except AttributeError as e: print(e)
try: WithMeta.label = 1
except AttributeError as e: print(e)
