"""Members with a hash and an equality of a program's own, and classes that are sets."""


def show(label, function):
    try:
        print(label, repr(function()))
    except Exception as error:
        print(label, type(error).__name__, error)


class Loud:
    def __init__(self, value, mark=""):
        self.value = value
        self.mark = mark

    def __hash__(self):
        print(f"h({self})", end=" ")
        return self.value % 10

    def __eq__(self, other):
        print(f"e({self},{other})", end=" ")
        return isinstance(other, Loud) and self.value == other.value

    def __repr__(self):
        return f"{self.value}{self.mark}"


def louds(*values):
    return [Loud(value) for value in values]


a = set(louds(1, 2, 11))
b = frozenset(louds(2, 3, 21))
print(a, b)
print(a | b)
print(a & b)
print(a - b)
print(a ^ b)
print(b | a)
print(b & a)
print(a == b, a == set(a), a < b, a <= set(a), a.isdisjoint(b))
print(a.union(louds(1, 5)))
print(a.intersection(louds(1, 5)))
print(a.difference(louds(1, 5)))
print(a.symmetric_difference(louds(1, 5)))
print(a.issubset(louds(1, 2)), a.issuperset(louds(1)), a.isdisjoint(louds(5)))
a |= b
print(a)
a -= b
print(a)
a ^= b
print(a)
a &= b
print(a)
a.update(louds(7, 7), b)
print(a)
a.difference_update(louds(7))
a.symmetric_difference_update(louds(2, 9))
a.intersection_update(louds(3, 9))
print(a)
a.add(Loud(3, "new"))
a.discard(Loud(9))
show("remove", lambda: a.remove(Loud(99)))
print(a, Loud(3) in a, 3 in a, a.pop(), a)
print(set(dict.fromkeys(louds(1, 2))), {Loud(1): 1}.keys() - {Loud(1)}, {1, Loud(1)}, {Loud(1), 1}, {Loud(1), "x"} & {"x"})
print({Loud(5)} == {Loud(5)}, hash(frozenset([Loud(5)])) == hash(frozenset([5])), {frozenset([Loud(5)])} == {frozenset([Loud(5)])})


class Fails:
    def __init__(self, where):
        self.where = where

    def __hash__(self):
        if self.where == "hash":
            raise ValueError("hash fails")
        return 1

    def __eq__(self, other):
        raise ValueError("eq fails")


show("add", lambda: {1}.add(Fails("hash")))
show("in", lambda: Fails("eq") in {1})
show("display", lambda: {1, Fails("eq")})
show("union", lambda: {1} | {Fails("eq")})
show("and", lambda: {1} & {Fails("eq")})
show("discard", lambda: {1}.discard(Fails("hash")))


class Tagged(set):
    def __init__(self, *args, tag=None):
        super().__init__(*args)
        self.tag = tag

    def add(self, item):
        print("add", item, end=" ")
        super().add(item)


t = Tagged([1, 2], tag="T")
t.add(3)
t.update([4])
print(t, t.tag, type(t | {5}), type(t.union([5])), type(t.copy()), type(t - {1}), type({1} | t), t == {1, 2, 3, 4}, isinstance(t, set), vars(t))
t |= {9}
print(type(t), t, t.tag, len(t), 9 in t, Tagged(), repr(Tagged()))


class Frozen(frozenset):
    def __new__(cls, items=()):
        print("new", end=" ")
        made = super().__new__(cls, items)
        made.made = True
        return made


z = Frozen([1, 2])
print(z, z.made, type(z | {3}), type(z.copy()), hash(z) == hash(frozenset([1, 2])), {z: 1}[frozenset([2, 1])], z == {1, 2}, frozenset(z) is z, type(frozenset(z)))
print(z & {1}, Frozen() == frozenset(), set(z), {z} == {frozenset([1, 2])})


class Own(set):
    def __iter__(self):
        print("iter", end=" ")
        return iter(["own"])

    def __contains__(self, item):
        print("contains", end=" ")
        return True

    def __len__(self):
        return 50

    def __repr__(self):
        return "Own!"


o = Own([1, 2])
print(o, list(o), 99 in o, len(o), o | {3}, set(o), {3} | o, o.union([4]), o == {1, 2}, sorted(o), o - {1}, bool(Own()))
print([*o], {*o}, o.issubset({1, 2}), {1, 2} <= o, o.pop(), o.copy())


class Identity:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


x, y = Identity("x"), Identity("y")
s = {x, y}
print(len(s), x in s, s - {x}, s & {x}, len(s | {x, y}), s == {y, x}, Identity("x") in s)


class Element(frozenset):
    __hash__ = None


show("unhashable frozenset", lambda: {Element([1])})
show("unhashable in", lambda: Element([1]) in {frozenset([1])})


class HashableSet(set):
    def __hash__(self):
        return 77


print(HashableSet([1]) in {frozenset([1])}, len({HashableSet([1]), HashableSet([1])}))
show("wrong self", lambda: set.add([], 1))
show("no self", lambda: set.union())
show("frozen union", lambda: frozenset.union([1], [2]))
