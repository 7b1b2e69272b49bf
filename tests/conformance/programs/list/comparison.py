"""Comparison of lists and tuples with values of a program's own."""


def show(label, function):
    try:
        print(label, repr(function()))
    except Exception as error:
        print(label, type(error).__name__, error)


samples = [[], [1], [1, 2], [1, 2, 3], [2], [1.0], [True], ["a"], [[1]], [None], [1, "a"]]
for a in samples:
    for b in samples:
        print(a == b, a != b, end=" ")
        for operation in (lambda: a < b, lambda: a <= b, lambda: a > b, lambda: a >= b):
            try:
                print(operation(), end=" ")
            except TypeError as error:
                print(error, end=" ")
        print()


class Loud:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        print(f"{self}=={other}", end=" ")
        return self.value == getattr(other, "value", other)

    def __lt__(self, other):
        print(f"{self}<{other}", end=" ")
        return f"less({self.value})"

    def __repr__(self):
        return f"L{self.value}"


class Odd:
    def __eq__(self, other):
        return []

    def __repr__(self):
        return "Odd"


class Truthless:
    def __bool__(self):
        raise ValueError("no truth")


class Unclear:
    def __eq__(self, other):
        return Truthless()


for kind in (list, tuple):
    a, b, c = Loud(1), Loud(2), Loud(1)
    show("equal", lambda: kind([a, b]) == kind([c, b]))
    show("unequal", lambda: kind([a, b]) != kind([c, c]))
    show("less", lambda: kind([a, b]) < kind([c, c]))
    show("greater", lambda: kind([a, b]) > kind([c, c]))
    show("lengths", lambda: kind([a]) == kind([c, c]))
    show("lengths less", lambda: kind([a]) < kind([c, c]))
    show("same", lambda: kind([a]) == kind([a]))
    show("in", lambda: 2 in kind([a, b, c]))
    show("in other", lambda: Loud(2) in kind([1, 2, 3]))
    show("index", lambda: kind([a, b]).index(2))
    show("count", lambda: kind([a, b, c]).count(1))
    show("odd", lambda: kind([Odd()]) == kind([1]))
    show("unclear", lambda: kind([Unclear()]) == kind([1]))
    show("unclear in", lambda: 5 in kind([Unclear()]))
    show("other kind", lambda: kind([1]) == {1})
    show("other kind less", lambda: kind([1]) < {1})
show("list and tuple", lambda: [1] == (1,))
show("list less tuple", lambda: [1] < (1,))


class Shrinks:
    """Empties the list while it is being compared."""

    def __init__(self, items):
        self.items = items

    def __eq__(self, other):
        self.items.clear()
        return False


victim = []
victim.extend([Shrinks(victim), 2, 3])
show("shrinks in", lambda: 9 in victim)
victim.extend([Shrinks(victim), 2, 3])
show("shrinks index", lambda: victim.index(9))
victim.extend([1, Shrinks(victim), 3])
show("shrinks count", lambda: victim.count(9))
victim.extend([Shrinks(victim), 2])
show("shrinks equal", lambda: victim == [1, 2])
print(victim)


class MyList(list):
    def __eq__(self, other):
        print("MyList ==", end=" ")
        return "mine"

    def __lt__(self, other):
        print("MyList <", end=" ")
        return NotImplemented

    def __gt__(self, other):
        print("MyList >", end=" ")
        return "greater"


show("subclass right", lambda: [1] == MyList([1]))
show("subclass left", lambda: MyList([1]) == [1])
show("subclass less", lambda: [1] < MyList([1]))
show("subclass less 2", lambda: MyList([1]) < [2])
