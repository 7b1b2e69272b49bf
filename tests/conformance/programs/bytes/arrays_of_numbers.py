"""array.array: what it holds, what it refuses, and how it does as a sequence."""

from array import array, typecodes
from collections.abc import MutableSequence
import copy


def attempt(what, action):
    try:
        print(what, "->", action())
    except Exception as error:
        print(what, "->", type(error).__name__, error)


print(typecodes)
for code in "bBhHiIqQfd":
    empty = array(code)
    print(code, empty.itemsize, empty, len(empty))

# ── what may come in ──

for args in [
    (), (5,), ("ii",), ("z",), ("i", None), ("i", 5), ("i", "text"), ("h", [1.5]), ("b", [-129]), ("b", [40_000]),
    ("B", [256]), ("B", [-1]), ("H", [70_000]), ("H", [-1]), ("I", [-1]), ("q", [2**63]), ("Q", [2**64]),
    ("Q", [-1]), ("f", ["1"]), ("w", [65]), ("w", ["ab"]), ("i", b"abc"), ("i", array("w", "abc")),
]:
    attempt(args, lambda: array(*args))
attempt("keywords", lambda: array("i", initializer=[1]))
print(array("i", (number * number for number in range(5))), array("d", array("h", [1, 2])), array("w", "naïve"))

# ── a sequence ──

numbers = array("i", [3, 1, 4, 1, 5, 9])
print(numbers[0], numbers[-1], numbers[1:4], numbers[::-2], 4 in numbers, "4" in numbers, numbers.count(1))
print(list(numbers), sum(numbers), sorted(numbers), list(reversed(numbers)), isinstance(numbers, MutableSequence))
attempt("index", lambda: numbers.index(1, 2))
attempt("index", lambda: numbers.index(7))
attempt("remove", lambda: numbers.remove(7))
attempt("pop", lambda: array("i").pop())
attempt("pop", lambda: numbers.pop(10))
attempt("get", lambda: numbers[10])
attempt("get", lambda: numbers["0"])
attempt("slice", lambda: numbers.__setitem__(slice(0, 2), [1, 2]))
attempt("slice", lambda: numbers.__setitem__(slice(0, 6, 2), array("i", [1])))
attempt("kind", lambda: numbers + array("d", [1.0]))
attempt("list", lambda: numbers + [1])
attempt("extend", lambda: numbers.extend(array("h", [1])))
attempt("fromlist", lambda: numbers.fromlist([1, "two"]))
attempt("hash", lambda: hash(numbers))

numbers.append(2)
numbers.insert(-1, 6)
numbers[1:3] = array("i", [10, 20, 30])
del numbers[::3]
numbers += array("i", [7])
numbers *= 2
numbers.reverse()
print(numbers, numbers == array("q", list(numbers)), numbers < array("i", [8]), numbers == list(numbers))
print(copy.copy(numbers) == numbers, copy.deepcopy(numbers) is numbers, array("b", [1]) * 3, array("b", [1]) * -1)

match numbers:
    case [first, *_, last]:
        print("first and last", first, last)


class Samples(array):
    def __new__(cls, values, *, rate):
        made = super().__new__(cls, "h", values)
        made.rate = rate
        return made

    def seconds(self):
        return len(self) / self.rate


samples = Samples([1, -1] * 4, rate=4)
print(samples, samples.seconds(), samples.typecode, type(samples[:2]).__name__)
