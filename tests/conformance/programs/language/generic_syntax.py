from typing import TypeVar, Generic, get_type_hints


def first[T](items: list[T], default: T | None = None) -> T | None:
    return items[0] if items else default


class Stack[T]:
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> "Stack[T]":
        self.items.append(item)
        return self

    def map[U](self, f) -> "Stack[U]":
        made = Stack[U]()
        made.items = [f(i) for i in self.items]
        return made


type Pair[A, B = int] = tuple[A, B]
type Json = dict[str, Json] | list[Json] | str | int | None
print(first([1, 2]), first([]), first.__type_params__, first.__annotations__)
print(Stack[int]().push(1).push(2).map(str).items, Stack.__type_params__, Stack[int], Stack.__orig_bases__, Stack.__parameters__)
print(Pair, Pair.__value__, Pair.__type_params__, Pair[str], Json.__value__, Json.__name__, Pair.__type_params__[1].__default__)


class Bounded[T: (int, str), U: float, *Ts, **P]:
    pass


t, u, ts, p = Bounded.__type_params__
print(t.__constraints__, u.__bound__, ts, p, t.__name__, t, repr(u), type(ts).__name__, type(p).__name__, Bounded.__parameters__)
def lazy[T: undefined_name](x: also_undefined) -> T:
    return x


print(lazy(5))
try:
    lazy.__annotations__
except NameError as error:
    print(error)
try:
    lazy.__type_params__[0].__bound__
except NameError as error:
    print(error)


class Old(Generic[TypeVar("X")]):
    pass


print(Old[int], Old.__parameters__, issubclass(Old, Generic), isinstance(Old[int](), Old))
a: int = 5
b: "text"
c: list[int] | None
print(__annotations__ if "__annotations__" in globals() else "lazy", a)


class Annotated:
    x: int = 1
    y: "str"
    z: undefined_too = 3

    def m(self, v: int, *args: str, k: float = 1.0, **kw: bytes) -> None: ...


print(Annotated.x, Annotated.z, get_type_hints(Annotated.m), Annotated.m.__annotations__)
try:
    Annotated.__annotations__
except NameError as error:
    print(error)
