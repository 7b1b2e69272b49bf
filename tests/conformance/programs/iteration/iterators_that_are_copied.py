"""Iterators say where they stand, so that copies and pickles go on from there."""
import array
import collections
import copy
import operator
import pickle
from itertools import islice


class Sequence:
    def __len__(self):
        return 4

    def __getitem__(self, place):
        if place > 3:
            raise IndexError(place)
        return place * 10


MAKERS = [
    lambda: iter([1, 2, 3]),
    lambda: iter((1, 2, 3)),
    lambda: iter("abc"),
    lambda: iter("a\U0001f600b"),
    lambda: iter(b"abc"),
    lambda: iter(bytearray(b"abc")),
    lambda: iter(range(1, 10, 3)),
    lambda: iter(range(2**70, 2**70 + 7, 2)),
    lambda: iter({1: "a", 2: "b", 3: "c"}),
    lambda: iter({1: "a", 2: "b", 3: "c"}.items()),
    lambda: iter({1: "a", 2: "b", 3: "c"}.values()),
    lambda: reversed({1: 2, 3: 4, 5: 6}),
    lambda: iter({1, 2, 3}),
    lambda: enumerate([5, 6, 7], 2),
    lambda: zip([1, 2, 3], "abc", strict=True),
    lambda: map(operator.add, [1, 2, 3], (4, 5, 6)),
    lambda: filter(None, [1, 0, 2, 3]),
    lambda: reversed([1, 2, 3]),
    lambda: reversed("abc"),
    lambda: iter(Sequence()),
    lambda: reversed(Sequence()),
    lambda: iter(collections.deque([1, 2, 3])),
    lambda: iter(array.array("i", [1, 2, 3])),
    lambda: iter(int, 1),
]

for make in MAKERS:
    it = make()
    kind = type(it).__name__
    next(it)
    twin = copy.copy(it)
    print(kind, operator.length_hint(it), list(islice(twin, 5)), list(islice(it, 5)))
    it = make()
    if kind != "_deque_iterator":
        print(" pickled", list(islice(pickle.loads(pickle.dumps(it)), 5)))
    print(" deep", list(islice(copy.deepcopy(it), 5)))
    if "0x" not in repr(made := make().__reduce__()) and kind != "callable_iterator":
        print(" reduced", made)
    for state in (1, 99, -5, "x", True):
        it = make()
        if hasattr(it, "__setstate__"):
            try:
                it.__setstate__(state)
                print(" set to", state, operator.length_hint(it, -1), list(islice(it, 5)))
            except TypeError as problem:
                print(" set to", state, problem)
    for it in (iter([1]), iter("a"), iter(b"a"), iter({1: 1}), reversed([1])):
        list(it)
        print(" at the end", it.__reduce__()[1:], end="")
    print()

grown = {1: 2, 3: 4}
it = iter(grown)
next(it)
grown[5] = 6
try:
    copy.copy(it)
except RuntimeError as problem:
    print(problem)
