"""PEP 695: type parameters of functions, classes and aliases."""
from typing import Protocol


def first[T](items: list[T]) -> T:
    return items[0]


class Stack[T]:
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()


class Pair[K, V = int]:
    def __init__(self, key: K, value: V):
        self.key, self.value = key, value

    def swapped(self) -> "Pair[V, K]":
        return Pair(self.value, self.key)


class IntStack(Stack[int]):
    pass


type Number = int | float
type Tree[T] = T | list[Tree[T]]
type Callback[**P, R] = object


def bounded[T: (int, str)](x: T) -> T:
    return x


def upper[T: int](x: T, *rest: T, flag: bool = False) -> tuple[T, ...]:
    return x, *rest


def variadic[*Ts](*args: *Ts) -> tuple[*Ts]:
    return args


print(first([3, 4]), first("ab"), first.__type_params__, first.__name__)
s = Stack[int]()
s.push(1)
s.push("anything")
print(s.pop(), s.items, Stack.__type_params__, Stack[int], type(s), s.__orig_class__)
print(Pair("a", 1).swapped().key, Pair.__parameters__, Pair[str, int])
print(IntStack.__mro__, IntStack.__orig_bases__)
print(Number, Number.__value__, Tree.__type_params__, Tree[int], Number.__name__)
print(bounded.__type_params__[0].__constraints__, upper.__type_params__[0].__bound__, variadic.__type_params__)
T, = first.__type_params__
print(T, type(T).__name__, T.__name__, T.__bound__, T.__constraints__, repr(T))
print(isinstance(3, Number.__value__))
print(first.__annotations__, upper.__annotations__)
print(Callback.__type_params__)


class Comparable(Protocol):
    def __lt__(self, other) -> bool: ...


def largest[T: Comparable](*items: T) -> T:
    best, *others = items
    for item in others:
        if best < item:
            best = item
    return best


print(largest(3, 9, 2), largest("b", "a"))


class Outer[T]:
    kind: T | None = None

    def method[U](self, u: U) -> dict[T, U]:
        return {self.kind: u}


print(Outer.method.__type_params__, Outer.__annotations__, Outer().method(5))
for bad in (lambda: first[int], lambda: isinstance(3, Number), lambda: Stack.T):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
try:
    T
    print("module T", T)
finally:
    pass
