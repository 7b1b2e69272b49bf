# An enum whose data are a dataclass shows the fields without the name of the class; a repr of one's own stays.
from dataclasses import dataclass, field
from decimal import ROUND_DOWN, Decimal, localcontext
from enum import Enum


@dataclass
class Body:
    mass: float
    radius: float
    note: str = field(default="", repr=False)

    @property
    def density(self):
        return round(self.mass / self.radius**3, 2)


class Planet(Body, Enum):
    MERCURY = 3.3, 2.4
    EARTH = 59.7, 6.4, "home"


@dataclass(repr=False)
class Quiet:
    level: int


class Volume(Quiet, Enum):
    LOW = 1


class Loud(str):
    def __repr__(self):
        return f"{self.upper()}!"


class Shout(Loud, Enum):
    HEY = "hey"
    YOU = "you"


print(repr(Planet.EARTH), Planet.MERCURY.density, Planet.EARTH.note, str(Planet.MERCURY))
print(repr(Volume.LOW).partition(" object at")[0], Volume.LOW.level)
print(list(Shout), Shout("you") is Shout.YOU, Shout.HEY.value.upper())
with localcontext() as context:
    context.rounding = ROUND_DOWN
    price = Decimal("3.75")
    print(round(price), round(price, 0), round(price, 1), round(-price, 1), round(price, -1))
