"""match: mapping and class patterns."""
from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int = 0


@dataclass
class Circle:
    centre: Point
    radius: float


class Plain:
    __match_args__ = ("name", "size")

    def __init__(self, name, size):
        self.name, self.size = name, size


class Broken:
    __match_args__ = ["a"]


class Wrong:
    __match_args__ = (1,)


def shape(s):
    match s:
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return f"on y at {y}"
        case Point(x, 0):
            return f"on x at {x}"
        case Circle(Point(0, 0), radius=r):
            return f"centred, {r}"
        case Circle(centre=Point(x=cx), radius=1 | 2 as r):
            return f"small at {cx}, {r}"
        case Circle():
            return "circle"
        case Plain("a", size=n):
            return f"plain a {n}"
        case Plain(name):
            return f"plain {name}"
        case int(n) | float(n):
            return f"number {n}"
        case str(text):
            return f"text {text}"
        case list([a, b]):
            return f"list of {a} and {b}"
        case dict(d):
            return f"dict {d}"
    return "unknown"


for s in (Point(0, 0), Point(0, 3), Point(4), Point(1, 2), Circle(Point(0, 0), 9), Circle(Point(5), 2), Circle(Point(5), 3), Plain("a", 1), Plain("b", 2), 5, 2.5, True, "t", [1, 2], [1], {"k": 1}, None):
    print(s if not isinstance(s, Plain) else "Plain", "->", shape(s))


def event(e):
    match e:
        case {"type": "click", "at": (x, y)}:
            return f"click {x},{y}"
        case {"type": "key", "key": str(k), **rest} if not rest:
            return f"key {k}"
        case {"type": "key", **rest}:
            return f"key with {rest}"
        case {"type": t}:
            return f"other {t}"
        case {}:
            return "some dict"
    return "no dict"


for e in ({"type": "click", "at": (1, 2)}, {"type": "key", "key": "a"}, {"type": "key", "key": "b", "shift": True}, {"type": "move", "z": 0}, {}, {"x": 1}, [], {"type": "click", "at": [1]}):
    print(e, "->", event(e))


class Lazy(dict):
    def __missing__(self, key):
        return "made"


match Lazy(a=1):
    case {"b": b}:
        print("wrong", b)
    case {"a": a, **others}:
        print(a, others)
for subject, pattern in ((Broken(), "broken"), (Wrong(), "wrong"), (Point(1, 2), "many")):
    try:
        match subject:
            case Broken(1):
                pass
            case Wrong(1):
                pass
            case Point(1, 2, 3):
                pass
    except TypeError as error:
        print(error)
try:
    match 5:
        case int(1, 2):
            pass
        case Plain:
            print("captures", Plain is not None)
except TypeError as error:
    print(error)


class Meta(type):
    def __instancecheck__(cls, instance):
        print("asked for", cls.__name__)
        return instance == "yes"


class Checked(metaclass=Meta):
    pass


for answer in ("yes", "no"):
    match answer:
        case Checked():
            print("is")
        case _:
            print("is not")
try:
    x = 3
    match x:
        case x.y():
            pass
except AttributeError as error:
    print(error)
try:
    number = 3
    match 3:
        case number():
            pass
except TypeError as error:
    print(error)
