# singledispatch reads annotations as typing does: strings, unions, class methods; and says what it cannot use.
from __future__ import annotations

from functools import singledispatch, singledispatchmethod


@singledispatch
def describe(thing):
    return f"a {type(thing).__name__}"


@describe.register
def _(thing: int | float):
    return f"the number {thing}"


@describe.register
def _(thing: list):
    return f"{len(thing)} things"


class Parser:
    @singledispatchmethod
    @classmethod
    def parse(cls, raw):
        raise NotImplementedError(f"{cls.__name__} cannot parse {raw!r}")

    @parse.register
    @classmethod
    def _(cls, raw: str):
        return cls.__name__, raw.split()

    @parse.register
    @classmethod
    def _(cls, raw: bytes):
        return cls.__name__, list(raw)


print(describe(3), describe(2.5), describe([1, 2]), describe("text"), sep=", ")
print(Parser.parse("a b"), Parser().parse(b"ab"))
try:
    Parser.parse(None)
except NotImplementedError as error:
    print(error)


def of_items(thing: list[int]): ...


def of_some(thing: int | list[int]): ...


def of_nothing(thing): ...


for wrong in (of_items, of_some, of_nothing):
    try:
        describe.register(wrong)
    except TypeError as error:
        print(str(error).partition(" at 0x")[0])
print(vars(Parser)["parse"].func.__annotations__, sorted(kind.__name__ for kind in describe.registry))
