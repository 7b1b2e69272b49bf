"""Enums that say their order, members that are called as what their values have, flags of several bits."""

from datetime import timedelta
from enum import CONFORM, EJECT, KEEP, Enum, Flag, IntEnum, IntFlag, StrEnum, auto, nonmember


def attempt(what):
    try:
        print(what())
    except (TypeError, ValueError, AttributeError) as error:
        print(f"{type(error).__name__}: {error}")


class Ordered(Enum):
    _order_ = "LOW, MIDDLE, HIGH"
    LOW = 1
    MIDDLE = 2
    HIGH = 3
    TOP = HIGH

    class Inner:
        pass

    @nonmember
    class Other(Enum):
        A = 1


print(list(Ordered), Ordered.Inner.__name__, list(Ordered.Other), hasattr(Ordered, "_order_"))


class Number(IntEnum):
    divisor = 1
    numerator = 2


class Book(StrEnum):
    author = auto()
    title = "The title"


print(Number.divisor.numerator, Number.numerator, Number.numerator.divisor, Book.author.title(), Book.title.upper(), Book.title)


class Pairs(Enum):
    ONE = auto()
    TWO = auto(), auto()
    THREE = "x", auto()


class Period(timedelta, Enum):
    def __new__(cls, days):
        made = timedelta.__new__(cls, days)
        made._value_ = days
        return made

    _ignore_ = "Period n"
    Period = vars()
    for n in (1, 7, 30):
        Period[f"days_{n}"] = n
    WEEK = 7


print(list(Pairs), [each.name for each in Period], Period.WEEK is Period.days_7, hasattr(Period, "n"), hasattr(Period, "_ignore_"))


class Late(Enum):
    first = "given"

    def _generate_next_value_(name, start, count, last):
        return f"{name} {count} {last}"

    second = auto()


print(list(Late))


class Bits(Flag):
    A = 1
    B = 2
    LOW = 3
    ALL = 15
    NOTHING = 0


class Kept(IntFlag, boundary=KEEP):
    A = 1
    C = 4


class Conforming(Flag, boundary=CONFORM):
    A = 1
    D = 8


class Ejecting(Flag, boundary=EJECT):
    A = 1


print(Bits(3), Bits.A | Bits.ALL, repr(Bits.NOTHING), ~Bits.A, list(Bits.LOW), list(Bits), Bits.B in Bits.LOW, bool(Bits.NOTHING))
print(Kept(6), repr(Kept(6)), ~Kept.A, Conforming(7), Conforming(~1), Ejecting(6), Kept.A | 8, [*Kept(13)])
attempt(lambda: Bits(16))
attempt(lambda: Bits.A | 2)


def broken(order="A B", **members):
    namespace = Enum.__prepare__("Broken", (Enum,)) if hasattr(Enum, "__prepare__") else type(Enum).__prepare__("Broken", (Enum,))
    namespace["_order_"] = order
    for name, value in members.items():
        namespace[name] = value
    return type(Enum)("Broken", (Enum,), namespace)


attempt(lambda: broken(A=1, B=2))
attempt(lambda: broken(B=2, A=1))
attempt(lambda: broken(A=1))
attempt(lambda: broken(A="a", B=auto()))
attempt(lambda: Enum("Empty", ("", "B")))
attempt(lambda: Enum("Mro", "mro"))
try:
    class Wrong(Enum, str):
        A = "a"
except TypeError as error:
    print(error)
try:
    class Super(Enum):
        def __new__(cls, value):
            return super().__new__(cls, value)

        A = 1
except TypeError as error:
    print(error)
try:
    class Text(StrEnum):
        A = b"a", 3
except TypeError as error:
    print(error)
