from enum import Enum, IntEnum, Flag, IntFlag, StrEnum, auto, unique


class Weekday(Enum):
    MON = 1
    TUE = 2
    MONDAY = 1

    @property
    def short(self):
        return self.name[:2].title()

    @classmethod
    def first(cls):
        return next(iter(cls))

    def __str__(self):
        return f"day {self.value}"


print(list(Weekday), Weekday.MON, repr(Weekday.MON), Weekday.MONDAY is Weekday.MON, Weekday(2), Weekday["TUE"], Weekday.TUE.short, Weekday.first(), len(Weekday), Weekday.MON in Weekday, 1 in Weekday, Weekday.__members__.keys())
print(Weekday.MON == 1, Weekday.MON == Weekday.MON, Weekday.MON is not Weekday.TUE, {Weekday.MON: "m"}[Weekday.MONDAY], hash(Weekday.MON) == hash(Weekday.MON), isinstance(Weekday.MON, Weekday), type(Weekday.MON), f"{Weekday.MON} {Weekday.MON!r}")
for bad in (lambda: Weekday(9), lambda: Weekday["SUN"], lambda: Weekday.SUN, lambda: setattr(Weekday, "MON", 5), lambda: Weekday.MON < Weekday.TUE, lambda: Weekday(), lambda: type("X", (Weekday,), {}), lambda: Weekday.MON.value.x, lambda: setattr(Weekday.MON, "value", 3), lambda: delattr(Weekday, "MON")):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)


class Priority(IntEnum):
    LOW = auto()
    HIGH = auto()


class Colour(StrEnum):
    RED = auto()
    BLUE = "bleu"


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(Priority.LOW < Priority.HIGH, Priority.HIGH + 1, Priority.LOW == 1, [10, 20, 30][Priority.HIGH], f"{Priority.LOW}", sorted([Priority.HIGH, Priority.LOW]), Colour.RED, Colour.BLUE.upper(), Colour("bleu") is Colour.BLUE, repr(Colour.RED), "red" == Colour.RED)
print(Perm.R | Perm.X, Perm.RW, Perm.R in Perm.RW, ~Perm.R, Perm.RW & Perm.W, Perm.RW ^ Perm.R, bool(Perm(0)), Perm(5), list(Perm.RW), Perm(0), len(Perm.RW), Perm.R.value, repr(Perm.RW | Perm.X))
try:
    @unique
    class Dup(Enum):
        A = 1
        B = 1
except ValueError as error:
    print(error)


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def density(self):
        return round(self.mass / self.radius ** 3, 4)


print([(p.name, p.density, p.value) for p in Planet])
Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.DOG.value, Animal.CAT.name, Enum("N", {"A": 5}).A.value, Enum("M", ["X", "Y"], start=0).Y.value)
class Auto(Enum):
    def _generate_next_value_(name, start, count, last): return name.lower()
    @classmethod
    def _missing_(cls, value): return cls.OTHER if isinstance(value, str) else None
    A = auto(); OTHER = auto()
print(Auto.A.value, Auto("zz"))
match Priority.HIGH:
    case Priority.LOW: print("low")
    case Priority.HIGH: print("high")
