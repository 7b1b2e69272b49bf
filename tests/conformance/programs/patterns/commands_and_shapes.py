"""Matching as people write it: commands of a game, shapes, trees of an expression, answers of a server."""

from dataclasses import dataclass
from enum import Enum


class Way(Enum):
    NORTH = "n"
    SOUTH = "s"


def command(text):
    match text.lower().split():
        case []:
            return "say something"
        case ["quit" | "exit"]:
            return "bye"
        case ["go", ("north" | "n" | "south" | "s") as way]:
            return f"walking {Way(way[0]).name}"
        case ["go", other]:
            return f"no way {other}"
        case ["take", *things, "and", last]:
            return f"taking {', '.join(things)} + {last}"
        case ["take", *things] if len(things) > 2:
            return "too much at once"
        case ["take", thing]:
            return f"taking {thing}"
        case [verb, *_]:
            return f"cannot {verb}"


for text in ("", "QUIT", "go n", "go up", "take a lamp and rope", "take a b c", "take key", "take a b", "sing"):
    print(f"{text!r:24}{command(text)}")


@dataclass
class Point:
    x: float
    y: float


@dataclass
class Circle:
    centre: Point
    radius: float


@dataclass
class Polygon:
    corners: list


def describe(shape):
    match shape:
        case Circle(centre=Point(x=0, y=0), radius=1):
            return "the unit circle"
        case Circle(Point(x, y), r) if r > 0:
            return f"round at {x}, {y}, area {3.14159 * r * r:.2f}"
        case Circle(radius=0 | 0.0):
            return "a dot"
        case Polygon([Point(), Point() as end]):
            return f"a line to {end.x}, {end.y}"
        case Polygon(corners=[first, _, *rest]) if first == rest[-1]:
            return f"closed, {len(rest) + 1} sides"
        case Polygon(corners) if not corners:
            return "nothing"
        case Point(x, y) | [x, y] | {"x": x, "y": y}:
            return f"point {x} {y}"
        case _:
            return f"no shape: {shape!r}"


a, b, c = Point(0, 0), Point(1, 2), Point(2, 0)
for shape in (Circle(a, 1), Circle(b, 2), Circle(b, 0), Circle(b, -1), Polygon([a, b]), Polygon([a, b, c, a]), Polygon([]), b, (3, 4), [5, 6], {"x": 1, "y": 2, "z": 3}, "xy", {"x": 1}):
    print(describe(shape))


def evaluate(tree, names):
    match tree:
        case bool():
            raise TypeError("no truths")
        case int() | float():
            return tree
        case str(name) if name in names:
            return names[name]
        case str(name):
            raise NameError(name)
        case ("+", *terms):
            return sum(evaluate(term, names) for term in terms)
        case ("*", left, right):
            return evaluate(left, names) * evaluate(right, names)
        case ("let", {**bound}, body):
            return evaluate(body, names | {name: evaluate(value, names) for name, value in bound.items()})
        case ("if", test, yes, no):
            return evaluate(yes if evaluate(test, names) else no, names)
    raise SyntaxError(f"what is {tree!r}?")


for tree in (3, ("+", 1, 2, ("*", "n", 4)), ("let", {"n": 7}, ("if", "n", "n", 0)), ("-", 1), "m", True, ("+",), ("*", 1)):
    try:
        print(evaluate(tree, {"n": 5}))
    except (NameError, SyntaxError, TypeError) as error:
        print(type(error).__name__, error)


def answer(reply):
    match reply:
        case {"status": 200, "body": {"items": [{"id": int(number)}, *more]}}:
            return f"first {number}, {len(more)} more"
        case {"status": 200 | 204, **rest} if not rest.get("body"):
            return f"empty, {sorted(rest)}"
        case {"status": int(status)} if 400 <= status < 500:
            return f"our fault {status}"
        case {"status": str() | None as status}:
            return f"odd status {status!r}"
        case {}:
            return "no answer"


for reply in ({"status": 200, "body": {"items": [{"id": 3}, 0]}}, {"status": 204, "etag": 1}, {"status": 404}, {"status": "ok"}, {"status": None}, {}, {"status": 500}, 5):
    print(answer(reply))
