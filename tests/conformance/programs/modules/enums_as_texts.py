"""Texts and numbers that are members of enums, in JSON and elsewhere; enums that cannot be made."""
import json
from collections import Counter
from dataclasses import dataclass
from enum import Enum, Flag, ReprEnum, StrEnum


class Colour(str, Enum):
    RED = "red"
    QUOTED = 'a "b"'
    NIGHT = "n\u00e4cht"


class Size(float, Enum):
    HALF = 0.5


class Loud(str):
    def __str__(self):
        return "LOUD"

    def __format__(self, spec):
        return "FORMAT"


print(json.dumps([Colour.RED, Colour.QUOTED, Colour.NIGHT, Size.HALF, Loud("quiet")]))
print(json.dumps({Colour.RED: Colour.NIGHT, Loud("key"): 1}, ensure_ascii=False))
print(json.dumps([Colour.RED], indent=1), json.dumps(Colour.RED), json.JSONEncoder().encode(Loud("x")))
print(f"{Colour.RED}", str(Colour.RED), Colour.RED + "!", "%s" % Colour.RED, "-".join([Colour.RED, Loud("y")]))

for source in (
    "class R(ReprEnum): A = 1",
    "class R(int, ReprEnum): A = 1\nprint(R.A, repr(R.A))",
    "class S(StrEnum): A = 1",
    "class E(Enum): pass\nE(3)",
    "class F(Flag): A = 'x'",
):
    try:
        exec(source)
    except (TypeError, ValueError) as problem:
        print(type(problem).__name__, problem)

print(type(Counter("aab").elements()).__name__, list(Counter(a=2, b=-1, c=0).elements()))


@dataclass
class Point:
    x: int


print(Point.__replace__.__name__, Point.__replace__(Point(1), x=2))
