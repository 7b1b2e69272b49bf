"""Data classes, enumerations, named tuples, protocols and generics in one small model, as people write them today."""

import json
from dataclasses import asdict, astuple, dataclass, field, fields, replace
from enum import Enum, IntFlag, StrEnum, auto
from typing import Generic, NamedTuple, Protocol, TypeVar, runtime_checkable


class Colour(StrEnum):
    RED = auto()
    BLUE = auto()


class Allowed(IntFlag):
    READ = 4
    WRITE = 2
    RUN = 1


class Planet(Enum):
    EARTH = (5.976e24, 6.37814e6)
    MARS = (6.421e23, 3.3972e6)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def gravity(self):
        return 6.6743e-11 * self.mass / self.radius**2


@dataclass(order=True, frozen=True, slots=True, kw_only=True)
class Item:
    name: str
    price: float = 0.0
    tags: tuple[str, ...] = ()

    def __post_init__(self):
        if self.price < 0:
            raise ValueError(f"negative: {self.price!r}")


@dataclass
class Cart:
    items: list[Item] = field(default_factory=list)
    total: float = field(init=False, repr=False, default=0)

    def add(self, item):
        self.items.append(item)
        self.total += item.price
        return self


cart = Cart().add(Item(name="pen", price=3.5)).add(Item(name="ink", price=1.25, tags=("x", "y")))
print(cart, cart.total, asdict(cart), astuple(cart.items[0]), sep="\n")
print(sorted(cart.items), replace(cart.items[0], price=9), [each.name for each in fields(Cart)], Cart.__match_args__)
for attempt in (lambda: setattr(cart.items[0], "price", 3), lambda: Item("pen"), lambda: Item(name="z", price=-1), lambda: Item()):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)

print(Allowed.READ | Allowed.RUN, ~Allowed.READ, Allowed(7), Allowed(0), repr(Allowed(6)), list(Allowed(5)))
print(Colour.RED, repr(Colour.RED), f"{Colour.BLUE:>8}|", Colour("red"), json.dumps({"colour": Colour.RED}), *Colour)
print(f"{Planet.EARTH.gravity:.2f}", Planet.MARS, Planet["MARS"].name, Planet.EARTH in Planet, len(Planet))
for attempt in (lambda: Colour("green"), lambda: Planet["PLUTO"], lambda: setattr(Planet, "EARTH", 1), lambda: Planet.EARTH < Planet.MARS):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)


class Point(NamedTuple):
    x: int
    y: int = 2

    def mirrored(self):
        return self._replace(x=self.y, y=self.x)


print(Point(1), Point(1)._asdict(), Point._fields, Point(1).mirrored(), Point._field_defaults, Point(1) == (1, 2))

T = TypeVar("T")


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def __iter__(self):
        yield from reversed(self.items)


stack = Stack[int]()
stack.push(1)
stack.push(2)
print(list(stack), Stack[int], Stack.__parameters__, Stack.__orig_bases__)


class Box[V]:
    def __init__(self, value: V):
        self.value = value

    def map[W](self, function) -> "Box[W]":
        return Box(function(self.value))


print(Box(3).map(str).value + "!", Box.__type_params__, Box[int], Box.map.__type_params__)


@runtime_checkable
class Quacks(Protocol):
    def quack(self) -> str: ...


class Duck:
    def quack(self):
        return "quack"


print(isinstance(Duck(), Quacks), isinstance(3, Quacks), issubclass(Duck, Quacks))
