"""Operators of one's own: reflected, in place, refused, and what the protocols of containers ask."""


class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(self.x + other.x, self.y + other.y)

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    __rmul__ = __mul__

    def __matmul__(self, other):
        return self.x * other.x + self.y * other.y

    def __neg__(self):
        return self * -1

    def __abs__(self):
        return (self @ self) ** 0.5

    def __iter__(self):
        yield self.x
        yield self.y

    def __getitem__(self, place):
        return (self.x, self.y)[place]

    def __bool__(self):
        return bool(self.x or self.y)

    def __eq__(self, other):
        return tuple(self) == tuple(other)

    def __hash__(self):
        return hash(tuple(self))

    def __repr__(self):
        return f"Vector({self.x}, {self.y})"

    def __format__(self, spec):
        return "<" + ", ".join(format(part, spec) for part in self) + ">"


one = Vector(3, 4)
print(one + one, sum([one, one]), 3 * one, one @ one, -one, abs(one), *one)
print(one[1], one[-1:], bool(Vector(0, 0)), f"{one:.1f}", {one: "kept"}[Vector(3, 4)], one == (3, 4))
first, second = one
print(first, second, 4 in one, list(reversed([*one])), max(one))

for attempt in (
    lambda: one + 1,
    lambda: 1 + one,
    lambda: setattr(one, "z", 1),
    lambda: one < one,
    lambda: one["a"],
    lambda: one(),
    lambda: one @ 3,
    lambda: len(one),
    lambda: one.__dict__,
    lambda: one - one,
    lambda: +one,
    lambda: one[2],
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)

total = Vector(1, 1)
alias = total
total += one
print(total, alias, total is alias)


class Tree:
    def __init__(self, value, *children):
        self.value, self.children = value, children

    def __iter__(self):
        yield self.value
        for child in self.children:
            yield from child

    def __len__(self):
        return 1 + sum(map(len, self.children))

    def __contains__(self, value):
        return any(value == each for each in self)

    def __getattr__(self, name):
        if name.startswith("child_"):
            return self.children[int(name.removeprefix("child_"))]
        raise AttributeError(f"a tree has no {name}", name=name, obj=self)


tree = Tree(1, Tree(2, Tree(3)), Tree(4))
print(list(tree), len(tree), 3 in tree, 7 in tree, max(tree), tree.child_1.value, sorted(tree, reverse=True))
try:
    print(tree.leaves)
except AttributeError as error:
    print(error, error.name)
try:
    print(tree.child_5)
except IndexError as error:
    print(error)
print(bool(Tree(0)), [*Tree("a", Tree("b"))], dict.fromkeys(tree))
