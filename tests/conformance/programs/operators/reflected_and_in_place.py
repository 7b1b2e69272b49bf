# Whose operator method is asked first: subclasses, reflected methods, in-place methods and NotImplemented.
class Logged:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def __add__(self, other):
        print(f"  {self}.__add__({other})")
        return NotImplemented

    def __radd__(self, other):
        print(f"  {self}.__radd__({other})")
        return f"{other}+{self}"

    def __lt__(self, other):
        print(f"  {self}.__lt__({other})")
        return NotImplemented

    def __gt__(self, other):
        print(f"  {self}.__gt__({other})")
        return "greater"

    def __eq__(self, other):
        print(f"  {self}.__eq__({other})")
        return NotImplemented

    __hash__ = object.__hash__


class Derived(Logged):
    def __radd__(self, other):
        print(f"  {self} is asked first")
        return super().__radd__(other)


class InPlace(list):
    def __iadd__(self, other):
        print("  in place")
        return super().__iadd__(other)

    def __imul__(self, count):
        print("  replaced")
        return InPlace(list(self) * count)


def show(label, action):
    print(label)
    try:
        print("   =", action())
    except TypeError as error:
        print("   !", error)


a, b, derived = Logged("a"), Logged("b"), Derived("derived")
show("same class", lambda: a + a)
show("other class on the left", lambda: 3 + a)
show("subclass on the right", lambda: a + derived)
show("nobody", lambda: a + 3)
show("less", lambda: a < b)
show("less than an int", lambda: a < 3)
show("equal", lambda: a == b)
show("identical", lambda: a == a)
show("not equal", lambda: a != b)
show("minus", lambda: a - b)
show("minus in place", lambda: exec("a -= 1", {"a": a}))
items = again = InPlace([1])
items += [2]
print(items is again, items)
items *= 2
print(items is again, items, again)
table = ([1], [2])
try:
    table[0] += [3]
except TypeError as error:
    print(error, table)


class Matrix:
    def __matmul__(self, other):
        return "matmul"

    def __rmatmul__(self, other):
        return "rmatmul"

    def __imatmul__(self, other):
        return "imatmul"

    def __divmod__(self, other):
        return "divmod", other

    def __rpow__(self, other, modulo=None):
        return "rpow", other, modulo

    def __rlshift__(self, other):
        return "rlshift"


m = Matrix()
print(m @ 1, 1 @ m, divmod(m, 2), 2**m, 1 << m)
m @= 3
print(m)
