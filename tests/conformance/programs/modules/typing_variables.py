"""What stands in the place of type variables, and what cannot."""

from typing import (
    Annotated, Any, Callable, ClassVar, Concatenate, ContextManager, Dict, Generator, Generic, List, Literal, NewType,
    Optional, ParamSpec, Tuple, TypeVar, TypeVarTuple, get_args, get_origin, get_type_hints,
)

T = TypeVar("T")
S = TypeVar("S", default=int)
U = TypeVar("U")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")


def attempt(what):
    try:
        print(what())
    except (TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")


class Box(Generic[T]):
    pass


class Pair(Generic[T, S]):
    pass


class Row(Generic[*Ts]):
    pass


class Call(Generic[P]):
    pass


print(Box[int], Box[T][str], Box[List[T]][int], Pair[str], Pair[str, bool], Pair[T, T][int])
print(List[T][int], Dict[T, str][int], Optional[T][int], Tuple[T, ...][int], Dict[str, List[T]][bool])
print(Callable[[T], S][int, str], Callable[P, T][[int, str], bool], Callable[Concatenate[int, P], T])
print(Row[int, str], Row[()], Row.__parameters__, Tuple[*Ts][int, str], Tuple[int, *Ts][str], Row[int, *Ts][bool, bool])
print(Call[int, str], Call[[int]], Call[...], Call[P].__parameters__)
print(Literal[1, Literal[2, 3], 1, True], Literal[0] == Literal[False], Literal["a", "b"] == Literal["b", "a"])
print(Annotated[Annotated[int, 1], 2], Annotated[List[T], 3][int], Annotated[int, 1] == Annotated[int, 2])
print(get_args(Callable[[int], str]), get_origin(Annotated[int, 1]), get_args(Annotated[int, 1]), get_args(Literal[1, 2]))
print(Generator[int], ContextManager[int], S.has_default(), S.__default__, T.__default__)


class Both(Dict[T, U], Generic[U, T]):
    pass


print(Both.__parameters__, Both[int, str], Box[int]().__orig_class__, Box[int] == Box[int], hash(Box[int]) == hash(Box[int]))
UserId = NewType("UserId", int)
print(UserId(5), UserId.__supertype__, UserId)

attempt(lambda: Box[int, str])
attempt(lambda: Pair[()])
attempt(lambda: Box[int][str])
attempt(lambda: Call[3])
attempt(lambda: Generic[int])
attempt(lambda: Generic[T, T])
attempt(lambda: List())
attempt(lambda: Dict[str, int]())
attempt(lambda: Any())
attempt(lambda: isinstance(3, Any))
attempt(lambda: isinstance([], List[int]))
attempt(lambda: ClassVar[int, str])
attempt(lambda: TypeVar("X", covariant=True, contravariant=True))
attempt(lambda: TypeVar("X", int))
for base in (ClassVar, Literal[1], T, UserId):
    try:
        class Wrong(base):
            pass
    except TypeError as error:
        print(error)
try:
    class Plain(Generic):
        pass
except TypeError as error:
    print(error)
try:
    class Missing(List[U], Generic[T]):
        pass
except TypeError as error:
    print(error)


def annotated(x: "List[int]", y: Annotated[int, "m"] = 0, *rest: Optional["str"]) -> "Generator[int]": ...


print(get_type_hints(annotated))
print(get_type_hints(annotated, include_extras=True))
