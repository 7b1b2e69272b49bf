# Dataclasses with slots: inheritance, defaults, weak references, copies
import copy
import pickle
import weakref
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, replace


@dataclass(slots=True)
class Point:
    x: int
    y: int = 0


@dataclass(slots=True)
class Labelled(Point):
    label: str = "none"
    tags: list = field(default_factory=list, compare=False)


spot = Labelled(1, label="here")
print(spot, Point.__slots__, Labelled.__slots__, hasattr(spot, "__dict__"))
for action in (lambda: setattr(spot, "z", 3), lambda: weakref.ref(spot), lambda: Point.y.__get__(spot), lambda: Labelled()):
    try:
        print(action())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Coin:
    value: int
    name: str = "cent"


coin = Coin(5)
print(coin, hash(coin) == hash(Coin(5)), weakref.ref(coin)() is coin, Coin.__slots__)
print(copy.deepcopy(coin) == coin, pickle.loads(pickle.dumps(coin)), replace(coin, value=7), asdict(coin))
for name in ("value", "other"):
    try:
        setattr(coin, name, 1)
    except (FrozenInstanceError, AttributeError, TypeError) as error:
        print(type(error).__name__, error)
try:
    del coin.value
except FrozenInstanceError as error:
    print(error)


class Base:
    __slots__ = ("a",)


@dataclass(slots=True)
class Derived(Base):
    a: int
    b: int


print(Derived(1, 2), Derived.__slots__, [one.name for one in fields(Derived)])
for options in ({"weakref_slot": True}, {"slots": True}):
    try:

        @dataclass(**options)
        class Wrong:
            __slots__ = ("x",)
            x: int

    except TypeError as error:
        print(error)


@dataclass(slots=True, weakref_slot=True)
class Ticket:
    number: int
    state: str = field(default="new", init=False)


ticket = Ticket(1)
print(ticket, ticket.__weakref__)
reference = weakref.ref(ticket)
print(ticket.__weakref__ is reference)
