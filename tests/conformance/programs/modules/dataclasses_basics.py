from dataclasses import *
from dataclasses import dataclass
from typing import ClassVar, Optional, List
import copy


@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, repr=False)
    count: ClassVar[int] = 3

    def norm(self):
        return abs(self.x) + abs(self.y)


p = Point(1, 2)
print(p, p == Point(1, 2), p != Point(2, 1), p.norm(), Point.count, p.tags is not Point(1).tags)
print(asdict(p), astuple(p), replace(p, x=9), [f.name for f in fields(p)], is_dataclass(p), is_dataclass(3))
print(Point.__match_args__, copy.replace(p, y=7))
match p:
    case Point(x, y):
        print("matched", x, y)


@dataclass(frozen=True, order=True)
class Version:
    major: int
    minor: int = field(default=0, compare=True)


print(sorted([Version(2), Version(1, 5), Version(1)]), hash(Version(1)) == hash(Version(1)), {Version(1): "a"})


@dataclass
class Base:
    a: int
    b: str = "b"

    def __post_init__(self):
        self.c = self.a * 2


@dataclass(kw_only=True)
class Child(Base):
    d: float
    e: InitVar[int] = 5

    def __post_init__(self, e):
        super().__post_init__()
        self.f = e


child = Child(1, d=2.5)
print(child, child.c, child.f)


@dataclass(slots=True)
class Slim:
    x: int
    y: int = 1


slim = Slim(3)
print(slim, Slim.__slots__, hasattr(slim, "__dict__"))


@dataclass
class Node:
    value: int
    next: Optional["Node"] = None


ring = Node(1)
ring.next = ring
print(ring, asdict(Node(1, Node(2))))


@dataclass(eq=False, repr=False)
class Plain:
    x: int = 1


print(Plain() == Plain(), make_dataclass("Made", [("x", int), ("y", int, 5)])(1))


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


def mutable():
    @dataclass
    class Bad:
        x: list = []


def order():
    @dataclass
    class Bad:
        x: int = 1
        y: int


attempt(mutable)
attempt(order)
attempt(lambda: Point())
attempt(lambda: Point(1, 2, [], 4))
attempt(lambda: Point(1, z=3))
attempt(lambda: Point(1, x=3))
attempt(lambda: Child(1))
attempt(lambda: setattr(Version(1), "major", 3))
attempt(lambda: delattr(Version(1), "major"))
attempt(lambda: hash(p))
attempt(lambda: Version(1) < 3)
attempt(lambda: p < p)
attempt(lambda: asdict(3))
attempt(lambda: replace(p, q=1))
attempt(lambda: setattr(slim, "z", 1))

deep = {"a": [1, {2, 3}, (4, [5])], "p": p}
twin = copy.deepcopy(deep)
print(twin == deep, twin["a"] is deep["a"], twin["p"] is p, copy.copy(deep)["a"] is deep["a"])
loop = [1]
loop.append(loop)
again = copy.deepcopy(loop)
print(again, again[1] is again)


class Thing:
    def __init__(self):
        self.parts = [1, 2]

    def __deepcopy__(self, memo):
        print("deepcopy called")
        return Thing()


print(copy.deepcopy([Thing()])[0].parts, copy.copy(Thing()).parts)
