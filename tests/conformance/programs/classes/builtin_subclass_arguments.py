# Subclasses of builtin classes whose __init__ takes more: which constructors let keywords pass.
from collections import OrderedDict, defaultdict, deque


class Temperature(float):
    def __init__(self, value, unit="C"):
        self.unit = unit

    def __repr__(self):
        return f"{float(self)} {self.unit}"


class NamedList(list):
    def __init__(self, *items, name=None):
        super().__init__(items)
        self.name = name


class Route(tuple):
    def __init__(self, stops, express=False):
        self.express = express


class Labels(frozenset):
    def __init__(self, items, colour=None):
        self.colour = colour


class Registry(dict):
    def __init__(self, *args, owner=None, **entries):
        super().__init__(*args, **entries)
        self.owner = owner


class Problem(Exception):
    def __init__(self, text, code=0):
        self.code = code


class History(deque):
    def __init__(self, items=(), size=3):
        super().__init__(items, size)


class Groups(defaultdict):
    def __init__(self, factory=list, title=""):
        super().__init__(factory)
        self.title = title


print(Temperature(20.5), Temperature(68, unit="F"), Temperature("1e2", unit="K"))
print(NamedList(1, 2, name="numbers").name, NamedList(1, 2, name="numbers"))
print(Route(["a", "b"], express=True), Route(["a"], express=True).express)
print(sorted(Labels("ab", colour="red")), Labels("ab", colour="red").colour)
print(Registry({"a": 1}, owner="Ann", b=2), Registry(owner="Ann").owner)
print(repr(Problem("full", code=7)), Problem("full", code=7).args, Problem("full", code=7).code)
print(History("abcd"), History("abcd", size=2))
groups = Groups(title="by length")
groups[3].append("one")
print(groups, groups.title)


class Money(int):
    def __init__(self, amount, currency="EUR"):
        self.currency = currency


class Tag(str):
    def __init__(self, text, colour=None):
        self.colour = colour


class Weight(float):
    def __new__(cls, value, unit="kg"):
        made = super().__new__(cls, value)
        made.unit = unit
        return made


for call in (
    lambda: Money(3, currency="USD"),
    lambda: Tag("a", colour="red"),
    lambda: Money(3),
    lambda: (Weight(2.5, unit="t"), Weight(2.5, unit="t").unit),
    lambda: Temperature(unit="F"),
    lambda: float(x=1),
    lambda: tuple(iterable=[1]),
    lambda: OrderedDict(a=1).nothing,
    lambda: type(None)(1),
    lambda: type(...)(1),
    lambda: type(NotImplemented)(value=1),
    lambda: type(None)(),
):
    try:
        print(call())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
