from abc import ABC, abstractmethod
from typing import Protocol, runtime_checkable


class Shape(ABC):
    @abstractmethod
    def area(self): ...

    @property
    @abstractmethod
    def name(self): ...

    def describe(self):
        return f"{self.name}: {self.area():.2f}"


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side ** 2

    name = "square"


class Half(Shape):
    def area(self):
        return 1


print(Square(3).describe())
for cls in (Shape, Half):
    try:
        cls()
    except TypeError as error:
        print(error)
print(Shape.__abstractmethods__ == {"area", "name"}, Half.__abstractmethods__, Square.__abstractmethods__)


@Shape.register
class Foreign:
    pass


print(isinstance(Foreign(), Shape), issubclass(Foreign, Shape), Shape in Foreign.__mro__)


class Sized(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Sized:
            return any("size" in base.__dict__ for base in other.__mro__) or NotImplemented
        return NotImplemented


class HasSize:
    size = 3


print(isinstance(HasSize(), Sized), isinstance(3, Sized), issubclass(HasSize, Sized))


@runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...


class File:
    def close(self):
        pass


print(isinstance(File(), Closer), isinstance(3, Closer))


class Abstract(ABC):
    @classmethod
    @abstractmethod
    def make(cls): ...

    @staticmethod
    @abstractmethod
    def helper(): ...


try:
    Abstract()
except TypeError as error:
    print(error)


class Full(Abstract):
    @classmethod
    def make(cls):
        return cls.__name__

    @staticmethod
    def helper():
        return "help"


print(Full.make(), Full().helper())
from collections.abc import Iterable, Iterator, Sequence, MutableMapping, Callable, Hashable, Sized as SizedABC


class Deck(Sequence):
    def __init__(self, cards):
        self.cards = list(cards)

    def __getitem__(self, index):
        return self.cards[index]

    def __len__(self):
        return len(self.cards)


deck = Deck("abcab")
print(list(reversed(deck)), "c" in deck, deck.index("b"), deck.count("a"), isinstance(deck, Iterable), isinstance(deck, Hashable))


class LowerDict(MutableMapping):
    def __init__(self, *args, **kw):
        self.data = {}
        self.update(*args, **kw)

    def __getitem__(self, key): return self.data[key.lower()]
    def __setitem__(self, key, value): self.data[key.lower()] = value
    def __delitem__(self, key): del self.data[key.lower()]
    def __iter__(self): return iter(self.data)
    def __len__(self): return len(self.data)


d = LowerDict(A=1, b=2)
d["C"] = 3
print(dict(d), d.get("a"), d.pop("B"), d.setdefault("X", 5), "c" in d, list(d.items()), d == {"a": 1, "c": 3, "x": 5})
print(isinstance(print, Callable), isinstance(iter([]), Iterator), isinstance(5, SizedABC), issubclass(dict, MutableMapping))
try:
    class Bad(Sequence):
        pass
    Bad()
except TypeError as error:
    print(error)
