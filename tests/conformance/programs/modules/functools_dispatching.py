# Functions that choose by type: singledispatch, methods, registered unions and abstract classes
from collections.abc import Mapping, Sequence
from functools import singledispatch, singledispatchmethod
from numbers import Number


@singledispatch
def describe(value):
    return f"something of type {type(value).__name__}"


@describe.register
def _(value: int | float):
    return f"number {value}"


@describe.register(Sequence)
def of_sequence(value):
    return f"sequence of {len(value)}"


@describe.register
def _(value: Mapping):
    return f"mapping with {sorted(value)}"


@describe.register(str)
def of_text(value):
    return f"text {value!r}"


describe.register(type(None), lambda value: "nothing")
for value in (1, 2.5, True, "abc", [1, 2], (1,), {"b": 1, "a": 2}, None, {1}, 1j, b"xy"):
    print(f"{value!r:20} {describe(value)}")
print(describe.dispatch(bool).__name__, describe.dispatch(list) is of_sequence, of_text.__name__, len(describe.registry))


class Both(Mapping, Sequence):
    def __getitem__(self, key):
        return key

    def __iter__(self):
        return iter(())

    def __len__(self):
        return 0


for action in (lambda: describe(Both()), lambda: describe(), lambda: describe.register(3), lambda: describe.register(lambda value: 1)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0][:90])


class Formatter:
    unit = "kg"

    @singledispatchmethod
    def show(self, value):
        raise NotImplementedError(f"cannot show {type(value).__name__}")

    @show.register
    def _(self, value: Number):
        return f"{value} {self.unit}"

    @show.register
    def _(self, value: list):
        return [self.show(item) for item in value]

    @singledispatchmethod
    @classmethod
    def make(cls, value):
        return cls.unit + str(value)

    @make.register
    @classmethod
    def _(cls, value: str):
        return cls.unit.upper() + value


formatter = Formatter()
print(formatter.show(3), formatter.show([1, [2.5]]), Formatter.make(1), formatter.make("x"))
try:
    formatter.show("text")
except NotImplementedError as error:
    print(error)
