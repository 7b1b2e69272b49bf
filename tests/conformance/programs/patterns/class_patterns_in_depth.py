# Class patterns: positions through __match_args__, attributes by name, builtin classes, and what goes wrong.
from dataclasses import dataclass, field


@dataclass
class Point:
    x: int
    y: int
    label: str = field(default="", kw_only=True)


class Shape:
    __match_args__ = ("name", "sides")

    def __init__(self, name, sides):
        self.name, self.sides = name, sides


class Square(Shape):
    __match_args__ = ("size",)

    def __init__(self, size):
        super().__init__("square", 4)
        self.size = size


def describe(subject):
    match subject:
        case Point(0, 0):
            return "origin"
        case Point(x, y, label="here") if x == y:
            return f"marked diagonal at {x}"
        case Point(x=px, y=0):
            return f"on the x axis at {px}"
        case Point():
            return "some point"
        case Square(size):
            return f"square of {size}"
        case Shape("triangle" | "tetragon" as name, n):
            return f"{name} with {n}"
        case Shape(sides=n):
            return f"shape with {n} sides"
        case bool(b):
            return f"bool {b}"
        case int(n) | float(n) if n > 100:
            return f"large {n}"
        case int() | float():
            return "number"
        case str(text):
            return f"text {text!r}"
        case [Point(x=a), Point(x=b)]:
            return f"two points, {a} and {b}"
        case {"point": Point(_, y), **rest}:
            return f"point within: {y}, {rest}"
        case _:
            return "something else"


for subject in (
    Point(0, 0), Point(2, 2, label="here"), Point(2, 2), Point(5, 0), Square(3), Shape("triangle", 3),
    Shape("star", 10), True, 7, 101, 100.5, "hi", [Point(1, 2), Point(3, 4)], {"point": Point(1, 9), "k": 1}, None,
):
    print(describe(subject))


class Wrong:
    __match_args__ = ["a"]


class Repeated:
    __match_args__ = ("a", "a")
    a = 1


class NotText:
    __match_args__ = (1,)


def attempt(match):
    try:
        print(match())
    except (TypeError, AttributeError) as error:
        print(f"{type(error).__name__}: {error}")


def too_many():
    match Point(1, 2):
        case Point(1, 2, 3):
            return "matched"


def no_positions():
    match object():
        case object(1):
            return "matched"


def too_many_for_int():
    match 3:
        case int(a, b):
            return a, b


def one_of(subject, cls):
    match subject:
        case cls(a):
            return a


def by_position_and_name():
    match Shape("a", 1):
        case Shape("a", name="a"):
            return "matched"


def no_class():
    kind = 3
    match 3:
        case kind(a):
            return a


for action in (
    too_many, no_positions, too_many_for_int, lambda: one_of(Wrong(), Wrong), lambda: one_of(NotText(), NotText),
    lambda: one_of(Repeated(), Repeated), by_position_and_name, no_class,
):
    attempt(action)
