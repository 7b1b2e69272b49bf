from dataclasses import dataclass
from enum import Enum


class Colour(Enum):
    RED = 1
    BLUE = 2


@dataclass
class Point:
    x: int
    y: int


@dataclass
class Line:
    start: Point
    end: Point
    colour: Colour = Colour.RED


def describe(value):
    match value:
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y) | Point(x=y, y=0):
            return f"on an axis at {y}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point():
            return "a point"
        case Line(Point(x1, y1), Point(x2, y2), colour=Colour.BLUE):
            return f"blue {x1},{y1} to {x2},{y2}"
        case Line(start=Point() as start):
            return f"line from {start}"
        case Colour.RED:
            return "red"
        case Colour():
            return "other colour"
        case []:
            return "empty"
        case [x]:
            return f"one: {x}"
        case [1, 2, *rest]:
            return f"1 2 and {rest}"
        case [first, *_, last] if first == last:
            return f"bookends {first}"
        case (int() | float() as number, str(text)):
            return f"{number} then {text!r}"
        case [[a, b], [c, d]]:
            return f"2x2 {a + d} {b + c}"
        case {"type": "circle", "r": r}:
            return f"circle {r}"
        case {"type": str(kind), **rest} if rest:
            return f"{kind} with {sorted(rest)}"
        case {"type": _}:
            return "only a type"
        case {}:
            return "some mapping"
        case True | False:
            return "a bool"
        case None:
            return "nothing"
        case int(n) if n < 0:
            return "negative"
        case 0 | 1 | 2:
            return "small"
        case -1.5 | 2j | 3 + 4j:
            return "special number"
        case int() | float():
            return "number"
        case "yes" | "y" | "Yes":
            return "agreed"
        case str() as s:
            return f"text of {len(s)}"
        case b"raw":
            return "bytes"
        case type():
            return f"class {value.__name__}"
        case _:
            return "unknown"


for value in [Point(0, 0), Point(0, 5), Point(7, 0), Point(2, 2), Point(1, 2), Line(Point(1, 2), Point(3, 4), Colour.BLUE), Line(Point(1, 1), Point(0, 0)), Colour.RED, Colour.BLUE, [], (9,), [1, 2], [1, 2, 3, 4], [5, 6, 5], (3, "x"), (3.5, "y"), [[1, 2], [3, 4]], {"type": "circle", "r": 2}, {"type": "box", "w": 1, "h": 2}, {"type": "dot"}, {}, {"a": 1}, True, None, -4, 2, 99, 1.5, -1.5, 2j, 3 + 4j, "y", "hello", b"raw", b"x", int, {1, 2}, range(1), range(3)]:
    print(f"{value!r:<60.60} {describe(value)}")


def run(command, state={"x": 0}):
    match command.split():
        case ["quit" | "exit"]:
            return "bye"
        case ["go", ("north" | "south") as direction]:
            return f"going {direction}"
        case ["go", other]:
            return f"cannot go {other}"
        case ["set", name, value] if value.isdigit():
            state[name] = int(value)
            return state
        case ["get", *names]:
            return [state.get(name) for name in names]
        case [] | [""]:
            return "say something"
        case [verb, *args]:
            return f"what is {verb} with {len(args)}?"


for command in ["go north", "go up", "set x 5", "set x y", "get x y", "", "dance now please", "quit"]:
    print(run(command))
