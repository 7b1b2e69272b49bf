"""Protocols are asked at run time; dictionaries with types say which keys they need."""

from collections.abc import Iterable, Sized
from typing import (
    Annotated, NotRequired, Protocol, ReadOnly, Required, SupportsAbs, SupportsInt,
    SupportsRound, TypedDict, TypeVar, dataclass_transform, get_protocol_members,
    get_type_hints, is_protocol, is_typeddict, no_type_check, runtime_checkable,
)

T_co = TypeVar("T_co", covariant=True)


def attempt(what):
    try:
        print(what())
    except TypeError as error:
        print(f"TypeError: {error}")


@runtime_checkable
class Closes(Protocol):
    def close(self) -> None: ...


@runtime_checkable
class Named(Protocol):
    name: str

    def greet(self) -> str:
        return f"I am {self.name}"


class Source(Iterable[T_co], Sized, Protocol[T_co]):
    def rewind(self) -> None: ...


class Door:
    def close(self):
        print("bang")


class Stuck:
    close = None


class Person(Named):
    def __init__(self):
        self.name = "Ann"


class Slotted:
    __slots__ = ("name", "greet")


print(isinstance(Door(), Closes), isinstance(Stuck(), Closes), isinstance(3, Closes), issubclass(Door, Closes))
print(isinstance(Person(), Named), isinstance(Slotted(), Named), Person().greet(), isinstance(Door(), Named))
print(get_protocol_members(Named) == {"name", "greet"}, is_protocol(Closes), is_protocol(Door), is_protocol(Protocol))
print(isinstance(2.5, SupportsInt), issubclass(str, SupportsInt), Source[int], Source.__parameters__)
attempt(lambda: issubclass(Person, Named))
attempt(lambda: isinstance([], Source))
attempt(lambda: issubclass(list, Source))
attempt(lambda: Closes())
attempt(lambda: Source())
attempt(lambda: issubclass(3, Closes))
attempt(lambda: runtime_checkable(Door))
attempt(lambda: get_protocol_members(Door))
try:
    class Wrong(Door, Protocol):
        pass
except TypeError as error:
    print(error)


class Movie(TypedDict):
    title: str
    year: NotRequired[int]


class Rated(Movie, total=False):
    stars: Required[ReadOnly[int]]
    note: Annotated[str, "free"]


print(sorted(Rated.__required_keys__), sorted(Rated.__optional_keys__), sorted(Rated.__readonly_keys__))
print(Movie.__total__, Rated.__total__, is_typeddict(Rated), Rated(title="x"), list(Rated.__annotations__))
print(get_type_hints(Rated))
attempt(lambda: isinstance({}, Movie))
try:
    class Broken(Movie, Door):
        pass
except TypeError as error:
    print(error)


@no_type_check
class Quiet:
    def method(self, x: "not python"): ...


@dataclass_transform(kw_only_default=True)
def model(cls):
    return cls


@runtime_checkable
class Countable(Iterable[T_co], Protocol[T_co]):
    def count(self, what) -> int: ...


print(isinstance([], Countable), isinstance({}, Countable), issubclass(str, Countable), isinstance(3, Iterable), issubclass(int, Sized))
print(SupportsAbs[int], SupportsRound[float], isinstance(1, SupportsAbs))
print(get_type_hints(Quiet.method), model.__dataclass_transform__["kw_only_default"])
