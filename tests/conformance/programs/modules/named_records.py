# namedtuple: records with names, defaults, copies with changes, subclasses and refusals
from collections import namedtuple

Point = namedtuple("Point", "x y")
Flight = namedtuple("Flight", ["code", "seats", "gate"], defaults=[180, None])
here = Point(1, y=2)
print(here, here.x, here[1], Point._fields, Flight._field_defaults, Flight("LH1"), here == (1, 2), here + (3,))
print(here._replace(y=9), here._asdict(), Point._make([5, 6]), Point(*here) == here, sorted([Point(2, 0), Point(1, 5)]))
x, y = here
print(x, y, len(here), 2 in here, here.index(2), max(here), hash(here) == hash((1, 2)), f"{here.x:>3}")


class Vector(namedtuple("Vector", "dx dy")):
    __slots__ = ()

    def __add__(self, other):
        return Vector(self.dx + other.dx, self.dy + other.dy)

    @property
    def length(self):
        return (self.dx**2 + self.dy**2) ** 0.5

    def __str__(self):
        return f"<{self.dx}, {self.dy}>"


total = Vector(1, 2) + Vector(2, 2)
print(total, repr(total), total.length, total._replace(dx=0), isinstance(total, tuple), hasattr(total, "__dict__"))
print(namedtuple("Odd", "a class _b a 2x", rename=True)._fields, namedtuple("Empty", "")(), Point.__doc__, Point.x.__doc__)

match here:
    case Point(x=1, y=value):
        print("matched", value)
match Flight("BA7", gate="C"):
    case Flight(code, _, gate):
        print(code, gate)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


attempt(lambda: Point(1))
attempt(lambda: Point(1, 2, 3))
attempt(lambda: Point(1, z=2))
attempt(lambda: setattr(here, "x", 5))
attempt(lambda: here.z)
attempt(lambda: here._replace(z=1))
attempt(lambda: Point._make([1]))
attempt(lambda: namedtuple("Bad", "a a"))
attempt(lambda: namedtuple("Bad", "class"))
attempt(lambda: namedtuple("Bad", "_a"))
attempt(lambda: namedtuple("2Bad", "a"))
attempt(lambda: namedtuple("Bad", "a b", defaults=[1, 2, 3]))
attempt(lambda: namedtuple("Bad", "a-b"))
