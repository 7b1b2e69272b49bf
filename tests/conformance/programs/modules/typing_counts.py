"""How many types a generic wants, and what `collections.abc.Callable` makes of its own."""
import collections.abc as abc
from typing import *

T, S, P = TypeVar("T"), TypeVar("S"), ParamSpec("P")
C = abc.Callable


class One(Generic[T]):
    pass


class Two(Generic[T, S]):
    pass


print(C[[int, str], bool], C[..., int], C[P, T], C[[], None], C[[int], str].__args__, C[[T], S])
print(C[[T], S][int, str], C[P, T][[int, str], bool], C[P, T][..., int], C[Concatenate[int, P], T])
print(C[[C[[int], str]], dict[str, int]], get_args(C[[int], str]), get_args(C[..., int]), get_args(Callable[P, T]))
for make in (
    lambda: C[int, str], lambda: C[int], lambda: C[[int]], lambda: C[[int], str, str], lambda: One[()],
    lambda: One[int, str], lambda: Two[int], lambda: Two[T, S][int], lambda: Dict[str], lambda: List[int, str],
    lambda: Generator[()], lambda: Generator[int], lambda: Generator[int, str, bytes, int], lambda: Hashable[int],
    lambda: Tuple[int, str, int], lambda: ContextManager[int, str, str], lambda: Coroutine[int],
):
    try:
        print(make())
    except TypeError as problem:
        print("TypeError:", problem)


class Record(TypedDict):
    name: "int"


class Point(NamedTuple):
    x: "int"
    y: int = 3


print(Record.__annotations__, Point.__annotations__, get_type_hints(Point))
