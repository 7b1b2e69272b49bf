# How copy finds out what an object is made of
import copy
import copyreg


class Celsius(float):
    def __new__(cls, degrees, *, label="air"):
        made = super().__new__(cls, degrees)
        made.label = label
        return made

    def __getnewargs_ex__(self):
        return (float(self),), {"label": self.label}


warm = copy.deepcopy(Celsius(21.5, label="room"))
print(warm, warm.label, type(warm).__name__)


class Slotted:
    __slots__ = ("left", "right", "unset")

    def __init__(self, left, right):
        self.left, self.right = left, right


pair = Slotted([1], [2])
shallow, deep = copy.copy(pair), copy.deepcopy(pair)
print(shallow.left is pair.left, deep.left is pair.left, deep.left, hasattr(deep, "unset"))


class Counted:
    made = 0

    def __init__(self):
        self.values = [1, 2]
        self.cache = {"big": 1}

    def __getstate__(self):
        print("getstate")
        return {"values": self.values}

    def __setstate__(self, state):
        print("setstate", state)
        self.__dict__.update(state)
        self.cache = {}


again = copy.copy(Counted())
print(again.values, again.cache)


class Tree(list):
    def __reduce__(self):
        return Tree, (), {"name": "tree"}, iter(self)


tree = Tree([1, [2]])
same = copy.deepcopy(tree)
print(same, same.name, same[1] is tree[1])


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


copyreg.pickle(Point, lambda point: (Point, (point.x + 100, point.y)))
print(vars(copy.copy(Point(1, 2))), vars(copy.deepcopy(Point(1, [2]))))

ring = {"name": "ring"}
ring["self"] = ring
twin = copy.deepcopy(ring)
print(twin["self"] is twin, twin is ring, copy.copy(ring)["self"] is ring)

memo = {}
shared = [0]
both = copy.deepcopy([shared, shared], memo)
print(both[0] is both[1], memo[id(shared)] is both[0])
for value in (None, 1, "x", (1, 2), frozenset([1]), range(3), len, int, print):
    assert copy.copy(value) is value and copy.deepcopy(value) is value
for value in ((item for item in ()), copy, {}.keys(), map(str, []).__next__):
    try:
        print(type(copy.copy(value)).__name__)
    except TypeError as error:
        print("TypeError:", error)


class Six:
    def __reduce_ex__(self, protocol):
        return Six, (), None, None, None, 6


try:
    copy.copy(Six())
except TypeError as error:
    print("TypeError:", str(error)[-55:])
