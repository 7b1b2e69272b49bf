"""match: sequence patterns."""
from collections import deque


def describe(x):
    match x:
        case []:
            return "empty"
        case [one]:
            return f"one {one}"
        case [first, second]:
            return f"two {first} {second}"
        case [1, *rest]:
            return f"starts with 1, then {rest}"
        case [*start, "end"]:
            return f"{start} before the end"
        case [first, *_, last] if first == last:
            return f"between {first}s"
        case (a, (b, [c, *d]), *e):
            return f"nested {a} {b} {c} {d} {e}"
        case [int() | float() as n, *others]:
            return f"number {n} and {len(others)}"
        case _:
            return "no sequence"


for value in ([], (), [5], (1, 2), [1, 2, 3], ["x", "y", "end"], [7, 8, 7], (0, (2, [3, 4, 5]), 6, 7), [2.5, 1, 9], "ab", b"ab", bytearray(b"ab"), {1: 2, 3: 4}, {1, 2}, range(3), deque([4, 4]), iter([1]), "", [[], []], 5):
    print(repr(value) if not hasattr(value, "__next__") else "iterator", "->", describe(value))


def command(line):
    match line.split():
        case ["quit" | "exit"]:
            return "bye"
        case ["go", ("north" | "south" | "east" | "west") as direction]:
            return f"going {direction}"
        case ["go", where]:
            return f"cannot go {where}"
        case ["take", *things] if things:
            return "taking " + " and ".join(things)
        case ["drop", "all"] | ["drop", "everything"]:
            return "dropping"
        case [verb, *_]:
            return f"what is {verb}?"
        case []:
            return "say something"


for line in ("quit", "exit", "go north", "go home", "take lamp key", "take", "drop all", "drop everything", "dance now", ""):
    print(repr(line), "=>", command(line))


class Pair(tuple):
    pass


class Sequence:
    def __len__(self):
        return 2

    def __getitem__(self, i):
        return "ab"[i]


match Pair((1, 2)):
    case [a, b]:
        print("pair", a, b)
match Sequence():
    case [a, b]:
        print("wrong")
    case object():
        print("not a registered sequence")
import collections.abc

collections.abc.Sequence.register(Sequence)
match Sequence():
    case [a, b]:
        print("registered", a, b)
match [[1, 2], [3, 4]]:
    case [[a, b], [c, d]]:
        print(a * d - b * c)
match ("point", 1, 2):
    case ("point", x, 0) | ("point", 0, x):
        print("axis", x)
    case ("point", x, y):
        print(x, y)
