"""Annotations are evaluated when they are asked for (PEP 649), and what comes of them."""
import typing


def area(width: float, height: float = 1.0, *more: int, unit: "str" = "m", **rest: dict) -> float:
    local: int = 5
    other: Undefined
    return width * height


print(area.__annotations__)
print(area.__annotations__ is area.__annotations__)
print(callable(area.__annotate__), area.__annotate__(1))


def broken(x: Nowhere) -> Nothing:
    return x


print(broken(5))
try:
    broken.__annotations__
except NameError as error:
    print(error)


class Node:
    value: int
    next: Node | None = None
    children: list[Node] = []
    limit: typing.ClassVar[int] = 10

    def link(self, other: Node) -> Node:
        self.next = other
        return self


print(Node.__annotations__)
print(Node.link.__annotations__)
print(hasattr(Node, "value"), Node.next, Node.limit)


class Sub(Node):
    extra: str


print(Sub.__annotations__, "extra" in Sub.__dict__)


class Bare:
    pass


print(Bare.__annotations__, Bare.__annotate__)
x: int = 5
y: list[int]
print(__annotations__ if "__annotations__" in globals() else "not made", x)
try:
    y
except NameError as error:
    print(error)
print(__annotate__(1))
(z): int = 3
d = {}
d["k"]: int = 4
print(z, d)
area.__annotations__ = {"width": "changed"}
print(area.__annotations__)
lam = lambda a, b: a
print(lam.__annotations__)


def side(x: print("never printed")):
    pass


print("before")
side.__annotations__
print(typing.get_type_hints(Node.link)["return"] is Node)


class Config:
    debug: bool = False
    name: str = "app"
    if debug:
        only_debug: int = 1
    else:
        only_release: int = 2


print(Config.__annotations__)
print({k: (getattr(Config, k, "-"), v) for k, v in Config.__annotations__.items()})


def outer():
    class Local: ...

    def uses(a: Local) -> list[Local]: ...

    return uses


print({k: str(v).replace("__main__.", "") for k, v in outer().__annotations__.items()})
