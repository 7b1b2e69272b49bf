# reprlib: representations with bounds, recursion that stops, and a Repr of one's own
import reprlib
from reprlib import Repr, recursive_repr

print(reprlib.repr(list(range(20))), reprlib.repr("x" * 60), reprlib.repr({n: n for n in range(9)}))
print(reprlib.repr(set(range(9))), reprlib.repr((1, [2, [3, [4, [5, [6, [7]]]]]])), reprlib.repr(10**60))
print(reprlib.repr(frozenset("a")), reprlib.repr({}), reprlib.repr(()), reprlib.repr((1,)))

short = Repr(maxlist=2, maxdict=1, maxstring=12, maxlevel=2, fillvalue="…")
print(short.repr([1, 2, 3]), short.repr({"a": 1, "b": 2}), short.repr("a long text indeed"), short.repr([[[1]]]))
wide = Repr(indent=2, maxlist=3)
print(wide.repr({"a": [1, 2, 3, 4], "b": (1,)}))


class Own(Repr):
    def repr_Point(self, point, level):
        return f"<{point.x};{point.y} at level {level}>"

    def repr_int(self, value, level):
        return f"{value:+d}"


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


print(Own().repr([Point(1, 2), 3, -4]))


class Family:
    def __init__(self, name):
        self.name, self.members = name, []

    @recursive_repr("<again>")
    def __repr__(self):
        return f"Family({self.name!r}, {self.members!r})"


family = Family("Smith")
family.members += ["ann", family]
print(family, Family.__repr__.__name__, Family.__repr__.__wrapped__ is not None)


class Broken:
    def __repr__(self):
        raise ValueError("no text")


print(reprlib.repr(Broken()).split(" at ")[0])
