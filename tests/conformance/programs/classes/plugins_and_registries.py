"""Classes that know of each other: registries, hooks of subclassing, mixins, lazy attributes, singletons."""


class Plugin:
    kinds = {}

    def __init_subclass__(cls, /, kind=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.kind = kind or cls.__name__.lower()
        if cls.kind in Plugin.kinds:
            raise TypeError(f"{cls.kind} is there already: {Plugin.kinds[cls.kind].__qualname__}")
        Plugin.kinds[cls.kind] = cls

    @classmethod
    def of(cls, kind, *args):
        try:
            return cls.kinds[kind](*args)
        except KeyError:
            raise LookupError(f"no {kind!r} among {sorted(cls.kinds)}") from None


class Upper(Plugin):
    def run(self, text):
        return text.upper()


class Twice(Plugin, kind="double"):
    def run(self, text):
        return text * 2


class Loud(Upper, kind="loud"):
    def run(self, text):
        return super().run(text) + "!"


print(sorted(Plugin.kinds), Plugin.of("loud").run("hey"), Plugin.of("double").run("ab"))
for attempt in (lambda: Plugin.of("quiet"), lambda: type("Other", (Plugin,), {}, kind="loud"), lambda: type("Bad", (Plugin,), {}, size=3)):
    try:
        attempt()
    except (LookupError, TypeError) as error:
        print(type(error).__name__, error, error.__cause__, error.__suppress_context__)


class Reprs:
    def __repr__(self):
        inside = ", ".join(f"{name}={value!r}" for name, value in vars(self).items())
        return f"{type(self).__name__}({inside})"


class Ordered:
    def __lt__(self, other):
        return self.key() < other.key()

    def __le__(self, other):
        return not other < self


class Version(Reprs, Ordered):
    def __init__(self, text):
        self.parts = tuple(map(int, text.split(".")))

    def key(self):
        return self.parts


versions = [Version(text) for text in ("1.10", "1.2", "1.2.1", "0.9")]
print(sorted(versions), max(versions), versions[0] >= versions[1], versions[1] <= versions[1])


class Lazy:
    def __init__(self, make):
        self.make = make

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        print(f"making {self.name}")
        value = instance.__dict__[self.name] = self.make(instance)
        return value


class Report(Reprs):
    def __init__(self, numbers):
        self.numbers = numbers

    @Lazy
    def total(self):
        return sum(self.numbers)

    @Lazy
    def mean(self):
        return self.total / len(self.numbers)


report = Report([1, 2, 6])
print(report.mean, report.mean, report)
del report.total
report.numbers.append(3)
print(report.total, report.mean, type(Report.total).__name__)


class Only:
    _only = None

    def __new__(cls, *args, **kwargs):
        if cls._only is None:
            cls._only = super().__new__(cls)
            print("made the only one of", cls.__name__)
        return cls._only

    def __init__(self, name="nameless"):
        self.name = name


print(Only("a") is Only("b"), Only().name)


class Child(Only): ...


print(Child("c") is Only._only, Child._only is Only._only)


class Chained:
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda *args: print(f"{name}{args}") or self


Chained().find("x").limit(3).sort()
print(hasattr(Chained(), "anything"), hasattr(Chained(), "__len__"))


class Guarded:
    def __setattr__(self, name, value):
        if name in vars(self):
            raise AttributeError(f"{name} is set once", name=name, obj=self)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("keeping", name)


guarded = Guarded()
guarded.x = 1
try:
    guarded.x = 2
except AttributeError as error:
    print(error)
del guarded.x
print(guarded.x, Guarded.__mro__ == (Guarded, object))
