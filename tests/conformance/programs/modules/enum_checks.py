# Enums that are verified, listed by dir(), and extended with methods
from enum import CONTINUOUS, NAMED_FLAGS, UNIQUE, Enum, Flag, IntEnum, StrEnum, auto, member, nonmember, unique, verify


class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.42e23, 3.39e6)
    unit = nonmember("kg")

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return round(6.67e-11 * self.mass / self.radius**2, 1)

    def heavier(self, other):
        return self.mass > other.mass


print(Planet.EARTH.gravity, Planet.MARS.heavier(Planet.EARTH), Planet.unit, dir(Planet.EARTH), dir(Planet))


def attempt(make):
    try:
        print(make())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


attempt(lambda: unique(Enum("Twice", {"A": 1, "B": 1})))
attempt(lambda: verify(UNIQUE)(Enum("Twice", {"A": 1, "B": 1})))
attempt(lambda: verify(CONTINUOUS)(Enum("Gaps", {"A": 1, "B": 4})))
attempt(lambda: verify(CONTINUOUS)(Flag("Holes", {"A": 1, "B": 8})))
attempt(lambda: verify(NAMED_FLAGS)(Flag("Unnamed", {"A": 1, "AC": 5})))
attempt(lambda: verify(NAMED_FLAGS)(Flag("More", {"A": 1, "AC": 13, "AD": 17})))
attempt(lambda: verify(UNIQUE, CONTINUOUS)(IntEnum("Fine", "A B C")))
attempt(lambda: Planet("nowhere"))
attempt(lambda: Planet["VENUS"])
attempt(lambda: setattr(Planet, "EARTH", 1))
attempt(lambda: type("Sub", (Planet,), {}))
attempt(lambda: delattr(Planet, "MARS"))


class Shade(StrEnum):
    LIGHT = auto()
    DARK = auto()

    @member
    def call():
        return "called"


print(Shade.LIGHT, [shade.value for shade in Shade][:2], Shade.LIGHT == "light", "dark" in Shade, Shade.DARK.upper())


class Level(IntEnum):
    LOW = 1
    HIGH = 10

    @classmethod
    def _missing_(cls, value):
        return cls.HIGH if value > 10 else None


print(Level(99), Level(1) + 1, sorted([Level.HIGH, Level.LOW]), f"{Level.LOW:03d}", {Level.LOW: "x"}[1])
attempt(lambda: Level(5))
